import type { Wording } from '../../../reference/languages.ts';

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
  kind: {
    en: { text: 'Kind', status: 'reviewed' },
    km: { text: 'ប្រភេទ', status: 'draft' },
    lo: { text: 'ປະເພດ', status: 'draft' },
    my: { text: 'အမျိုးအစား', status: 'draft' },
    th: { text: 'ประเภท', status: 'draft' },
    vi: { text: 'Loại', status: 'draft' },
    zh: { text: '类别', status: 'draft' },
  },
  also: {
    en: { text: 'Also', status: 'reviewed' },
    km: { text: 'រួមទាំង', status: 'draft' },
    lo: { text: 'ພ້ອມທັງ', status: 'draft' },
    my: { text: 'ထို့ပြင်', status: 'draft' },
    th: { text: 'รวมทั้ง', status: 'draft' },
    vi: { text: 'Ngoài ra', status: 'draft' },
    zh: { text: '另有', status: 'draft' },
  },
  severity: {
    en: { text: 'Severity', status: 'reviewed' },
    km: { text: 'កម្រិត', status: 'draft' },
    lo: { text: 'ລະດັບ', status: 'draft' },
    my: { text: 'အဆင့်', status: 'draft' },
    th: { text: 'ระดับ', status: 'draft' },
    vi: { text: 'Mức độ', status: 'draft' },
    zh: { text: '级别', status: 'draft' },
  },
  place: {
    en: { text: 'Place', status: 'reviewed' },
    km: { text: 'ទីកន្លែង', status: 'draft' },
    lo: { text: 'ສະຖານທີ່', status: 'draft' },
    my: { text: 'နေရာ', status: 'draft' },
    th: { text: 'สถานที่', status: 'draft' },
    vi: { text: 'Địa điểm', status: 'draft' },
    zh: { text: '地点', status: 'draft' },
  },
  time: {
    en: { text: 'Time', status: 'reviewed' },
    km: { text: 'ពេលវេលា', status: 'draft' },
    lo: { text: 'ເວລາ', status: 'draft' },
    my: { text: 'အချိန်', status: 'draft' },
    th: { text: 'เวลา', status: 'draft' },
    vi: { text: 'Thời gian', status: 'draft' },
    zh: { text: '时间', status: 'draft' },
  },
  quantity: {
    en: { text: 'Quantity', status: 'reviewed' },
    km: { text: 'បរិមាណ', status: 'draft' },
    lo: { text: 'ປະລິມານ', status: 'draft' },
    my: { text: 'ပမာဏ', status: 'draft' },
    th: { text: 'ปริมาณ', status: 'draft' },
    vi: { text: 'Số lượng', status: 'draft' },
    zh: { text: '数量', status: 'draft' },
  },
  people: {
    en: { text: 'People at risk: {count}; under 18: {minors}', status: 'reviewed' },
    km: { text: 'មនុស្សប្រឈមគ្រោះថ្នាក់៖ {count}; អាយុក្រោម 18 ឆ្នាំ៖ {minors}', status: 'draft' },
    lo: { text: 'ຜູ້ທີ່ມີຄວາມສ່ຽງ: {count}; ອາຍຸຕ່ຳກວ່າ 18 ປີ: {minors}', status: 'draft' },
    my: { text: 'အန္တရာယ်ရှိသူ - {count}; အသက် 18 နှစ်အောက် - {minors}', status: 'draft' },
    th: { text: 'ผู้มีความเสี่ยง: {count}; อายุต่ำกว่า 18 ปี: {minors}', status: 'draft' },
    vi: { text: 'Người có nguy cơ: {count}; dưới 18 tuổi: {minors}', status: 'draft' },
    zh: { text: '处境危险者：{count}；未满18岁：{minors}', status: 'draft' },
  },
  direction: {
    en: { text: 'Direction', status: 'reviewed' },
    km: { text: 'ទិសដៅ', status: 'draft' },
    lo: { text: 'ທິດທາງ', status: 'draft' },
    my: { text: 'ဦးတည်ရာ', status: 'draft' },
    th: { text: 'ทิศทาง', status: 'draft' },
    vi: { text: 'Hướng', status: 'draft' },
    zh: { text: '方向', status: 'draft' },
  },
  why: {
    en: { text: 'Why you are told', status: 'reviewed' },
    km: { text: 'មូលហេតុនៃការជូនដំណឹង', status: 'draft' },
    lo: { text: 'ເຫດຜົນທີ່ແຈ້ງທ່ານ', status: 'draft' },
    my: { text: 'အသိပေးရသည့် အကြောင်းရင်း', status: 'draft' },
    th: { text: 'เหตุผลที่แจ้งท่าน', status: 'draft' },
    vi: { text: 'Lý do thông báo', status: 'draft' },
    zh: { text: '通知原因', status: 'draft' },
  },
  silent: {
    en: { text: 'Not acknowledged by', status: 'reviewed' },
    km: { text: 'មិនទាន់បានទទួលដោយ', status: 'draft' },
    lo: { text: 'ຍັງບໍ່ໄດ້ຮັບຊາບໂດຍ', status: 'draft' },
    my: { text: 'အတည်မပြုသေးသူ', status: 'draft' },
    th: { text: 'ยังไม่ได้รับทราบโดย', status: 'draft' },
    vi: { text: 'Chưa xác nhận', status: 'draft' },
    zh: { text: '尚未确认', status: 'draft' },
  },
  asked: {
    en: { text: 'What is asked of you', status: 'reviewed' },
    km: { text: 'អ្វីដែលស្នើសុំពីអ្នក', status: 'draft' },
    lo: { text: 'ສິ່ງທີ່ຂໍໃຫ້ທ່ານເຮັດ', status: 'draft' },
    my: { text: 'သင့်အား တောင်းဆိုချက်', status: 'draft' },
    th: { text: 'สิ่งที่ขอให้ท่านทำ', status: 'draft' },
    vi: { text: 'Đề nghị anh/chị', status: 'draft' },
    zh: { text: '请您', status: 'draft' },
  },
  expires: {
    en: { text: 'Holds until', status: 'reviewed' },
    km: { text: 'មានសុពលភាពរហូតដល់', status: 'draft' },
    lo: { text: 'ມີຜົນຈົນເຖິງ', status: 'draft' },
    my: { text: 'သက်တမ်းကုန်ချိန်', status: 'draft' },
    th: { text: 'มีผลถึง', status: 'draft' },
    vi: { text: 'Có hiệu lực đến', status: 'draft' },
    zh: { text: '有效期至', status: 'draft' },
  },
  reference: {
    en: { text: 'Reference', status: 'reviewed' },
    km: { text: 'លេខយោង', status: 'draft' },
    lo: { text: 'ເລກອ້າງອີງ', status: 'draft' },
    my: { text: 'ရည်ညွှန်းအမှတ်', status: 'draft' },
    th: { text: 'หมายเลขอ้างอิง', status: 'draft' },
    vi: { text: 'Mã tham chiếu', status: 'draft' },
    zh: { text: '编号', status: 'draft' },
  },
  closing: {
    en: {
      text: 'Sign in to the BLO Network to read the report. Do not answer this e-mail and do not pass it on.',
      status: 'reviewed',
    },
    km: { text: 'សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានរបាយការណ៍។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។', status: 'draft' },
    lo: { text: 'ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານລາຍງານ. ຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້.', status: 'draft' },
    my: { text: 'အစီရင်ခံစာဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို မဖြေပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။', status: 'draft' },
    th: { text: 'โปรดเข้าระบบ BLO Network เพื่ออ่านรายงาน อย่าตอบและอย่าส่งต่ออีเมลนี้', status: 'draft' },
    vi: {
      text: 'Hãy đăng nhập BLO Network để đọc báo cáo. Không trả lời và không chuyển tiếp thư này.',
      status: 'draft',
    },
    zh: { text: '请登录 BLO Network 阅读报告。请勿回复或转发此邮件。', status: 'draft' },
  },
  closingShared: {
    en: {
      text: 'Shared by {country}, where the report is kept. Sign in to the BLO Network to read this alert. Do not answer this e-mail and do not pass it on.',
      status: 'reviewed',
    },
    km: {
      text: '{country} បានចែករំលែកព័ត៌មាននេះ របាយការណ៍ត្រូវបានរក្សាទុកនៅទីនោះ។ សូមចូលប្រព័ន្ធ BLO Network ដើម្បីអានសេចក្ដីជូនដំណឹងនេះ។ សូមកុំឆ្លើយតប ឬបញ្ជូនអ៊ីមែលនេះបន្ត។',
      status: 'draft',
    },
    lo: {
      text: '{country} ເປັນຜູ້ແບ່ງປັນ, ລາຍງານຖືກເກັບໄວ້ຢູ່ທີ່ນັ້ນ. ກະລຸນາເຂົ້າລະບົບ BLO Network ເພື່ອອ່ານແຈ້ງການນີ້. ຢ່າຕອບ ແລະ ຢ່າສົ່ງຕໍ່ອີເມວນີ້.',
      status: 'draft',
    },
    my: {
      text: '{country} က မျှဝေထားသည်၊ အစီရင်ခံစာကို ထိုနိုင်ငံတွင် ထားရှိသည်။ ဤသတိပေးချက်ကိုဖတ်ရန် BLO Network သို့ ဝင်ပါ။ ဤအီးမေးလ်ကို မဖြေပါနှင့်၊ တစ်ဆင့် မပို့ပါနှင့်။',
      status: 'draft',
    },
    th: {
      text: '{country} เป็นผู้แบ่งปัน รายงานเก็บไว้ที่ประเทศนั้น โปรดเข้าระบบ BLO Network เพื่ออ่านการแจ้งเตือนนี้ อย่าตอบและอย่าส่งต่ออีเมลนี้',
      status: 'draft',
    },
    vi: {
      text: '{country} chia sẻ tin này; báo cáo được lưu tại đó. Hãy đăng nhập BLO Network để đọc cảnh báo. Không trả lời và không chuyển tiếp thư này.',
      status: 'draft',
    },
    zh: {
      text: '本信息由{country}共享，报告保存在该国。请登录 BLO Network 查看此警报。请勿回复或转发此邮件。',
      status: 'draft',
    },
  },
};
