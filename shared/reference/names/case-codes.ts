import type {
  CaseAnswer,
  CaseOutcome,
  CaseQuestion,
  CaseResult,
  JointAction,
  JointActionResponse,
} from '../case-codes.ts';
import type { Wording } from '../languages.ts';
import { drafted } from './wording.ts';

/** Names of questions of a case. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const caseQuestionNames: Readonly<Record<CaseQuestion, Wording>> = {
  vehicle: drafted`Do you know this vehicle? | តើអ្នកស្គាល់យានជំនិះនេះទេ? | ທ່ານຮູ້ຈັກພາຫະນະຄັນນີ້ບໍ? | ဤယာဉ်ကို သိပါသလား။ | รู้จักยานพาหนะคันนี้หรือไม่ | Có biết phương tiện này không? | 是否了解此车辆？`,
  'people-involved': drafted`What do you know of the people involved? | តើអ្នកដឹងអ្វីខ្លះអំពីអ្នកពាក់ព័ន្ធ? | ທ່ານຮູ້ຫຍັງກ່ຽວກັບຜູ້ກ່ຽວຂ້ອງ? | ပါဝင်သူများအကြောင်း ဘာသိပါသလဲ။ | ทราบอะไรเกี่ยวกับผู้เกี่ยวข้องบ้าง | Biết gì về những người liên quan? | 对涉案人员了解什么？`,
  origin: drafted`Where did it come from? | តើវាមកពីណា? | ມັນມາຈາກໃສ? | ဘယ်ကလာသလဲ။ | มาจากที่ใด | Đến từ đâu? | 来自何处？`,
  destination: drafted`Where was it going? | តើវាធ្វើដំណើរទៅណា? | ມັນກຳລັງໄປໃສ? | ဘယ်ကိုသွားနေသလဲ။ | กำลังไปที่ใด | Đi đến đâu? | 前往何处？`,
  'seen-before': drafted`Have you seen this before? | តើអ្នកធ្លាប់ឃើញបែបនេះពីមុនទេ? | ທ່ານເຄີຍພົບແບບນີ້ມາກ່ອນບໍ? | ဤသို့ ယခင်က တွေ့ဖူးပါသလား။ | เคยพบลักษณะนี้มาก่อนหรือไม่ | Đã từng gặp như vậy chưa? | 以前见过这种情况吗？`,
  'wanted-there': drafted`Is anybody wanted on your side? | តើមានអ្នកត្រូវបានតាមចាប់នៅខាងអ្នកទេ? | ມີໃຜຖືກຕ້ອງການຕົວຢູ່ຝ່າຍທ່ານບໍ? | သင့်ဘက်တွင် အလိုရှိသူ ရှိပါသလား။ | มีผู้ใดเป็นที่ต้องการตัวในฝั่งท่านหรือไม่ | Có ai đang bị truy nã ở phía bên kia không? | 贵方是否有通缉人员？`,
  documents: drafted`Are the documents genuine? | តើឯកសារទាំងនេះជាឯកសារពិតទេ? | ເອກະສານເປັນຂອງແທ້ບໍ? | စာရွက်စာတမ်းများ အစစ်လား။ | เอกสารเป็นของจริงหรือไม่ | Giấy tờ có thật không? | 证件是否真实？`,
  'more-photos': drafted`Can you share more photos? | តើអ្នកអាចចែករំលែករូបថតបន្ថែមទេ? | ທ່ານແບ່ງປັນຮູບເພີ່ມໄດ້ບໍ? | ဓာတ်ပုံများ ထပ်မံမျှဝေနိုင်ပါသလား။ | ส่งภาพเพิ่มได้หรือไม่ | Có thể gửi thêm ảnh không? | 能否提供更多照片？`,
  'where-now': drafted`Where are goods and people now? | ឥឡូវទំនិញ និងមនុស្សនៅឯណា? | ດຽວນີ້ສິນຄ້າ ແລະ ຄົນຢູ່ໃສ? | ယခု ပစ္စည်းနှင့် လူများ ဘယ်မှာလဲ။ | ขณะนี้ของกลางและบุคคลอยู่ที่ใด | Hàng hóa và người hiện ở đâu? | 物品和人员现在何处？`,
  other: drafted`Another question | សំណួរផ្សេង | ຄຳຖາມອື່ນ | အခြားမေးခွန်း | คำถามอื่น | Câu hỏi khác | 其他问题`,
};

/** Names of answers. Source: as above. */
export const caseAnswerNames: Readonly<Record<CaseAnswer, Wording>> = {
  yes: drafted`Yes | បាទ/ចាស | ແມ່ນ | ဟုတ်ကဲ့ | ใช่ | Có | 是`,
  no: drafted`No | ទេ | ບໍ່ | မဟုတ်ပါ | ไม่ | Không | 否`,
  partly: drafted`Partly | មួយផ្នែក | ບາງສ່ວນ | တစ်စိတ်တစ်ပိုင်း | บางส่วน | Một phần | 部分`,
  'not-known': drafted`Not known here | មិនដឹងនៅទីនេះ | ບໍ່ຮູ້ຢູ່ທີ່ນີ້ | ဤနေရာတွင် မသိပါ | ไม่ทราบที่นี่ | Ở đây không biết | 我方不知`,
  'being-checked': drafted`Being checked | កំពុងពិនិត្យ | ກຳລັງກວດສອບ | စစ်ဆေးနေသည် | กำลังตรวจสอบ | Đang kiểm tra | 正在核实`,
  'ask-authority': drafted`Ask our national authority | សូមសួរអាជ្ញាធរជាតិរបស់យើង | ກະລຸນາຖາມໜ່ວຍງານຂັ້ນສູນກາງຂອງພວກເຮົາ | ကျွန်ုပ်တို့၏ ဗဟိုအဖွဲ့ကို မေးပါ | โปรดสอบถามหน่วยงานส่วนกลางของเรา | Hãy hỏi cơ quan đầu mối quốc gia của chúng tôi | 请询问我国主管机关`,
};

