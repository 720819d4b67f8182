import type { CitesUnit } from '../cites-units.ts';
import type { Wording } from '../languages.ts';
import { drafted } from './wording.ts';

/**
 * Units in which CITES Parties report. Source: our own wording, 2026-11, after the CITES Trade Database guide, version
 * 8. Translations are drafts until a speaker has reviewed them.
 */
export const citesUnitNames: Readonly<Record<CitesUnit, Wording>> = {
  BAG: drafted`Bags | ថង់ | ຖົງ | အိတ် | ถุง | Túi, bao | 袋`,
  BAK: drafted`Back skins | ស្បែកខ្នង | ໜັງຫຼັງ | ကျောသားရေ | หนังหลัง | Da lưng | 背皮`,
  BOT: drafted`Bottles | ដប | ຂວດ | ပုလင်း | ขวด | Chai, lọ | 瓶`,
  BOX: drafted`Boxes | ប្រអប់ | ກ່ອງ | သေတ္တာ | กล่อง | Hộp | 盒`,
  BSK: drafted`Belly skins | ស្បែកពោះ | ໜັງທ້ອງ | ဗိုက်သားရေ | หนังท้อง | Da bụng | 腹皮`,
  CAN: drafted`Cans | កំប៉ុង | ກະປ໋ອງ | စည်သွတ်ဘူး | กระป๋อง | Lon | 罐`,
  CAS: drafted`Cases | កេស | ລັງ | ကုန်သေတ္တာ | ลัง | Thùng | 箱`,
  CCM: drafted`Cubic centimetres | សង់ទីម៉ែត្រគូប | ຊັງຕີແມັດກ້ອນ | ကုဗစင်တီမီတာ | ลูกบาศก์เซนติเมตร | Xăng-ti-mét khối | 立方厘米`,
  CRT: drafted`Cartons | កេសក្រដាស | ແກັດ | ကတ်ထူဘူး | กล่องกระดาษ | Thùng các-tông | 纸箱`,
  CTM: drafted`Centimetres | សង់ទីម៉ែត្រ | ຊັງຕີແມັດ | စင်တီမီတာ | เซนติเมตร | Xăng-ti-mét | 厘米`,
  CUF: drafted`Cubic feet | ហ្វីតគូប | ຟຸດກ້ອນ | ကုဗပေ | ลูกบาศก์ฟุต | Feet khối | 立方英尺`,
  CUM: drafted`Cubic metres | ម៉ែត្រគូប | ແມັດກ້ອນ | ကုဗမီတာ | ลูกบาศก์เมตร | Mét khối | 立方米`,
  FEE: drafted`Feet | ហ្វីត | ຟຸດ | ပေ | ฟุต | Feet | 英尺`,
  FLA: drafted`Flasks | ដបតូច | ຂວດແກ້ວທົດລອງ | ဖလာစ်ခ်ပုလင်း | ขวดเพาะเลี้ยง | Bình nhỏ | 烧瓶`,
  GRM: drafted`Grams | ក្រាម | ກຣາມ | ဂရမ် | กรัม | Gam | 克`,
  HRN: drafted`Hornback skins | ស្បែកខ្នងស្រកា | ໜັງຫຼັງເປັນໂໜກ | ကျောဖုသားရေ | หนังหลังมีโหนก | Da lưng có gai | 带鳞背皮`,
  INC: drafted`Inches | អ៊ីញ | ນິ້ວ | လက်မ | นิ้ว | Inch | 英寸`,
  ITE: drafted`Items | មុខ | ລາຍການ | ပစ္စည်းခု | รายการ | Vật phẩm | 件`,
  KIL: drafted`Kilograms | គីឡូក្រាម | ກິໂລກຣາມ | ကီလိုဂရမ် | กิโลกรัม | Ki-lô-gam | 千克`,
  LTR: drafted`Litres | លីត្រ | ລິດ | လီတာ | ลิตร | Lít | 升`,
  MGM: drafted`Milligrams | មីលីក្រាម | ມິນລິກຣາມ | မီလီဂရမ် | มิลลิกรัม | Mi-li-gam | 毫克`,
  MLT: drafted`Millilitres | មីលីលីត្រ | ມິນລິລິດ | မီလီလီတာ | มิลลิลิตร | Mi-li-lít | 毫升`,
  MTR: drafted`Metres | ម៉ែត្រ | ແມັດ | မီတာ | เมตร | Mét | 米`,
  MYG: drafted`Micrograms | មីក្រូក្រាម | ໄມໂຄຣກຣາມ | မိုက်ခရိုဂရမ် | ไมโครกรัม | Mi-crô-gam | 微克`,
  OUN: drafted`Ounces | អោនស៍ | ອອນ | အောင်စ | ออนซ์ | Ounce | 盎司`,
  PAI: drafted`Pairs | គូ | ຄູ່ | အစုံ (တစ်ရံ) | คู่ | Đôi | 双`,
  PCS: drafted`Pieces | ដុំ | ຊິ້ນ | အပိုင်း | ชิ้น | Miếng, mảnh | 块`,
  PND: drafted`Pounds | ផោន | ປອນ | ပေါင် | ปอนด์ | Pound | 磅`,
  SET: drafted`Sets | ឈុត | ຊຸດ | အစုံလိုက် | ชุด | Bộ | 套`,
  SHP: drafted`Shipments | ការដឹកជញ្ជូន | ຖ້ຽວສົ່ງ | ကုန်တင်ပို့မှု | เที่ยวการส่ง | Lô hàng | 批`,
  SID: drafted`Sides | ចំហៀង | ຂ້າງ | ဘေးခြမ်း | ซีก | Nửa thân | 半边`,
  SKI: drafted`Skins | ស្បែក | ໜັງ | သားရေ | หนัง | Tấm da | 张（皮）`,
  SQC: drafted`Square centimetres | សង់ទីម៉ែត្រការ៉េ | ຕາຕະລາງຊັງຕີແມັດ | စတုရန်းစင်တီမီတာ | ตารางเซนติเมตร | Xăng-ti-mét vuông | 平方厘米`,
  SQD: drafted`Square decimetres | ដេស៊ីម៉ែត្រការ៉េ | ຕາຕະລາງເດຊີແມັດ | စတုရန်းဒက်စီမီတာ | ตารางเดซิเมตร | Đề-xi-mét vuông | 平方分米`,
  SQF: drafted`Square feet | ហ្វីតការ៉េ | ຕາຕະລາງຟຸດ | စတုရန်းပေ | ตารางฟุต | Feet vuông | 平方英尺`,
  SQM: drafted`Square metres | ម៉ែត្រការ៉េ | ຕາຕະລາງແມັດ | စတုရန်းမီတာ | ตารางเมตร | Mét vuông | 平方米`,
  TON: drafted`Metric tons | តោន | ໂຕນ | မက်ထရစ်တန် | เมตริกตัน | Tấn | 公吨`,
};
