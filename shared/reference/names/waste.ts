import type { Wording } from '../languages.ts';
import type { WasteType } from '../waste.ts';
import { readTwice } from './wording.ts';

/**
 * Kinds of waste. Source: our own wording, 2026-11, after the annexes of the Basel Convention. Translations are drafts
 * until a speaker has reviewed them.
 */
export const wasteTypeNames: Readonly<Record<WasteType, Wording>> = {
  chemical: readTwice`Chemical waste | កាកសំណល់គីមី | ສິ່ງເສດເຫຼືອເຄມີ | ဓာတုစွန့်ပစ်ပစ္စည်း | ของเสียเคมี | Chất thải hóa chất | 化学废物`,
  medical: readTwice`Medical waste | កាកសំណល់វេជ្ជសាស្ត្រ | ສິ່ງເສດເຫຼືອທາງການແພດ | ဆေးဘက်ဆိုင်ရာစွန့်ပစ်ပစ္စည်း | ขยะทางการแพทย์ | Chất thải y tế | 医疗废物`,
  pharmaceutical: readTwice`Waste medicines | កាកសំណល់ឱសថ | ສິ່ງເສດເຫຼືອຢາປິ່ນປົວ | စွန့်ပစ်ဆေးဝါး | ของเสียประเภทยา | Thuốc thải bỏ | 废药物`,
  pesticide: readTwice`Waste pesticides | កាកសំណល់ថ្នាំកសិកម្ម | ສິ່ງເສດເຫຼືອຢາປາບສັດຕູພືດ | စွန့်ပစ်ပိုးသတ်ဆေး | ของเสียสารกำจัดศัตรูพืช | Chất thải thuốc bảo vệ thực vật | 废农药`,
  solvent: readTwice`Waste solvents | កាកសំណល់សារធាតុរំលាយ | ສິ່ງເສດເຫຼືອຕົວທຳລະລາຍ | စွန့်ပစ်ပျော်ရည် | ตัวทำละลายใช้แล้ว | Dung môi thải | 废溶剂`,
  oil: readTwice`Waste oil | ប្រេងកាកសំណល់ | ນ້ຳມັນເສດເຫຼືອ | ဆီဟောင်း | น้ำมันใช้แล้ว | Dầu thải | 废油`,
  pcb: readTwice`Polychlorinated biphenyls (PCBs) | ប៉ូលីក្លរីនប៊ីហ្វេនីល (PCB) | ໂພລີຄລໍຣີເນດໄບຟີນິລ (PCB) | ပေါ်လီကလိုရီနိတ်ဘိုင်ဖီနိုင်း (PCB) | พอลิคลอริเนเต็ดไบฟีนิล (PCB) | Polychlorinated biphenyl (PCB) | 多氯联苯（PCB）`,
  mercury: readTwice`Mercury waste | កាកសំណល់បារត | ສິ່ງເສດເຫຼືອບາຫຼອດ | ပြဒါးစွန့်ပစ်ပစ္စည်း | ของเสียปรอท | Chất thải thủy ngân | 含汞废物`,
  asbestos: readTwice`Asbestos waste | កាកសំណល់អាមីយ៉ង់ | ສິ່ງເສດເຫຼືອແອສເບສຕອສ | ကျောက်ဂွမ်းစွန့်ပစ်ပစ္စည်း | ของเสียแร่ใยหิน | Chất thải amiăng | 石棉废物`,
  household: readTwice`Household waste | កាកសំណល់គ្រួសារ | ຂີ້ເຫຍື້ອຄົວເຮືອນ | အိမ်သုံးအမှိုက် | ขยะครัวเรือน | Rác thải sinh hoạt | 生活垃圾`,
  'incineration-ash': readTwice`Ash from burnt household waste | ផេះពីការដុតកាកសំណល់ | ຂີ້ເທົ່າຈາກການເຜົາຂີ້ເຫຍື້ອ | အမှိုက်မီးရှို့ပြာ | เถ้าจากการเผาขยะ | Tro đốt rác | 垃圾焚烧灰渣`,
  plastic: readTwice`Plastic waste | កាកសំណល់ប្លាស្ទិក | ຂີ້ເຫຍື້ອພລາສຕິກ | ပလတ်စတစ်အမှိုက် | ขยะพลาสติก | Rác thải nhựa | 废塑料`,
  electronic: readTwice`Electronic waste | កាកសំណល់អេឡិចត្រូនិក | ຂີ້ເຫຍື້ອເອເລັກໂຕຣນິກ | အီလက်ထရောနစ်အမှိုက် | ขยะอิเล็กทรอนิกส์ | Rác thải điện tử | 电子废物`,
  'lead-acid-battery': readTwice`Lead-acid batteries | អាគុយសំណ-អាស៊ីត | ໝໍ້ໄຟຕະກົ່ວ-ອາຊິດ | ခဲ-အက်ဆစ်ဘက်ထရီ | แบตเตอรี่ตะกั่วกรด | Ắc quy chì | 废铅酸蓄电池`,
  'other-battery': readTwice`Other batteries | ថ្មពិល និងអាគុយផ្សេងទៀត | ຖ່ານ ແລະ ໝໍ້ໄຟອື່ນ | အခြားဘက်ထရီ | แบตเตอรี่ชนิดอื่น | Pin, ắc quy khác | 其他废电池`,
  'scrap-metal': readTwice`Scrap metal | កាកសំណល់លោហៈ | ເສດເຫຼັກ | သတ္တုအပိုင်းအစ | เศษโลหะ | Phế liệu kim loại | 废金属`,
  paper: readTwice`Waste paper | ក្រដាសកាកសំណល់ | ເສດເຈ້ຍ | စက္ကူဟောင်း | เศษกระดาษ | Giấy phế liệu | 废纸`,
  textile: readTwice`Textile waste | កាកសំណល់វាយនភណ្ឌ | ເສດແພ | အထည်အပိုင်းအစ | เศษสิ่งทอ | Phế liệu vải | 废纺织品`,
  tyre: readTwice`Waste tyres | សំបកកង់ជជុះ | ຢາງລົດເກົ່າ | တာယာဟောင်း | ยางรถเก่า | Lốp xe thải | 废轮胎`,
  vehicle: readTwice`Scrap vehicles | យានយន្តអេតចាយ | ເສດລົດ | ယာဉ်ဟောင်းအပိုင်းအစ | ซากรถ | Xe phế thải | 报废车辆`,
  slag: readTwice`Slag and furnace dust | កាករ៉ែ និងធូលីឡ | ຂີ້ແຮ່ ແລະ ຝຸ່ນເຕົາ | ချော်နှင့် မီးဖိုမှုန့် | ตะกรันและฝุ่นเตาหลอม | Xỉ và bụi lò | 炉渣和炉灰`,
  'contaminated-soil': readTwice`Contaminated soil | ដីកខ្វក់ | ດິນປົນເປື້ອນ | ညစ်ညမ်းမြေ | ดินปนเปื้อน | Đất nhiễm bẩn | 受污染土壤`,
  radioactive: readTwice`Radioactive waste | កាកសំណល់វិទ្យុសកម្ម | ສິ່ງເສດເຫຼືອກຳມັນຕະພາບລັງສີ | ရေဒီယိုသတ္တိကြွ စွန့်ပစ်ပစ္စည်း | กากกัมมันตรังสี | Chất thải phóng xạ | 放射性废物`,
  animal: readTwice`Animal waste | កាកសំណល់សត្វ | ເສດຊາກສັດ | တိရစ္ဆာန်စွန့်ပစ်ပစ္စည်း | ของเสียจากสัตว์ | Phế thải động vật | 动物废物`,
  other: readTwice`Other waste | កាកសំណល់ផ្សេង | ສິ່ງເສດເຫຼືອອື່ນ | အခြားစွန့်ပစ်ပစ္စည်း | ของเสียอื่น | Chất thải khác | 其他废物`,
  unknown: readTwice`Unknown waste | កាកសំណល់មិនស្គាល់ | ສິ່ງເສດເຫຼືອບໍ່ຮູ້ຊະນິດ | အမျိုးအစားမသိ စွန့်ပစ်ပစ္စည်း | ของเสียไม่ทราบชนิด | Chất thải không rõ loại | 不明废物`,
};
