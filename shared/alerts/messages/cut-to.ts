const words = new Intl.Segmenter('und', { granularity: 'word' });
const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The pieces of a text from its beginning, as long as there is room. */
const piecesTo = (segmenter: Intl.Segmenter, text: string, mostUnits: number): string => {
  let cut = '';
  for (const { segment } of segmenter.segment(text)) {
    if (cut.length + segment.length > mostUnits) break;
    cut += segment;
  }
  return cut.trimEnd();
};

/**
 * The beginning of a text, as long as there is room: whole words, also in languages that put no space between them. Of a
 * first word that is too long, whole letters as a reader sees them: a vowel sign without its consonant is another word, or
 * a dotted circle.
 * @param mostUnits in UTF-16 code units, which is what a text message of 70 is counted in
 */
export const cutTo = (text: string, mostUnits: number): string => {
  if (text.length <= mostUnits) return text;
  return piecesTo(words, text, mostUnits) || piecesTo(letters, text, mostUnits);
};
