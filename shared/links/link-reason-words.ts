import type { Wording } from '../reference/languages.ts';
import { drafted } from '../reference/names/wording.ts';
import type { LinkReasonCode } from './link-reason.ts';

/**
 * Why a link is proposed, for an officer. In the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const linkReasonWords: Record<LinkReasonCode, Wording> = {
  'same-vehicle': drafted`The same vehicle | យានយន្តដូចគ្នា | ພາຫະນະຄັນດຽວກັນ | ယာဉ်တစ်စီးတည်း | ยานพาหนะคันเดียวกัน | Cùng một phương tiện | 同一车辆`,
  'same-mark': drafted`The same mark on the package | សញ្ញាដូចគ្នានៅលើកញ្ចប់ | ເຄື່ອງໝາຍດຽວກັນຢູ່ຫຸ້ມຫໍ່ | ထုပ်ပိုးမှုပေါ်တွင် အမှတ်အသား တူသည် | เครื่องหมายเดียวกันบนหีบห่อ | Cùng ký hiệu trên bao gói | 包装上标记相同`,
  'near-place': drafted`{value} m apart | ឃ្លាតគ្នា {value} ម៉ែត្រ | ຫ່າງກັນ {value} ແມັດ | {value} မီတာ ကွာသည် | ห่างกัน {value} ม. | Cách nhau {value} m | 相距 {value} 米`,
  'near-time': drafted`{value} minutes apart | ខុសគ្នា {value} នាទី | ຫ່າງກັນ {value} ນາທີ | {value} မိနစ် ကွာသည် | ห่างกัน {value} นาที | Cách nhau {value} phút | 相隔 {value} 分钟`,
  'same-kind': drafted`The same kind of crime | ប្រភេទបទល្មើសដូចគ្នា | ອາຊະຍາກຳປະເພດດຽວກັນ | ရာဇဝတ်မှု အမျိုးအစား တူသည် | อาชญากรรมประเภทเดียวกัน | Cùng loại tội phạm | 犯罪类型相同`,
  'like-quantity': drafted`The same goods, a similar quantity | ទំនិញដូចគ្នា បរិមាណប្រហាក់ប្រហែល | ສິນຄ້າດຽວກັນ ປະລິມານໃກ້ຄຽງກັນ | ပစ္စည်းတူ၊ ပမာဏ နီးစပ်သည် | ของชนิดเดียวกัน ปริมาณใกล้เคียงกัน | Cùng hàng hóa, số lượng gần bằng nhau | 物品相同，数量相近`,
  'same-goods': drafted`The same goods | ទំនិញដូចគ្នា | ສິນຄ້າດຽວກັນ | ပစ္စည်း တူသည် | ของชนิดเดียวกัน | Cùng hàng hóa | 物品相同`,
  'like-people': drafted`A similar number of people | ចំនួនមនុស្សប្រហាក់ប្រហែល | ຈຳນວນຄົນໃກ້ຄຽງກັນ | လူဦးရေ နီးစပ်သည် | จำนวนคนใกล้เคียงกัน | Số người gần bằng nhau | 人数相近`,
  'fitting-direction': drafted`The directions fit | ទិសដៅត្រូវគ្នា | ທິດທາງກົງກັນ | ဦးတည်ရာ ကိုက်ညီသည် | ทิศทางสอดคล้องกัน | Hướng đi phù hợp | 方向相符`,
  'same-means': drafted`The same means of transport | មធ្យោបាយដឹកជញ្ជូនដូចគ្នា | ວິທີຂົນສົ່ງດຽວກັນ | သယ်ယူပို့ဆောင်နည်း တူသည် | การขนส่งแบบเดียวกัน | Cùng loại phương tiện vận chuyển | 运输方式相同`,
  'same-packaging': drafted`The same packaging | ការវេចខ្ចប់ដូចគ្នា | ການຫຸ້ມຫໍ່ດຽວກັນ | ထုပ်ပိုးပုံ တူသည် | หีบห่อแบบเดียวกัน | Cùng kiểu đóng gói | 包装相同`,
  'same-concealment': drafted`Hidden in the same way | លាក់តាមវិធីដូចគ្នា | ເຊື່ອງດ້ວຍວິທີດຽວກັນ | ဖုံးကွယ်ပုံ တူသည် | ซุกซ่อนด้วยวิธีเดียวกัน | Cất giấu theo cùng cách | 藏匿方式相同`,
  'same-route': drafted`The same route | ផ្លូវដូចគ្នា | ເສັ້ນທາງດຽວກັນ | လမ်းကြောင်း တူသည် | เส้นทางเดียวกัน | Cùng tuyến đường | 路线相同`,
  'other-kind': drafted`Another kind of crime | ប្រភេទបទល្មើសខុសគ្នា | ອາຊະຍາກຳຄົນລະປະເພດ | ရာဇဝတ်မှု အမျိုးအစား မတူပါ | อาชญากรรมคนละประเภท | Loại tội phạm khác | 犯罪类型不同`,
  'other-quantity': drafted`Quite another quantity | បរិមាណខុសគ្នាខ្លាំង | ປະລິມານຕ່າງກັນຫຼາຍ | ပမာဏ အလွန် ကွာသည် | ปริมาณต่างกันมาก | Số lượng khác hẳn | 数量差别很大`,
  'other-goods': drafted`Other goods | ទំនិញខុសគ្នា | ສິນຄ້າອື່ນ | အခြား ပစ္စည်း | ของคนละชนิด | Hàng hóa khác | 物品不同`,
  'other-people': drafted`Another number of people | ចំនួនមនុស្សខុសគ្នា | ຈຳນວນຄົນຕ່າງກັນ | လူဦးရေ မတူပါ | จำนวนคนต่างกัน | Số người khác | 人数不同`,
  'other-direction': drafted`The directions do not fit | ទិសដៅមិនត្រូវគ្នា | ທິດທາງບໍ່ກົງກັນ | ဦးတည်ရာ မကိုက်ညီပါ | ทิศทางไม่สอดคล้องกัน | Hướng đi không phù hợp | 方向不符`,
  'other-means': drafted`Another means of transport | មធ្យោបាយដឹកជញ្ជូនខុសគ្នា | ວິທີຂົນສົ່ງອື່ນ | အခြား သယ်ယူပို့ဆောင်နည်း | การขนส่งแบบอื่น | Loại phương tiện vận chuyển khác | 运输方式不同`,
  'other-concealment': drafted`Hidden in another way | លាក់តាមវិធីផ្សេង | ເຊື່ອງດ້ວຍວິທີອື່ນ | ဖုံးကွယ်ပုံ မတူပါ | ซุกซ่อนด้วยวิธีอื่น | Cất giấu theo cách khác | 藏匿方式不同`,
  'other-vehicle': drafted`Another vehicle | យានយន្តផ្សេង | ພາຫະນະຄັນອື່ນ | အခြား ယာဉ် | ยานพาหนะคันอื่น | Phương tiện khác | 车辆不同`,
};
