import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why a request about cases or shares may be refused. One line each, in the order en | km | lo | my | th | vi | zh. Source:
 * our own wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const caseProblemWords = {
  'no-such-case': {
    kind: 'not-found',
    words: drafted`There is no such case, or it is not yours to see. | គ្មានសំណុំរឿងនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີຄະດີນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤအမှုတွဲ မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีคดีนี้ หรือท่านไม่มีสิทธิ์ดู | Không có vụ việc này, hoặc anh/chị không được xem. | 没有此案件，或您无权查看。`,
  },
  'cases-of-others': {
    kind: 'not-yours',
    words: drafted`An officer sees the cases of their own BLO only. | មន្ត្រីមើលបានតែសំណុំរឿងរបស់ BLO ខ្លួនប៉ុណ្ណោះ។ | ເຈົ້າໜ້າທີ່ເບິ່ງໄດ້ແຕ່ຄະດີຂອງ BLO ຕົນເອງ. | အရာရှိသည် မိမိ BLO ၏ အမှုတွဲများကိုသာ ကြည့်နိုင်သည်။ | เจ้าหน้าที่ดูได้เฉพาะคดีของ BLO ตนเอง | Cán bộ chỉ xem được vụ việc của BLO mình. | 工作人员只能查看本 BLO 的案件。`,
  },
  'case-message-taken': {
    kind: 'id-taken',
    words: drafted`There is another message under this id. | មានសារផ្សេងក្រោមលេខសម្គាល់នេះ។ | ມີຂໍ້ຄວາມອື່ນພາຍໃຕ້ລະຫັດນີ້. | ဤအမှတ်အသားဖြင့် အခြားစာ ရှိသည်။ | มีข้อความอื่นใช้รหัสนี้แล้ว | Đã có tin khác với mã này. | 此编号下已有另一条消息。`,
  },
  'case-not-shared': {
    kind: 'out-of-date',
    words: drafted`This case is no longer shared with another country: nobody there would read it. | សំណុំរឿងនេះលែងចែករំលែកជាមួយប្រទេសផ្សេងទៀតហើយ៖ គ្មានអ្នកណានៅទីនោះអានវាទេ។ | ຄະດີນີ້ບໍ່ໄດ້ແບ່ງປັນກັບປະເທດອື່ນແລ້ວ: ບໍ່ມີໃຜຢູ່ທີ່ນັ້ນຈະອ່ານ. | ဤအမှုတွဲကို အခြားနိုင်ငံနှင့် မျှဝေမထားတော့ပါ။ ထိုနေရာတွင် မည်သူမျှ ဖတ်မည်မဟုတ်ပါ။ | คดีนี้ไม่ได้แบ่งปันกับประเทศอื่นแล้ว จึงไม่มีผู้อ่านที่นั่น | Vụ việc này không còn được chia sẻ với nước khác: không ai ở đó sẽ đọc. | 此案件不再与其他国家共享：对方无人会阅读。`,
  },
  'case-full': {
    kind: 'out-of-date',
    words: drafted`A case takes {most} messages. Open a new report to go on. | សំណុំរឿងមួយទទួលបាន {most} សារ។ សូមបើករបាយការណ៍ថ្មីដើម្បីបន្ត។ | ຄະດີໜຶ່ງຮັບໄດ້ {most} ຂໍ້ຄວາມ. ກະລຸນາເປີດລາຍງານໃໝ່ເພື່ອສືບຕໍ່. | အမှုတွဲတစ်ခုတွင် စာ {most} စောင် ရနိုင်သည်။ ဆက်လက်ရန် အစီရင်ခံစာအသစ် ဖွင့်ပါ။ | คดีหนึ่งรับได้ {most} ข้อความ โปรดเปิดรายงานใหม่เพื่อดำเนินการต่อ | Một vụ việc nhận {most} tin. Hãy mở báo cáo mới để tiếp tục. | 一个案件最多 {most} 条消息。请新建报告继续。`,
  },
  'not-open-to': {
    kind: 'faults',
    words: drafted`The handling code of the report, or the conditions of your country, do not open it to {country}. | កូដចែកចាយរបស់របាយការណ៍ ឬលក្ខខណ្ឌរបស់ប្រទេសអ្នក មិនបើកឱ្យ {country} ទេ។ | ລະຫັດການແຈກຢາຍຂອງລາຍງານ ຫຼື ເງື່ອນໄຂຂອງປະເທດທ່ານ ບໍ່ເປີດໃຫ້ {country}. | အစီရင်ခံစာ၏ ဖြန့်ဝေမှုကုဒ် သို့မဟုတ် သင့်နိုင်ငံ၏ စည်းကမ်းချက်များက {country} အား မဖွင့်ပေးပါ။ | รหัสการเผยแพร่ของรายงาน หรือเงื่อนไขของประเทศท่าน ไม่เปิดให้ {country} | Mã phân phối của báo cáo, hoặc điều kiện của nước anh/chị, không mở cho {country}. | 报告的分发代码或贵国的条件不允许向 {country} 开放。`,
  },
} as const satisfies Record<string, ProblemReason>;
