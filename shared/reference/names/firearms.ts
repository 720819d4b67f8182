import type { FirearmItem } from '../firearms.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Weapons, parts, ammunition and explosives. Source: our own wording, 2026-11, after the UN Firearms Protocol.
 * Translations are drafts until a speaker has reviewed them.
 */
export const firearmItemNames: Readonly<Record<FirearmItem, Wording>> = {
  pistol: readTwice`Pistol | កាំភ្លើងខ្លី | ປືນພົກ | ပစ္စတို | ปืนพก | Súng ngắn | 手枪`,
  revolver: readTwice`Revolver | កាំភ្លើងខ្លីរ៉ូឡូ | ປືນລູກໂມ້ | ခြောက်လုံးပြူး | ปืนลูกโม่ | Súng ngắn ổ quay | 左轮手枪`,
  rifle: readTwice`Rifle | កាំភ្លើងវែង | ປືນຍາວ | ရိုင်ဖယ် | ปืนไรเฟิล | Súng trường | 步枪`,
  shotgun: readTwice`Shotgun | កាំភ្លើងបាញ់គ្រាប់ប្រាយ | ປືນລູກຊອງ | ပြောင်းချောသေနတ် | ปืนลูกซอง | Súng săn | 霰弹枪`,
  'submachine-gun': readTwice`Submachine gun | កាំភ្លើងយន្តខ្លី | ປືນກົນມື | မောင်းပြန်သေနတ်ငယ် | ปืนกลมือ | Súng tiểu liên | 冲锋枪`,
  'machine-gun': readTwice`Machine gun | កាំភ្លើងយន្ត | ປືນກົນ | စက်သေနတ် | ปืนกล | Súng máy | 机枪`,
  'other-firearm': readTwice`Other firearm | កាំភ្លើងផ្សេង | ປືນອື່ນ | အခြားသေနတ် | ปืนชนิดอื่น | Súng khác | 其他枪支`,
  'parts-and-components': readTwice`Parts and components | គ្រឿងបន្លាស់ និងសមាសភាគ | ຊິ້ນສ່ວນ ແລະ ສ່ວນປະກອບ | အစိတ်အပိုင်းများ | ชิ้นส่วนและส่วนประกอบ | Bộ phận và linh kiện | 零部件`,
  silencer: readTwice`Silencer | បំពង់បន្ថយសំឡេង | ທໍ່ເກັບສຽງ | အသံထိန်းပြောင်း | ที่เก็บเสียง | Ống giảm thanh | 消音器`,
  ammunition: readTwice`Ammunition | គ្រាប់រំសេវ | ລູກປືນ | ကျည်ဆန် | กระสุนปืน | Đạn | 弹药`,
  'craft-made-firearm': readTwice`Craft-made firearm | កាំភ្លើងធ្វើដោយដៃ | ປືນເຮັດເອງ | လက်လုပ်သေနတ် | ปืนทำเองหรือปืนไทยประดิษฐ์ | Súng tự chế | 自制枪支`,
  'assault-rifle': readTwice`Assault rifle | កាំភ្លើងវែងស្វ័យប្រវត្តិ | ປືນຍາວຈູ່ໂຈມ | ချေမှုန်းရေးရိုင်ဖယ် | ปืนเล็กยาวจู่โจม | Súng trường tấn công | 突击步枪`,
  'converted-firearm': readTwice`Converted firearm | កាំភ្លើងកែច្នៃ | ປືນດັດແປງ | ပြုပြင်ပြောင်းလဲထားသောသေနတ် | ปืนดัดแปลง | Súng hoán cải | 改装枪支`,
  magazine: readTwice`Magazine | ប្រអប់គ្រាប់ | ຊອງລູກປືນ | ကျည်ကပ် | ซองกระสุน | Băng đạn | 弹匣`,
  'air-gun': readTwice`Air gun | កាំភ្លើងខ្យល់ | ປືນລົມ | လေသေနတ် | ปืนอัดลม | Súng hơi | 气枪`,
  launcher: readTwice`Rocket or grenade launcher | កាំភ្លើងបាញ់រ៉ុកកែត ឬគ្រាប់បែក | ເຄື່ອງຍິງຈະຫຼວດ ຫຼື ລູກລະເບີດ | လောင်ချာ | เครื่องยิงจรวดหรือลูกระเบิด | Súng phóng rốc-két hoặc lựu đạn | 火箭筒或榴弹发射器`,
  grenade: readTwice`Grenade | គ្រាប់បែកដៃ | ລູກລະເບີດມື | လက်ပစ်ဗုံး | ลูกระเบิดมือ | Lựu đạn | 手榴弹`,
  mine: readTwice`Mine | មីន | ກັບລະເບີດ | မိုင်း | ทุ่นระเบิด | Mìn | 地雷`,
  explosives: readTwice`Explosives | គ្រឿងផ្ទុះ | ວັດຖຸລະເບີດ | ပေါက်ကွဲပစ္စည်း | วัตถุระเบิด | Thuốc nổ | 爆炸物`,
  detonator: readTwice`Detonator | ឧបករណ៍បំផ្ទុះ | ຕົວຈຸດລະເບີດ | ဒီတိုနေတာ | เชื้อปะทุระเบิด | Kíp nổ | 雷管`,
  crossbow: readTwice`Crossbow | ស្នា | ໜ້າເກັງ | ဒူးလေး | หน้าไม้ | Nỏ | 弩`,
  'bladed-weapon': readTwice`Bladed weapon | អាវុធមុខមុត | ອາວຸດມີຄົມ | ဓားလက်နက် | อาวุธมีคม | Vũ khí có lưỡi sắc | 利刃武器`,
  'electroshock-weapon': readTwice`Electroshock weapon | អាវុធឆក់អគ្គិសនី | ອາວຸດຊັອດໄຟຟ້າ | လျှပ်စစ်ရှော့ခ်လက်နက် | อาวุธช็อตไฟฟ้า | Vũ khí xung điện | 电击武器`,
  other: readTwice`Other weapon | អាវុធផ្សេង | ອາວຸດອື່ນ | အခြားလက်နက် | อาวุธอื่น | Vũ khí khác | 其他武器`,
};
