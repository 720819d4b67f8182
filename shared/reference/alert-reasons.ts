import type { Circle } from '../domain/alert/alert-audience.ts';
import type { AlertReason } from '../domain/alert/alerting.ts';
import type { Wording } from './languages.ts';

/**
 * Why a report is as severe as it is: one for each row of the table of rules. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const reasonWords: Readonly<Record<AlertReason, Wording>> = {
  'drugs-extreme': {
    en: { text: 'quantity at or above the extreme threshold', status: 'reviewed' },
    km: { text: 'បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត', status: 'draft' },
    lo: { text: 'ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ', status: 'draft' },
    my: { text: 'ပမာဏသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'ปริมาณถึงหรือเกินเกณฑ์ร้ายแรงที่สุด', status: 'draft' },
    vi: { text: 'số lượng đạt hoặc vượt ngưỡng rất nghiêm trọng', status: 'draft' },
    zh: { text: '数量达到或超过极严重阈值', status: 'draft' },
  },
  'people-extreme': {
    en: { text: 'number of people at risk at or above the extreme threshold', status: 'reviewed' },
    km: { text: 'ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរបំផុត', status: 'draft' },
    lo: { text: 'ຈຳນວນຜູ້ມີຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງທີ່ສຸດ', status: 'draft' },
    my: { text: 'အန္တရာယ်ရှိသူ ဦးရေသည် အရေးအကြီးဆုံး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'จำนวนผู้มีความเสี่ยงถึงหรือเกินเกณฑ์ร้ายแรงที่สุด', status: 'draft' },
    vi: { text: 'số người có nguy cơ đạt hoặc vượt ngưỡng rất nghiêm trọng', status: 'draft' },
    zh: { text: '处境危险人数达到或超过极严重阈值', status: 'draft' },
  },
  'drugs-severe': {
    en: { text: 'quantity at or above the severe threshold', status: 'reviewed' },
    km: { text: 'បរិមាណដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ', status: 'draft' },
    lo: { text: 'ປະລິມານຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ', status: 'draft' },
    my: { text: 'ပမာဏသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'ปริมาณถึงหรือเกินเกณฑ์ร้ายแรง', status: 'draft' },
    vi: { text: 'số lượng đạt hoặc vượt ngưỡng nghiêm trọng', status: 'draft' },
    zh: { text: '数量达到或超过严重阈值', status: 'draft' },
  },
  'people-severe': {
    en: { text: 'number of people at risk at or above the severe threshold', status: 'reviewed' },
    km: { text: 'ចំនួនមនុស្សប្រឈមគ្រោះថ្នាក់ដល់ ឬលើសកម្រិតធ្ងន់ធ្ងរ', status: 'draft' },
    lo: { text: 'ຈຳນວນຜູ້ມີຄວາມສ່ຽງຮອດ ຫຼື ເກີນເກນຮ້າຍແຮງ', status: 'draft' },
    my: { text: 'အန္တရာယ်ရှိသူ ဦးရေသည် အရေးကြီး သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'จำนวนผู้มีความเสี่ยงถึงหรือเกินเกณฑ์ร้ายแรง', status: 'draft' },
    vi: { text: 'số người có nguy cơ đạt hoặc vượt ngưỡng nghiêm trọng', status: 'draft' },
    zh: { text: '处境危险人数达到或超过严重阈值', status: 'draft' },
  },
  'minors-at-risk': {
    en: { text: 'somebody under 18 is at risk', status: 'reviewed' },
    km: { text: 'មានអ្នកអាយុក្រោម 18 ឆ្នាំប្រឈមគ្រោះថ្នាក់', status: 'draft' },
    lo: { text: 'ມີຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີມີຄວາມສ່ຽງ', status: 'draft' },
    my: { text: 'အသက် 18 နှစ်အောက် အန္တရာယ်ရှိသူ ပါဝင်', status: 'draft' },
    th: { text: 'มีผู้อายุต่ำกว่า 18 ปีที่มีความเสี่ยง', status: 'draft' },
    vi: { text: 'có người dưới 18 tuổi gặp nguy cơ', status: 'draft' },
    zh: { text: '有未满18岁者处境危险', status: 'draft' },
  },
  'drugs-notable': {
    en: { text: 'quantity at or above a tenth of the severe threshold', status: 'reviewed' },
    km: { text: 'បរិមាណដល់ ឬលើសមួយភាគដប់នៃកម្រិតធ្ងន់ធ្ងរ', status: 'draft' },
    lo: { text: 'ປະລິມານຮອດ ຫຼື ເກີນໜຶ່ງສ່ວນສິບຂອງເກນຮ້າຍແຮງ', status: 'draft' },
    my: { text: 'ပမာဏသည် အရေးကြီး သတ်မှတ်ချက်၏ ဆယ်ပုံတစ်ပုံသို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'ปริมาณถึงหรือเกินหนึ่งในสิบของเกณฑ์ร้ายแรง', status: 'draft' },
    vi: { text: 'số lượng đạt hoặc vượt một phần mười ngưỡng nghiêm trọng', status: 'draft' },
    zh: { text: '数量达到或超过严重阈值的十分之一', status: 'draft' },
  },
  'people-at-risk': {
    en: { text: 'somebody is at risk', status: 'reviewed' },
    km: { text: 'មានមនុស្សប្រឈមគ្រោះថ្នាក់', status: 'draft' },
    lo: { text: 'ມີຜູ້ມີຄວາມສ່ຽງ', status: 'draft' },
    my: { text: 'အန္တရာယ်ရှိသူ ပါဝင်', status: 'draft' },
    th: { text: 'มีผู้มีความเสี่ยง', status: 'draft' },
    vi: { text: 'có người gặp nguy cơ', status: 'draft' },
    zh: { text: '有人处境危险', status: 'draft' },
  },
  trafficking: {
    en: { text: 'trafficking in persons is always told', status: 'reviewed' },
    km: { text: 'ការជួញដូរមនុស្សត្រូវជូនដំណឹងជានិច្ច', status: 'draft' },
    lo: { text: 'ການຄ້າມະນຸດຕ້ອງແຈ້ງສະເໝີ', status: 'draft' },
    my: { text: 'လူကုန်ကူးမှုကို အမြဲ အသိပေးသည်', status: 'draft' },
    th: { text: 'การค้ามนุษย์ต้องแจ้งเสมอ', status: 'draft' },
    vi: { text: 'mua bán người luôn được thông báo', status: 'draft' },
    zh: { text: '贩运人口一律通知', status: 'draft' },
  },
  routine: {
    en: { text: 'below every threshold', status: 'reviewed' },
    km: { text: 'ក្រោមកម្រិតទាំងអស់', status: 'draft' },
    lo: { text: 'ຕ່ຳກວ່າທຸກເກນ', status: 'draft' },
    my: { text: 'သတ်မှတ်ချက် အားလုံးထက် နည်း', status: 'draft' },
    th: { text: 'ต่ำกว่าทุกเกณฑ์', status: 'draft' },
    vi: { text: 'dưới mọi ngưỡng', status: 'draft' },
    zh: { text: '低于所有阈值', status: 'draft' },
  },
};

/** Why this reader is told: the circle around the incident in which they stand. Source: as above. */
export const circleWords: Readonly<Record<Circle, Wording>> = {
  own: {
    en: { text: 'your office reported it', status: 'reviewed' },
    km: { text: 'ការិយាល័យរបស់អ្នកបានរាយការណ៍', status: 'draft' },
    lo: { text: 'ຫ້ອງການຂອງທ່ານລາຍງານ', status: 'draft' },
    my: { text: 'သင့်ရုံးက အစီရင်ခံသည်', status: 'draft' },
    th: { text: 'สำนักงานของท่านเป็นผู้รายงาน', status: 'draft' },
    vi: { text: 'văn phòng của anh/chị đã báo cáo', status: 'draft' },
    zh: { text: '由您的办公室报告', status: 'draft' },
  },
  border: {
    en: { text: 'your office is on the same border', status: 'reviewed' },
    km: { text: 'ការិយាល័យរបស់អ្នកនៅព្រំដែនតែមួយ', status: 'draft' },
    lo: { text: 'ຫ້ອງການຂອງທ່ານຢູ່ຊາຍແດນດຽວກັນ', status: 'draft' },
    my: { text: 'သင့်ရုံးသည် တူညီသော နယ်စပ်တွင် ရှိသည်', status: 'draft' },
    th: { text: 'สำนักงานของท่านอยู่ชายแดนเดียวกัน', status: 'draft' },
    vi: { text: 'văn phòng của anh/chị ở cùng tuyến biên giới', status: 'draft' },
    zh: { text: '您的办公室在同一边境', status: 'draft' },
  },
  country: {
    en: { text: 'every office of the country is told', status: 'reviewed' },
    km: { text: 'ការិយាល័យទាំងអស់ក្នុងប្រទេសទទួលដំណឹង', status: 'draft' },
    lo: { text: 'ທຸກຫ້ອງການໃນປະເທດໄດ້ຮັບແຈ້ງ', status: 'draft' },
    my: { text: 'နိုင်ငံရှိ ရုံးအားလုံးကို အသိပေးသည်', status: 'draft' },
    th: { text: 'แจ้งทุกสำนักงานในประเทศ', status: 'draft' },
    vi: { text: 'mọi văn phòng trong nước được thông báo', status: 'draft' },
    zh: { text: '通知全国所有办公室', status: 'draft' },
  },
  authority: {
    en: { text: 'the national authority is told', status: 'reviewed' },
    km: { text: 'អាជ្ញាធរជាតិទទួលដំណឹង', status: 'draft' },
    lo: { text: 'ອົງການແຫ່ງຊາດໄດ້ຮັບແຈ້ງ', status: 'draft' },
    my: { text: 'အမျိုးသားအာဏာပိုင်အဖွဲ့ကို အသိပေးသည်', status: 'draft' },
    th: { text: 'แจ้งหน่วยงานระดับชาติ', status: 'draft' },
    vi: { text: 'cơ quan quốc gia được thông báo', status: 'draft' },
    zh: { text: '通知国家主管机关', status: 'draft' },
  },
};
