import type { CrossingManner } from '../crossing.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * How a border was crossed against the rules. Source: our own wording, 2026-11. Translations are drafts until a
 * speaker has reviewed them.
 */
export const crossingMannerNames: Readonly<Record<CrossingManner, Wording>> = {
  'away-from-a-post': readTwice`Over land, away from any post | តាមផ្លូវគោក ឆ្ងាយពីច្រកព្រំដែន | ທາງບົກ ນອກດ່ານຊາຍແດນ | ကုန်းလမ်းမှ၊ ဂိတ်နှင့်ဝေးရာ | ทางบก นอกจุดผ่านแดน | Đường bộ, ngoài cửa khẩu | 陆路，避开口岸`,
  'natural-path': readTwice`By an unofficial path | តាមច្រករបៀង | ຕາມຊ່ອງທາງທຳມະຊາດ | တရားမဝင်လမ်းကြောင်းမှ | ทางช่องทางธรรมชาติ | Theo đường mòn, lối mở | 经便道小路`,
  river: readTwice`Across a river | ឆ្លងទន្លេ | ຂ້າມແມ່ນ້ຳ | မြစ်ကူး၍ | ข้ามแม่น้ำ | Qua sông | 渡河`,
  sea: readTwice`By sea | តាមសមុទ្រ | ທາງທະເລ | ပင်လယ်ကြောင်းမှ | ทางทะเล | Đường biển | 海路`,
  'border-fence': readTwice`Over or through a fence | ឆ្លងកាត់របង | ຂ້າມ ຫຼື ລອດຮົ້ວ | ခြံစည်းရိုးကျော် သို့မဟုတ် ဖောက်၍ | ข้ามหรือลอดรั้ว | Vượt hoặc chui qua hàng rào | 翻越或穿过围栏`,
  'around-the-post': readTwice`At a post, around its control | នៅច្រក ដោយគេចពីការត្រួតពិនិត្យ | ທີ່ດ່ານ ໂດຍຫຼົບການກວດ | ဂိတ်တွင် စစ်ဆေးမှုကို ရှောင်တိမ်း၍ | ที่ด่านโดยหลบการตรวจ | Tại cửa khẩu, né tránh kiểm soát | 在口岸逃避检查`,
  'hidden-in-vehicle': readTwice`Hidden in a vehicle or vessel | លាក់ខ្លួនក្នុងយានជំនិះ ឬទូក | ລີ້ຢູ່ໃນລົດ ຫຼື ເຮືອ | ယာဉ် သို့မဟုတ် ရေယာဉ်တွင် ပုန်း၍ | ซ่อนตัวในรถหรือเรือ | Ẩn trong xe hoặc tàu thuyền | 藏匿于车船`,
  'without-documents': readTwice`Without documents | គ្មានឯកសារ | ບໍ່ມີເອກະສານ | စာရွက်စာတမ်းမပါ | ไม่มีเอกสาร | Không có giấy tờ | 无证件`,
  'false-documents': readTwice`With false documents | ដោយប្រើឯកសារក្លែងក្លាយ | ໃຊ້ເອກະສານປອມ | စာရွက်စာတမ်းအတုဖြင့် | ใช้เอกสารปลอม | Dùng giấy tờ giả | 使用假证件`,
  impostor: readTwice`With another person's documents | ដោយប្រើឯកសារអ្នកដទៃ | ໃຊ້ເອກະສານຂອງຄົນອື່ນ | အခြားသူ၏ စာရွက်စာတမ်းဖြင့် | ใช้เอกสารของผู้อื่น | Dùng giấy tờ của người khác | 使用他人证件`,
  'closed-post': readTwice`At a post that was closed | នៅច្រកដែលបិទ | ທີ່ດ່ານທີ່ປິດ | ပိတ်ထားသောဂိတ်မှ | ที่ด่านซึ่งปิดอยู่ | Tại cửa khẩu đang đóng | 在关闭的口岸`,
  'pass-misused': readTwice`Beyond the limits of a border pass | លើសដែនកំណត់នៃប័ណ្ណឆ្លងដែន | ເກີນຂອບເຂດບັດຜ່ານແດນ | နယ်စပ်ဖြတ်သန်းခွင့် ကန့်သတ်ချက်ကျော် | เกินขอบเขตบัตรผ่านแดน | Vượt phạm vi giấy thông hành | 超出边境通行证范围`,
  overstay: readTwice`Stayed longer than allowed | ស្នាក់នៅលើសកំណត់ | ຢູ່ເກີນກຳນົດ | ခွင့်ပြုရက်ထက် ကျော်လွန်နေထိုင် | อยู่เกินกำหนด | Ở quá hạn | 逾期居留`,
  're-entry-ban': readTwice`Banned from entry | ទោះមានបម្រាមចូល | ຖືກຫ້າມເຂົ້າແລ້ວກໍຍັງເຂົ້າ | ဝင်ခွင့်ပိတ်ထားလျက်နှင့် | ทั้งที่ถูกห้ามเข้าประเทศ | Dù bị cấm nhập cảnh | 被禁止入境仍入境`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};
