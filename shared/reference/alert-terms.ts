import type { Severity } from '../domain/alert/alert-severity.ts';
import type { Wording } from './languages.ts';
import type { Unit } from './units.ts';

/**
 * Words of CAP 1.2 for severity, short enough for a text message. Source: our own wording, 2026-11; translations are
 * drafts until a speaker has reviewed them.
 */
export const severityWords: Readonly<Record<Severity, Wording>> = {
  Extreme: {
    en: { text: 'extreme', status: 'reviewed' },
    km: { text: 'ធ្ងន់ធ្ងរបំផុត', status: 'draft' },
    lo: { text: 'ຮ້າຍແຮງທີ່ສຸດ', status: 'draft' },
    my: { text: 'အရေးအကြီးဆုံး', status: 'draft' },
    th: { text: 'ร้ายแรงที่สุด', status: 'draft' },
    vi: { text: 'rất nghiêm trọng', status: 'draft' },
    zh: { text: '极严重', status: 'draft' },
  },
  Severe: {
    en: { text: 'severe', status: 'reviewed' },
    km: { text: 'ធ្ងន់ធ្ងរ', status: 'draft' },
    lo: { text: 'ຮ້າຍແຮງ', status: 'draft' },
    my: { text: 'အရေးကြီး', status: 'draft' },
    th: { text: 'ร้ายแรง', status: 'draft' },
    vi: { text: 'nghiêm trọng', status: 'draft' },
    zh: { text: '严重', status: 'draft' },
  },
  Moderate: {
    en: { text: 'moderate', status: 'reviewed' },
    km: { text: 'មធ្យម', status: 'draft' },
    lo: { text: 'ປານກາງ', status: 'draft' },
    my: { text: 'အလယ်အလတ်', status: 'draft' },
    th: { text: 'ปานกลาง', status: 'draft' },
    vi: { text: 'trung bình', status: 'draft' },
    zh: { text: '中等', status: 'draft' },
  },
  Minor: {
    en: { text: 'minor', status: 'reviewed' },
    km: { text: 'តិចតួច', status: 'draft' },
    lo: { text: 'ເລັກນ້ອຍ', status: 'draft' },
    my: { text: 'အသေးစား', status: 'draft' },
    th: { text: 'เล็กน้อย', status: 'draft' },
    vi: { text: 'nhẹ', status: 'draft' },
    zh: { text: '轻微', status: 'draft' },
  },
};

/** Kinds of crime, for e-mail and nothing that a carrier reads. */
export { crimeNames as crimeWords } from './names/crimes.ts';

export type Direction = 'entering' | 'leaving' | 'within';

/** Direction of travel, as seen from the country that reports. Source: as above. */
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

/** Units that have a symbol are written alike in every language (SI brochure, 5.2; the tonne and the litre, table 8). */
export const unitSymbols: Partial<Record<Unit, string>> = {
  kilogram: 'kg',
  gram: 'g',
  milligram: 'mg',
  litre: 'L',
  millilitre: 'mL',
  tonne: 't',
  'cubic-metre': 'm³',
};
