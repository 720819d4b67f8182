import type { Wording } from './languages.ts';

/**
 * The text message of an alert: neutral, since it is readable in transit and carriers filter words about crime. With the
 * longest place and severity it is one segment. Source: our own wording, 2026-11; translations are drafts until a
 * speaker has reviewed them.
 */
export const textMessage: Wording = {
  en: { text: '{place}: {severity} notice {reference}. Sign in to read it.', status: 'reviewed' },
  km: { text: '{place}៖ ដំណឹង{severity} {reference}។ សូមចូលមើល', status: 'draft' },
  lo: { text: '{place}: ແຈ້ງເຫດ{severity} {reference}. ເຂົ້າລະບົບ', status: 'draft' },
  my: { text: '{place}: {severity} {reference}။ ဝင်ရောက်ဖတ်ပါ', status: 'draft' },
  th: { text: '{place}: แจ้งเหตุ{severity} {reference} โปรดเข้าระบบ', status: 'draft' },
  vi: { text: '{place}: {severity}, mã {reference}. Hãy đăng nhập', status: 'draft' },
  zh: { text: '{place}：{severity}通知 {reference}，请登录查看。', status: 'draft' },
};

export type MailLine =
  | 'opening'
  | 'kind'
  | 'severity'
  | 'place'
  | 'time'
  | 'quantity'
  | 'people'
  | 'direction'
  | 'why'
  | 'reference'
  | 'closing';

/** Lines of an alert's e-mail; what comes after the colon is put there by shared/domain/alert/alert-messages.ts. */
export const mailLines: Readonly<Record<MailLine, Wording>> = {
  opening: {
    en: { text: 'A report concerns you.', status: 'reviewed' },
    km: { text: 'មានរបាយការណ៍មួយពាក់ព័ន្ធនឹងអ្នក។', status: 'draft' },
    lo: { text: 'ມີລາຍງານທີ່ກ່ຽວຂ້ອງກັບທ່ານ.', status: 'draft' },
    my: { text: 'သင်နှင့် သက်ဆိုင်သော အစီရင်ခံစာ ရှိပါသည်။', status: 'draft' },
    th: { text: 'มีรายงานที่เกี่ยวข้องกับท่าน', status: 'draft' },
    vi: { text: 'Có báo cáo liên quan đến anh/chị.', status: 'draft' },
    zh: { text: '有一份与您有关的报告。', status: 'draft' },
  },
  kind: {
    en: { text: 'Kind', status: 'reviewed' },
    km: { text: 'ប្រភេទ', status: 'draft' },
    lo: { text: 'ປະເພດ', status: 'draft' },
    my: { text: 'အမျိုးအစား', status: 'draft' },
    th: { text: 'ประเภท', status: 'draft' },
    vi: { text: 'Loại', status: 'draft' },
    zh: { text: '类别', status: 'draft' },
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
};
