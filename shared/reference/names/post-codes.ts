import type { Wording } from '../languages.ts';
import type { PostFunction } from '../post-codes.ts';
import { drafted } from './wording.ts';

/** Names of functions at a post. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const postFunctionNames: Readonly<Record<PostFunction, Wording>> = {
  'head-of-post': drafted`Head of the post | ប្រធានប៉ុស្តិ៍ | ຫົວໜ້າດ່ານ | စခန်းမှူး | หัวหน้าด่าน | Trưởng đồn | 站长`,
  'deputy-head': drafted`Deputy head | អនុប្រធានប៉ុស្តិ៍ | ຮອງຫົວໜ້າດ່ານ | ဒုတိယစခန်းမှူး | รองหัวหน้าด่าน | Phó đồn | 副站长`,
  'duty-officer': drafted`Officer on duty | មន្ត្រីប្រចាំការ | ເຈົ້າໜ້າທີ່ເວນ | တာဝန်ကျအရာရှိ | เจ้าหน้าที่เวร | Cán bộ trực | 值班人员`,
  'liaison-officer': drafted`Liaison officer | មន្ត្រីទំនាក់ទំនង | ເຈົ້າໜ້າທີ່ປະສານງານ | ဆက်ဆံရေးအရာရှိ | เจ้าหน้าที่ประสานงาน | Cán bộ liên lạc | 联络官`,
  interpreter: drafted`Interpreter | អ្នកបកប្រែ | ນາຍພາສາ | စကားပြန် | ล่าม | Phiên dịch | 口译员`,
  'authority-on-call': drafted`National authority on call | អាជ្ញាធរជាតិប្រចាំការ | ໜ່ວຍງານຂັ້ນສູນກາງປະຈຳເວນ | တာဝန်ကျ ဗဟိုအဖွဲ့ | หน่วยงานส่วนกลางที่เข้าเวร | Trực ban cơ quan đầu mối quốc gia | 国家主管机关值班`,
};
