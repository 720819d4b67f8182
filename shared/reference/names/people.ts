import type { Wording } from '../languages.ts';
import type {
  Accompaniment,
  AgeGroup,
  ExploitationForm,
  PersonRole,
  Sex,
  TraffickingAct,
  TraffickingMeans,
} from '../people.ts';
import { readTwice } from './wording.ts';

const unknown = readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`;

/** Roles of people. Source of every table here: the lists of people.ts in our own words, 2026-11; drafts. */
export const personRoleNames: Readonly<Record<PersonRole, Wording>> = {
  suspect: readTwice`Suspect | ជនសង្ស័យ | ຜູ້ຖືກສົງໄສ | သံသယရှိသူ | ผู้ต้องสงสัย | Đối tượng (nghi phạm) | 嫌疑人`,
  'smuggled-migrant': readTwice`Smuggled migrant | ជនចំណាកស្រុកដែលត្រូវគេរត់ពន្ធ | ຜູ້ຍົກຍ້າຍທີ່ຖືກລັກລອບຂົນ | မှောင်ခိုပို့ဆောင်ခံရသော ရွှေ့ပြောင်းသွားလာသူ | ผู้โยกย้ายถิ่นฐานที่ถูกลักลอบขน | ~ Người di cư bị đưa đi trái phép | 被偷运移民`,
  victim: readTwice`Victim | ជនរងគ្រោះ | ຜູ້ຖືກເຄາະຮ້າຍ | ~ နစ်နာသူ | ผู้เสียหาย | Nạn nhân | 受害人`,
  'presumed-victim': readTwice`Presumed victim | ជនដែលសន្មតថារងគ្រោះ | ຜູ້ທີ່ສັນນິຖານວ່າເປັນຜູ້ຖືກເຄາະຮ້າຍ | ~ နစ်နာသူဟု ယူဆရသူ | ผู้ที่อาจเป็นผู้เสียหาย | Người đang trong quá trình xác định là nạn nhân | 疑似受害人`,
  witness: readTwice`Witness | សាក្សី | ພະຍານ | သက်သေ | พยาน | Người làm chứng | 证人`,
};

export const sexNames: Readonly<Record<Sex, Wording>> = {
  female: readTwice`Female | ស្រី | ຍິງ | အမျိုးသမီး | หญิง | Nữ | 女`,
  male: readTwice`Male | ប្រុស | ຊາຍ | အမျိုးသား | ชาย | Nam | 男`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown,
};

export const ageGroupNames: Readonly<Record<AgeGroup, Wording>> = {
  '0-14': readTwice`0 to 14 years | អាយុ 0 ដល់ 14 ឆ្នាំ | 0 ຫາ 14 ປີ | အသက် 0 မှ 14 နှစ် | 0 ถึง 14 ปี | 0 đến 14 tuổi | 0至14岁`,
  '15-17': readTwice`15 to 17 years | អាយុ 15 ដល់ 17 ឆ្នាំ | 15 ຫາ 17 ປີ | အသက် 15 မှ 17 နှစ် | 15 ถึง 17 ปี | 15 đến 17 tuổi | 15至17岁`,
  '18-29': readTwice`18 to 29 years | អាយុ 18 ដល់ 29 ឆ្នាំ | 18 ຫາ 29 ປີ | အသက် 18 မှ 29 နှစ် | 18 ถึง 29 ปี | 18 đến 29 tuổi | 18至29岁`,
  '30-44': readTwice`30 to 44 years | អាយុ 30 ដល់ 44 ឆ្នាំ | 30 ຫາ 44 ປີ | အသက် 30 မှ 44 နှစ် | 30 ถึง 44 ปี | 30 đến 44 tuổi | 30至44岁`,
  '45-59': readTwice`45 to 59 years | អាយុ 45 ដល់ 59 ឆ្នាំ | 45 ຫາ 59 ປີ | အသက် 45 မှ 59 နှစ် | 45 ถึง 59 ปี | 45 đến 59 tuổi | 45至59岁`,
  '60+': readTwice`60 years and over | អាយុ 60 ឆ្នាំឡើងទៅ | 60 ປີຂຶ້ນໄປ | အသက် 60 နှစ်နှင့်အထက် | 60 ปีขึ้นไป | từ 60 tuổi trở lên | 60岁及以上`,
  minor: readTwice`Minor (under 18) | អនីតិជន (ក្រោម 18 ឆ្នាំ) | ເດັກ (ຕ່ຳກວ່າ 18 ປີ) | အရွယ်မရောက်သေးသူ (18 နှစ်အောက်) | เด็กอายุต่ำกว่า 18 ปี | Người dưới 18 tuổi | 未成年人（未满18岁）`,
  adult: readTwice`Adult | នីតិជន | ຜູ້ໃຫຍ່ | အရွယ်ရောက်ပြီးသူ | ผู้ใหญ่ | Người thành niên | 成年人`,
  unknown,
};

export const accompanimentNames: Readonly<Record<Accompaniment, Wording>> = {
  accompanied: readTwice`Accompanied child | កុមារមានអ្នកអម | ເດັກທີ່ມີຜູ້ປົກຄອງມາພ້ອມ | အုပ်ထိန်းသူပါသော ကလေး | เด็กที่มีผู้ปกครองมาด้วย | Người dưới 18 tuổi đi cùng người giám hộ | 有人陪伴的儿童`,
  separated: readTwice`Separated child | កុមារបែកពីអ្នកអាណាព្យាបាល | ເດັກທີ່ພັດພາກຈາກຜູ້ປົກຄອງ | အုပ်ထိန်းသူနှင့် ကွဲကွာနေသော ကလေး | เด็กที่พลัดพรากจากผู้ปกครอง | Người dưới 18 tuổi bị tách khỏi người giám hộ | 与家人失散的儿童`,
  unaccompanied: readTwice`Unaccompanied child | កុមារគ្មានអ្នកអម | ເດັກທີ່ບໍ່ມີຜູ້ປົກຄອງມາພ້ອມ | အုပ်ထိန်းသူမပါသော ကလေး | เด็กที่ไม่มีผู้ปกครองมาด้วย | Người dưới 18 tuổi không có người đi cùng | 孤身儿童`,
};

export const traffickingActNames: Readonly<Record<TraffickingAct, Wording>> = {
  recruitment: readTwice`Recruitment | ការជ្រើសរើស | ການຊອກຫາ | စုဆောင်းခြင်း | การจัดหา | Tuyển mộ | 招募`,
  transportation: readTwice`Transportation | ការដឹកជញ្ជូន | ການຂົນສົ່ງ | သယ်ယူပို့ဆောင်ခြင်း | การพาหรือส่งไป | Vận chuyển | 运送`,
  transfer: readTwice`Transfer | ការផ្ទេរ | ການເຄື່ອນຍ້າຍ | လွှဲပြောင်းခြင်း | การส่งต่อ | Chuyển giao | 转移`,
  harbouring: readTwice`Harbouring | ការផ្ដល់ជម្រក | ການໃຫ້ທີ່ພັກເຊົາ | လက်ခံထားခြင်း | การจัดให้อยู่อาศัย | Chứa chấp | 窝藏`,
  receipt: readTwice`Receipt | ការទទួល | ການຮັບເອົາ | လက်ခံရယူခြင်း | การรับไว้ | Tiếp nhận | 接收`,
};

export const traffickingMeansNames: Readonly<Record<TraffickingMeans, Wording>> = {
  'threat-or-force': readTwice`Threat or use of force | ការគំរាម ឬការប្រើកម្លាំង | ການນາບຂູ່ ຫຼື ໃຊ້ກຳລັງ | ခြိမ်းခြောက်ခြင်း သို့မဟုတ် အင်အားသုံးခြင်း | การข่มขู่หรือใช้กำลัง | Đe dọa hoặc dùng vũ lực | 威胁或使用武力`,
  coercion: readTwice`Coercion | ការបង្ខិតបង្ខំ | ການບີບບັງຄັບ | အတင်းအဓမ္မပြုခြင်း | การบีบบังคับ | Cưỡng ép | 胁迫`,
  abduction: readTwice`Abduction | ការចាប់ពង្រត់ | ການລັກພາຕົວ | ပြန်ပေးဆွဲခြင်း | การลักพาตัว | Bắt cóc | 诱拐`,
  fraud: readTwice`Fraud | ការឆបោក | ການສໍ້ໂກງ | လိမ်လည်ခြင်း | การฉ้อฉล | Lừa gạt | 欺诈`,
  deception: readTwice`Deception | ការបោកបញ្ឆោត | ການຫຼອກລວງ | လှည့်ဖြားခြင်း | การหลอกลวง | Lừa dối | 欺骗`,
  'abuse-of-power': readTwice`Abuse of power | ការរំលោភអំណាច | ການສວຍໃຊ້ອຳນາດ | အာဏာအလွဲသုံးခြင်း | การใช้อำนาจโดยมิชอบ | Lạm dụng quyền lực | 滥用权力`,
  'abuse-of-vulnerability': readTwice`Abuse of a position of vulnerability | ការទាញយកប្រយោជន៍ពីភាពងាយរងគ្រោះ | ການສວຍໃຊ້ຄວາມອ່ອນແອ | အားနည်းချက်ကို အခွင့်ကောင်းယူခြင်း | การใช้ประโยชน์จากความเปราะบาง | Lợi dụng tình thế dễ bị tổn thương | 滥用脆弱境况`,
  'payments-or-benefits': readTwice`Payments or benefits to a person in control of another | ការផ្ដល់ប្រាក់ ឬផលប្រយោជន៍ដល់អ្នកគ្រប់គ្រង | ການໃຫ້ເງິນ ຫຼື ຜົນປະໂຫຍດແກ່ຜູ້ຄວບຄຸມ | ထိန်းချုပ်သူအား ငွေ သို့မဟုတ် အကျိုးပေးခြင်း | การให้เงินหรือผลประโยชน์แก่ผู้ควบคุม | Đưa tiền hoặc lợi ích cho người kiểm soát | 授受酬金或利益`,
};

export const exploitationFormNames: Readonly<Record<ExploitationForm, Wording>> = {
  'forced-labour': readTwice`Forced labour | ពលកម្មដោយបង្ខំ | ແຮງງານບັງຄັບ | အဓမ္မအလုပ်ခိုင်းစေခြင်း | แรงงานบังคับ | Lao động cưỡng bức | 强迫劳动`,
  'sexual-exploitation': readTwice`Sexual exploitation | ការកេងប្រវ័ញ្ចផ្លូវភេទ | ການຂູດຮີດທາງເພດ | လိင်ပိုင်းဆိုင်ရာ ခေါင်းပုံဖြတ်ခြင်း | การแสวงหาประโยชน์ทางเพศ | Bóc lột tình dục | 性剥削`,
  'child-labour': readTwice`Child labour | ពលកម្មកុមារ | ແຮງງານເດັກ | ကလေးလုပ်သား | แรงงานเด็ก | Lao động trẻ em | 童工`,
  'forced-marriage': readTwice`Forced marriage | អាពាហ៍ពិពាហ៍ដោយបង្ខំ | ການບັງຄັບແຕ່ງງານ | အဓမ္မထိမ်းမြားခြင်း | การบังคับแต่งงาน | Cưỡng ép kết hôn | 强迫婚姻`,
  servitude: readTwice`Servitude | ភាពជាខ្ញុំបម្រើ | ການເປັນທາດຮັບໃຊ້ | ကျွန်သဖွယ်စေခိုင်းခြင်း | ~ การเอาคนลงเป็นคนรับใช้ | Nô dịch | 劳役`,
  'forced-military': readTwice`Forced military service | ការបង្ខំធ្វើទាហាន | ການບັງຄັບເປັນທະຫານ | အဓမ္မစစ်မှုထမ်းစေခြင်း | การบังคับเป็นทหาร | Cưỡng ép tham gia lực lượng vũ trang | 强迫从军`,
  'organ-removal': readTwice`Organ removal | ការយកសរីរាង្គ | ການຕັດເອົາອະໄວຍະວະ | ကိုယ်အင်္ဂါ ထုတ်ယူခြင်း | การตัดอวัยวะ | Lấy bộ phận cơ thể | 切除器官`,
  'forced-begging': readTwice`Forced begging | ការបង្ខំឱ្យសុំទាន | ການບັງຄັບຂໍທານ | အဓမ္မတောင်းရမ်းစေခြင်း | การนำคนมาขอทาน | Cưỡng ép ăn xin | 强迫乞讨`,
  'forced-adoption': readTwice`Forced adoption | ការបង្ខំឱ្យស្មុំកូន | ການບັງຄັບໃຫ້ເປັນລູກລ້ຽງ | အဓမ္မမွေးစားစေခြင်း | การบังคับรับเป็นบุตรบุญธรรม | Cưỡng ép cho nhận con nuôi | 强迫收养`,
  surrogacy: readTwice`Surrogacy | ការពពោះជំនួស | ການຖືພາແທນ | ကိုယ်ဝန်ငှားရမ်းခြင်း | การอุ้มบุญ | Mang thai hộ | 代孕`,
  other: readTwice`Another form | ទម្រង់ផ្សេងទៀត | ຮູບແບບອື່ນ | အခြားပုံစံ | รูปแบบอื่น | Hình thức khác | 其他形式`,
};
