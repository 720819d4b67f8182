import type { Wording } from '../../../reference/languages.ts';

export type Direction = 'entering' | 'leaving' | 'within';

/**
 * Direction of travel, as seen from the country that reports. Source: our own wording, 2026-11; translations are drafts
 * until a speaker has reviewed them.
 */
export const directionWords: Readonly<Record<Direction, Wording>> = {
  entering: {
    en: { text: 'entering the country', status: 'reviewed' },
    km: { text: 'ចូលប្រទេស', status: 'draft' },
    lo: { text: 'ເຂົ້າປະເທດ', status: 'draft' },
    my: { text: 'နိုင်ငံတွင်းသို့', status: 'draft' },
    th: { text: 'เข้าประเทศ', status: 'draft' },
    vi: { text: 'nhập cảnh', status: 'draft' },
    zh: { text: '入境', status: 'draft' },
  },
  leaving: {
    en: { text: 'leaving the country', status: 'reviewed' },
    km: { text: 'ចេញពីប្រទេស', status: 'draft' },
    lo: { text: 'ອອກຈາກປະເທດ', status: 'draft' },
    my: { text: 'နိုင်ငံပြင်ပသို့', status: 'draft' },
    th: { text: 'ออกนอกประเทศ', status: 'draft' },
    vi: { text: 'xuất cảnh', status: 'draft' },
    zh: { text: '出境', status: 'draft' },
  },
  within: {
    en: { text: 'within the country', status: 'reviewed' },
    km: { text: 'ក្នុងប្រទេស', status: 'draft' },
    lo: { text: 'ພາຍໃນປະເທດ', status: 'draft' },
    my: { text: 'နိုင်ငံအတွင်း', status: 'draft' },
    th: { text: 'ภายในประเทศ', status: 'draft' },
    vi: { text: 'trong nước', status: 'draft' },
    zh: { text: '境内', status: 'draft' },
  },
};
