import type { HandlingCode } from '../handling.ts';
import type { Wording } from '../languages.ts';
import { drafted, readTwice } from './wording.ts';

/** Names of handling codes. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const handlingCodeNames: Readonly<Record<HandlingCode, Wording>> = {
  authority: drafted`National authority only | អាជ្ញាធរជាតិប៉ុណ្ណោះ | ສະເພາະອົງການລະດັບຊາດ | ဗဟိုအဖွဲ့သာ | เฉพาะหน่วยงานส่วนกลาง | Chỉ cơ quan đầu mối quốc gia | 仅限国家主管机关`,
  'own-country': readTwice`Own country only | ក្នុងប្រទេសខ្លួនប៉ុណ្ណោះ | ສະເພາະປະເທດຕົນ | မိမိနိုင်ငံသာ | เฉพาะประเทศตน | Chỉ trong nước mình | 仅限本国`,
  counterpart: readTwice`Counterpart country as well | រួមទាំងប្រទេសដៃគូ | ລວມທັງປະເທດຄູ່ພາຄີ | တစ်ဖက်နိုင်ငံကိုပါ | รวมประเทศคู่ประสาน | Cả nước đối tác | 包括对方国家`,
  region: readTwice`All countries of the network | គ្រប់ប្រទេសក្នុងបណ្ដាញ | ທຸກປະເທດໃນເຄືອຂ່າຍ | ကွန်ရက်ရှိ နိုင်ငံအားလုံး | ทุกประเทศในเครือข่าย | Mọi nước trong mạng lưới | 网络所有国家`,
};
