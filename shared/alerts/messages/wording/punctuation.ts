import type { Language } from '../../../reference/languages.ts';

type Marks = {
  /** After the name of a line. */
  colon: string;
  /** Between parts that may hold a comma. */
  list: string;
  /** Between names. */
  comma: string;
  /** Around an explanation. */
  open: string;
  close: string;
};

const latin: Marks = { colon: ': ', list: '; ', comma: ', ', open: ' (', close: ')' };

/**
 * Marks that join the parts of a message: one kind of mark in a letter, that of its language. Source: our own, 2026-11,
 * after GB/T 15834-2011 for Chinese; a second reader asked for the marks of Chinese and Burmese.
 */
export const punctuation: Readonly<Record<Language, Marks>> = {
  en: latin,
  km: { ...latin, colon: '៖ ' },
  lo: latin,
  my: { ...latin, list: '၊ ', comma: '၊ ' },
  th: latin,
  vi: latin,
  zh: { colon: '：', list: '；', comma: '、', open: '（', close: '）' },
};
