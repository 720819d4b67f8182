import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';

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
  | 'asked'
  | 'expires'
  | 'reference'
  | 'closing'
  | 'closingShared';

/**
 * Lines of an alert's e-mail; what comes after the colon is put there by shared/alerts/messages/mail-text.ts. Source: our
 * own wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const mailLines: Readonly<Record<MailLine, Wording>> = {
  kind: drafted`Kind | ប្រភេទ | ປະເພດ | အမျိုးအစား | ประเภท | Loại | 类别`,
  also: drafted`Also | រួមទាំង | ພ້ອມທັງ | ထို့ပြင် | รวมทั้ง | Ngoài ra | 另有`,
  severity: drafted`Severity | កម្រិត | ລະດັບ | အဆင့် | ระดับ | Mức độ | 级别`,
  place: drafted`Place | ទីកន្លែង | ສະຖານທີ່ | နေရာ | สถานที่ | Địa điểm | 地点`,
  time: drafted`Time | ពេលវេលា | ເວລາ | အချိန် | เวลา | Thời gian | 时间`,
  quantity: drafted`Quantity | បរិមាណ | ປະລິມານ | ပမာဏ | ปริมาณ | Số lượng | 数量`,
  people: drafted`People at risk: {count}; under 18: {minors} | មនុស្សប្រឈមគ្រោះថ្នាក់៖ {count}; អាយុក្រោម 18 ឆ្នាំ៖ {minors} | ຜູ້ທີ່ມີຄວາມສ່ຽງ: {count}; ອາຍຸຕ່ຳກວ່າ 18 ປີ: {minors} | အန္တရာယ်ရှိသူ - {count}; အသက် 18 နှစ်အောက် - {minors} | ผู้มีความเสี่ยง: {count}; อายุต่ำกว่า 18 ปี: {minors} | Người có nguy cơ: {count}; dưới 18 tuổi: {minors} | 处境危险者：{count}；未满18岁：{minors}`,
  direction: drafted`Direction | ទិសដៅ | ທິດທາງ | ဦးတည်ရာ | ทิศทาง | Hướng | 方向`,
  why: drafted`Why you are told | មូលហេតុនៃការជូនដំណឹង | ເຫດຜົນທີ່ແຈ້ງທ່ານ | အသိပေးရသည့် အကြောင်းရင်း | เหตุผลที่แจ้งท่าน | Lý do thông báo | 通知原因`,
  silent: drafted`Not acknowledged by | មិនទាន់បានទទួលដោយ | ຍັງບໍ່ໄດ້ຮັບຊາບໂດຍ | အတည်မပြုသေးသူ | ยังไม่ได้รับทราบโดย | Chưa xác nhận | 尚未确认`,
  asked: drafted`What is asked of you | អ្វីដែលស្នើសុំពីអ្នក | ສິ່ງທີ່ຂໍໃຫ້ທ່ານເຮັດ | သင့်အား တောင်းဆိုချက် | สิ่งที่ขอให้ท่านทำ | Đề nghị anh/chị | 请您`,
  expires: drafted`Holds until | មានសុពលភាពរហូតដល់ | ມີຜົນຈົນເຖິງ | သက်တမ်းကုန်ချိန် | มีผลถึง | Có hiệu lực đến | 有效期至`,
  reference: drafted`Reference | លេខយោង | ເລກອ້າງອີງ | ရည်ညွှန်းအမှတ် | หมายเลขอ้างอิง | Mã tham chiếu | 编号`,
  closing: drafted`Sign in to the BLO Network to read the report. Do not answer this e-mail and do not pass it on. | សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានរបាយការណ៍។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។ | ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານລາຍງານ. ຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້. | အစီရင်ခံစာဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို မဖြေပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။ | โปรดเข้าระบบ BLO Network เพื่ออ่านรายงาน อย่าตอบและอย่าส่งต่ออีเมลนี้ | Hãy đăng nhập BLO Network để đọc báo cáo. Không trả lời và không chuyển tiếp thư này. | 请登录 BLO Network 阅读报告。请勿回复或转发此邮件。`,
  closingShared: drafted`Shared by {country}, where the report is kept. Sign in to the BLO Network to read this alert. Do not answer this e-mail and do not pass it on. | {country} បានចែករំលែកព័ត៌មាននេះ របាយការណ៍ត្រូវបានរក្សាទុកនៅទីនោះ។ សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានសេចក្ដីជូនដំណឹងនេះ។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។ | {country} ເປັນຜູ້ແບ່ງປັນ, ລາຍງານຖືກເກັບໄວ້ຢູ່ທີ່ນັ້ນ. ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານແຈ້ງການນີ້. ຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້. | {country} က မျှဝေထားသည်၊ အစီရင်ခံစာကို ထိုနိုင်ငံတွင် ထားရှိသည်။ ဤသတိပေးချက်ကိုဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို မဖြေပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။ | {country} เป็นผู้แบ่งปัน รายงานเก็บไว้ที่ประเทศนั้น โปรดเข้าระบบ BLO Network เพื่ออ่านการแจ้งเตือนนี้ อย่าตอบและอย่าส่งต่ออีเมลนี้ | {country} chia sẻ tin này; báo cáo được lưu tại đó. Hãy đăng nhập BLO Network để đọc cảnh báo. Không trả lời và không chuyển tiếp thư này. | 本信息由{country}共享，报告保存在该国。请登录 BLO Network 查看此警报。请勿回复或转发此邮件。`,
};
