import type { CitesUnit } from '../cites-units.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Units in which CITES Parties report. Source: our own wording, 2026-11, after the CITES Trade Database guide, version
 * 8. Translations are drafts until a speaker has reviewed them.
 */
export const citesUnitNames: Readonly<Record<CitesUnit, Wording>> = {
  BAG: readTwice`Bags | ថង់ | ຖົງ | အိတ် | ถุง | Túi, bao | 袋`,
  BAK: readTwice`Back skins | ស្បែកខ្នង | ໜັງຫຼັງ | ကျောသားရေ | หนังหลัง | Da lưng | 背皮`,
  BOT: readTwice`Bottles | ដប | ຂວດ | ပုလင်း | ขวด | Chai, lọ | 瓶`,
  BOX: readTwice`Boxes | ប្រអប់ | ກ່ອງ | သေတ္တာ | กล่อง | Hộp | 盒`,
  BSK: readTwice`Belly skins | ស្បែកពោះ | ໜັງທ້ອງ | ဗိုက်သားရေ | หนังท้อง | Da bụng | 腹皮`,
  CAN: readTwice`Cans | កំប៉ុង | ກະປ໋ອງ | စည်သွတ်ဘူး | กระป๋อง | Lon | 罐`,
  CAS: readTwice`Cases | កេស | ລັງ | ကုန်သေတ္တာ | ลัง | Thùng | 箱`,
  CCM: readTwice`Cubic centimetres | សង់ទីម៉ែត្រគូប | ຊັງຕີແມັດກ້ອນ | ကုဗစင်တီမီတာ | ลูกบาศก์เซนติเมตร | Centimét khối | 立方厘米`,
  CRT: readTwice`Cartons | កេសក្រដាស | ແກັດ | ကတ်ထူဘူး | กล่องกระดาษ | Thùng các-tông | 纸箱`,
  CTM: readTwice`Centimetres | សង់ទីម៉ែត្រ | ຊັງຕີແມັດ | စင်တီမီတာ | เซนติเมตร | Centimét | 厘米`,
  CUF: readTwice`Cubic feet | ហ្វីតគូប | ຟຸດກ້ອນ | ကုဗပေ | ลูกบาศก์ฟุต | Feet khối | 立方英尺`,
  CUM: readTwice`Cubic metres | ម៉ែត្រគូប | ແມັດກ້ອນ | ကုဗမီတာ | ลูกบาศก์เมตร | Mét khối | 立方米`,
  FEE: readTwice`Feet | ហ្វីត | ຟຸດ | ပေ | ฟุต | Feet | 英尺`,
  FLA: readTwice`Flasks | ដបតូច | ຂວດແກ້ວທົດລອງ | ဖလာစ်ခ်ပုလင်း | ขวดเพาะเลี้ยง | Bình nhỏ | 烧瓶`,
  GRM: readTwice`Grams | ក្រាម | ກຣາມ | ဂရမ် | กรัม | Gam | 克`,
  HRN: readTwice`Hornback skins | ស្បែកខ្នងស្រកា | ໜັງຫຼັງເປັນໂໜກ | ကျောဖုသားရေ | หนังหลังมีโหนก | Da lưng có gai | 带鳞背皮`,
  INC: readTwice`Inches | អ៊ីញ | ນິ້ວ | လက်မ | นิ้ว | Inch | 英寸`,
  ITE: readTwice`Items | មុខ | ລາຍການ | ပစ္စည်းခု | รายการ | Vật phẩm | 件`,
  KIL: readTwice`Kilograms | គីឡូក្រាម | ກິໂລກຣາມ | ကီလိုဂရမ် | กิโลกรัม | Kilôgam | 千克`,
  LTR: readTwice`Litres | លីត្រ | ລິດ | လီတာ | ลิตร | Lít | 升`,
  MGM: readTwice`Milligrams | មីលីក្រាម | ມິນລິກຣາມ | မီလီဂရမ် | มิลลิกรัม | Miligam | 毫克`,
  MLT: readTwice`Millilitres | មីលីលីត្រ | ມິນລິລິດ | မီလီလီတာ | มิลลิลิตร | Mililít | 毫升`,
  MTR: readTwice`Metres | ម៉ែត្រ | ແມັດ | မီတာ | เมตร | Mét | 米`,
  MYG: readTwice`Micrograms | មីក្រូក្រាម | ໄມໂຄຣກຣາມ | မိုက်ခရိုဂရမ် | ไมโครกรัม | Microgam | 微克`,
  OUN: readTwice`Ounces | អោនស៍ | ອອນ | အောင်စ | ออนซ์ | Ounce | 盎司`,
  PAI: readTwice`Pairs | គូ | ຄູ່ | အစုံ (တစ်ရံ) | คู่ | Đôi | 双`,
  PCS: readTwice`Pieces | ដុំ | ຊິ້ນ | အပိုင်း | ชิ้น | Miếng, mảnh | 块`,
  PND: readTwice`Pounds | ផោន | ປອນ | ပေါင် | ปอนด์ | Pound | 磅`,
  SET: readTwice`Sets | ឈុត | ຊຸດ | အစုံလိုက် | ชุด | Bộ | 套`,
  SHP: readTwice`Shipments | ការដឹកជញ្ជូន | ຖ້ຽວສົ່ງ | ကုန်တင်ပို့မှု | เที่ยวการส่ง | Lô hàng | 批`,
  SID: readTwice`Sides | ចំហៀង | ຂ້າງ | ဘေးခြမ်း | ซีก | Nửa thân | 半边`,
  SKI: readTwice`Skins | ស្បែក | ໜັງ | သားရေ | หนัง | Tấm da | 张（皮）`,
  SQC: readTwice`Square centimetres | សង់ទីម៉ែត្រការ៉េ | ຕາຕະລາງຊັງຕີແມັດ | စတုရန်းစင်တီမီတာ | ตารางเซนติเมตร | Centimét vuông | 平方厘米`,
  SQD: readTwice`Square decimetres | ដេស៊ីម៉ែត្រការ៉េ | ຕາຕະລາງເດຊີແມັດ | စတုရန်းဒက်စီမီတာ | ตารางเดซิเมตร | Decimét vuông | 平方分米`,
  SQF: readTwice`Square feet | ហ្វីតការ៉េ | ຕາຕະລາງຟຸດ | စတုရန်းပေ | ตารางฟุต | Feet vuông | 平方英尺`,
  SQM: readTwice`Square metres | ម៉ែត្រការ៉េ | ຕາແມັດ | စတုရန်းမီတာ | ตารางเมตร | Mét vuông | 平方米`,
  TON: readTwice`Metric tons | តោន | ໂຕນ | မက်ထရစ်တန် | เมตริกตัน | Tấn | 公吨`,
};
