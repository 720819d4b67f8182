import type { Wording } from '../../../reference/languages.ts';
import type { AudienceScope } from '../../rules/audience-scope.ts';

export type Ask = AudienceScope | 'escalated' | 'update' | 'no-longer-shared' | 'nothing' | 'read';

/**
 * What is asked of the reader of an e-mail: by the circle in which they stand, or by what it is sent for. Source: our own
 * wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const asks: Readonly<Record<Ask, Wording>> = {
  own: {
    en: { text: 'Acknowledge it in the BLO Network and add what you know.', status: 'reviewed' },
    km: { text: 'សូមបញ្ជាក់ការទទួលក្នុង BLO Network ហើយបន្ថែមអ្វីដែលអ្នកដឹង។', status: 'draft' },
    lo: { text: 'ກະລຸນາຮັບຊາບໃນ BLO Network ແລະ ເພີ່ມສິ່ງທີ່ທ່ານຮູ້.', status: 'draft' },
    my: { text: 'BLO Network တွင် အတည်ပြုပြီး သင်သိသည်ကို ထည့်ပါ။', status: 'draft' },
    th: { text: 'โปรดรับทราบใน BLO Network และเพิ่มสิ่งที่ท่านทราบ', status: 'draft' },
    vi: { text: 'Hãy xác nhận trong BLO Network và bổ sung điều anh/chị biết.', status: 'draft' },
    zh: { text: '请在 BLO Network 中确认，并补充您所知的情况。', status: 'draft' },
  },
  border: {
    en: { text: 'Watch for the same on your border, and acknowledge it in the BLO Network.', status: 'reviewed' },
    km: { text: 'សូមឃ្លាំមើលករណីដូចគ្នានៅព្រំដែនរបស់អ្នក ហើយបញ្ជាក់ការទទួលក្នុង BLO Network។', status: 'draft' },
    lo: { text: 'ກະລຸນາເຝົ້າລະວັງກໍລະນີດຽວກັນຢູ່ຊາຍແດນຂອງທ່ານ ແລະ ຮັບຊາບໃນ BLO Network.', status: 'draft' },
    my: { text: 'သင့်နယ်စပ်တွင် အလားတူဖြစ်ရပ်ကို စောင့်ကြည့်ပြီး BLO Network တွင် အတည်ပြုပါ။', status: 'draft' },
    th: { text: 'โปรดเฝ้าระวังเหตุลักษณะเดียวกันที่ชายแดนของท่าน และรับทราบใน BLO Network', status: 'draft' },
    vi: {
      text: 'Hãy theo dõi vụ việc tương tự ở biên giới của anh/chị và xác nhận trong BLO Network.',
      status: 'draft',
    },
    zh: { text: '请留意贵边境的同类情况，并在 BLO Network 中确认。', status: 'draft' },
  },
  neighbouring: {
    en: {
      text: 'Watch for what goes round by your border, and acknowledge it in the BLO Network.',
      status: 'reviewed',
    },
    km: { text: 'សូមឃ្លាំមើលការវាងមកតាមព្រំដែនរបស់អ្នក ហើយបញ្ជាក់ការទទួលក្នុង BLO Network។', status: 'draft' },
    lo: { text: 'ກະລຸນາເຝົ້າລະວັງການອ້ອມມາທາງຊາຍແດນຂອງທ່ານ ແລະ ຮັບຊາບໃນ BLO Network.', status: 'draft' },
    my: { text: 'သင့်နယ်စပ်မှ ရှောင်ကွင်းလာမှုကို စောင့်ကြည့်ပြီး BLO Network တွင် အတည်ပြုပါ။', status: 'draft' },
    th: { text: 'โปรดเฝ้าระวังการเลี่ยงมาทางชายแดนของท่าน และรับทราบใน BLO Network', status: 'draft' },
    vi: { text: 'Hãy theo dõi việc đi vòng qua biên giới của anh/chị và xác nhận trong BLO Network.', status: 'draft' },
    zh: { text: '请留意绕经贵边境的情况，并在 BLO Network 中确认。', status: 'draft' },
  },
  country: {
    en: { text: 'Tell your post of it, and acknowledge it in the BLO Network.', status: 'reviewed' },
    km: { text: 'សូមប្រាប់ប៉ុស្តិ៍របស់អ្នក ហើយបញ្ជាក់ការទទួលក្នុង BLO Network។', status: 'draft' },
    lo: { text: 'ກະລຸນາແຈ້ງດ່ານຂອງທ່ານ ແລະ ຮັບຊາບໃນ BLO Network.', status: 'draft' },
    my: { text: 'သင့်စခန်းကို အသိပေးပြီး BLO Network တွင် အတည်ပြုပါ။', status: 'draft' },
    th: { text: 'โปรดแจ้งด่านของท่าน และรับทราบใน BLO Network', status: 'draft' },
    vi: { text: 'Hãy báo cho trạm của anh/chị và xác nhận trong BLO Network.', status: 'draft' },
    zh: { text: '请通知贵站，并在 BLO Network 中确认。', status: 'draft' },
  },
  authority: {
    en: { text: 'Decide who else is to be told, and acknowledge it in the BLO Network.', status: 'reviewed' },
    km: { text: 'សូមសម្រេចថាត្រូវជូនដំណឹងអ្នកណាទៀត ហើយបញ្ជាក់ការទទួលក្នុង BLO Network។', status: 'draft' },
    lo: { text: 'ກະລຸນາຕັດສິນໃຈວ່າຕ້ອງແຈ້ງໃຜອີກ ແລະ ຮັບຊາບໃນ BLO Network.', status: 'draft' },
    my: { text: 'မည်သူ့ကို ထပ်မံအသိပေးရမည်ကို ဆုံးဖြတ်ပြီး BLO Network တွင် အတည်ပြုပါ။', status: 'draft' },
    th: { text: 'โปรดพิจารณาว่าต้องแจ้งผู้ใดอีก และรับทราบใน BLO Network', status: 'draft' },
    vi: { text: 'Hãy quyết định cần báo thêm cho ai và xác nhận trong BLO Network.', status: 'draft' },
    zh: { text: '请决定还需通知谁，并在 BLO Network 中确认。', status: 'draft' },
  },
  escalated: {
    en: { text: 'Reach the office and see that somebody acts.', status: 'reviewed' },
    km: { text: 'សូមទាក់ទងការិយាល័យ ហើយធានាថាមានអ្នកចាត់ការ។', status: 'draft' },
    lo: { text: 'ກະລຸນາຕິດຕໍ່ຫ້ອງການ ແລະ ໃຫ້ແນ່ໃຈວ່າມີຜູ້ດຳເນີນການ.', status: 'draft' },
    my: { text: 'ရုံးကို ဆက်သွယ်ပြီး တစ်ဦးဦး ဆောင်ရွက်ကြောင်း သေချာစေပါ။', status: 'draft' },
    th: { text: 'โปรดติดต่อสำนักงานและให้แน่ใจว่ามีผู้ดำเนินการ', status: 'draft' },
    vi: { text: 'Hãy liên hệ văn phòng và bảo đảm có người xử lý.', status: 'draft' },
    zh: { text: '请联系该办公室，确保有人处理。', status: 'draft' },
  },
  update: {
    en: { text: 'Read what has changed, and act on that.', status: 'reviewed' },
    km: { text: 'សូមអានអ្វីដែលបានផ្លាស់ប្ដូរ ហើយធ្វើតាមនោះ។', status: 'draft' },
    lo: { text: 'ກະລຸນາອ່ານສິ່ງທີ່ປ່ຽນ ແລະ ປະຕິບັດຕາມນັ້ນ.', status: 'draft' },
    my: { text: 'ပြောင်းလဲသည်ကို ဖတ်ပြီး ယင်းအတိုင်း ဆောင်ရွက်ပါ။', status: 'draft' },
    th: { text: 'โปรดอ่านสิ่งที่เปลี่ยนแปลงและดำเนินการตามนั้น', status: 'draft' },
    vi: { text: 'Hãy đọc phần thay đổi và hành động theo đó.', status: 'draft' },
    zh: { text: '请阅读变更内容并据此行动。', status: 'draft' },
  },
  'no-longer-shared': {
    en: { text: 'If you need to know more, ask the authority of that country through your own.', status: 'reviewed' },
    km: { text: 'បើត្រូវការព័ត៌មានបន្ថែម សូមសួរអាជ្ញាធរនៃប្រទេសនោះ តាមរយៈអាជ្ញាធររបស់អ្នក។', status: 'draft' },
    lo: { text: 'ຖ້າຕ້ອງການຮູ້ເພີ່ມເຕີມ ໃຫ້ຖາມອົງການຂອງປະເທດນັ້ນ ຜ່ານອົງການຂອງທ່ານ.', status: 'draft' },
    my: { text: 'ထပ်မံသိရှိလိုပါက ထိုနိုင်ငံ၏ အာဏာပိုင်အဖွဲ့ကို သင့်အာဏာပိုင်အဖွဲ့မှတစ်ဆင့် မေးပါ။', status: 'draft' },
    th: { text: 'หากต้องการทราบเพิ่มเติม โปรดสอบถามหน่วยงานของประเทศนั้นผ่านหน่วยงานของท่าน', status: 'draft' },
    vi: { text: 'Nếu cần biết thêm, hãy hỏi cơ quan của nước đó thông qua cơ quan của anh/chị.', status: 'draft' },
    zh: { text: '如需了解更多，请通过贵国主管机关向该国主管机关查询。', status: 'draft' },
  },
  nothing: {
    en: { text: 'There is nothing to do any more.', status: 'reviewed' },
    km: { text: 'មិនមានអ្វីត្រូវធ្វើទៀតទេ។', status: 'draft' },
    lo: { text: 'ບໍ່ມີຫຍັງຕ້ອງເຮັດອີກ.', status: 'draft' },
    my: { text: 'နောက်ထပ် ဆောင်ရွက်ရန် မရှိပါ။', status: 'draft' },
    th: { text: 'ไม่ต้องดำเนินการใดอีก', status: 'draft' },
    vi: { text: 'Không cần làm gì thêm.', status: 'draft' },
    zh: { text: '无需再采取行动。', status: 'draft' },
  },
  read: {
    en: { text: 'Read them in the BLO Network and acknowledge each.', status: 'reviewed' },
    km: { text: 'សូមអានក្នុង BLO Network ហើយបញ្ជាក់ការទទួលនីមួយៗ។', status: 'draft' },
    lo: { text: 'ກະລຸນາອ່ານໃນ BLO Network ແລະ ຮັບຊາບແຕ່ລະເລື່ອງ.', status: 'draft' },
    my: { text: 'BLO Network တွင် ဖတ်ပြီး တစ်ခုချင်း အတည်ပြုပါ။', status: 'draft' },
    th: { text: 'โปรดอ่านใน BLO Network และรับทราบทุกเรื่อง', status: 'draft' },
    vi: { text: 'Hãy đọc trong BLO Network và xác nhận từng tin.', status: 'draft' },
    zh: { text: '请在 BLO Network 中阅读并逐条确认。', status: 'draft' },
  },
};
