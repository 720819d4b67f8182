import type { Wording } from '../languages.ts';
import type { Outcome } from '../outcomes.ts';
import { readTwice } from './wording.ts';

/** Names of outcomes. Source: our own wording, 2026-11; drafts until a speaker has reviewed them. */
export const outcomeNames: Readonly<Record<Outcome, Wording>> = {
  seized: readTwice`Goods seized | ទំនិញត្រូវបានចាប់យក | ຍຶດສິນຄ້າ | ပစ္စည်းသိမ်းဆည်း | ยึดของกลาง | Thu giữ tang vật | 物品已扣押`,
  stopped: readTwice`Shipment stopped | បញ្ឈប់ការដឹកជញ្ជូន | ຢຸດການຂົນສົ່ງ | ကုန်စည်ရပ်တန့် | ระงับการขนส่ง | Dừng lô hàng | 货物已截停`,
  'controlled-delivery': readTwice`Controlled delivery | ការដឹកជញ្ជូនក្រោមការត្រួតពិនិត្យ | ການຂົນສົ່ງພາຍໃຕ້ການຄວບຄຸມ | ထိန်းချုပ်ပို့ဆောင်ခြင်း | ~ การขนส่งภายใต้การควบคุม | Vận chuyển có kiểm soát | 控制下交付`,
  'monitored-delivery': readTwice`Monitored delivery | ការដឹកជញ្ជូនក្រោមការតាមដាន | ການຂົນສົ່ງພາຍໃຕ້ການຕິດຕາມ | စောင့်ကြည့်ပို့ဆောင်ခြင်း | การขนส่งภายใต้การเฝ้าติดตาม | Vận chuyển có theo dõi | 监控下交付`,
  arrested: readTwice`Suspects arrested | ចាប់ខ្លួនជនសង្ស័យ | ຈັບຜູ້ຖືກສົງໄສ | သံသယရှိသူ ဖမ်းဆီး | จับกุมผู้ต้องหา | Bắt giữ đối tượng | 抓获嫌疑人`,
  detained: readTwice`People detained | ឃាត់ខ្លួន | ກັກຕົວ | ထိန်းသိမ်းထား | ควบคุมตัว | Tạm giữ người | 人员被拘留`,
  charged: readTwice`Charged | ចោទប្រកាន់ | ຟ້ອງຮ້ອງ | အမှုဖွင့်အရေးယူ | แจ้งข้อหา | Khởi tố | 已移送起诉`,
  fined: readTwice`Fined | ពិន័យ | ປັບໃໝ | ဒဏ်ငွေရိုက် | ปรับ | Phạt tiền | 罚款`,
  warned: readTwice`Warned | ព្រមាន | ຕັກເຕືອນ | သတိပေး | ตักเตือน | Cảnh cáo | 警告`,
  released: readTwice`People released | ដោះលែង | ປ່ອຍຕົວ | ပြန်လွှတ် | ปล่อยตัว | Thả người | 人员释放`,
  escaped: readTwice`Suspects escaped | ជនសង្ស័យរត់គេច | ຜູ້ຖືກສົງໄສຫຼົບໜີ | သံသယရှိသူ ထွက်ပြေး | ผู้ต้องสงสัยหลบหนี | Đối tượng bỏ trốn | 嫌疑人逃脱`,
  'refused-entry': readTwice`Entry refused | បដិសេធមិនឱ្យចូល | ປະຕິເສດການເຂົ້າເມືອງ | ဝင်ခွင့်ငြင်းပယ် | ปฏิเสธการเข้าเมือง | Từ chối nhập cảnh | 拒绝入境`,
  'referred-to-services': readTwice`Referred to victim services | បញ្ជូនទៅសេវាជនរងគ្រោះ | ສົ່ງຕໍ່ບໍລິການຜູ້ຖືກເຄາະຮ້າຍ | နစ်နာသူဝန်ဆောင်မှုသို့ လွှဲပြောင်း | ส่งต่อบริการช่วยเหลือผู้เสียหาย | Chuyển đến dịch vụ hỗ trợ nạn nhân | 转介受害人服务`,
  'referred-to-child-protection': readTwice`Referred to child protection | បញ្ជូនទៅសេវាការពារកុមារ | ສົ່ງຕໍ່ການປົກປ້ອງເດັກ | ကလေးကာကွယ်ရေးသို့ လွှဲပြောင်း | ส่งต่อหน่วยคุ้มครองเด็ก | Chuyển đến cơ quan bảo vệ trẻ em | 转介儿童保护机构`,
  'referred-to-asylum': readTwice`Referred to asylum procedure | បញ្ជូនទៅនីតិវិធីសុំសិទ្ធិជ្រកកោន | ສົ່ງຕໍ່ຂັ້ນຕອນຂໍລີ້ໄພ | ခိုလှုံခွင့်လုပ်ငန်းစဉ်သို့ လွှဲပြောင်း | ส่งเข้ากระบวนการขอลี้ภัย | Chuyển đến thủ tục xin tị nạn | 转入庇护程序`,
  returned: readTwice`People returned | បញ្ជូនមនុស្សត្រឡប់ | ສົ່ງຄົນກັບ | လူများ ပြန်ပို့ | ส่งตัวกลับ | Trao trả, đưa về nước | 人员遣返`,
  'handed-over-to-agency': readTwice`Handed to another agency | ប្រគល់ឱ្យស្ថាប័នផ្សេង | ມອບໃຫ້ໜ່ວຍງານອື່ນ | အခြားဌာနသို့ လွှဲအပ် | ส่งมอบหน่วยงานอื่น | Bàn giao cơ quan khác | 移交其他机构`,
  'handed-over-abroad': readTwice`Handed over across the border | ប្រគល់ឆ្លងព្រំដែន | ມອບຂ້າມຊາຍແດນ | နယ်စပ်ဖြတ် လွှဲအပ် | ส่งมอบข้ามแดน | Bàn giao qua biên giới | 跨境移交`,
  'under-investigation': readTwice`Under investigation | កំពុងស៊ើបអង្កេត | ຢູ່ໃນການສືບສວນ | စုံစမ်းစစ်ဆေးဆဲ | อยู่ระหว่างสืบสวนสอบสวน | Đang điều tra | 侦查中`,
  'sent-to-laboratory': readTwice`Sent to a laboratory | ផ្ញើទៅមន្ទីរពិសោធន៍ | ສົ່ງຫ້ອງວິໄຈ | ဓာတ်ခွဲခန်းသို့ ပို့ | ส่งห้องปฏิบัติการ | Gửi phòng giám định | 送检`,
  'animals-rescued': readTwice`Animals rescued | សង្គ្រោះសត្វ | ຊ່ວຍເຫຼືອສັດ | တိရစ္ဆာန်များ ကယ်ဆယ် | ช่วยเหลือสัตว์ | Cứu hộ động vật | 动物获救`,
  'released-into-wild': readTwice`Released into the wild | លែងទៅព្រៃវិញ | ປ່ອຍຄືນສູ່ທຳມະຊາດ | တောသို့ ပြန်လွှတ် | ปล่อยคืนสู่ธรรมชาติ | Thả về tự nhiên | 放归自然`,
  'returned-to-origin': readTwice`Goods returned to origin | បញ្ជូនទំនិញត្រឡប់ | ສົ່ງສິນຄ້າກັບຕົ້ນທາງ | ကုန်စည် မူရင်းသို့ ပြန်ပို့ | ส่งสินค้ากลับต้นทาง | Trả hàng về nơi xuất xứ | 货物退运`,
  destroyed: readTwice`Goods destroyed | បំផ្លាញទំនិញ | ທຳລາຍສິນຄ້າ | ပစ္စည်းဖျက်ဆီး | ทำลายของกลาง | Tiêu hủy tang vật | 物品销毁`,
  confiscated: readTwice`Confiscated by decision | រឹបអូសតាមសេចក្ដីសម្រេច | ຮິບຕາມຄຳຕັດສິນ | အမိန့်ဖြင့် သိမ်းယူ | ริบตามคำสั่ง | Tịch thu theo quyết định | 依决定没收`,
  'goods-released': readTwice`Goods released | បញ្ចេញទំនិញ | ປ່ອຍສິນຄ້າ | ကုန်စည် ပြန်ထုတ်ပေး | ปล่อยสินค้า | Thông quan, trả hàng | 货物放行`,
  'goods-abandoned': readTwice`Goods left behind by the suspects | ជនសង្ស័យទុកទំនិញចោល | ຜູ້ຖືກສົງໄສປະຖິ້ມສິນຄ້າ | သံသယရှိသူ စွန့်ပစ်ခဲ့သော ကုန် | ผู้ต้องสงสัยทิ้งของไว้ | Đối tượng bỏ lại hàng | 嫌疑人弃货`,
  'goods-escaped': readTwice`Goods got away | ទំនិញរួចផុត | ສິນຄ້າຫຼຸດພົ້ນໄປ | ကုန်စည် လွတ်မြောက်သွား | สินค้าหลุดรอด | Hàng thoát | 货物逃脱`,
  'no-action': readTwice`No further action | គ្មានវិធានការបន្ត | ບໍ່ມີການດຳເນີນການຕໍ່ | ဆက်လက်အရေးမယူ | ไม่ดำเนินการต่อ | Không xử lý thêm | 不再处理`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};
