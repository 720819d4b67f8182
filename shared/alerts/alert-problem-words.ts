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
    words: drafted`There is no such alert, or it is not yours to see. | គ្មានការជូនដំណឹងនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີການແຈ້ງເຕືອນນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤသတိပေးချက် မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีการแจ้งเตือนนี้ หรือท่านไม่มีสิทธิ์ดู | Không có cảnh báo này, hoặc anh/chị không được xem. | 没有此警报，或您无权查看。`,
  },
  'not-sent-to-you': {
    kind: 'not-found',
    words: drafted`No such alert was sent to you, so there is nothing for you to acknowledge. | គ្មានការជូនដំណឹងបែបនេះត្រូវបានផ្ញើទៅអ្នកទេ ដូច្នេះអ្នកមិនចាំបាច់បញ្ជាក់ការទទួលទេ។ | ບໍ່ມີການແຈ້ງເຕືອນນີ້ທີ່ສົ່ງຫາທ່ານ, ສະນັ້ນທ່ານບໍ່ຕ້ອງຢືນຢັນການຮັບ. | ဤသို့သော သတိပေးချက်ကို သင့်ထံ မပို့ခဲ့သဖြင့် လက်ခံကြောင်း အတည်ပြုရန် မလိုပါ။ | ไม่มีการแจ้งเตือนนี้ที่ส่งถึงท่าน จึงไม่ต้องยืนยันการรับ | Không có cảnh báo này gửi cho anh/chị, nên anh/chị không cần xác nhận. | 没有发送给您的此类警报，因此无需您确认。`,
  },
  'no-such-broadcast': {
    kind: 'not-found',
    words: drafted`There is no such broadcast. | គ្មានការផ្សាយនេះទេ។ | ບໍ່ມີປະກາດນີ້. | ဤထုတ်ပြန်ချက် မရှိပါ။ | ไม่มีประกาศนี้ | Không có thông báo này. | 没有此通告。`,
  },
  'alert-id-taken': {
    kind: 'id-taken',
    words: drafted`There is another alert under this id. | មានការជូនដំណឹងផ្សេងក្រោមលេខសម្គាល់នេះ។ | ມີການແຈ້ງເຕືອນອື່ນພາຍໃຕ້ລະຫັດນີ້. | ဤအိုင်ဒီဖြင့် အခြားသတိပေးချက် ရှိသည်။ | มีการแจ้งเตือนอื่นใช้รหัสนี้แล้ว | Đã có cảnh báo khác với mã này. | 此编号下已有另一警报。`,
  },
  'expired-or-replaced': {
    kind: 'out-of-date',
    words: drafted`This alert has expired, or another one has taken its place. Look at it again. | ការជូនដំណឹងនេះផុតកំណត់ ឬមានមួយទៀតជំនួសវាហើយ។ សូមមើលវាម្តងទៀត។ | ການແຈ້ງເຕືອນນີ້ໝົດອາຍຸ ຫຼື ມີອັນອື່ນມາແທນແລ້ວ. ກະລຸນາເບິ່ງອີກ. | ဤသတိပေးချက် သက်တမ်းကုန်သွားပြီ သို့မဟုတ် အခြားတစ်ခုက အစားထိုးပြီးပြီ။ ထပ်ကြည့်ပါ။ | การแจ้งเตือนนี้หมดอายุ หรือมีรายการอื่นมาแทนแล้ว โปรดดูอีกครั้ง | Cảnh báo này đã hết hạn, hoặc đã có cảnh báo khác thay thế. Hãy xem lại. | 此警报已过期，或已被另一警报取代。请重新查看。`,
  },
  'no-subscription': {
    kind: 'not-found',
    words: drafted`Nothing is told by this channel. | គ្មានអ្វីត្រូវបានជូនដំណឹងតាមបណ្តាញនេះទេ។ | ບໍ່ມີການແຈ້ງຜ່ານຊ່ອງທາງນີ້. | ဤလမ်းကြောင်းဖြင့် မည်သည့်အရာမျှ အသိမပေးပါ။ | ไม่มีการแจ้งผ่านช่องทางนี้ | Không có gì được báo qua kênh này. | 此渠道没有任何通知。`,
  },
  'changed-elsewhere': {
    kind: 'try-again',
    words: drafted`This was changed a moment ago from elsewhere. Send it again. | វាត្រូវបានប្ដូរពីកន្លែងផ្សេងមុននេះបន្តិច។ សូមផ្ញើម្តងទៀត។ | ຂໍ້ມູນນີ້ຖືກປ່ຽນຈາກບ່ອນອື່ນເມື່ອກີ້ນີ້. ກະລຸນາສົ່ງໃໝ່. | ဤအရာကို ခုနကပင် အခြားနေရာမှ ပြောင်းလိုက်သည်။ ထပ်ပို့ပါ။ | ข้อมูลนี้เพิ่งถูกเปลี่ยนจากที่อื่น โปรดส่งใหม่ | Mục này vừa được thay đổi từ nơi khác. Hãy gửi lại. | 此内容刚刚在别处被更改。请重新发送。`,
  },
} as const satisfies Record<string, ProblemReason>;