/** Names of results. Source: as above. */
export const caseResultNames: Readonly<Record<CaseResult, Wording>> = {
  arrest: drafted`Arrest | ការចាប់ខ្លួន | ການຈັບກຸມ | ဖမ်းဆီးခြင်း | จับกุม | Bắt giữ | 逮捕`,
  seizure: drafted`Seizure | ការចាប់យក | ການຍຶດ | သိမ်းဆည်းခြင်း | ยึดของกลาง | Thu giữ | 扣押`,
  rescued: drafted`People rescued | មនុស្សត្រូវបានសង្គ្រោះ | ຊ່ວຍເຫຼືອຄົນໄດ້ | လူများ ကယ်ဆယ်ခြင်း | ช่วยเหลือผู้คน | Giải cứu người | 解救人员`,
  'vehicle-found': drafted`Vehicle found | រកឃើញយានជំនិះ | ພົບພາຫະນະ | ယာဉ်တွေ့ရှိ | พบยานพาหนะ | Tìm thấy phương tiện | 找到车辆`,
  'under-investigation': drafted`Under investigation | កំពុងស៊ើបអង្កេត | ຢູ່ໃນການສືບສວນ | စုံစမ်းစစ်ဆေးဆဲ | อยู่ระหว่างสืบสวนสอบสวน | Đang điều tra | 侦查中`,
  'nothing-found': drafted`Nothing found | រកមិនឃើញអ្វីទេ | ບໍ່ພົບຫຍັງ | ဘာမှမတွေ့ | ไม่พบสิ่งใด | Không phát hiện gì | 未发现`,
};

