import type { CodeNames } from '../../foundation/code-name.ts';
import type { Language, Wording } from '../../reference/languages.ts';
import { personRoleNames } from '../../reference/names/people.ts';
import { drafted } from '../../reference/names/wording.ts';

/** Headings of the table of incidents. Source: our own wording, 2026-11; translations are drafts. */
const headings: Readonly<Record<string, Wording>> = {
  id: drafted`Incident | ឧប្បត្តិហេតុ | ເຫດການ | ဖြစ်ရပ် | เหตุการณ์ | Vụ việc | 事件`,
  line: drafted`Line | ជួរ | ແຖວ | စာကြောင်း | บรรทัด | Dòng | 行`,
  revision: drafted`Revision | កំណែ | ສະບັບ | တည်းဖြတ်မှု | ฉบับแก้ไข | Bản sửa | 修订版`,
  state: drafted`State | ស្ថានភាព | ສະຖານະ | အခြေအနေ | สถานะ | Trạng thái | 状态`,
  'duplicate-of': drafted`Duplicate of | ដូចគ្នានឹង | ຊ້ຳກັບ | ထပ်တူဖြစ်ရပ် | ซ้ำกับ | Trùng với | 重复于`,
  blo: drafted`Border liaison office | ការិយាល័យទំនាក់ទំនងព្រំដែន | ຫ້ອງການປະສານງານຊາຍແດນ | နယ်စပ်ဆက်ဆံရေးရုံး | สำนักงานประสานงานชายแดน | Văn phòng liên lạc biên giới | 边境联络官办公室`,
  crime: drafted`Kind of crime | ប្រភេទបទល្មើស | ປະເພດອາຊະຍາກຳ | ရာဇဝတ်မှု အမျိုးအစား | ประเภทอาชญากรรม | Loại tội phạm | 犯罪种类`,
  crimes: drafted`All kinds of crime | ប្រភេទបទល្មើសទាំងអស់ | ອາຊະຍາກຳທຸກປະເພດ | ရာဇဝတ်မှု အမျိုးအစားအားလုံး | อาชญากรรมทุกประเภท | Mọi loại tội phạm | 所有犯罪种类`,
  iccs: drafted`ICCS class | ថ្នាក់ ICCS | ໝວດ ICCS | ICCS အမျိုးအစား | ประเภท ICCS | Nhóm ICCS | ICCS 类别`,
  completion: drafted`Completion | ការសម្រេច | ການສຳເລັດ | ပြီးမြောက်မှု | ความสำเร็จ | Mức độ hoàn thành | 完成情况`,
  'occurred-on': drafted`Day | ថ្ងៃ | ວັນ | နေ့ | วันที่ | Ngày | 日期`,
  'occurred-at': drafted`Time | ពេលវេលា | ເວລາ | အချိန် | เวลา | Thời điểm | 时间`,
  'received-at': drafted`Received | បានទទួល | ໄດ້ຮັບ | လက်ခံရရှိချိန် | ได้รับเมื่อ | Nhận lúc | 收到时间`,
  latitude: drafted`Latitude | រយៈទទឹង | ເສັ້ນຂະໜານ | လတ္တီတွဒ် | ละติจูด | Vĩ độ | 纬度`,
  longitude: drafted`Longitude | រយៈបណ្ដោយ | ເສັ້ນແວງ | လောင်ဂျီတွဒ် | ลองจิจูด | Kinh độ | 经度`,
  'accuracy-metres': drafted`Accuracy in metres | ភាពត្រឹមត្រូវ (ម៉ែត្រ) | ຄວາມຊັດເຈນ (ແມັດ) | တိကျမှု (မီတာ) | ความแม่นยำ (เมตร) | Độ chính xác (mét) | 精度（米）`,
  'admin-area': drafted`Administrative area | តំបន់រដ្ឋបាល | ເຂດປົກຄອງ | အုပ်ချုပ်ရေးနယ်မြေ | เขตการปกครอง | Đơn vị hành chính | 行政区`,
  border: drafted`Border with | ព្រំដែនជាមួយ | ຊາຍແດນກັບ | နယ်စပ် | ชายแดนติดกับ | Biên giới với | 接壤国`,
  direction: drafted`Direction | ទិសដៅ | ທິດທາງ | ဦးတည်ရာ | ทิศทาง | Hướng | 方向`,
  origin: drafted`Origin | ប្រភព | ຕົ້ນທາງ | မူလနေရာ | ต้นทาง | Nơi xuất phát | 来源地`,
  destination: drafted`Destination | គោលដៅ | ປາຍທາງ | ပန်းတိုင် | ปลายทาง | Nơi đến | 目的地`,
  place: drafted`Place | ទីកន្លែង | ສະຖານທີ່ | နေရာ | สถานที่ | Địa điểm | 地点`,
  item: drafted`Seized | របស់ដែលរឹបអូស | ສິ່ງທີ່ຢຶດໄດ້ | သိမ်းဆည်းရမိသည့်ပစ္စည်း | ของกลาง | Tang vật | 查获物品`,
  'reported-name': drafted`Name as reported | ឈ្មោះតាមរបាយការណ៍ | ຊື່ຕາມລາຍງານ | အစီရင်ခံသည့်အမည် | ชื่อตามรายงาน | Tên theo báo cáo | 报告名称`,
  quantity: drafted`Quantity | បរិមាណ | ປະລິມານ | ပမာဏ | ปริมาณ | Số lượng | 数量`,
  unit: drafted`Unit | ឯកតា | ຫົວໜ່ວຍ | ယူနစ် | หน่วย | Đơn vị | 单位`,
  'comparable-quantity': drafted`Comparable quantity | បរិមាណប្រៀបធៀប | ປະລິມານທີ່ທຽບໄດ້ | နှိုင်းယှဉ်နိုင်သော ပမာဏ | ปริมาณเทียบเท่า | Số lượng quy đổi | 可比数量`,
  'comparable-unit': drafted`Comparable unit | ឯកតាប្រៀបធៀប | ຫົວໜ່ວຍທີ່ທຽບໄດ້ | နှိုင်းယှဉ်နိုင်သော ယူနစ် | หน่วยเทียบเท่า | Đơn vị quy đổi | 可比单位`,
  'comparable-source': drafted`Source of the factor | ប្រភពនៃមេគុណ | ແຫຼ່ງຕົວຄູນ | ကိန်း၏ ရင်းမြစ် | แหล่งที่มาของตัวคูณ | Nguồn hệ số | 换算系数来源`,
  value: drafted`Value | តម្លៃ | ມູນຄ່າ | တန်ဖိုး | มูลค่า | Giá trị | 价值`,
  currency: drafted`Currency | រូបិយប័ណ្ណ | ສະກຸນເງິນ | ငွေကြေး | สกุลเงิน | Tiền tệ | 货币`,
  concealment: drafted`Concealment | ការលាក់បាំង | ການເຊື່ອງ | ဖုံးကွယ်ပုံ | การซุกซ่อน | Cách cất giấu | 藏匿方式`,
  transport: drafted`Transport | មធ្យោបាយដឹកជញ្ជូន | ພາຫະນະ | သယ်ယူပို့ဆောင်ရေး | พาหนะ | Phương tiện | 运输方式`,
  detection: drafted`Detection | ការរកឃើញ | ການກວດພົບ | တွေ့ရှိပုံ | การตรวจพบ | Cách phát hiện | 发现方式`,
  agencies: drafted`Agencies | ស្ថាប័ន | ໜ່ວຍງານ | အေဂျင်စီများ | หน่วยงาน | Cơ quan | 机构`,
  outcome: drafted`Outcome | លទ្ធផល | ຜົນ | ရလဒ် | ผล | Kết quả | 结果`,
  'source-grade': drafted`Reliability of the source | ភាពជឿជាក់នៃប្រភព | ຄວາມໜ້າເຊື່ອຖືຂອງແຫຼ່ງ | ရင်းမြစ် ယုံကြည်ရမှု | ความน่าเชื่อถือของแหล่งข่าว | Độ tin cậy của nguồn | 来源可靠性`,
  'information-grade': drafted`Accuracy of the information | ភាពត្រឹមត្រូវនៃព័ត៌មាន | ຄວາມຖືກຕ້ອງຂອງຂໍ້ມູນ | သတင်း တိကျမှု | ความถูกต้องของข้อมูล | Độ chính xác của thông tin | 信息准确性`,
  handling: drafted`Handling code | លេខកូដចែកចាយ | ລະຫັດການແຈກຢາຍ | ဖြန့်ဝေမှုကုဒ် | รหัสการเผยแพร่ | Mã phổ biến | 处理代码`,
  photos: drafted`Photos | រូបថត | ຮູບຖ່າຍ | ဓာတ်ပုံများ | ภาพถ่าย | Ảnh | 照片`,
  narrative: drafted`Account | ការរៀបរាប់ | ຄຳບັນຍາຍ | အကြောင်းအရာ | คำบรรยาย | Diễn biến | 经过`,
  'people-minors': drafted`Under 18 | អាយុក្រោម 18 ឆ្នាំ | ອາຍຸຕ່ຳກວ່າ 18 ປີ | အသက် ၁၈ နှစ်အောက် | อายุต่ำกว่า 18 ปี | Dưới 18 tuổi | 未满 18 岁`,
};

