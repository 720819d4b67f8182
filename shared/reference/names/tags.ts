import type { Wording } from '../languages.ts';
import type { Completion, CyberRelation, Motive, PlaceType, SituationalContext, Weapon } from '../tags.ts';
import { readTwice } from './wording.ts';

const notApplicable = readTwice`Not applicable | មិនអនុវត្ត | ບໍ່ກ່ຽວຂ້ອງ | မသက်ဆိုင်ပါ | ไม่เกี่ยวข้อง | Không áp dụng | 不适用`;
const unknown = readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`;

/** Attempted or completed. Source of every table here: ICCS v1.0, Table II, in our own words, 2026-11; drafts. */
export const completionNames: Readonly<Record<Completion, Wording>> = {
  attempted: readTwice`Attempted | ការប៉ុនប៉ង | ພະຍາຍາມກະທຳ | ကြိုးပမ်းအားထုတ်ခဲ့ | พยายามกระทำ | Chưa đạt | 未遂`,
  completed: readTwice`Completed | បានសម្រេច | ກະທຳສຳເລັດ | ပြီးမြောက်ခဲ့ | กระทำสำเร็จ | Hoàn thành | 既遂`,
  'not-applicable': notApplicable,
  unknown,
};

export const situationalContextNames: Readonly<Record<SituationalContext, Wording>> = {
  'organized-crime': readTwice`Organized crime | ឧក្រិដ្ឋកម្មមានការចាត់តាំង | ອາດຊະຍາກຳທີ່ມີການຈັດຕັ້ງ | စနစ်တကျဖွဲ့စည်းထားသော ရာဇဝတ်မှု | อาชญากรรมที่จัดตั้งในลักษณะองค์กร | Tội phạm có tổ chức | 有组织犯罪`,
  gang: readTwice`Gang | ក្រុមបងធំ | ແກັງ | ဂိုဏ်းအဖွဲ့ | แก๊ง | Băng nhóm | 帮派`,
  'corporate-crime': readTwice`Corporate crime | ឧក្រិដ្ឋកម្មក្រុមហ៊ុន | ອາດຊະຍາກຳຂອງບໍລິສັດ | ကုမ္ပဏီဆိုင်ရာ ရာဇဝတ်မှု | อาชญากรรมของนิติบุคคล | Tội phạm của doanh nghiệp | 公司犯罪`,
  'intimate-partner-or-family': readTwice`Intimate partner or family | ដៃគូស្និទ្ធស្នាល ឬគ្រួសារ | ຄູ່ຮັກ ຫຼື ຄອບຄົວ | အိမ်ထောင်ဖက် သို့မဟုတ် မိသားစု | คู่รักหรือครอบครัว | Bạn tình hoặc gia đình | 亲密伴侣或家庭`,
  terrorism: readTwice`Terrorism | ភេរវកម្ម | ການກໍ່ການຮ້າຍ | အကြမ်းဖက်မှု | การก่อการร้าย | Khủng bố | 恐怖主义`,
  'civil-unrest': readTwice`Civil unrest | ភាពចលាចលសង្គម | ຄວາມບໍ່ສະຫງົບພາຍໃນ | ပြည်တွင်းမငြိမ်သက်မှု | ความไม่สงบภายใน | Bất ổn dân sự | 内乱`,
  other: readTwice`Other crime | ឧក្រិដ្ឋកម្មផ្សេងទៀត | ອາດຊະຍາກຳອື່ນ | အခြားရာဇဝတ်မှု | อาชญากรรมอื่น | Tội phạm khác | 其他犯罪`,
  'not-applicable': notApplicable,
  unknown,
};

export const placeTypeNames: Readonly<Record<PlaceType, Wording>> = {
  'private-residence': readTwice`Private home | លំនៅឋានឯកជន | ທີ່ຢູ່ອາໄສສ່ວນຕົວ | ပုဂ္ဂလိက နေအိမ် | ที่อยู่อาศัยส่วนบุคคล | Nhà ở riêng | 私人住宅`,
  'open-area-or-public-transport': readTwice`Open area, street or public transport | ទីវាល ផ្លូវ ឬយានយន្តសាធារណៈ | ທີ່ໂລ່ງ, ຖະໜົນ ຫຼື ລົດສາທາລະນະ | ကွင်းပြင်၊ လမ်း သို့မဟုတ် အများသုံးယာဉ် | ที่โล่ง ถนน หรือขนส่งสาธารณะ | Nơi trống trải, đường phố hoặc phương tiện công cộng | 露天场所、街道或公共交通`,
  'educational-institution': readTwice`School or other place of education | សាលារៀន ឬគ្រឹះស្ថានអប់រំ | ໂຮງຮຽນ ຫຼື ສະຖານການສຶກສາ | ကျောင်း သို့မဟုတ် ပညာရေးဌာန | โรงเรียนหรือสถานศึกษา | Trường học hoặc cơ sở giáo dục | 学校或其他教育机构`,
  'penal-institution': readTwice`Prison | ពន្ធនាគារ | ຄຸກ | အကျဉ်းထောင် | เรือนจำ | Trại giam | 监狱`,
  'care-institution': readTwice`Hospital or care home | មន្ទីរពេទ្យ ឬមណ្ឌលថែទាំ | ໂຮງໝໍ ຫຼື ສະຖານດູແລ | ဆေးရုံ သို့မဟုတ် စောင့်ရှောက်ရေးဌာန | โรงพยาบาลหรือสถานดูแล | Bệnh viện hoặc cơ sở chăm sóc | 医院或护理机构`,
  'other-premises': readTwice`Other commercial or public building | អគារពាណិជ្ជកម្ម ឬសាធារណៈផ្សេងទៀត | ອາຄານການຄ້າ ຫຼື ສາທາລະນະອື່ນ | အခြား စီးပွားရေး သို့မဟုတ် အများပြည်သူ အဆောက်အအုံ | อาคารพาณิชย์หรืออาคารสาธารณะอื่น | Cơ sở thương mại hoặc công cộng khác | 其他商业或公共场所`,
  other: readTwice`Another place | ទីកន្លែងផ្សេង | ສະຖານທີ່ອື່ນ | အခြားနေရာ | สถานที่อื่น | Nơi khác | 其他场所`,
  unknown,
};

export const weaponNames: Readonly<Record<Weapon, Wording>> = {
  firearm: readTwice`Firearm | អាវុធបាញ់ | ອາວຸດປືນ | သေနတ် | อาวุธปืน | Súng | 枪支`,
  'knife-or-sharp-object': readTwice`Knife or sharp object | កាំបិត ឬវត្ថុមុតស្រួច | ມີດ ຫຼື ວັດຖຸແຫຼມຄົມ | ဓား သို့မဟုတ် ချွန်ထက်သောအရာ | มีดหรือของมีคม | Dao hoặc vật sắc nhọn | 刀具或尖锐物`,
  'other-means': readTwice`Other means | មធ្យោបាយផ្សេងទៀត | ວິທີອື່ນ | အခြားနည်းလမ်း | วิธีอื่น | Phương tiện khác | 其他手段`,
  'unknown-means': readTwice`Unknown means | មធ្យោបាយមិនស្គាល់ | ບໍ່ຮູ້ວິທີ | မသိသောနည်းလမ်း | ไม่ทราบวิธี | Phương tiện không rõ | 手段不明`,
  'not-applicable': notApplicable,
  unknown,
};

export const motiveNames: Readonly<Record<Motive, Wording>> = {
  'illicit-gain': readTwice`Illicit gain | ផលចំណេញខុសច្បាប់ | ຜົນປະໂຫຍດຜິດກົດໝາຍ | တရားမဝင် အကျိုးအမြတ် | ผลประโยชน์โดยมิชอบ | Trục lợi bất chính | 非法牟利`,
  hate: readTwice`Hate | ការស្អប់ | ຄວາມກຽດຊັງ | မုန်းတီးမှု | ความเกลียดชัง | Thù ghét | 仇恨`,
  'gender-based': readTwice`Gender-based | ផ្អែកលើយេនឌ័រ | ອີງໃສ່ບົດບາດຍິງຊາຍ | ကျား/မ အခြေပြု | เหตุแห่งเพศสภาพ | Trên cơ sở giới | 基于性别`,
  'interpersonal-conflict': readTwice`Conflict between people | ជម្លោះរវាងបុគ្គល | ຄວາມຂັດແຍ່ງລະຫວ່າງບຸກຄົນ | လူပုဂ္ဂိုလ်ချင်း ပဋိပက္ခ | ความขัดแย้งระหว่างบุคคล | Mâu thuẫn cá nhân | 人际冲突`,
  'political-agenda': readTwice`Political agenda | របៀបវារៈនយោបាយ | ເປົ້າໝາຍທາງການເມືອງ | နိုင်ငံရေး ရည်ရွယ်ချက် | เป้าหมายทางการเมือง | Mục đích chính trị | 政治目的`,
  other: readTwice`Other motive | ហេតុជំរុញផ្សេងទៀត | ແຮງຈູງໃຈອື່ນ | အခြားစေ့ဆော်မှု | แรงจูงใจอื่น | Động cơ khác | 其他动机`,
  'not-applicable': notApplicable,
  unknown,
};

export const cyberRelationNames: Readonly<Record<CyberRelation, Wording>> = {
  'cyber-related': readTwice`Done with computers or the internet | ទាក់ទងនឹងបច្ចេកវិទ្យា | ກ່ຽວຂ້ອງກັບໄຊເບີ | ဆိုက်ဘာနှင့် သက်ဆိုင် | เกี่ยวข้องกับไซเบอร์ | Liên quan đến mạng | 涉网络`,
  'not-cyber-related': readTwice`Not done with computers or the internet | មិនទាក់ទងនឹងបច្ចេកវិទ្យា | ບໍ່ກ່ຽວຂ້ອງກັບໄຊເບີ | ဆိုက်ဘာနှင့် မသက်ဆိုင် | ไม่เกี่ยวข้องกับไซเบอร์ | Không liên quan đến mạng | 不涉网络`,
  'not-applicable': notApplicable,
  unknown,
};
