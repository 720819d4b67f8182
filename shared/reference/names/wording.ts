import { type Language, languages, type Wording } from '../languages.ts';

/** Order of the parts of a line: that of the list of languages (en, km, lo, my, th, vi, zh). */
const order: readonly Language[] = languages.map(({ tag }) => tag);

/**
 * The name of one code in all seven languages, written on one line in the order en | km | lo | my | th | vi | zh, so
 * that a list of fifty codes is a table of fifty lines. The English is ours and reviewed; the six others are drafts
 * until a speaker has reviewed them. A lone `=` stands for the English text: a scientific or chemical name that
 * laboratories of the country write in Latin letters.
 * @throws Error when a language is missing, empty, or not in Unicode's NFC: at import, so that no build holds a gap
 */
export const drafted = (line: TemplateStringsArray): Wording => {
  const texts = line.join('').split(' | ');
  const word = (language: Language) => {
    const own = texts[order.indexOf(language)]?.trim() ?? '';
    const text = own === '=' ? (texts[0] ?? '') : own;
    if (texts.length !== order.length || text === '' || text !== text.normalize('NFC')) {
      throw new Error(`Not a name in seven languages (${language}): ${line.join('')}`);
    }
    return { text, status: language === 'en' ? 'reviewed' : 'draft' } as const;
  };
  return {
    en: word('en'),
    km: word('km'),
    lo: word('lo'),
    my: word('my'),
    th: word('th'),
    vi: word('vi'),
    zh: word('zh'),
  };
};