const roles: CodeNames = personRoleNames;

/** The heading of a column, in a language. A count of people is called by their role. */
export const headingOf = (column: string, language: Language): string =>
  (headings[column] ?? roles[column.replace('people-', '')])?.[language].text ?? column;

/** Names of codes that stand in no list of the reference. Source: our own wording, 2026-11; translations are drafts. */
export const stateNames: CodeNames = {
  current: drafted`Current | មានសុពលភាព | ມີຜົນ | လက်ရှိ | มีผลอยู่ | Còn hiệu lực | 有效`,
  withdrawn: drafted`Withdrawn | បានដកវិញ | ຖອນແລ້ວ | ပြန်ရုပ်သိမ်းပြီး | ถอนแล้ว | Đã rút | 已撤回`,
  duplicate: drafted`Duplicate | ដូចគ្នា | ຊ້ຳ | ထပ်တူ | ซ้ำ | Trùng lặp | 重复`,
};

export const directionNames: CodeNames = {
  entering: drafted`Entering the country | ចូលប្រទេស | ເຂົ້າປະເທດ | နိုင်ငံတွင်းသို့ | เข้าประเทศ | Vào trong nước | 入境`,
  leaving: drafted`Leaving the country | ចេញពីប្រទេស | ອອກຈາກປະເທດ | နိုင်ငံပြင်ပသို့ | ออกนอกประเทศ | Ra khỏi nước | 出境`,
  within: drafted`Within the country | ក្នុងប្រទេស | ພາຍໃນປະເທດ | နိုင်ငံအတွင်း | ภายในประเทศ | Trong nước | 境内`,
};

export const countName: CodeNames = {
  count: drafted`Number | ចំនួន | ຈຳນວນ | အရေအတွက် | จำนวน | Số lượng | 数目`,
};
