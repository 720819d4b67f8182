import type { DetectionMethod } from '../detection.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/** Names of methods of detection. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const detectionMethodNames: Readonly<Record<DetectionMethod, Wording>> = {
  'routine-check': readTwice`Routine check | ការត្រួតពិនិត្យជាប្រចាំ | ການກວດປົກກະຕິ | ပုံမှန်စစ်ဆေးခြင်း | การตรวจตามปกติ | Kiểm tra thường lệ | 例行检查`,
  'risk-profile': readTwice`Risk profile | ការវាយតម្លៃហានិភ័យ | ການວິເຄາະຄວາມສ່ຽງ | အန္တရာယ်ဆန်းစစ်ချက် | การวิเคราะห์ความเสี่ยง | Phân tích rủi ro | 风险分析`,
  'tip-off': readTwice`Information received | ព័ត៌មានដែលទទួលបាន | ໄດ້ຮັບຂໍ້ມູນ | ရရှိသော သတင်း | ได้รับแจ้งเบาะแส | Nhận được thông tin | 接获情报`,
  'document-check': readTwice`Document check | ការពិនិត្យឯកសារ | ການກວດເອກະສານ | စာရွက်စာတမ်းစစ်ဆေးခြင်း | การตรวจเอกสาร | Kiểm tra giấy tờ | 证件查验`,
  canine: readTwice`Detection dog | សុនខស៊ើបរក | ໝາດົມກິ່ນ | အနံ့ခံခွေး | สุนัขดมกลิ่น | Chó nghiệp vụ | 缉查犬`,
  scanner: readTwice`Scanner or X-ray | ម៉ាស៊ីនស្កេន ឬកាំរស្មីអ៊ិច | ເຄື່ອງສະແກນ ຫຼື ເອັກສະເຣ | စကင်နာ သို့မဟုတ် ဓာတ်မှန် | เครื่องสแกนหรือเอกซเรย์ | Máy soi | 扫描或X光`,
  'field-test': readTwice`Field test kit | ឧបករណ៍តេស្តរហ័ស | ຊຸດກວດພາກສະໜາມ | ကွင်းဆင်းစမ်းသပ်ကိရိယာ | ชุดตรวจภาคสนาม | Bộ thử nhanh | 现场检测试剂`,
  'camera-or-sensor': readTwice`Camera or sensor | កាមេរ៉ា ឬឧបករណ៍ចាប់សញ្ញា | ກ້ອງ ຫຼື ເຊັນເຊີ | ကင်မရာ သို့မဟုတ် အာရုံခံကိရိယာ | กล้องหรือเซนเซอร์ | Camera hoặc cảm biến | 摄像头或传感器`,
  patrol: readTwice`Patrol | ការល្បាត | ການລາດຕະເວນ | ကင်းလှည့်ခြင်း | การลาดตระเวน | Tuần tra | 巡逻`,
  checkpoint: readTwice`Road checkpoint | ប៉ុស្តិ៍ត្រួតពិនិត្យផ្លូវ | ດ່ານກວດທາງ | လမ်းစစ်ဆေးရေးဂိတ် | จุดตรวจบนถนน | Chốt kiểm soát đường bộ | 道路检查站`,
  surveillance: readTwice`Surveillance | ការតាមដាន | ການຕິດຕາມເຝົ້າລະວັງ | စောင့်ကြည့်ခြင်း | การเฝ้าติดตาม | Theo dõi, giám sát | 监控跟踪`,
  investigation: readTwice`Investigation | ការស៊ើបអង្កេត | ການສືບສວນ | စုံစမ်းစစ်ဆေးခြင်း | การสืบสวน | Điều tra | 侦查`,
  'controlled-delivery': readTwice`Controlled delivery | ការដឹកជញ្ជូនក្រោមការត្រួតពិនិត្យ | ການຂົນສົ່ງພາຍໃຕ້ການຄວບຄຸມ | ထိန်းချုပ်ပို့ဆောင်ခြင်း | ~ การขนส่งภายใต้การควบคุม | Vận chuyển có kiểm soát | 控制下交付`,
  'partner-blo': readTwice`Referred by a partner BLO | បញ្ជូនពី BLO ដៃគូ | ສົ່ງຕໍ່ຈາກ BLO ຄູ່ຮ່ວມງານ | မိတ်ဖက် BLO မှ လွှဲပြောင်း | ส่งต่อจาก BLO คู่ประสาน | BLO đối tác chuyển đến | 对方联络办转来`,
  'other-agency': readTwice`Referred by another agency | បញ្ជូនពីស្ថាប័នផ្សេង | ສົ່ງຕໍ່ຈາກໜ່ວຍງານອື່ນ | အခြားဌာနမှ လွှဲပြောင်း | ส่งต่อจากหน่วยงานอื่น | Cơ quan khác chuyển đến | 其他机构转来`,
  'joint-operation': readTwice`Joint operation | ប្រតិបត្តិការរួម | ປະຕິບັດການຮ່ວມ | ပူးတွဲစစ်ဆင်ရေး | ปฏิบัติการร่วม | Chiến dịch phối hợp | 联合行动`,
  'parcel-inspection': readTwice`Inspection of parcels | ការត្រួតពិនិត្យកញ្ចប់ | ການກວດພັດສະດຸ | ပါဆယ်စစ်ဆေးခြင်း | การตรวจพัสดุ | Kiểm tra bưu kiện | 包裹查验`,
  'online-monitoring': readTwice`Online monitoring | ការតាមដានអនឡាញ | ການຕິດຕາມທາງອອນລາຍ | အွန်လိုင်းစောင့်ကြည့်ခြင်း | การเฝ้าระวังทางออนไลน์ | Theo dõi trên mạng | 网络监测`,
  'goods-found': readTwice`Found by chance | រកឃើញដោយចៃដន្យ | ພົບໂດຍບັງເອີນ | မတော်တဆ တွေ့ရှိ | พบโดยบังเอิญ | Tình cờ phát hiện | 偶然发现`,
  'traffic-accident': readTwice`Traffic accident | គ្រោះថ្នាក់ចរាចរណ៍ | ອຸບັດຕິເຫດຈະລາຈອນ | ယာဉ်မတော်တဆမှု | อุบัติเหตุจราจร | Tai nạn giao thông | 交通事故`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};
