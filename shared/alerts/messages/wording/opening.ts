import type { Wording } from '../../../reference/languages.ts';
import type { TextOccasion } from './text-messages.ts';

export type Opening = TextOccasion | 'broadcast' | 'broadcast-update' | 'broadcast-withdrawn';

/**
 * How an e-mail begins: what it is sent for. Source: our own wording, 2026-11; translations are drafts until a speaker
 * has reviewed them.
 */
export const openings: Readonly<Record<Opening, Wording>> = {
  first: {
    en: { text: 'A report concerns you.', status: 'reviewed' },
    km: { text: 'មានរបាយការណ៍មួយពាក់ព័ន្ធនឹងអ្នក។', status: 'draft' },
    lo: { text: 'ມີລາຍງານທີ່ກ່ຽວຂ້ອງກັບທ່ານ.', status: 'draft' },
    my: { text: 'သင်နှင့် သက်ဆိုင်သော အစီရင်ခံစာ ရှိပါသည်။', status: 'draft' },
    th: { text: 'มีรายงานที่เกี่ยวข้องกับท่าน', status: 'draft' },
    vi: { text: 'Có báo cáo liên quan đến anh/chị.', status: 'draft' },
    zh: { text: '有一份与您有关的报告。', status: 'draft' },
  },
  again: {
    en: { text: 'Nobody at your office has acknowledged this yet.', status: 'reviewed' },
    km: { text: 'មិនទាន់មាននរណាម្នាក់នៅការិយាល័យរបស់អ្នកទទួលដំណឹងនេះទេ។', status: 'draft' },
    lo: { text: 'ຍັງບໍ່ມີໃຜຢູ່ຫ້ອງການຂອງທ່ານຮັບຊາບເລື່ອງນີ້.', status: 'draft' },
    my: { text: 'သင့်ရုံးမှ မည်သူမျှ ဤအသိပေးချက်ကို အတည်မပြုရသေးပါ။', status: 'draft' },
    th: { text: 'ยังไม่มีผู้ใดในสำนักงานของท่านรับทราบเรื่องนี้', status: 'draft' },
    vi: { text: 'Chưa ai ở văn phòng của anh/chị xác nhận tin này.', status: 'draft' },
    zh: { text: '贵办公室尚无人确认此通知。', status: 'draft' },
  },
  escalated: {
    en: { text: 'The office concerned has not acknowledged this in time.', status: 'reviewed' },
    km: { text: 'ការិយាល័យពាក់ព័ន្ធមិនបានទទួលដំណឹងនេះទាន់ពេលទេ។', status: 'draft' },
    lo: { text: 'ຫ້ອງການທີ່ກ່ຽວຂ້ອງບໍ່ໄດ້ຮັບຊາບເລື່ອງນີ້ທັນເວລາ.', status: 'draft' },
    my: { text: 'သက်ဆိုင်ရာရုံးသည် ဤအသိပေးချက်ကို အချိန်မီ အတည်မပြုခဲ့ပါ။', status: 'draft' },
    th: { text: 'สำนักงานที่เกี่ยวข้องไม่ได้รับทราบเรื่องนี้ภายในเวลา', status: 'draft' },
    vi: { text: 'Văn phòng liên quan chưa xác nhận tin này đúng hạn.', status: 'draft' },
    zh: { text: '有关办公室未按时确认此通知。', status: 'draft' },
  },
  update: {
    en: { text: 'What you were told has changed. This is how it stands now.', status: 'reviewed' },
    km: { text: 'អ្វីដែលអ្នកបានទទួលដំណឹងមានការផ្លាស់ប្ដូរ។ ខាងក្រោមជាស្ថានភាពបច្ចុប្បន្ន។', status: 'draft' },
    lo: { text: 'ສິ່ງທີ່ໄດ້ແຈ້ງທ່ານມີການປ່ຽນແປງ. ຕໍ່ໄປນີ້ແມ່ນສະພາບປັດຈຸບັນ.', status: 'draft' },
    my: { text: 'သင့်ကို အသိပေးခဲ့သည့်အရာ ပြောင်းလဲသွားပါပြီ။ ယခုအခြေအနေမှာ အောက်ပါအတိုင်း ဖြစ်သည်။', status: 'draft' },
    th: { text: 'เรื่องที่แจ้งท่านมีการเปลี่ยนแปลง ข้อมูลปัจจุบันเป็นดังนี้', status: 'draft' },
    vi: { text: 'Tin đã báo cho anh/chị có thay đổi. Hiện nay như sau.', status: 'draft' },
    zh: { text: '此前通知的内容有变，现况如下。', status: 'draft' },
  },
  withdrawn: {
    en: { text: 'What you were told was withdrawn by those who reported it.', status: 'reviewed' },
    km: { text: 'អ្នករាយការណ៍បានដកដំណឹងដែលអ្នកបានទទួល។', status: 'draft' },
    lo: { text: 'ຜູ້ລາຍງານໄດ້ຖອນເລື່ອງທີ່ແຈ້ງທ່ານຄືນແລ້ວ.', status: 'draft' },
    my: { text: 'သင့်ကို အသိပေးခဲ့သည့်အရာကို အစီရင်ခံသူက ပြန်ရုပ်သိမ်းလိုက်ပါပြီ။', status: 'draft' },
    th: { text: 'ผู้รายงานได้ถอนเรื่องที่แจ้งท่านแล้ว', status: 'draft' },
    vi: { text: 'Người báo cáo đã rút lại tin đã báo cho anh/chị.', status: 'draft' },
    zh: { text: '报告方已撤回此前通知您的内容。', status: 'draft' },
  },
  'no-longer-shared': {
    en: {
      text: 'The country that told you of this no longer shares it. That does not mean that it is over.',
      status: 'reviewed',
    },
    km: { text: 'ប្រទេសដែលបានជូនដំណឹងនេះលែងចែករំលែកវាទៀតហើយ។ នេះមិនមានន័យថារឿងនេះបានបញ្ចប់ទេ។', status: 'draft' },
    lo: { text: 'ປະເທດທີ່ໄດ້ແຈ້ງເລື່ອງນີ້ບໍ່ແບ່ງປັນອີກແລ້ວ. ນີ້ບໍ່ໄດ້ໝາຍຄວາມວ່າເລື່ອງນີ້ສິ້ນສຸດແລ້ວ.', status: 'draft' },
    my: { text: 'ဤအကြောင်းကို အသိပေးခဲ့သည့် နိုင်ငံက ဆက်လက် မမျှဝေတော့ပါ။ ကိစ္စပြီးဆုံးပြီဟု မဆိုလိုပါ။', status: 'draft' },
    th: { text: 'ประเทศที่แจ้งเรื่องนี้ไม่แบ่งปันอีกต่อไป ไม่ได้หมายความว่าเรื่องนี้สิ้นสุดแล้ว', status: 'draft' },
    vi: {
      text: 'Nước đã báo tin này không còn chia sẻ nữa. Điều đó không có nghĩa là sự việc đã kết thúc.',
      status: 'draft',
    },
    zh: { text: '通知此事的国家已不再共享该信息。这并不表示此事已经结束。', status: 'draft' },
  },
  duplicate: {
    en: { text: 'What you were told is the same event as in another report.', status: 'reviewed' },
    km: { text: 'ដំណឹងដែលអ្នកបានទទួលគឺជាហេតុការណ៍ដូចគ្នានឹងរបាយការណ៍មួយទៀត។', status: 'draft' },
    lo: { text: 'ເລື່ອງທີ່ແຈ້ງທ່ານແມ່ນເຫດການດຽວກັນກັບລາຍງານອື່ນ.', status: 'draft' },
    my: { text: 'သင့်ကို အသိပေးခဲ့သည့်အရာသည် အခြားအစီရင်ခံစာရှိ ဖြစ်ရပ်နှင့် အတူတူပင် ဖြစ်သည်။', status: 'draft' },
    th: { text: 'เรื่องที่แจ้งท่านเป็นเหตุการณ์เดียวกับรายงานอื่น', status: 'draft' },
    vi: { text: 'Tin đã báo cho anh/chị là cùng một sự việc với báo cáo khác.', status: 'draft' },
    zh: { text: '此前通知您的内容与另一份报告为同一事件。', status: 'draft' },
  },
  summary: {
    en: { text: 'More happened than text messages are sent for. Further notices: {count}.', status: 'reviewed' },
    km: { text: 'មានហេតុការណ៍ច្រើនជាងចំនួនសារដែលផ្ញើ។ ដំណឹងបន្ថែម៖ {count}។', status: 'draft' },
    lo: { text: 'ມີເຫດການຫຼາຍກວ່າຈຳນວນຂໍ້ຄວາມທີ່ສົ່ງ. ແຈ້ງເຫດເພີ່ມເຕີມ: {count}.', status: 'draft' },
    my: { text: 'ပို့သည့် စာတိုများထက် ပို၍ ဖြစ်ပွားခဲ့သည်။ နောက်ထပ် အသိပေးချက် - {count}။', status: 'draft' },
    th: { text: 'มีเหตุมากกว่าจำนวนข้อความที่ส่ง แจ้งเหตุเพิ่มเติม: {count}', status: 'draft' },
    vi: { text: 'Có nhiều sự việc hơn số tin nhắn được gửi. Thông báo thêm: {count}.', status: 'draft' },
    zh: { text: '发生的事件多于所发短信。其余通知：{count}。', status: 'draft' },
  },
  broadcast: {
    en: { text: 'The national authority tells you:', status: 'reviewed' },
    km: { text: 'អាជ្ញាធរជាតិជូនដំណឹងអ្នក៖', status: 'draft' },
    lo: { text: 'ອົງການແຫ່ງຊາດແຈ້ງທ່ານ:', status: 'draft' },
    my: { text: 'အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးသည် -', status: 'draft' },
    th: { text: 'หน่วยงานระดับชาติแจ้งท่าน:', status: 'draft' },
    vi: { text: 'Cơ quan quốc gia thông báo:', status: 'draft' },
    zh: { text: '国家主管机关通知：', status: 'draft' },
  },
  'broadcast-update': {
    en: { text: 'The national authority changes what it told you. It reads now:', status: 'reviewed' },
    km: { text: 'អាជ្ញាធរជាតិកែប្រែដំណឹងដែលបានជូន។ ឥឡូវមានដូចតទៅ៖', status: 'draft' },
    lo: { text: 'ອົງການແຫ່ງຊາດປ່ຽນສິ່ງທີ່ໄດ້ແຈ້ງທ່ານ. ປັດຈຸບັນແມ່ນ:', status: 'draft' },
    my: { text: 'အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးခဲ့သည်ကို ပြင်ဆင်သည်။ ယခုမှာ -', status: 'draft' },
    th: { text: 'หน่วยงานระดับชาติแก้ไขเรื่องที่แจ้งท่าน ปัจจุบันเป็นดังนี้:', status: 'draft' },
    vi: { text: 'Cơ quan quốc gia thay đổi tin đã báo. Nay như sau:', status: 'draft' },
    zh: { text: '国家主管机关更改此前通知，现内容如下：', status: 'draft' },
  },
  'broadcast-withdrawn': {
    en: { text: 'The national authority takes back what it told you:', status: 'reviewed' },
    km: { text: 'អាជ្ញាធរជាតិដកដំណឹងដែលបានជូនវិញ៖', status: 'draft' },
    lo: { text: 'ອົງການແຫ່ງຊາດຖອນສິ່ງທີ່ໄດ້ແຈ້ງທ່ານ:', status: 'draft' },
    my: { text: 'အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးခဲ့သည်ကို ပြန်ရုပ်သိမ်းသည် -', status: 'draft' },
    th: { text: 'หน่วยงานระดับชาติถอนเรื่องที่แจ้งท่าน:', status: 'draft' },
    vi: { text: 'Cơ quan quốc gia rút lại tin đã báo:', status: 'draft' },
    zh: { text: '国家主管机关撤回此前通知：', status: 'draft' },
  },
};
