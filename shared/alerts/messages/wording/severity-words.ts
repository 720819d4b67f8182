import type { Wording } from '../../../reference/languages.ts';
import type { Severity } from '../../severity.ts';

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
