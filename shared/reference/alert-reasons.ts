import type { Circle } from '../domain/alert/alert-policy.ts';
import type { AlertReason } from '../domain/alert/alert-reason.ts';
import type { Wording } from './languages.ts';

/**
 * Why a report is as severe as it is: one for each row of the table of rules. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const reasonWords: Readonly<Record<AlertReason, Wording>> = {
  'quantity-extreme': {
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
  'quantity-severe': {
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
  'quantity-notable': {
    en: { text: 'quantity at or above the notable threshold', status: 'reviewed' },
    km: { text: 'បរិមាណដល់ ឬលើសកម្រិតគួរឱ្យកត់សម្គាល់', status: 'draft' },
    lo: { text: 'ປະລິມານຮອດ ຫຼື ເກີນເກນທີ່ໜ້າສັງເກດ', status: 'draft' },
    my: { text: 'ပမာဏသည် မှတ်သားဖွယ် သတ်မှတ်ချက်သို့ ရောက် သို့မဟုတ် ကျော်', status: 'draft' },
    th: { text: 'ปริมาณถึงหรือเกินเกณฑ์ที่ควรสังเกต', status: 'draft' },
    vi: { text: 'số lượng đạt hoặc vượt ngưỡng đáng chú ý', status: 'draft' },
    zh: { text: '数量达到或超过应注意阈值', status: 'draft' },
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
  item: {
    en: { text: 'what was found is always told of', status: 'reviewed' },
    km: { text: 'អ្វីដែលរកឃើញត្រូវជូនដំណឹងជានិច្ច', status: 'draft' },
    lo: { text: 'ສິ່ງທີ່ພົບຕ້ອງແຈ້ງສະເໝີ', status: 'draft' },
    my: { text: 'တွေ့ရှိသည့်အရာကို အမြဲ အသိပေးသည်', status: 'draft' },
    th: { text: 'สิ่งที่พบต้องแจ้งเสมอ', status: 'draft' },
    vi: { text: 'thứ được phát hiện luôn được thông báo', status: 'draft' },
    zh: { text: '所查获之物一律通知', status: 'draft' },
  },
  'cites-listed': {
    en: { text: 'a species in Appendix I of CITES', status: 'reviewed' },
    km: { text: 'ប្រភេទក្នុងឧបសម្ព័ន្ធ I នៃ CITES', status: 'draft' },
    lo: { text: 'ຊະນິດພັນໃນບັນຊີ I ຂອງ CITES', status: 'draft' },
    my: { text: 'CITES နောက်ဆက်တွဲ I ပါ မျိုးစိတ်', status: 'draft' },
    th: { text: 'ชนิดพันธุ์ในบัญชี 1 ของ CITES', status: 'draft' },
    vi: { text: 'loài thuộc Phụ lục I CITES', status: 'draft' },
    zh: { text: 'CITES 附录一物种', status: 'draft' },
  },
  kind: {
    en: { text: 'this kind is always told of', status: 'reviewed' },
    km: { text: 'ប្រភេទនេះត្រូវជូនដំណឹងជានិច្ច', status: 'draft' },
    lo: { text: 'ປະເພດນີ້ຕ້ອງແຈ້ງສະເໝີ', status: 'draft' },
    my: { text: 'ဤအမျိုးအစားကို အမြဲ အသိပေးသည်', status: 'draft' },
    th: { text: 'ประเภทนี้ต้องแจ้งเสมอ', status: 'draft' },
    vi: { text: 'loại này luôn được thông báo', status: 'draft' },
    zh: { text: '此类一律通知', status: 'draft' },
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

/**
 * Why this topic is told: the circle around the incident in which its office stands. The office is named, since people
 * of other offices may follow it. Source: as above.
 */
export const circleWords: Readonly<Record<Circle, Wording>> = {
  own: {
    en: { text: '{office} reported it', status: 'reviewed' },
    km: { text: '{office} បានរាយការណ៍', status: 'draft' },
    lo: { text: '{office} ລາຍງານ', status: 'draft' },
    my: { text: '{office} က အစီရင်ခံသည်', status: 'draft' },
    th: { text: '{office} เป็นผู้รายงาน', status: 'draft' },
    vi: { text: '{office} đã báo cáo', status: 'draft' },
    zh: { text: '由{office}报告', status: 'draft' },
  },
  border: {
    en: { text: '{office} is on the same border', status: 'reviewed' },
    km: { text: '{office} នៅព្រំដែនតែមួយ', status: 'draft' },
    lo: { text: '{office} ຢູ່ຊາຍແດນດຽວກັນ', status: 'draft' },
    my: { text: '{office} သည် တူညီသော နယ်စပ်တွင် ရှိသည်', status: 'draft' },
    th: { text: '{office} อยู่ชายแดนเดียวกัน', status: 'draft' },
    vi: { text: '{office} ở cùng tuyến biên giới', status: 'draft' },
    zh: { text: '{office}在同一边境', status: 'draft' },
  },
  neighbouring: {
    en: { text: '{office} is on a neighbouring border', status: 'reviewed' },
    km: { text: '{office} នៅព្រំដែនជាប់គ្នា', status: 'draft' },
    lo: { text: '{office} ຢູ່ຊາຍແດນທີ່ຕິດກັນ', status: 'draft' },
    my: { text: '{office} သည် ဆက်စပ် နယ်စပ်တွင် ရှိသည်', status: 'draft' },
    th: { text: '{office} อยู่ชายแดนที่ติดกัน', status: 'draft' },
    vi: { text: '{office} ở tuyến biên giới kế cận', status: 'draft' },
    zh: { text: '{office}在相邻边境', status: 'draft' },
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
