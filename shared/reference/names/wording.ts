import { type Language, languages, type Wording } from '../languages.ts';

/** Order of the parts of a line: that of the list of languages (en, km, lo, my, th, vi, zh). */
const order: readonly Language[] = languages.map(({ tag }) => tag);

/** Stands before a text that the second reader has not read, in a line of which he has read the rest. */
const unread = '~ ';

/**
 * A tag for lines of texts. English is ours and reviewed; the others are drafts until a speaker has confirmed them, and
 * those of `readers` were read a second time.
 */
const lineReadIn =
  (readers: readonly Language[]) =>
  (line: TemplateStringsArray): Wording => {
    const texts = line.join('').split(' | ');
    const word = (language: Language) => {
      const own = texts[order.indexOf(language)]?.trim() ?? '';
      const bare = own.startsWith(unread) ? own.slice(unread.length) : own;
      const text = bare === '=' ? (texts[0] ?? '') : bare;
      if (texts.length !== order.length || text === '' || text !== text.normalize('NFC')) {
        throw new Error(`Not a name in seven languages (${language}): ${line.join('')}`);
      }
      if (language === 'en') return { text, status: 'reviewed' } as const;
      const isReadTwice = readers.includes(language) && bare === own;
      return { text, status: 'draft', ...(isReadTwice ? { readTwice: true as const } : {}) } as const;
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

/**
 * The name of one code in all seven languages, written on one line in the order en | km | lo | my | th | vi | zh, so
 * that a list of fifty codes is a table of fifty lines. The English is ours and reviewed; the six others are drafts
 * until a speaker has confirmed them. A lone `=` stands for the English text: a scientific or chemical name that
 * laboratories of the country write in Latin letters.
 * @throws Error when a language is missing, empty, or not in Unicode's NFC: at import, so that no build holds a gap
 */
export const drafted = lineReadIn([]);

/**
 * The same, of which a second reader has read every text: a language model that did not write them, on 2026-11-25. They
 * stay drafts. A text that was written since, or that the reader has left to a speaker, has `~` before it.
 */
export const readTwice = lineReadIn(order);

/** The same for chemicals, species, countries and currencies, of which the reader judged three languages alone. */
export const readTwiceInKmLoMy = lineReadIn(['km', 'lo', 'my']);
