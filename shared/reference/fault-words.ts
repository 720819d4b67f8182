import type { FaultCode } from '../domain/fault.ts';
import type { Wording } from './languages.ts';
import { drafted } from './names/wording.ts';

/**
 * What is said to an officer about each fault of a report. `{name}` stands for a value of the fault. One line each, in the
 * order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const faultWords: Readonly<Record<FaultCode, Wording>> = {
  required: drafted`This is missing. | ខ្វះព័ត៌មាននេះ។ | ຂາດຂໍ້ມູນນີ້. | ဤအချက်အလက် လိုအပ်နေသည်။ | ขาดข้อมูลนี้ | Thiếu thông tin này. | 缺少此项。`,
  'wrong-type': drafted`This should be: {expected}. | ត្រូវជាប្រភេទ៖ {expected}។ | ຕ້ອງເປັນ: {expected}. | {expected} ဖြစ်ရမည်။ | ต้องเป็น: {expected} | Phải là: {expected}. | 应为：{expected}。`,
  'unknown-field': drafted`This field is not known here. | មិនស្គាល់វាលនេះទេ។ | ບໍ່ຮູ້ຈັກຊ່ອງຂໍ້ມູນນີ້. | ဤအကွက်ကို မသိပါ။ | ไม่รู้จักช่องข้อมูลนี้ | Không có trường này. | 未知字段。`,
  'not-in-list': drafted`Choose one of: {allowed}. | សូមជ្រើសរើសមួយ៖ {allowed}។ | ເລືອກໜຶ່ງຢ່າງ: {allowed}. | တစ်ခုရွေးပါ - {allowed}။ | เลือกหนึ่งอย่าง: {allowed} | Chọn một trong: {allowed}. | 请选择其一：{allowed}。`,
  'too-small': drafted`This is too small; the least is {limit}. | តូចពេក យ៉ាងតិច {limit}។ | ນ້ອຍເກີນໄປ ຢ່າງໜ້ອຍ {limit}. | ငယ်လွန်းသည်၊ အနည်းဆုံး {limit}။ | น้อยเกินไป อย่างน้อย {limit} | Quá nhỏ; ít nhất là {limit}. | 过小，最小为 {limit}。`,
  'too-large': drafted`This is too large; the most is {limit}. | ធំពេក យ៉ាងច្រើន {limit}។ | ໃຫຍ່ເກີນໄປ ຫຼາຍສຸດ {limit}. | ကြီးလွန်းသည်၊ အများဆုံး {limit}။ | มากเกินไป ไม่เกิน {limit} | Quá lớn; nhiều nhất là {limit}. | 过大，最大为 {limit}。`,
  'too-short': drafted`This text is too short; at least {limit} characters. | អត្ថបទខ្លីពេក យ៉ាងតិច {limit} តួអក្សរ។ | ຂໍ້ຄວາມສັ້ນເກີນໄປ ຢ່າງໜ້ອຍ {limit} ຕົວອັກສອນ. | စာတိုလွန်းသည်၊ အနည်းဆုံး စာလုံး {limit} လုံး။ | ข้อความสั้นเกินไป อย่างน้อย {limit} ตัวอักษร | Quá ngắn; ít nhất {limit} ký tự. | 文字过短，至少 {limit} 个字符。`,
  'too-long': drafted`This text is too long; at most {limit} characters. | អត្ថបទវែងពេក យ៉ាងច្រើន {limit} តួអក្សរ។ | ຂໍ້ຄວາມຍາວເກີນໄປ ບໍ່ເກີນ {limit} ຕົວອັກສອນ. | စာရှည်လွန်းသည်၊ အများဆုံး စာလုံး {limit} လုံး။ | ข้อความยาวเกินไป ไม่เกิน {limit} ตัวอักษร | Quá dài; nhiều nhất {limit} ký tự. | 文字过长，最多 {limit} 个字符。`,
  'too-few': drafted`There are too few; at least {limit}. | តិចពេក យ៉ាងតិច {limit}។ | ໜ້ອຍເກີນໄປ ຢ່າງໜ້ອຍ {limit} ລາຍການ. | နည်းလွန်းသည်၊ အနည်းဆုံး {limit} ခု။ | มีน้อยเกินไป อย่างน้อย {limit} รายการ | Quá ít; ít nhất {limit} mục. | 数量过少，至少 {limit} 项。`,
  'too-many': drafted`There are too many; at most {limit}. | ច្រើនពេក យ៉ាងច្រើន {limit}។ | ຫຼາຍເກີນໄປ ບໍ່ເກີນ {limit} ລາຍການ. | များလွန်းသည်၊ အများဆုံး {limit} ခု။ | มีมากเกินไป ไม่เกิน {limit} รายการ | Quá nhiều; nhiều nhất {limit} mục. | 数量过多，最多 {limit} 项。`,
  'bad-format': drafted`This is not written in the form that is expected. | ទម្រង់មិនត្រឹមត្រូវ។ | ຮູບແບບບໍ່ຖືກຕ້ອງ. | ပုံစံ မမှန်ပါ။ | รูปแบบไม่ถูกต้อง | Không đúng định dạng. | 格式不正确。`,
  repeated: drafted`The same id stands here twice. | លេខសម្គាល់ដដែលមានពីរដង។ | ລະຫັດດຽວກັນຊ້ຳສອງຄັ້ງ. | အိုင်ဒီတူ နှစ်ကြိမ်ပါနေသည်။ | มีรหัสเดียวกันซ้ำ | Mã số bị lặp lại. | 编号重复。`,
  'future-date': drafted`This moment has not come yet. Is the clock of the tablet right? | ពេលវេលានេះមិនទាន់មកដល់ទេ។ តើនាឡិកាថេប្លេតត្រឹមត្រូវទេ? | ເວລານີ້ຍັງບໍ່ມາຮອດ. ໂມງຂອງແທັບເລັດຖືກຕ້ອງບໍ? | ဤအချိန် မရောက်သေးပါ။ တက်ဘလက်၏ နာရီ မှန်ပါသလား။ | เวลานี้ยังมาไม่ถึง นาฬิกาของแท็บเล็ตถูกต้องหรือไม่ | Thời điểm này chưa đến. Đồng hồ máy tính bảng có đúng không? | 该时间尚未到来。平板电脑的时钟是否正确？`,
  'impossible-date': drafted`This date cannot be right. | កាលបរិច្ឆេទនេះមិនអាចត្រឹមត្រូវបានទេ។ | ວັນທີນີ້ບໍ່ໜ້າຈະຖືກຕ້ອງ. | ဤရက်စွဲ မဖြစ်နိုင်ပါ။ | วันที่นี้เป็นไปไม่ได้ | Ngày này không thể đúng. | 该日期不可能正确。`,
  'buddhist-year': drafted`{year} looks like a year of the Buddhist era. Was {meant} meant? | {year} មើលទៅជាពុទ្ធសករាជ។ តើចង់មានន័យថា {meant} ទេ? | {year} ຄືເປັນພຸດທະສັກກະລາດ. ໝາຍເຖິງ {meant} ບໍ? | {year} သည် ဗုဒ္ဓသာသနာနှစ် ဖြစ်ပုံရသည်။ {meant} ကို ဆိုလိုပါသလား။ | {year} น่าจะเป็นปีพุทธศักราช หมายถึง {meant} ใช่หรือไม่ | {year} có vẻ là năm Phật lịch. Có phải ý là {meant}? | {year} 似为佛历年份，是否指 {meant}？`,
  'impossible-place': drafted`This is what a device reports that has no position. Set the place. | ឧបករណ៍មិនមានទីតាំងទេ។ សូមកំណត់ទីកន្លែង។ | ອຸປະກອນບໍ່ມີຕຳແໜ່ງ. ກະລຸນາກຳນົດສະຖານທີ່. | စက်တွင် တည်နေရာ မရှိပါ။ နေရာကို သတ်မှတ်ပါ။ | อุปกรณ์ไม่มีตำแหน่ง โปรดระบุสถานที่ | Thiết bị không có vị trí. Hãy chọn địa điểm. | 设备没有定位。请设置地点。`,
  'protected-person': drafted`Victims, minors and people of unknown age are never named. Take these details out. | ជនរងគ្រោះ អនីតិជន និងអ្នកមិនស្គាល់អាយុ មិនត្រូវដាក់ឈ្មោះឡើយ។ សូមដកព័ត៌មាននេះចេញ។ | ຫ້າມລະບຸຊື່ຜູ້ເຄາະຮ້າຍ, ເດັກ ແລະ ຜູ້ບໍ່ຮູ້ອາຍຸ. ກະລຸນາລຶບຂໍ້ມູນນີ້ອອກ. | နစ်နာသူ၊ အသက်မပြည့်သူနှင့် အသက်မသိသူများကို အမည်မဖော်ရ။ ဤအချက်အလက်ကို ဖယ်ရှားပါ။ | ห้ามระบุชื่อผู้เสียหาย ผู้เยาว์ และผู้ที่ไม่ทราบอายุ โปรดลบข้อมูลนี้ออก | Không nêu tên nạn nhân, người chưa thành niên và người chưa rõ tuổi. Hãy bỏ thông tin này. | 不得记录受害人、未成年人和年龄不详者的姓名。请删除这些信息。`,
  'local-digits': drafted`Write this with the digits 0 to 9. Was {meant} meant? | សូមសរសេរដោយប្រើលេខ 0 ដល់ 9។ តើចង់មានន័យថា {meant} ឬ? | ໃຫ້ຂຽນດ້ວຍຕົວເລກ 0 ຫາ 9. ໝາຍເຖິງ {meant} ແມ່ນບໍ? | 0 မှ 9 ဂဏန်းများဖြင့် ရေးပါ။ {meant} ကို ဆိုလိုပါသလား။ | ให้เขียนด้วยตัวเลข 0 ถึง 9 หมายถึง {meant} ใช่หรือไม่ | Hãy viết bằng các chữ số 0 đến 9. Có phải ý là {meant}? | 请用数字 0 到 9 书写。是否指 {meant}？`,
  'decimal-comma': drafted`A comma can mean two things. Write a number with a point and nothing else: 1.9 | សញ្ញាក្បៀសអាចមានន័យពីរ។ សូមសរសេរលេខដោយប្រើសញ្ញាចុច៖ 1.9 | ເຄື່ອງໝາຍຈຸດອາດມີສອງຄວາມໝາຍ. ໃຫ້ຂຽນຕົວເລກດ້ວຍຈຸດເທົ່ານັ້ນ: 1.9 | ကော်မာသည် အဓိပ္ပာယ်နှစ်မျိုး ရှိနိုင်သည်။ ဒသမအမှတ်ဖြင့်သာ ရေးပါ - 1.9 | เครื่องหมายจุลภาคมีได้สองความหมาย ให้เขียนตัวเลขด้วยจุดเท่านั้น: 1.9 | Dấu phẩy có thể hiểu hai cách. Hãy viết số bằng dấu chấm: 1.9 | 逗号可能有两种含义。请只用小数点书写数字：1.9`,
  'exactly-one': drafted`Give exactly one of: {allowed}. | សូមផ្តល់តែមួយក្នុងចំណោម៖ {allowed}។ | ໃຫ້ລະບຸພຽງໜຶ່ງໃນ: {allowed}. | ဤအထဲမှ တစ်ခုတည်းသာ ပေးပါ - {allowed}။ | ระบุเพียงหนึ่งอย่างจาก: {allowed} | Chỉ cho một trong: {allowed}. | 只能填写其中一项：{allowed}。`,
  'victims-only': drafted`This is asked of victims and presumed victims alone. | ព័ត៌មាននេះសម្រាប់តែជនរងគ្រោះ និងជនសង្ស័យថារងគ្រោះប៉ុណ្ណោះ។ | ຂໍ້ມູນນີ້ສຳລັບຜູ້ເຄາະຮ້າຍ ແລະ ຜູ້ທີ່ສັນນິຖານວ່າເຄາະຮ້າຍເທົ່ານັ້ນ. | ဤအချက်သည် နစ်နာသူနှင့် နစ်နာသူဟု ယူဆရသူများအတွက်သာ ဖြစ်သည်။ | ข้อมูลนี้ใช้กับผู้เสียหายและผู้ที่อาจเป็นผู้เสียหายเท่านั้น | Mục này chỉ dành cho nạn nhân và người được cho là nạn nhân. | 此项仅适用于受害人和推定受害人。`,
  'minors-only': drafted`This is asked of people under 18 alone. | ព័ត៌មាននេះសម្រាប់តែអ្នកអាយុក្រោម 18 ឆ្នាំប៉ុណ្ណោះ។ | ຂໍ້ມູນນີ້ສຳລັບຜູ້ອາຍຸຕ່ຳກວ່າ 18 ປີເທົ່ານັ້ນ. | ဤအချက်သည် အသက် 18 နှစ်အောက်များအတွက်သာ ဖြစ်သည်။ | ข้อมูลนี้ใช้กับผู้มีอายุต่ำกว่า 18 ปีเท่านั้น | Mục này chỉ dành cho người dưới 18 tuổi. | 此项仅适用于未满 18 岁的人。`,
  'not-changeable': drafted`An amendment cannot change this. | ការកែតម្រូវមិនអាចប្តូរចំណុចនេះបានទេ។ | ການແກ້ໄຂບໍ່ສາມາດປ່ຽນຂໍ້ມູນນີ້ໄດ້. | ပြင်ဆင်ချက်ဖြင့် ဤအချက်ကို ပြောင်း၍မရပါ။ | การแก้ไขไม่สามารถเปลี่ยนข้อมูลนี้ได้ | Không thể thay đổi mục này bằng bản sửa đổi. | 修正不能更改此项。`,
  'no-change': drafted`This changes nothing. | នេះមិនបានផ្លាស់ប្តូរអ្វីទេ។ | ນີ້ບໍ່ໄດ້ປ່ຽນແປງຫຍັງ. | ဤအချက်က ဘာကိုမျှ မပြောင်းလဲပါ။ | ไม่มีอะไรเปลี่ยนแปลง | Không có gì thay đổi. | 没有任何更改。`,
  'no-current-incident': drafted`This has to be another incident that still stands. | ត្រូវតែជាឧប្បត្តិហេតុផ្សេងដែលនៅមានសុពលភាព។ | ຕ້ອງເປັນເຫດການອື່ນທີ່ຍັງມີຜົນຢູ່. | တည်ရှိဆဲ အခြားဖြစ်ရပ် ဖြစ်ရမည်။ | ต้องเป็นเหตุการณ์อื่นที่ยังมีผลอยู่ | Phải là một vụ việc khác vẫn còn hiệu lực. | 必须是另一个仍然有效的事件。`,
  'has-duplicates': drafted`Other incidents are marked as duplicates of this one. Amend those first. | ឧប្បត្តិហេតុផ្សេងត្រូវបានសម្គាល់ថាដូចគ្នានឹងមួយនេះ។ សូមកែឧប្បត្តិហេតុទាំងនោះជាមុន។ | ມີເຫດການອື່ນຖືກໝາຍວ່າຊ້ຳກັບເຫດການນີ້. ກະລຸນາແກ້ໄຂເຫດການເຫຼົ່ານັ້ນກ່ອນ. | အခြားဖြစ်ရပ်များကို ဤဖြစ်ရပ်၏ ထပ်တူအဖြစ် မှတ်ထားသည်။ ၎င်းတို့ကို အရင်ပြင်ပါ။ | มีเหตุการณ์อื่นที่ระบุว่าซ้ำกับเหตุการณ์นี้ โปรดแก้ไขเหตุการณ์เหล่านั้นก่อน | Có vụ việc khác được đánh dấu trùng với vụ này. Hãy sửa các vụ đó trước. | 有其他事件被标记为与此重复。请先修正那些事件。`,
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
