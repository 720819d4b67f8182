import type { Wording } from '../../reference/languages.ts';
import { readTwice } from '../../reference/names/wording.ts';
import type { ProblemKind } from './problem-catalogue.ts';

/**
 * The title of each kind of problem, for the person who gets it (RFC 9457, 3.1.4: a title may be localized). Source: a
 * second reader's wording, 2026-11-25, in English, Thai, Vietnamese and Chinese; our own, 2026-11, in the others.
 */
export const problemTitles: Readonly<Record<ProblemKind, Wording>> = {
  unreadable: readTwice`The system could not read what was sent | ~ ប្រព័ន្ធមិនអាចអានទិន្នន័យដែលបានផ្ញើ | ~ ລະບົບອ່ານຂໍ້ມູນທີ່ສົ່ງມາບໍ່ໄດ້ | ~ ပို့ထားသော အချက်အလက်ကို စနစ်က မဖတ်နိုင်ပါ | ระบบอ่านข้อมูลที่ส่งมาไม่ได้ | Hệ thống không đọc được dữ liệu đã gửi | 系统无法读取所发送的内容`,
  'not-signed-in': readTwice`Please sign in | ~ សូមចូលប្រព័ន្ធ | ~ ກະລຸນາເຂົ້າສູ່ລະບົບ | ~ အကောင့်ဝင်ပါ | โปรดเข้าสู่ระบบ | Vui lòng đăng nhập | 请先登录`,
  'not-yours': readTwice`You do not have permission for this | ~ អ្នកគ្មានសិទ្ធិធ្វើការនេះទេ | ~ ທ່ານບໍ່ມີສິດດຳເນີນການນີ້ | ~ ဤသို့ ဆောင်ရွက်ရန် သင့်တွင် ခွင့်ပြုချက် မရှိပါ | ท่านไม่มีสิทธิ์ดำเนินการนี้ | Anh/chị không có quyền thực hiện việc này | 您没有此操作权限`,
  'not-found': readTwice`Not found, or you may not see it | ~ រកមិនឃើញ ឬអ្នកគ្មានសិទ្ធិមើល | ~ ບໍ່ພົບຂໍ້ມູນ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ | ~ မတွေ့ပါ သို့မဟုတ် သင့်တွင် ကြည့်ခွင့် မရှိပါ | ไม่พบข้อมูล หรือท่านไม่มีสิทธิ์ดู | Không tìm thấy, hoặc anh/chị không có quyền xem | 未找到，或您无权查看`,
  'not-acceptable': readTwice`This format is not available | ~ គ្មានទម្រង់ដែលបានស្នើ | ~ ບໍ່ມີຂໍ້ມູນໃນຮູບແບບທີ່ຂໍ | ~ တောင်းဆိုသော ပုံစံ မရှိပါ | ไม่มีข้อมูลในรูปแบบที่ขอ | Không có định dạng được yêu cầu | 无法提供所要求的格式`,
  'id-taken': readTwice`This number is already used | ~ លេខនេះបានប្រើរួចហើយ | ~ ເລກນີ້ຖືກໃຊ້ແລ້ວ | ~ ဤနံပါတ်ကို အသုံးပြုပြီးဖြစ်သည် | หมายเลขนี้มีการใช้แล้ว | Mã này đã được sử dụng | 该编号已被使用`,
  'out-of-date': readTwice`It is no longer valid: it expired or was replaced | ~ លែងមានសុពលភាព៖ ផុតកំណត់ ឬត្រូវបានជំនួស | ~ ບໍ່ມີຜົນແລ້ວ: ໝົດອາຍຸ ຫຼື ຖືກປ່ຽນແທນ | ~ အကျုံးမဝင်တော့ပါ: သက်တမ်းကုန်ပြီ သို့မဟုတ် အစားထိုးပြီး | ไม่มีผลแล้ว: หมดอายุหรือมีรายการใหม่แทน | Không còn hiệu lực: đã hết hạn hoặc đã được thay thế | 已失效：已过期或已被新内容取代`,
  stale: readTwice`Someone changed it after you opened it | ~ មានអ្នកកែប្រែបន្ទាប់ពីអ្នកបានបើក | ~ ມີຜູ້ແກ້ໄຂຫຼັງຈາກທ່ານເປີດເບິ່ງ | ~ သင်ဖွင့်ပြီးနောက် တစ်ဦးဦးက ပြင်ဆင်ထားသည် | มีผู้แก้ไขข้อมูลหลังจากที่ท่านเปิดดู | Đã có người thay đổi sau khi anh/chị mở | 您打开后，内容已被他人更改`,
  'too-large': readTwice`Too large to send | ~ ទំហំធំពេក មិនអាចផ្ញើបាន | ~ ຂະໜາດໃຫຍ່ເກີນໄປ ສົ່ງບໍ່ໄດ້ | ~ အရွယ်အစား ကြီးလွန်း၍ ပို့မရပါ | ข้อมูลมีขนาดใหญ่เกินกว่าจะส่งได้ | Dữ liệu quá lớn, không gửi được | 内容过大，无法发送`,
  'wrong-media-type': readTwice`This type of data is not accepted | ~ មិនទទួលទិន្នន័យប្រភេទនេះទេ | ~ ບໍ່ຮັບຂໍ້ມູນປະເພດນີ້ | ~ ဤအချက်အလက်အမျိုးအစားကို လက်မခံပါ | ไม่รับข้อมูลประเภทนี้ | Không nhận loại dữ liệu này | 不接受此类数据`,
  faults: readTwice`Some entries need to be corrected | ~ ព័ត៌មានខ្លះត្រូវកែតម្រូវ | ~ ມີຂໍ້ມູນບາງຊ່ອງທີ່ຕ້ອງແກ້ໄຂ | ~ ပြင်ဆင်ရန် လိုသော အချက်အလက်အချို့ ရှိသည် | มีข้อมูลบางช่องที่ต้องแก้ไข | Một số mục cần sửa lại | 部分内容需要更正`,
  'no-revision': readTwice`Open the latest version, then change it | ~ សូមបើកកំណែចុងក្រោយជាមុន រួចកែប្រែ | ~ ກະລຸນາເປີດສະບັບຫຼ້າສຸດກ່ອນ ແລ້ວຈຶ່ງແກ້ໄຂ | ~ နောက်ဆုံးဗားရှင်းကို ဖွင့်ပြီးမှ ပြင်ဆင်ပါ | โปรดเปิดฉบับล่าสุดก่อน แล้วจึงแก้ไข | Hãy mở bản mới nhất rồi mới sửa | 请先打开最新版本再更改`,
  'slow-down': readTwice`The system is busy. Wait a moment, then try again | ~ ប្រព័ន្ធរវល់។ សូមរង់ចាំបន្តិច រួចព្យាយាមម្ដងទៀត | ~ ລະບົບບໍ່ຫວ່າງ. ກະລຸນາລໍຖ້າຈັກໜ້ອຍ ແລ້ວລອງໃໝ່ | ~ စနစ် အလုပ်များနေသည်။ ခဏစောင့်ပြီး ထပ်စမ်းပါ | ระบบไม่ว่าง โปรดรอสักครู่แล้วลองอีกครั้ง | Hệ thống đang bận. Hãy chờ rồi thử lại | 系统繁忙，请稍候重试`,
  'try-again': readTwice`Not possible now. Try again later | ~ មិនអាចធ្វើបានឥឡូវនេះទេ។ សូមព្យាយាមពេលក្រោយ | ~ ຍັງດຳເນີນການບໍ່ໄດ້ໃນຂະນະນີ້. ກະລຸນາລອງໃໝ່ພາຍຫຼັງ | ~ ယခု မဆောင်ရွက်နိုင်သေးပါ။ နောက်မှ ထပ်စမ်းပါ | ยังดำเนินการไม่ได้ในขณะนี้ โปรดลองใหม่ภายหลัง | Hiện chưa thực hiện được. Hãy thử lại sau | 暂时无法完成，请稍后重试`,
  'our-fault': readTwice`System error. Try again later | ~ ប្រព័ន្ធមានបញ្ហា។ សូមព្យាយាមពេលក្រោយ | ~ ລະບົບຂັດຂ້ອງ. ກະລຸນາລອງໃໝ່ພາຍຫຼັງ | ~ စနစ်ချို့ယွင်းနေသည်။ နောက်မှ ထပ်စမ်းပါ | ระบบขัดข้อง โปรดลองใหม่ภายหลัง | Hệ thống gặp lỗi. Hãy thử lại sau | 系统出错，请稍后重试`,
};
