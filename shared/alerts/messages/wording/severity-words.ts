import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';
import type { Severity } from '../../severity.ts';

/**
 * Words of CAP 1.2 for severity, short enough for a text message. Source: our own wording, 2026-11; translations are
 * drafts until a speaker has reviewed them.
 */
export const severityWords: Readonly<Record<Severity, Wording>> = {
  Extreme: readTwice`extreme | ធ្ងន់ធ្ងរបំផុត | ຮ້າຍແຮງທີ່ສຸດ | အရေးအကြီးဆုံး | ร้ายแรงที่สุด | đặc biệt nghiêm trọng | 特别严重`,
  Severe: readTwice`severe | ធ្ងន់ធ្ងរ | ຮ້າຍແຮງ | အရေးကြီး | ร้ายแรง | nghiêm trọng | 严重`,
  Moderate: readTwice`medium | មធ្យម | ປານກາງ | အလယ်အလတ် | ปานกลาง | trung bình | 较重`,
  Minor: readTwice`low | ស្រាល | ເລັກນ້ອຍ | သာမန် | เล็กน้อย | nhẹ | 一般`,
};
