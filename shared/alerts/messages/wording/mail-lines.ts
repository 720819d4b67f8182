import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';

export type MailLine =
  | 'kind'
  | 'also'
  | 'severity'
  | 'place'
  | 'time'
  | 'quantity'
  | 'people'
  | 'direction'
  | 'why'
  | 'silent'
  | 'reportedBy'
  | 'asked'
  | 'expires'
  | 'reference'
  | 'closing'
  | 'closingAlert'
  | 'closingShared';

/**
 * Lines of an alert's e-mail; what comes after the colon is put there by shared/alerts/messages/mail-text.ts. Source: our
 * own wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const mailLines: Readonly<Record<MailLine, Wording>> = {
  kind: readTwice`Type of crime | ប្រភេទ | ປະເພດ | အမျိုးအစား | ประเภท | Loại | 类别`,
  also: readTwice`Also | រួមទាំង | ພ້ອມທັງ | ထို့ပြင် | รวมทั้ง | Ngoài ra | 另有`,
  severity: readTwice`Severity | កម្រិត | ລະດັບ | အဆင့် | ระดับ | Mức độ | 级别`,
  place: readTwice`Place | ទីកន្លែង | ສະຖານທີ່ | နေရာ | สถานที่ | Địa điểm | 地点`,
  time: readTwice`Time | ពេលវេលា | ເວລາ | အချိန် | เวลา | Thời gian | 时间`,
  quantity: readTwice`Quantity | បរិមាណ | ປະລິມານ | ပမာဏ | จำนวน/ปริมาณ | Số lượng, khối lượng | 数量`,
  people: readTwice`People in danger: {count}. Under 18: {minors} | មនុស្សប្រឈមគ្រោះថ្នាក់៖ {count}; អាយុក្រោម 18 ឆ្នាំ៖ {minors} | ຜູ້ຕົກຢູ່ໃນຄວາມສ່ຽງ: {count}; ອາຍຸຕ່ຳກວ່າ 18 ປີ: {minors} | အန္တရာယ်ကျရောက်နေသူ: {count}၊ အသက် 18 နှစ်အောက်: {minors} | ผู้ที่อาจได้รับอันตราย: {count} คน; อายุต่ำกว่า 18 ปี: {minors} คน | Người gặp nguy hiểm: {count}; dưới 18 tuổi: {minors} | 处境危险人员：{count}；未满18岁：{minors}`,
  direction: readTwice`Direction | ទិសដៅ | ທິດທາງ | ဦးတည်ရာ | ทิศทาง | Hướng di chuyển | 方向`,
  why: readTwice`Why you get this alert | មូលហេតុនៃការជូនដំណឹង | ເຫດຜົນທີ່ແຈ້ງທ່ານ | အသိပေးရသည့် အကြောင်းရင်း | เหตุผลที่แจ้งท่าน | ~ Lý do cảnh báo | ~ 预警原因`,
  silent: readTwice`Not acknowledged by | អ្នកមិនទាន់បញ្ជាក់ទទួល | ຍັງບໍ່ໄດ້ຮັບຊາບໂດຍ | လက်ခံကြောင်း အတည်မပြုသေးသူ | หน่วยที่ยังไม่กดรับทราบ | Đơn vị chưa xác nhận | 尚未确认收到`,
  reportedBy: readTwice`Reported by | ~ រាយការណ៍ដោយ | ~ ລາຍງານໂດຍ | ~ အစီရင်ခံသည့် ရုံး | ~ รายงานโดย | ~ Đơn vị báo cáo | ~ 报告单位`,
  asked: readTwice`What to do | អ្វីដែលស្នើសុំពីអ្នក | ສິ່ງທີ່ຂໍໃຫ້ທ່ານເຮັດ | သင် ဆောင်ရွက်ရန် | สิ่งที่ขอให้ท่านทำ | Việc cần làm | 需采取的行动`,
  expires: readTwice`Valid until | មានសុពលភាពរហូតដល់ | ມີຜົນຈົນເຖິງ | သက်တမ်းကုန်ချိန် | มีผลถึง | Có hiệu lực đến | 有效期至`,
  reference: readTwice`Reference | លេខយោង | ເລກອ້າງອີງ | ရည်ညွှန်းအမှတ် | หมายเลขอ้างอิง | Mã tham chiếu | 编号`,
  closing: readTwice`Sign in to the BLO Network to read the report. Do not reply to this e-mail. Do not forward it. | សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានរបាយការណ៍។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។ | ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານບົດລາຍງານ. ກະລຸນາຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້. | အစီရင်ခံစာဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို စာမပြန်ပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။ | โปรดเข้าสู่ระบบ BLO Network เพื่ออ่านรายงาน ห้ามตอบกลับหรือส่งต่ออีเมลนี้ | Hãy đăng nhập BLO Network để đọc báo cáo. Không trả lời và không chuyển tiếp thư này. | 请登录 BLO Network 阅读报告。请勿回复或转发此邮件。`,
  closingAlert: readTwice`Sign in to the BLO Network to read this alert. Do not reply to this e-mail. Do not forward it. | សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានសេចក្ដីជូនដំណឹងនេះ។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។ | ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານແຈ້ງເຫດນີ້. ກະລຸນາຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້. | ဤသတိပေးချက်ကိုဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို စာမပြန်ပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။ | โปรดเข้าสู่ระบบ BLO Network เพื่ออ่านการแจ้งเตือนนี้ ห้ามตอบกลับหรือส่งต่ออีเมลนี้ | Hãy đăng nhập BLO Network để đọc cảnh báo. Không trả lời và không chuyển tiếp thư này. | 请登录 BLO Network 查看此预警。请勿回复或转发此邮件。`,
  closingShared: readTwice`This alert comes from {country}. The report is kept there. Sign in to the BLO Network to read this alert. Do not reply to this e-mail. Do not forward it. | {country} បានចែករំលែកព័ត៌មាននេះ។ របាយការណ៍ត្រូវបានរក្សាទុកនៅទីនោះ។ សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានសេចក្ដីជូនដំណឹងនេះ។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។ | {country} ເປັນຜູ້ແບ່ງປັນ, ບົດລາຍງານຖືກເກັບໄວ້ຢູ່ທີ່ນັ້ນ. ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານແຈ້ງເຫດນີ້. ກະລຸນາຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້. | {country}က မျှဝေထားသည်၊ အစီရင်ခံစာကို ထိုနိုင်ငံတွင် ထားရှိသည်။ ဤသတိပေးချက်ကိုဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို စာမပြန်ပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။ | ข้อมูลนี้ได้รับจาก{country} ซึ่งเป็นผู้เก็บรายงาน โปรดเข้าสู่ระบบ BLO Network เพื่ออ่านการแจ้งเตือนนี้ ห้ามตอบกลับหรือส่งต่ออีเมลนี้ | Cảnh báo này do {country} chia sẻ; báo cáo được lưu tại nước đó. Hãy đăng nhập BLO Network để đọc cảnh báo. Không trả lời và không chuyển tiếp thư này. | 本预警由{country}共享，报告保存在该国。请登录 BLO Network 查看此预警。请勿回复或转发此邮件。`,
};
