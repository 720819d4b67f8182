/**
 * Languages of the network's officers, as BCP 47 tags, with the name each has for itself.
 * Source: CLDR 48 (ICU 78.2), read 2026-08-22.
 */
export const languages = [
  { tag: 'en', autonym: 'English' },
  { tag: 'km', autonym: 'ខ្មែរ' },
  { tag: 'lo', autonym: 'ລາວ' },
  { tag: 'my', autonym: 'မြန်မာ' },
  { tag: 'th', autonym: 'ไทย' },
  { tag: 'vi', autonym: 'Tiếng Việt' },
  { tag: 'zh', autonym: '中文' },
] as const;

export type Language = (typeof languages)[number]['tag'];

/**
 * A text in every language. It is a draft until a speaker of the language has confirmed it; `readTwice` says of a draft
 * that somebody other than its writer has read it.
 */
export type Wording = Readonly<Record<Language, { text: string; status: 'reviewed' | 'draft'; readTwice?: true }>>;
