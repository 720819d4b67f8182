import type { FaultCode } from '../domain/fault.ts';
import type { Wording } from './languages.ts';

type FaultOfDeed = Extract<
  FaultCode,
  | 'protected-person'
  | 'local-digits'
  | 'decimal-comma'
  | 'exactly-one'
  | 'victims-only'
  | 'minors-only'
  | 'not-changeable'
  | 'no-change'
  | 'no-current-incident'
  | 'has-duplicates'
  | 'past-date'
  | 'too-far-ahead'
  | 'not-there'
  | 'protected-photo'
  | 'address-taken'
  | 'topic-full'
>;

/**
 * What is said about faults of what somebody wants to do: amend, name, send round, be told. Source: our own wording,
 * 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const faultWordsOfDeeds: Readonly<Record<FaultOfDeed, Wording>> = {
  'protected-person': {
    en: {
      text: 'Victims, minors and people of unknown age are never named. Take these details out.',
      status: 'reviewed',
    },
    km: { text: 'ជនរងគ្រោះ អនីតិជន និងអ្នកមិនស្គាល់អាយុ មិនត្រូវដាក់ឈ្មោះឡើយ។ សូមដកព័ត៌មាននេះចេញ។', status: 'draft' },
    lo: { text: 'ຫ້າມລະບຸຊື່ຜູ້ເຄາະຮ້າຍ, ເດັກ ແລະ ຜູ້ບໍ່ຮູ້ອາຍຸ. ກະລຸນາລຶບຂໍ້ມູນນີ້ອອກ.', status: 'draft' },
    my: { text: 'နစ်နာသူ၊ အသက်မပြည့်သူနှင့် အသက်မသိသူများကို အမည်မဖော်ရ။ ဤအချက်အလက်ကို ဖယ်ရှားပါ။', status: 'draft' },
    th: { text: 'ห้ามระบุชื่อผู้เสียหาย ผู้เยาว์ และผู้ที่ไม่ทราบอายุ โปรดลบข้อมูลนี้ออก', status: 'draft' },
    vi: {
      text: 'Không nêu tên nạn nhân, người chưa thành niên và người chưa rõ tuổi. Hãy bỏ thông tin này.',
      status: 'draft',
    },
    zh: { text: '不得记录受害人、未成年人和年龄不详者的姓名。请删除这些信息。', status: 'draft' },
  },
  'local-digits': {
    en: { text: 'Write this with the digits 0 to 9. Was {meant} meant?', status: 'reviewed' },
    km: { text: 'សូមសរសេរដោយប្រើលេខ 0 ដល់ 9។ តើចង់មានន័យថា {meant} ឬ?', status: 'draft' },
    lo: { text: 'ໃຫ້ຂຽນດ້ວຍຕົວເລກ 0 ຫາ 9. ໝາຍເຖິງ {meant} ແມ່ນບໍ?', status: 'draft' },
    my: { text: '0 မှ 9 ဂဏန်းများဖြင့် ရေးပါ။ {meant} ကို ဆိုလိုပါသလား။', status: 'draft' },
    th: { text: 'ให้เขียนด้วยตัวเลข 0 ถึง 9 หมายถึง {meant} ใช่หรือไม่', status: 'draft' },
    vi: { text: 'Hãy viết bằng các chữ số 0 đến 9. Có phải ý là {meant}?', status: 'draft' },
    zh: { text: '请用数字 0 到 9 书写。是否指 {meant}？', status: 'draft' },
  },
  'decimal-comma': {
    en: { text: 'A comma can mean two things. Write a number with a point and nothing else: 1.9', status: 'reviewed' },
    km: { text: 'សញ្ញាក្បៀសអាចមានន័យពីរ។ សូមសរសេរលេខដោយប្រើសញ្ញាចុច៖ 1.9', status: 'draft' },
    lo: { text: 'ເຄື່ອງໝາຍຈຸດອາດມີສອງຄວາມໝາຍ. ໃຫ້ຂຽນຕົວເລກດ້ວຍຈຸດເທົ່ານັ້ນ: 1.9', status: 'draft' },
    my: { text: 'ကော်မာသည် အဓိပ္ပာယ်နှစ်မျိုး ရှိနိုင်သည်။ ဒသမအမှတ်ဖြင့်သာ ရေးပါ - 1.9', status: 'draft' },
    th: { text: 'เครื่องหมายจุลภาคมีได้สองความหมาย ให้เขียนตัวเลขด้วยจุดเท่านั้น: 1.9', status: 'draft' },
    vi: { text: 'Dấu phẩy có thể hiểu hai cách. Hãy viết số bằng dấu chấm: 1.9', status: 'draft' },
    zh: { text: '逗号可能有两种含义。请只用小数点书写数字：1.9', status: 'draft' },
  },
  'exactly-one': {
    en: { text: 'Give exactly one of: {allowed}.', status: 'reviewed' },
    km: { text: 'សូមផ្តល់តែមួយក្នុងចំណោម៖ {allowed}។', status: 'draft' },
    lo: { text: 'ໃຫ້ລະບຸພຽງໜຶ່ງໃນ: {allowed}.', status: 'draft' },
    my: { text: 'ဤအထဲမှ တစ်ခုတည်းသာ ပေးပါ - {allowed}။', status: 'draft' },
    th: { text: 'ระบุเพียงหนึ่งอย่างจาก: {allowed}', status: 'draft' },
    vi: { text: 'Chỉ cho một trong: {allowed}.', status: 'draft' },
    zh: { text: '只能填写其中一项：{allowed}。', status: 'draft' },
  },
  'victims-only': {
    en: { text: 'This is asked of victims and presumed victims alone.', status: 'reviewed' },
    km: { text: 'ព័ត៌មាននេះសម្រាប់តែជនរងគ្រោះ និងជនសង្ស័យថារងគ្រោះប៉ុណ្ណោះ។', status: 'draft' },
    lo: { text: 'ຂໍ້ມູນນີ້ສຳລັບຜູ້ເຄາະຮ້າຍ ແລະ ຜູ້ທີ່ສັນນິຖານວ່າເຄາະຮ້າຍເທົ່ານັ້ນ.', status: 'draft' },
    my: { text: 'ဤအချက်သည် နစ်နာသူနှင့် နစ်နာသူဟု ယူဆရသူများအတွက်သာ ဖြစ်သည်။', status: 'draft' },
    th: { text: 'ข้อมูลนี้ใช้กับผู้เสียหายและผู้ที่อาจเป็นผู้เสียหายเท่านั้น', status: 'draft' },
    vi: { text: 'Mục này chỉ dành cho nạn nhân và người được cho là nạn nhân.', status: 'draft' },
    zh: { text: '此项仅适用于受害人和推定受害人。', status: 'draft' },
  },
  'minors-only': {
    en: { text: 'This is asked of people under 18 alone.', status: 'reviewed' },
    km: { text: 'ព័ត៌មាននេះសម្រាប់តែអ្នកអាយុក្រោម 18 ឆ្នាំប៉ុណ្ណោះ។', status: 'draft' },
    lo: { text: 'ຂໍ້ມູນນີ້ສຳລັບຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີເທົ່ານັ້ນ.', status: 'draft' },
    my: { text: 'ဤအချက်သည် အသက် 18 နှစ်အောက်များအတွက်သာ ဖြစ်သည်။', status: 'draft' },
    th: { text: 'ข้อมูลนี้ใช้กับผู้มีอายุต่ำกว่า 18 ปีเท่านั้น', status: 'draft' },
    vi: { text: 'Mục này chỉ dành cho người dưới 18 tuổi.', status: 'draft' },
    zh: { text: '此项仅适用于未满 18 岁的人。', status: 'draft' },
  },
  'not-changeable': {
    en: { text: 'An amendment cannot change this.', status: 'reviewed' },
    km: { text: 'ការកែតម្រូវមិនអាចប្តូរចំណុចនេះបានទេ។', status: 'draft' },
    lo: { text: 'ການແກ້ໄຂບໍ່ສາມາດປ່ຽນຂໍ້ມູນນີ້ໄດ້.', status: 'draft' },
    my: { text: 'ပြင်ဆင်ချက်ဖြင့် ဤအချက်ကို ပြောင်း၍မရပါ။', status: 'draft' },
    th: { text: 'การแก้ไขไม่สามารถเปลี่ยนข้อมูลนี้ได้', status: 'draft' },
    vi: { text: 'Không thể thay đổi mục này bằng bản sửa đổi.', status: 'draft' },
    zh: { text: '修正不能更改此项。', status: 'draft' },
  },
  'no-change': {
    en: { text: 'This changes nothing.', status: 'reviewed' },
    km: { text: 'នេះមិនបានផ្លាស់ប្តូរអ្វីទេ។', status: 'draft' },
    lo: { text: 'ນີ້ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ.', status: 'draft' },
    my: { text: 'ဤအချက်က ဘာကိုမျှ မပြောင်းလဲပါ။', status: 'draft' },
    th: { text: 'ไม่มีอะไรเปลี่ยนแปลง', status: 'draft' },
    vi: { text: 'Không có gì thay đổi.', status: 'draft' },
    zh: { text: '没有任何更改。', status: 'draft' },
  },
  'no-current-incident': {
    en: { text: 'This has to be another incident that still stands.', status: 'reviewed' },
    km: { text: 'ត្រូវតែជាឧប្បត្តិហេតុផ្សេងដែលនៅមានសុពលភាព។', status: 'draft' },
    lo: { text: 'ຕ້ອງເປັນເຫດການອື່ນທີ່ຍັງມີຜົນຢູ່.', status: 'draft' },
    my: { text: 'တည်ရှိဆဲ အခြားဖြစ်ရပ် ဖြစ်ရမည်။', status: 'draft' },
    th: { text: 'ต้องเป็นเหตุการณ์อื่นที่ยังมีผลอยู่', status: 'draft' },
    vi: { text: 'Phải là một vụ việc khác vẫn còn hiệu lực.', status: 'draft' },
    zh: { text: '必须是另一个仍然有效的事件。', status: 'draft' },
  },
  'has-duplicates': {
    en: { text: 'Other incidents are marked as duplicates of this one. Amend those first.', status: 'reviewed' },
    km: { text: 'ឧប្បត្តិហេតុផ្សេងត្រូវបានសម្គាល់ថាដូចគ្នានឹងមួយនេះ។ សូមកែឧប្បត្តិហេតុទាំងនោះជាមុន។', status: 'draft' },
    lo: { text: 'ມີເຫດການອື່ນຖືກໝາຍວ່າຊ້ຳກັບເຫດການນີ້. ກະລຸນາແກ້ໄຂເຫດການເຫຼົ່ານັ້ນກ່ອນ.', status: 'draft' },
    my: { text: 'အခြားဖြစ်ရပ်များကို ဤဖြစ်ရပ်၏ ထပ်တူအဖြစ် မှတ်ထားသည်။ ၎င်းတို့ကို အရင်ပြင်ပါ။', status: 'draft' },
    th: { text: 'มีเหตุการณ์อื่นที่ระบุว่าซ้ำกับเหตุการณ์นี้ โปรดแก้ไขเหตุการณ์เหล่านั้นก่อน', status: 'draft' },
    vi: { text: 'Có vụ việc khác được đánh dấu trùng với vụ này. Hãy sửa các vụ đó trước.', status: 'draft' },
    zh: { text: '有其他事件被标记为与此重复。请先修正那些事件。', status: 'draft' },
  },
  'past-date': {
    en: { text: 'This moment has passed.', status: 'reviewed' },
    km: { text: 'ពេលវេលានេះបានកន្លងផុតទៅហើយ។', status: 'draft' },
    lo: { text: 'ເວລານີ້ຜ່ານໄປແລ້ວ.', status: 'draft' },
    my: { text: 'ဤအချိန် ကျော်လွန်သွားပြီ။', status: 'draft' },
    th: { text: 'เวลานี้ผ่านไปแล้ว', status: 'draft' },
    vi: { text: 'Thời điểm này đã qua.', status: 'draft' },
    zh: { text: '该时间已过。', status: 'draft' },
  },
  'too-far-ahead': {
    en: { text: 'At most {days} days from now.', status: 'reviewed' },
    km: { text: 'យ៉ាងច្រើន {days} ថ្ងៃចាប់ពីពេលនេះ។', status: 'draft' },
    lo: { text: 'ບໍ່ເກີນ {days} ມື້ນັບແຕ່ນີ້.', status: 'draft' },
    my: { text: 'ယခုမှစ၍ အများဆုံး {days} ရက်။', status: 'draft' },
    th: { text: 'ไม่เกิน {days} วันนับจากนี้', status: 'draft' },
    vi: { text: 'Tối đa {days} ngày kể từ bây giờ.', status: 'draft' },
    zh: { text: '最多为从现在起 {days} 天。', status: 'draft' },
  },
  'not-there': {
    en: { text: 'There is nothing under this id.', status: 'reviewed' },
    km: { text: 'គ្មានអ្វីនៅក្រោមលេខសម្គាល់នេះទេ។', status: 'draft' },
    lo: { text: 'ບໍ່ມີຫຍັງພາຍໃຕ້ລະຫັດນີ້.', status: 'draft' },
    my: { text: 'ဤအမှတ်အသားဖြင့် မည်သည့်အရာမျှ မရှိပါ။', status: 'draft' },
    th: { text: 'ไม่มีข้อมูลสำหรับรหัสนี้', status: 'draft' },
    vi: { text: 'Không có gì ứng với mã này.', status: 'draft' },
    zh: { text: '此编号下没有内容。', status: 'draft' },
  },
  'protected-photo': {
    en: { text: 'This photo shows a victim or a minor and cannot be sent round.', status: 'reviewed' },
    km: { text: 'រូបថតនេះបង្ហាញជនរងគ្រោះ ឬអនីតិជន ហើយមិនអាចផ្សព្វផ្សាយបានទេ។', status: 'draft' },
    lo: { text: 'ຮູບນີ້ມີຜູ້ເຄາະຮ້າຍ ຫຼື ຜູ້ເຍົາ ແລະ ບໍ່ສາມາດສົ່ງຕໍ່ໄດ້.', status: 'draft' },
    my: { text: 'ဤဓာတ်ပုံတွင် နစ်နာသူ သို့မဟုတ် အရွယ်မရောက်သူ ပါဝင်သဖြင့် ဖြန့်ဝေ၍ မရပါ။', status: 'draft' },
    th: { text: 'ภาพนี้มีผู้เสียหายหรือผู้เยาว์ จึงส่งต่อไม่ได้', status: 'draft' },
    vi: { text: 'Ảnh này có nạn nhân hoặc trẻ vị thành niên nên không thể gửi đi.', status: 'draft' },
    zh: { text: '该照片显示受害人或未成年人，不得传阅。', status: 'draft' },
  },
  'address-taken': {
    en: {
      text: 'Somebody else is already told at this address. They or the administrator can end that.',
      status: 'reviewed',
    },
    km: { text: 'អ្នកផ្សេងកំពុងទទួលដំណឹងតាមអាសយដ្ឋាននេះ។ គេ ឬអ្នកគ្រប់គ្រងអាចបញ្ចប់វាបាន។', status: 'draft' },
    lo: { text: 'ມີຜູ້ອື່ນຮັບແຈ້ງທີ່ຢູ່ນີ້ແລ້ວ. ຜູ້ນັ້ນ ຫຼື ຜູ້ບໍລິຫານສາມາດຍົກເລີກໄດ້.', status: 'draft' },
    my: {
      text: 'ဤလိပ်စာဖြင့် အခြားသူ အသိပေးချက် ရနေပြီ။ ထိုသူ သို့မဟုတ် စီမံခန့်ခွဲသူက ရပ်နိုင်သည်။',
      status: 'draft',
    },
    th: { text: 'มีผู้อื่นรับแจ้งที่ที่อยู่นี้แล้ว ผู้นั้นหรือผู้ดูแลระบบยกเลิกได้', status: 'draft' },
    vi: {
      text: 'Người khác đã nhận tin ở địa chỉ này. Họ hoặc quản trị viên có thể kết thúc việc đó.',
      status: 'draft',
    },
    zh: { text: '已有他人使用此地址接收通知。其本人或管理员可予终止。', status: 'draft' },
  },
  'topic-full': {
    en: { text: 'No more people can be told here. Ask the administrator.', status: 'reviewed' },
    km: { text: 'មិនអាចបន្ថែមអ្នកទទួលដំណឹងនៅទីនេះទៀតទេ។ សូមសួរអ្នកគ្រប់គ្រង។', status: 'draft' },
    lo: { text: 'ບໍ່ສາມາດເພີ່ມຜູ້ຮັບແຈ້ງຢູ່ນີ້ໄດ້ອີກ. ກະລຸນາຖາມຜູ້ບໍລິຫານ.', status: 'draft' },
    my: { text: 'ဤနေရာတွင် နောက်ထပ် လူများကို အသိမပေးနိုင်တော့ပါ။ စီမံခန့်ခွဲသူကို မေးပါ။', status: 'draft' },
    th: { text: 'ไม่สามารถเพิ่มผู้รับแจ้งที่นี่ได้อีก โปรดสอบถามผู้ดูแลระบบ', status: 'draft' },
    vi: { text: 'Không thể thêm người nhận tin ở đây. Hãy hỏi quản trị viên.', status: 'draft' },
    zh: { text: '此处无法再增加接收人。请咨询管理员。', status: 'draft' },
  },
};
