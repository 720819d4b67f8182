import type { DrugForm } from '../drug-forms.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/** Names of the forms in which drugs are found. Source: our own wording, 2026-11; translations are drafts. */
export const drugFormNames: Readonly<Record<DrugForm, Wording>> = {
  crystal: readTwice`Crystal | គ្រីស្តាល់ | ຜະລຶກ | အခဲ (ကျောက်သလင်း) | ผลึก | Tinh thể | 晶体`,
  powder: readTwice`Powder | ម្សៅ | ຝຸ່ນ | အမှုန့် | ผง | Bột | 粉末`,
  tablet: readTwice`Tablet | គ្រាប់ | ເມັດ | ဆေးပြား | เม็ด | Viên | 片剂`,
  capsule: readTwice`Capsule | កាប់ស៊ុល | ແຄບຊູນ | ဆေးတောင့် | แคปซูล | Viên nang | 胶囊`,
  liquid: readTwice`Liquid | វត្ថុរាវ | ຂອງແຫຼວ | အရည် | ของเหลว | Chất lỏng | 液体`,
  'e-liquid': readTwice`E-cigarette liquid | ទឹកបារីអេឡិចត្រូនិក | ນ້ຳຢາສູບໄຟຟ້າ | အီလက်ထရောနစ် စီးကရက်ရည် | น้ำยาบุหรี่ไฟฟ้า | Tinh dầu thuốc lá điện tử | 电子烟油`,
  blotter: readTwice`Blotter paper | ក្រដាសស្រូប | ກະດາດຊຶມ | ဆေးစိမ်စက္ကူ | กระดาษซับ | Tem giấy | 吸墨纸`,
  herb: readTwice`Dried herb | រុក្ខជាតិក្រៀម | ພືດແຫ້ງ | အပင်ခြောက် | พืชแห้ง | Thảo mộc khô | 干草本`,
  leaf: readTwice`Leaf | ស្លឹក | ໃບ | အရွက် | ใบ | Lá | 叶`,
  seed: readTwice`Seed | គ្រាប់ពូជ | ເມັດພັນ | အစေ့ | เมล็ด | Hạt | 种子`,
  plant: readTwice`Growing plant | ដើមរស់ | ຕົ້ນສົດ | အပင်စိမ်း | ต้นสด | Cây tươi | 活植株`,
  resin: readTwice`Resin | ជ័រ | ຢາງ | အစေး | ยาง (เรซิน) | Nhựa | 树脂`,
  oil: readTwice`Oil | ប្រេង | ນ້ຳມັນ | ဆီ | น้ำมัน | Dầu | 油`,
  paste: readTwice`Paste | ម្សៅខាប់ | ຢາງໜຽວ | အနှစ် | ของเหนียวข้น | Dạng sệt | 膏`,
  rock: readTwice`Rock | ដុំរឹង | ກ້ອນ | အတုံး | ก้อน | Cục | 块状`,
  brick: readTwice`Pressed brick | ដុំបង្ហាប់ | ກ້ອນອັດແທ່ງ | ဖိသိပ်တုံး | แท่งอัด | Bánh ép | 砖状`,
  edible: readTwice`Food, drink or sweets | ចំណី ភេសជ្ជៈ ឬស្ករគ្រាប់ | ອາຫານ, ເຄື່ອງດື່ມ ຫຼື ເຂົ້າໜົມ | အစားအသောက် သို့မဟုတ် သကြားလုံး | อาหาร เครื่องดื่ม หรือขนม | Thực phẩm, đồ uống hoặc kẹo | 食品、饮料或糖果`,
  ampoule: readTwice`Ampoule for injection | អំពូលចាក់ | ຫຼອດຢາສັກ | ထိုးဆေးပုလင်း | หลอดแอมพูล | Ống tiêm | 注射安瓿`,
  patch: readTwice`Patch | បន្ទះបិទ | ແຜ່ນແປະ | အရေပြားကပ်ခွာ | แผ่นแปะ | Miếng dán | 贴剂`,
  other: readTwice`Another form | ទម្រង់ផ្សេងទៀត | ຮູບແບບອື່ນ | အခြားပုံစံ | รูปแบบอื่น | Dạng khác | 其他形态`,
};
