import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';
import type { Severity } from '../../severity.ts';

/**
 * Words of CAP 1.2 for severity, short enough for a text message. Source: our own wording, 2026-11; translations are
 * drafts until a speaker has reviewed them.
 */
export const severityWords: Readonly<Record<Severity, Wording>> = {
  Extreme: drafted`extreme | ធ្ងន់ធ្ងរបំផុត | ຮ້າຍແຮງທີ່ສຸດ | အရေးအကြီးဆုံး | ร้ายแรงที่สุด | rất nghiêm trọng | 极严重`,
  Severe: drafted`severe | ធ្ងន់ធ្ងរ | ຮ້າຍແຮງ | အရေးကြီး | ร้ายแรง | nghiêm trọng | 严重`,
  Moderate: drafted`moderate | មធ្យម | ປານກາງ | အလယ်အလတ် | ปานกลาง | trung bình | 中等`,
  Minor: drafted`minor | តិចតួច | ເລັກນ້ອຍ | အသေးစား | เล็กน้อย | nhẹ | 轻微`,
};