/** Names of joint actions. Source: as above. */
export const jointActionNames: Readonly<Record<JointAction, Wording>> = {
  'controlled-delivery': drafted`Controlled delivery | ការដឹកជញ្ជូនក្រោមការត្រួតពិនិត្យ | ການຂົນສົ່ງພາຍໃຕ້ການຄວບຄຸມ | ထိန်းချုပ်ပို့ဆောင်ခြင်း | การขนส่งภายใต้การควบคุม | Vận chuyển có kiểm soát | 控制下交付`,
  'joint-patrol': drafted`Joint patrol | ការល្បាតរួមគ្នា | ການລາດຕະເວນຮ່ວມ | ပူးတွဲကင်းလှည့်ခြင်း | ลาดตระเวนร่วม | Tuần tra chung | 联合巡逻`,
  'coordinated-checks': drafted`Checks at the same time | ការពិនិត្យក្នុងពេលតែមួយ | ການກວດພ້ອມກັນ | တစ်ချိန်တည်း စစ်ဆေးခြင်း | ตรวจพร้อมกัน | Kiểm tra đồng thời | 同步检查`,
  'joint-investigation': drafted`Joint investigation | ការស៊ើបអង្កេតរួមគ្នា | ການສືບສວນຮ່ວມ | ပူးတွဲစုံစမ်းခြင်း | สืบสวนร่วม | Điều tra chung | 联合侦查`,
  handover: drafted`Handover at the border | ការប្រគល់នៅព្រំដែន | ການມອບຢູ່ຊາຍແດນ | နယ်စပ်တွင် လွှဲပြောင်းခြင်း | ส่งมอบที่ชายแดน | Bàn giao tại biên giới | 边境移交`,
  meeting: drafted`Meeting | ការប្រជុំ | ການປະຊຸມ | တွေ့ဆုံဆွေးနွေးခြင်း | การประชุม | Họp | 会晤`,
};

/** Names of responses to a joint action. Source: as above. */
export const jointActionResponseNames: Readonly<Record<JointActionResponse, Wording>> = {
  accepted: drafted`Accepted | យល់ព្រម | ຕົກລົງ | လက်ခံသည် | ตกลง | Đồng ý | 接受`,
  declined: drafted`Declined | បដិសេធ | ປະຕິເສດ | ငြင်းပယ်သည် | ปฏิเสธ | Từ chối | 拒绝`,
  changed: drafted`Other terms proposed | ស្នើលក្ខខណ្ឌផ្សេង | ສະເໜີເງື່ອນໄຂອື່ນ | အခြားအခြေအနေ အဆိုပြုသည် | เสนอเงื่อนไขอื่น | Đề nghị thay đổi | 提出更改`,
};

/** Names of outcomes of a case. Source: as above. */
export const caseOutcomeNames: Readonly<Record<CaseOutcome, Wording>> = {
  solved: drafted`Solved | ដោះស្រាយរួច | ແກ້ໄຂແລ້ວ | ဖြေရှင်းပြီး | คลี่คลายแล้ว | Đã giải quyết | 已办结`,
  'no-further-action': drafted`No further action | គ្មានសកម្មភាពបន្ត | ບໍ່ມີການດຳເນີນການຕໍ່ | ဆက်လက်ဆောင်ရွက်ရန် မရှိ | ไม่ดำเนินการต่อ | Không xử lý tiếp | 不再采取行动`,
  'handed-over': drafted`Handed over to others | បានប្រគល់ឱ្យអ្នកដទៃ | ມອບໃຫ້ຜູ້ອື່ນແລ້ວ | အခြားသို့ လွှဲပြောင်းပြီး | ส่งต่อหน่วยอื่นแล้ว | Đã chuyển giao | 已移交他方`,
  'opened-by-mistake': drafted`Opened by mistake | បើកដោយច្រឡំ | ເປີດໂດຍຜິດພາດ | မှားဖွင့်မိသည် | เปิดโดยผิดพลาด | Mở nhầm | 误开`,
};
