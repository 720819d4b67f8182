import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why a request about alerts, broadcasts or subscriptions may be refused. One line each, in the order
 * en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const alertProblemWords = {
  'no-workplace': {
    kind: 'not-yours',
    words: drafted`An officer without a BLO has no inbox and no subscription. | មន្ត្រីដែលគ្មាន BLO គ្មានប្រអប់សារ និងគ្មានការជាវទេ។ | ເຈົ້າໜ້າທີ່ທີ່ບໍ່ມີ BLO ບໍ່ມີກ່ອງຂໍ້ຄວາມ ແລະ ບໍ່ມີການຕິດຕາມ. | BLO မရှိသော အရာရှိတွင် စာဝင်ပုံးနှင့် စာရင်းသွင်းမှု မရှိပါ။ | เจ้าหน้าที่ที่ไม่มี BLO ไม่มีกล่องข้อความและการสมัครรับแจ้ง | Cán bộ không có BLO thì không có hộp thư và đăng ký nhận tin. | 没有 BLO 的工作人员没有收件箱，也没有订阅。`,
  },
  'no-such-alert': {
    kind: 'not-found',
    words: drafted`There is no such alert, or it is not yours to see. | គ្មានការជូនដំណឹងនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີການແຈ້ງເຕືອນນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤသတိပေးချက် မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีการแจ้งเตือนนี้ หรือท่านไม่มีสิทธิ์ดู | Không có cảnh báo này, hoặc anh/chị không được xem. | 没有此预警，或您无权查看。`,
  },
  'not-sent-to-you': {
    kind: 'not-found',
    words: drafted`No such alert was sent to you, so there is nothing for you to acknowledge. | គ្មានការជូនដំណឹងបែបនេះត្រូវបានផ្ញើទៅអ្នកទេ ដូច្នេះអ្នកមិនចាំបាច់បញ្ជាក់ទទួលទេ។ | ບໍ່ມີການແຈ້ງເຕືອນນີ້ທີ່ສົ່ງຫາທ່ານ, ສະນັ້ນທ່ານບໍ່ຕ້ອງຢືນຢັນການຮັບ. | ဤသို့သော သတိပေးချက်ကို သင့်ထံ မပို့ခဲ့သဖြင့် လက်ခံကြောင်း အတည်ပြုရန် မလိုပါ။ | ไม่มีการแจ้งเตือนนี้ที่ส่งถึงท่าน จึงไม่ต้องยืนยันการรับ | Không có cảnh báo này gửi cho anh/chị, nên anh/chị không cần xác nhận. | 没有发送给您的此类预警，因此无需您确认。`,
  },
  'sent-to-others': {
    kind: 'not-yours',
    words: drafted`You may read this alert, but it is not addressed to your BLO: it waits for others. | អ្នកអាចអានការជូនដំណឹងនេះ ប៉ុន្តែវាមិនបានផ្ញើទៅ BLO របស់អ្នកទេ៖ វារង់ចាំអ្នកដទៃ។ | ທ່ານອ່ານການແຈ້ງເຕືອນນີ້ໄດ້ ແຕ່ບໍ່ໄດ້ສົ່ງຫາ BLO ຂອງທ່ານ: ກຳລັງລໍຖ້າຜູ້ອື່ນ. | ဤသတိပေးချက်ကို သင် ဖတ်နိုင်သော်လည်း သင့် BLO ထံ ပို့ထားခြင်း မဟုတ်ပါ။ အခြားသူများကို စောင့်နေသည်။ | ท่านอ่านการแจ้งเตือนนี้ได้ แต่ไม่ได้ส่งถึง BLO ของท่าน กำลังรอหน่วยอื่น | Bạn có thể đọc cảnh báo này, nhưng nó không gửi đến BLO của anh/chị: nó đang chờ nơi khác. | 您可以阅读此预警，但它不是发给您的 BLO 的：正等待其他单位确认。`,
  },
  'inbox-of-others': {
    kind: 'not-yours',
    words: drafted`An officer looks into the inbox of their own BLO only. | មន្ត្រីមើលបានតែប្រអប់សាររបស់ BLO ខ្លួនប៉ុណ្ណោះ។ | ເຈົ້າໜ້າທີ່ເບິ່ງໄດ້ແຕ່ກ່ອງຂໍ້ຄວາມຂອງ BLO ຕົນເອງ. | အရာရှိသည် မိမိ BLO ၏ စာဝင်ပုံးကိုသာ ကြည့်နိုင်သည်။ | เจ้าหน้าที่ดูได้เฉพาะกล่องข้อความของ BLO ตนเอง | Cán bộ chỉ xem được hộp thư của BLO mình. | 工作人员只能查看本 BLO 的收件箱。`,
  },
  'no-such-person': {
    kind: 'not-found',
    words: drafted`The user pool has nobody with this id. It is the id (sub) of a person, not their user name. | គ្មានអ្នកណាមានលេខសម្គាល់នេះក្នុងបញ្ជីអ្នកប្រើទេ។ វាជាលេខសម្គាល់ (sub) របស់មនុស្ស មិនមែនឈ្មោះអ្នកប្រើទេ។ | ບໍ່ມີໃຜມີລະຫັດນີ້ໃນບັນຊີຜູ້ໃຊ້. ມັນແມ່ນລະຫັດ (sub) ຂອງຄົນ ບໍ່ແມ່ນຊື່ຜູ້ໃຊ້. | အသုံးပြုသူစာရင်းတွင် ဤအမှတ်အသားရှိသူ မရှိပါ။ ၎င်းသည် လူတစ်ဦး၏ အမှတ်အသား (sub) ဖြစ်ပြီး အသုံးပြုသူအမည် မဟုတ်ပါ။ | ไม่มีผู้ใดใช้รหัสนี้ในรายชื่อผู้ใช้ รหัสนี้คือรหัส (sub) ของบุคคล ไม่ใช่ชื่อผู้ใช้ | Không có ai mang mã này trong danh sách người dùng. Đó là mã (sub) của một người, không phải tên đăng nhập. | 用户池中没有此编号的人员。应填人员的编号（sub），而不是用户名。`,
  },
  'person-disabled': {
    kind: 'not-found',
    words: drafted`This person is disabled in the user pool and is told nothing. Enable them first. | មនុស្សនេះត្រូវបានបិទក្នុងបញ្ជីអ្នកប្រើ ហើយមិនទទួលដំណឹងទេ។ សូមបើកគណនីជាមុនសិន។ | ຄົນນີ້ຖືກປິດໃນບັນຊີຜູ້ໃຊ້ ແລະ ບໍ່ໄດ້ຮັບແຈ້ງ. ກະລຸນາເປີດໃຊ້ກ່ອນ. | ဤသူကို အသုံးပြုသူစာရင်းတွင် ပိတ်ထားသဖြင့် မည်သည့်အရာမျှ အသိမပေးပါ။ အရင်ဖွင့်ပါ။ | บุคคลนี้ถูกปิดใช้งานในรายชื่อผู้ใช้และจะไม่ได้รับแจ้ง โปรดเปิดใช้งานก่อน | Người này đã bị vô hiệu trong danh sách người dùng và không được báo gì. Hãy kích hoạt trước. | 此人员在用户池中已被停用，不会收到通知。请先启用。`,
  },
  'disabled-yourself': {
    kind: 'not-yours',
    words: drafted`You may not sign in any more, so nothing is told to you. | អ្នកមិនអាចចូលប្រព័ន្ធទៀតទេ ដូច្នេះអ្នកមិនទទួលដំណឹងទេ។ | ທ່ານເຂົ້າສູ່ລະບົບບໍ່ໄດ້ອີກ, ສະນັ້ນທ່ານຈະບໍ່ໄດ້ຮັບແຈ້ງ. | သင် ဝင်ရောက်ခွင့် မရှိတော့သဖြင့် မည်သည့်အရာမျှ အသိမပေးပါ။ | ท่านเข้าสู่ระบบไม่ได้แล้ว จึงไม่ได้รับแจ้ง | Bạn không còn được đăng nhập, nên không được báo gì. | 您已不能登录，因此不会收到通知。`,
  },
  'no-such-broadcast': {
    kind: 'not-found',
    words: drafted`There is no such broadcast. | គ្មានការផ្សាយនេះទេ។ | ບໍ່ມີປະກາດນີ້. | ဤထုတ်ပြန်ချက် မရှိပါ။ | ไม่มีประกาศนี้ | Không có thông báo này. | 没有此通告。`,
  },
  'alert-id-taken': {
    kind: 'id-taken',
    words: drafted`There is another alert under this id. | មានការជូនដំណឹងផ្សេងក្រោមលេខសម្គាល់នេះ។ | ມີການແຈ້ງເຕືອນອື່ນພາຍໃຕ້ລະຫັດນີ້. | ဤအမှတ်အသားဖြင့် အခြားသတိပေးချက် ရှိသည်။ | มีการแจ้งเตือนอื่นใช้รหัสนี้แล้ว | Đã có cảnh báo khác với mã này. | 此编号下已有另一预警。`,
  },
  'expired-or-replaced': {
    kind: 'out-of-date',
    words: drafted`This alert has expired or was replaced. Open the newest one. | ការជូនដំណឹងនេះផុតកំណត់ ឬមានមួយទៀតជំនួសវាហើយ។ សូមមើលវាម្ដងទៀត។ | ການແຈ້ງເຕືອນນີ້ໝົດອາຍຸ ຫຼື ມີອັນອື່ນມາແທນແລ້ວ. ກະລຸນາເບິ່ງອີກ. | ဤသတိပေးချက် သက်တမ်းကုန်သွားပြီ သို့မဟုတ် အခြားတစ်ခုက အစားထိုးပြီးပြီ။ ထပ်ကြည့်ပါ။ | การแจ้งเตือนนี้หมดอายุ หรือมีรายการอื่นมาแทนแล้ว โปรดดูอีกครั้ง | Cảnh báo này đã hết hạn, hoặc đã có cảnh báo khác thay thế. Hãy xem lại. | 此预警已过期，或已被另一预警取代。请重新查看。`,
  },
  'no-subscription': {
    kind: 'not-found',
    words: drafted`You have no alerts on this channel (SMS, e-mail or tablet). | គ្មានអ្វីត្រូវបានជូនដំណឹងតាមបណ្តាញនេះទេ។ | ບໍ່ມີການແຈ້ງຜ່ານຊ່ອງທາງນີ້. | ဤလမ်းကြောင်းဖြင့် မည်သည့်အရာမျှ အသိမပေးပါ။ | ไม่มีการแจ้งผ่านช่องทางนี้ | Không có gì được báo qua kênh này. | 此渠道没有任何通知。`,
  },
  'changed-elsewhere': {
    kind: 'try-again',
    words: drafted`Another person changed this at the same time. Send it again. | វាត្រូវបានប្ដូរពីកន្លែងផ្សេងមុននេះបន្តិច។ សូមផ្ញើម្ដងទៀត។ | ຂໍ້ມູນນີ້ຖືກປ່ຽນຈາກບ່ອນອື່ນເມື່ອກີ້ນີ້. ກະລຸນາສົ່ງໃໝ່. | ဤအရာကို ခုနကပင် အခြားနေရာမှ ပြောင်းလိုက်သည်။ ထပ်ပို့ပါ။ | ข้อมูลนี้เพิ่งถูกเปลี่ยนจากที่อื่น โปรดส่งใหม่ | Mục này vừa được thay đổi từ nơi khác. Hãy gửi lại. | 此内容刚刚在别处被更改。请重新发送。`,
  },
  'other-country': {
    kind: 'faults',
    words: drafted`Text messages go to mobile numbers that begin with {prefixes}. The administrator can enter a number of another country. | សារផ្ញើទៅតែលេខទូរសព្ទដៃដែលចាប់ផ្តើមដោយ {prefixes}។ អ្នកគ្រប់គ្រងអាចបញ្ចូលលេខនៃប្រទេសផ្សេងបាន។ | ຂໍ້ຄວາມສົ່ງຫາສະເພາະເບີມືຖືທີ່ຂຶ້ນຕົ້ນດ້ວຍ {prefixes}. ຜູ້ບໍລິຫານສາມາດໃສ່ເບີຂອງປະເທດອື່ນໄດ້. | စာတိုများကို {prefixes} ဖြင့် စသော မိုဘိုင်းနံပါတ်များသို့သာ ပို့သည်။ အခြားနိုင်ငံ၏ နံပါတ်ကို စီမံခန့်ခွဲသူက ထည့်နိုင်သည်။ | ข้อความส่งไปยังหมายเลขมือถือที่ขึ้นต้นด้วย {prefixes} เท่านั้น ผู้ดูแลระบบใส่หมายเลขของประเทศอื่นได้ | Tin nhắn chỉ gửi đến số di động bắt đầu bằng {prefixes}. Quản trị viên có thể nhập số của nước khác. | 短信只发送到以 {prefixes} 开头的手机号码。管理员可以录入其他国家的号码。`,
  },
  'no-code-awaited': {
    kind: 'not-found',
    words: drafted`No code is awaited, or its time is over, or it was tried too often. Save the number again to get a new code. | មិនមានលេខកូដដែលរង់ចាំទេ ឬវាផុតកំណត់ ឬត្រូវបានសាកល្បងញឹកញាប់ពេក។ សូមរក្សាទុកលេខទូរសព្ទម្ដងទៀត ដើម្បីទទួលលេខកូដថ្មី។ | ບໍ່ມີລະຫັດທີ່ລໍຖ້າ ຫຼື ໝົດເວລາແລ້ວ ຫຼື ລອງຫຼາຍຄັ້ງເກີນໄປ. ກະລຸນາບັນທຶກເບີອີກຄັ້ງເພື່ອຮັບລະຫັດໃໝ່. | စောင့်နေသော ကုဒ် မရှိပါ၊ သို့မဟုတ် အချိန်ကုန်သွားပြီ၊ သို့မဟုတ် အကြိမ်များစွာ စမ်းပြီးပြီ။ ကုဒ်အသစ်ရရန် နံပါတ်ကို ထပ်သိမ်းပါ။ | ไม่มีรหัสที่รอยืนยัน หรือหมดเวลาแล้ว หรือลองหลายครั้งเกินไป โปรดบันทึกหมายเลขอีกครั้งเพื่อรับรหัสใหม่ | Không có mã nào đang chờ, hoặc mã đã hết hạn, hoặc đã nhập sai quá nhiều lần. Hãy lưu lại số để nhận mã mới. | 没有等待输入的验证码，或验证码已过期，或尝试次数过多。请重新保存号码以获取新验证码。`,
  },
  'wrong-code': {
    kind: 'faults',
    words: drafted`This code is wrong. Tries that are left: {left}. | លេខកូដនេះមិនត្រឹមត្រូវទេ។ ចំនួនដងដែលនៅសល់៖ {left}។ | ລະຫັດນີ້ບໍ່ຖືກຕ້ອງ. ຈຳນວນຄັ້ງທີ່ເຫຼືອ: {left}. | ဤကုဒ် မမှန်ပါ။ ကျန်ရှိသော အကြိမ်: {left}။ | รหัสนี้ไม่ถูกต้อง ลองได้อีก {left} ครั้ง | Mã này không đúng. Số lần thử còn lại: {left}. | 验证码错误。剩余尝试次数：{left}。`,
  },
  'codes-of-today': {
    kind: 'slow-down',
    words: drafted`At most {most} codes in a day. Try again tomorrow, or ask the administrator. | យ៉ាងច្រើន {most} លេខកូដក្នុងមួយថ្ងៃ។ សូមព្យាយាមម្ដងទៀតថ្ងៃស្អែក ឬសួរអ្នកគ្រប់គ្រង។ | ບໍ່ເກີນ {most} ລະຫັດຕໍ່ມື້. ກະລຸນາລອງອີກໃນມື້ອື່ນ ຫຼື ຖາມຜູ້ບໍລິຫານ. | တစ်ရက်လျှင် ကုဒ် အများဆုံး {most} ခု။ မနက်ဖြန် ထပ်စမ်းပါ သို့မဟုတ် စီမံခန့်ခွဲသူကို မေးပါ။ | ไม่เกิน {most} รหัสต่อวัน โปรดลองอีกครั้งพรุ่งนี้ หรือสอบถามผู้ดูแลระบบ | Tối đa {most} mã mỗi ngày. Hãy thử lại vào ngày mai, hoặc hỏi quản trị viên. | 每天最多 {most} 个验证码。请明天再试，或咨询管理员。`,
  },
} as const satisfies Record<string, ProblemReason>;
