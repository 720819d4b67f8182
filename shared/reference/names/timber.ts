import type { Wording } from '../languages.ts';
import type { TimberForm } from '../timber.ts';
import { readTwice } from './wording.ts';

/**
 * Forms of timber. Source: our own wording, 2026-11, after the CITES terms that timber.ts names. Translations are
 * drafts until a speaker has reviewed them.
 */
export const timberFormNames: Readonly<Record<TimberForm, Wording>> = {
  logs: readTwice`Logs | កំណាត់ឈើមូល | ໄມ້ທ່ອນ | သစ်လုံး | ไม้ซุง | Gỗ tròn | 原木`,
  'sawn-timber': readTwice`Sawn timber | ឈើអារ | ໄມ້ເລື່ອຍ | ခွဲသား | ไม้แปรรูป | Gỗ xẻ | 锯材`,
  veneer: readTwice`Veneer | បន្ទះឈើស្ដើង | ໄມ້ວີເນຍ | ဗနီယာ သစ်ပါးလွှာ | ไม้วีเนียร์ | Ván lạng | 单板`,
  plywood: readTwice`Plywood | ក្ដារបន្ទះ | ໄມ້ອັດ | အထပ်သား | ไม้อัด | Gỗ dán | 胶合板`,
  furniture: readTwice`Furniture | គ្រឿងសង្ហារិម | ເຄື່ອງເຟີນີເຈີ | ပရိဘောဂ | เฟอร์นิเจอร์ | Đồ gỗ nội thất | 家具`,
  carvings: readTwice`Carvings | ចម្លាក់ឈើ | ໄມ້ແກະສະຫຼັກ | သစ်ပန်းပု | ไม้แกะสลัก | Gỗ chạm khắc | 木雕`,
  pieces: readTwice`Pieces | បំណែកឈើ | ທ່ອນໄມ້ນ້ອຍ | သစ်တုံး သစ်စ | ท่อนไม้และเศษไม้ | Mảnh gỗ | 木块`,
  chips: readTwice`Chips | បន្ទះឈើតូចៗ | ໄມ້ສັບ | သစ်စပါးလွှာ | ชิ้นไม้สับ | Dăm gỗ | 木片`,
  powder: readTwice`Powder | ម្សៅឈើ | ຝຸ່ນໄມ້ | သစ်မှုန့် | ผงไม้ | Bột gỗ | 木粉`,
  bark: readTwice`Bark | សំបកឈើ | ເປືອກໄມ້ | သစ်ခေါက် | เปลือกไม้ | Vỏ cây | 树皮`,
  roots: readTwice`Roots and stumps | ឫស និងគល់ឈើ | ຮາກ ແລະ ຕໍໄມ້ | သစ်မြစ်နှင့် သစ်ငုတ် | รากและตอไม้ | Rễ và gốc cây | 树根和树桩`,
  resin: readTwice`Resin | ជ័រ | ຢາງໄມ້ | သစ်စေး | ยางไม้ | Nhựa cây | 树脂`,
  oil: readTwice`Oil | ប្រេង | ນ້ຳມັນ | ဆီ | น้ำมัน | Tinh dầu | 油`,
  'wood-products': readTwice`Wood products | ផលិតផលឈើ | ຜະລິດຕະພັນໄມ້ | သစ်ထုတ်ကုန် | ผลิตภัณฑ์ไม้ | Sản phẩm gỗ | 木制品`,
  charcoal: readTwice`Charcoal | ធ្យូងឈើ | ຖ່ານໄມ້ | မီးသွေး | ถ่านไม้ | Than củi | 木炭`,
  other: readTwice`Other form | ទម្រង់ផ្សេង | ຮູບແບບອື່ນ | အခြားပုံစံ | รูปแบบอื่น | Dạng khác | 其他形态`,
};
