const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * The beginning of a text, as long as there is room. It is never cut within what a reader sees as one letter: a vowel sign
 * without its consonant is another word, or a dotted circle.
 * @param mostUnits in UTF-16 code units, which is what a text message of 70 is counted in
 */
export const cutTo = (text: string, mostUnits: number): string => {
  if (text.length <= mostUnits) return text;
  let cut = '';
  for (const { segment } of letters.segment(text)) {
    if (cut.length + segment.length > mostUnits) break;
    cut += segment;
  }
  return cut.trimEnd();
};
