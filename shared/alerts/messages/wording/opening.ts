import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';
import type { TextOccasion } from './text-messages.ts';

export type Opening = TextOccasion | 'broadcast' | 'broadcast-update' | 'broadcast-withdrawn';

/**
 * How an e-mail begins: what it is sent for. Source: our own wording, 2026-11; translations are drafts until a speaker
 * has reviewed them.
 */
export const openings: Readonly<Record<Opening, Wording>> = {
  first: drafted`A report concerns you. | មានរបាយការណ៍មួយពាក់ព័ន្ធនឹងអ្នក។ | ມີລາຍງານທີ່ກ່ຽວຂ້ອງກັບທ່ານ. | သင်နှင့် သက်ဆိုင်သော အစီရင်ခံစာ ရှိပါသည်။ | มีรายงานที่เกี่ยวข้องกับท่าน | Có báo cáo liên quan đến anh/chị. | 有一份与您有关的报告。`,
  again: drafted`Nobody at your office has acknowledged this yet. | មិនទាន់មាននរណាម្នាក់នៅការិយាល័យរបស់អ្នកទទួលដំណឹងនេះទេ។ | ຍັງບໍ່ມີໃຜຢູ່ຫ້ອງການຂອງທ່ານຮັບຊາບເລື່ອງນີ້. | သင့်ရုံးမှ မည်သူမျှ ဤအသိပေးချက်ကို အတည်မပြုရသေးပါ။ | ยังไม่มีผู้ใดในสำนักงานของท่านรับทราบเรื่องนี้ | Chưa ai ở văn phòng của anh/chị xác nhận tin này. | 贵办公室尚无人确认此通知。`,
  escalated: drafted`The office concerned has not acknowledged this in time. | ការិយាល័យពាក់ព័ន្ធមិនបានទទួលដំណឹងនេះទាន់ពេលទេ។ | ຫ້ອງການທີ່ກ່ຽວຂ້ອງບໍ່ໄດ້ຮັບຊາບເລື່ອງນີ້ທັນເວລາ. | သက်ဆိုင်ရာရုံးသည် ဤအသိပေးချက်ကို အချိန်မီ အတည်မပြုခဲ့ပါ။ | สำนักงานที่เกี่ยวข้องไม่ได้รับทราบเรื่องนี้ภายในเวลา | Văn phòng liên quan chưa xác nhận tin này đúng hạn. | 有关办公室未按时确认此通知。`,
  update: drafted`What you were told has changed. This is how it stands now. | អ្វីដែលអ្នកបានទទួលដំណឹងមានការផ្លាស់ប្ដូរ។ ខាងក្រោមជាស្ថានភាពបច្ចុប្បន្ន។ | ສິ່ງທີ່ໄດ້ແຈ້ງທ່ານມີການປ່ຽນແປງ. ຕໍ່ໄປນີ້ແມ່ນສະພາບປັດຈຸບັນ. | သင့်ကို အသိပေးခဲ့သည့်အရာ ပြောင်းလဲသွားပါပြီ။ ယခုအခြေအနေမှာ အောက်ပါအတိုင်း ဖြစ်သည်။ | เรื่องที่แจ้งท่านมีการเปลี่ยนแปลง ข้อมูลปัจจุบันเป็นดังนี้ | Tin đã báo cho anh/chị có thay đổi. Hiện nay như sau. | 此前通知的内容有变，现况如下。`,
  withdrawn: drafted`What you were told was withdrawn by those who reported it. | អ្នករាយការណ៍បានដកដំណឹងដែលអ្នកបានទទួល។ | ຜູ້ລາຍງານໄດ້ຖອນເລື່ອງທີ່ແຈ້ງທ່ານຄືນແລ້ວ. | သင့်ကို အသိပေးခဲ့သည့်အရာကို အစီရင်ခံသူက ပြန်ရုပ်သိမ်းလိုက်ပါပြီ။ | ผู้รายงานได้ถอนเรื่องที่แจ้งท่านแล้ว | Người báo cáo đã rút lại tin đã báo cho anh/chị. | 报告方已撤回此前通知您的内容。`,
  'no-longer-shared': drafted`The country that told you of this no longer shares it. That does not mean that it is over. | ប្រទេសដែលបានជូនដំណឹងនេះលែងចែករំលែកវាទៀតហើយ។ នេះមិនមានន័យថារឿងនេះបានបញ្ចប់ទេ។ | ປະເທດທີ່ໄດ້ແຈ້ງເລື່ອງນີ້ບໍ່ແບ່ງປັນອີກແລ້ວ. ນີ້ບໍ່ໄດ້ໝາຍຄວາມວ່າເລື່ອງນີ້ສິ້ນສຸດແລ້ວ. | ဤအကြောင်းကို အသိပေးခဲ့သည့် နိုင်ငံက ဆက်လက် မမျှဝေတော့ပါ။ ကိစ္စပြီးဆုံးပြီဟု မဆိုလိုပါ။ | ประเทศที่แจ้งเรื่องนี้ไม่แบ่งปันอีกต่อไป ไม่ได้หมายความว่าเรื่องนี้สิ้นสุดแล้ว | Nước đã báo tin này không còn chia sẻ nữa. Điều đó không có nghĩa là sự việc đã kết thúc. | 通知此事的国家已不再共享该信息。这并不表示此事已经结束。`,
  duplicate: drafted`What you were told is the same event as in another report. | ដំណឹងដែលអ្នកបានទទួលគឺជាហេតុការណ៍ដូចគ្នានឹងរបាយការណ៍មួយទៀត។ | ເລື່ອງທີ່ແຈ້ງທ່ານແມ່ນເຫດການດຽວກັນກັບລາຍງານອື່ນ. | သင့်ကို အသိပေးခဲ့သည့်အရာသည် အခြားအစီရင်ခံစာရှိ ဖြစ်ရပ်နှင့် အတူတူပင် ဖြစ်သည်။ | เรื่องที่แจ้งท่านเป็นเหตุการณ์เดียวกับรายงานอื่น | Tin đã báo cho anh/chị là cùng một sự việc với báo cáo khác. | 此前通知您的内容与另一份报告为同一事件。`,
  summary: drafted`More happened than text messages are sent for. Further notices: {count}. | មានហេតុការណ៍ច្រើនជាងចំនួនសារដែលផ្ញើ។ ដំណឹងបន្ថែម៖ {count}។ | ມີເຫດການຫຼາຍກວ່າຈຳນວນຂໍ້ຄວາມທີ່ສົ່ງ. ແຈ້ງເຫດເພີ່ມເຕີມ: {count}. | ပို့သည့် စာတိုများထက် ပို၍ ဖြစ်ပွားခဲ့သည်။ နောက်ထပ် အသိပေးချက် - {count}။ | มีเหตุมากกว่าจำนวนข้อความที่ส่ง แจ้งเหตุเพิ่มเติม: {count} | Có nhiều sự việc hơn số tin nhắn được gửi. Thông báo thêm: {count}. | 发生的事件多于所发短信。其余通知：{count}。`,
  broadcast: drafted`The national authority tells you: | អាជ្ញាធរជាតិជូនដំណឹងអ្នក៖ | ອົງການແຫ່ງຊາດແຈ້ງທ່ານ: | အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးသည် - | หน่วยงานระดับชาติแจ้งท่าน: | Cơ quan quốc gia thông báo: | 国家主管机关通知：`,
  'broadcast-update': drafted`The national authority changes what it told you. It reads now: | អាជ្ញាធរជាតិកែប្រែដំណឹងដែលបានជូន។ ឥឡូវមានដូចតទៅ៖ | ອົງການແຫ່ງຊາດປ່ຽນສິ່ງທີ່ໄດ້ແຈ້ງທ່ານ. ປັດຈຸບັນແມ່ນ: | အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးခဲ့သည်ကို ပြင်ဆင်သည်။ ယခုမှာ - | หน่วยงานระดับชาติแก้ไขเรื่องที่แจ้งท่าน ปัจจุบันเป็นดังนี้: | Cơ quan quốc gia thay đổi tin đã báo. Nay như sau: | 国家主管机关更改此前通知，现内容如下：`,
  'broadcast-withdrawn': drafted`The national authority takes back what it told you: | អាជ្ញាធរជាតិដកដំណឹងដែលបានជូនវិញ៖ | ອົງການແຫ່ງຊາດຖອນສິ່ງທີ່ໄດ້ແຈ້ງທ່ານ: | အမျိုးသားအာဏာပိုင်အဖွဲ့က အသိပေးခဲ့သည်ကို ပြန်ရုပ်သိမ်းသည် - | หน่วยงานระดับชาติถอนเรื่องที่แจ้งท่าน: | Cơ quan quốc gia rút lại tin đã báo: | 国家主管机关撤回此前通知：`,
};
