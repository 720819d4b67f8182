import type { Wording } from '../../../reference/languages.ts';

export type Way = 'across' | 'into' | 'out-of' | 'within';

/**
 * The way that goods and people took, by the names of countries: "entering" and "leaving" say something else on each side
 * of a border, and the names do not. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const directionWords: Readonly<Record<Way, Wording>> = {
  across: {
    en: { text: 'from {from} into {to}', status: 'reviewed' },
    km: { text: 'ពី{from} ចូល{to}', status: 'draft' },
    lo: { text: 'ຈາກ{from} ເຂົ້າ{to}', status: 'draft' },
    my: { text: '{from} မှ {to} အတွင်းသို့', status: 'draft' },
    th: { text: 'จาก{from} เข้า{to}', status: 'draft' },
    vi: { text: 'từ {from} vào {to}', status: 'draft' },
    zh: { text: '从{from}进入{to}', status: 'draft' },
  },
  into: {
    en: { text: 'into {to}', status: 'reviewed' },
    km: { text: 'ចូល{to}', status: 'draft' },
    lo: { text: 'ເຂົ້າ{to}', status: 'draft' },
    my: { text: '{to} အတွင်းသို့', status: 'draft' },
    th: { text: 'เข้า{to}', status: 'draft' },
    vi: { text: 'vào {to}', status: 'draft' },
    zh: { text: '进入{to}', status: 'draft' },
  },
  'out-of': {
    en: { text: 'out of {from}', status: 'reviewed' },
    km: { text: 'ចេញពី{from}', status: 'draft' },
    lo: { text: 'ອອກຈາກ{from}', status: 'draft' },
    my: { text: '{from} မှ ပြင်ပသို့', status: 'draft' },
    th: { text: 'ออกจาก{from}', status: 'draft' },
    vi: { text: 'ra khỏi {from}', status: 'draft' },
    zh: { text: '离开{from}', status: 'draft' },
  },
  within: {
    en: { text: 'within {from}', status: 'reviewed' },
    km: { text: 'ក្នុង{from}', status: 'draft' },
    lo: { text: 'ພາຍໃນ{from}', status: 'draft' },
    my: { text: '{from} အတွင်း', status: 'draft' },
    th: { text: 'ภายใน{from}', status: 'draft' },
    vi: { text: 'trong lãnh thổ {from}', status: 'draft' },
    zh: { text: '{from}境内', status: 'draft' },
  },
};
