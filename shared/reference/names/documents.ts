import type { DocumentFraud, DocumentType } from '../documents.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Documents that people and goods travel with. Source: our own wording, 2026-11, after UNODC field guides 01, 03 and
 * 04. Translations are drafts until a speaker has reviewed them.
 */
export const documentTypeNames: Readonly<Record<DocumentType, Wording>> = {
  passport: readTwice`Passport | លិខិតឆ្លងដែន | ໜັງສືຜ່ານແດນ (ພາສປອດ) | နိုင်ငံကူးလက်မှတ် | หนังสือเดินทาง | Hộ chiếu | 护照`,
  'identity-card': readTwice`Identity card | អត្តសញ្ញាណប័ណ្ណ | ບັດປະຈຳຕົວ | နိုင်ငံသားစိစစ်ရေးကတ် (သို့) သက်သေခံကတ် | บัตรประจำตัวประชาชน | Thẻ căn cước | 身份证`,
  'border-pass': readTwice`Border pass | ប័ណ្ណឆ្លងដែន | ໃບຜ່ານແດນ (ບັດຜ່ານແດນ) | နယ်စပ်ဖြတ်သန်းခွင့်လက်မှတ် | บัตรผ่านแดน | Giấy thông hành biên giới | 边境通行证`,
  visa: readTwice`Visa | ទិដ្ឋាការ | ວີຊາ | ဗီဇာ | วีซ่า | Thị thực | 签证`,
  'entry-stamp': readTwice`Entry or exit stamp | ត្រាចូល ឬចេញ | ກາເຂົ້າ ຫຼື ອອກເມືອງ | ဝင်/ထွက် တံဆိပ်တုံး | ตราประทับเข้าหรือออกเมือง | Dấu nhập cảnh hoặc xuất cảnh | 出入境验讫章`,
  'residence-permit': readTwice`Residence permit | ប័ណ្ណស្នាក់នៅ | ບັດອະນຸຍາດຢູ່ອາໄສ | နေထိုင်ခွင့်လက်မှတ် | ใบอนุญาตมีถิ่นที่อยู่ | Thẻ cư trú | 居留证`,
  'work-permit': readTwice`Work permit | ប័ណ្ណការងារ | ໃບອະນຸຍາດເຮັດວຽກ | အလုပ်လုပ်ကိုင်ခွင့်လက်မှတ် | ใบอนุญาตทำงาน | Giấy phép lao động | 工作许可证`,
  'refugee-travel-document': readTwice`Travel document of a refugee or stateless person | ឯកសារធ្វើដំណើរសម្រាប់ជនភៀសខ្លួន ឬជនគ្មានសញ្ជាតិ | ເອກະສານເດີນທາງຂອງຜູ້ອົບພະຍົບ ຫຼື ຜູ້ບໍ່ມີສັນຊາດ | ဒုက္ခသည် သို့မဟုတ် နိုင်ငံမဲ့သူ ခရီးသွားစာရွက်စာတမ်း | เอกสารเดินทางสำหรับผู้ลี้ภัยหรือคนไร้สัญชาติ | Giấy tờ đi lại của người tị nạn hoặc người không quốc tịch | 难民或无国籍人旅行证件`,
  'seafarer-book': readTwice`Seafarer's book | សៀវភៅនាវិក | ປຶ້ມຄົນປະຈຳເຮືອ | သင်္ဘောသားမှတ်တမ်းစာအုပ် | หนังสือคนประจำเรือ | Hộ chiếu thuyền viên | 海员证`,
  'birth-certificate': readTwice`Birth certificate | សំបុត្រកំណើត | ໃບແຈ້ງເກີດ | မွေးစာရင်း | สูติบัตร | Giấy khai sinh | 出生证明`,
  'marriage-certificate': readTwice`Marriage certificate | សំបុត្រអាពាហ៍ពិពាហ៍ | ໃບທະບຽນແຕ່ງງານ | လက်ထပ်စာချုပ် | ทะเบียนสมรส | Giấy chứng nhận kết hôn | 结婚证`,
  'household-register': readTwice`Household register | សៀវភៅគ្រួសារ | ສຳມະໂນຄົວ | အိမ်ထောင်စုစာရင်း | ทะเบียนบ้าน | Sổ hộ khẩu | 户口簿`,
  'adoption-papers': readTwice`Adoption papers | លិខិតសុំកូន | ເອກະສານຮັບລູກລ້ຽງ | ကလေးမွေးစားစာရွက်စာတမ်း | เอกสารรับบุตรบุญธรรม | Giấy tờ nhận con nuôi | 收养文件`,
  'health-certificate': readTwice`Health or vaccination certificate | លិខិតបញ្ជាក់សុខភាព ឬការចាក់វ៉ាក់សាំង | ໃບຢັ້ງຢືນສຸຂະພາບ ຫຼື ການສັກວັກຊີນ | ကျန်းမာရေး သို့မဟုတ် ကာကွယ်ဆေးထိုး လက်မှတ် | ใบรับรองสุขภาพหรือการฉีดวัคซีน | Giấy chứng nhận sức khỏe hoặc tiêm chủng | 健康或疫苗接种证明`,
  'driving-licence': readTwice`Driving licence | ប័ណ្ណបើកបរ | ໃບຂັບຂີ່ | ယာဉ်မောင်းလိုင်စင် | ใบขับขี่ | Giấy phép lái xe | 驾驶证`,
  'vehicle-registration': readTwice`Vehicle registration | ប័ណ្ណសម្គាល់យានយន្ត | ທະບຽນລົດ | ယာဉ်မှတ်ပုံတင် | ทะเบียนรถ | Giấy đăng ký xe | 车辆行驶证`,
  'number-plate': readTwice`Number plate | ស្លាកលេខ | ປ້າຍທະບຽນລົດ | ယာဉ်နံပါတ်ပြား | แผ่นป้ายทะเบียน | Biển số xe | 车牌`,
  'customs-declaration': readTwice`Customs declaration | ប្រតិវេទន៍គយ | ໃບແຈ້ງພາສີ | အကောက်ခွန်ကြေညာလွှာ | ใบขนสินค้า | Tờ khai hải quan | 报关单`,
  'bill-of-lading': readTwice`Bill of lading or waybill | ប័ណ្ណដឹកជញ្ជូន | ໃບຂົນສົ່ງສິນຄ້າ | ကုန်တင်လက်မှတ် | ใบตราส่งสินค้า | Vận đơn | 提单或运单`,
  invoice: readTwice`Invoice | វិក្កយបត្រ | ໃບເກັບເງິນ | ငွေတောင်းခံလွှာ (အင်ဗွိုက်) | ใบกำกับสินค้า | Hóa đơn | 发票`,
  'packing-list': readTwice`Packing list | បញ្ជីវេចខ្ចប់ | ໃບລາຍການຫຸ້ມຫໍ່ | ထုပ်ပိုးစာရင်း | ใบรายการบรรจุหีบห่อ | Phiếu đóng gói | 装箱单`,
  'certificate-of-origin': readTwice`Certificate of origin | វិញ្ញាបនបត្របញ្ជាក់ដើមកំណើតទំនិញ | ໃບຢັ້ງຢືນແຫຼ່ງກຳເນີດສິນຄ້າ | ကုန်စည်မူရင်းလက်မှတ် | หนังสือรับรองถิ่นกำเนิดสินค้า | Giấy chứng nhận xuất xứ | 原产地证书`,
  'cites-permit': readTwice`CITES permit or certificate | លិខិតអនុញ្ញាត CITES | ໃບອະນຸຍາດ CITES | CITES ခွင့်ပြုလက်မှတ် | ใบอนุญาต CITES | Giấy phép CITES | CITES许可证或证明书`,
  'phytosanitary-certificate': readTwice`Phytosanitary certificate | វិញ្ញាបនបត្រភូតគាមអនាម័យ | ໃບຢັ້ງຢືນສຸຂານາໄມພືດ | အပင်ကျန်းမာရေးလက်မှတ် | ใบรับรองสุขอนามัยพืช | Giấy chứng nhận kiểm dịch thực vật | 植物检疫证书`,
  'veterinary-certificate': readTwice`Veterinary certificate | វិញ្ញាបនបត្រសុខភាពសត្វ | ໃບຢັ້ງຢືນສຸຂະພາບສັດ | တိရစ္ဆာန်ကျန်းမာရေးလက်မှတ် | ใบรับรองสุขภาพสัตว์ | Giấy chứng nhận kiểm dịch động vật | 动物检疫证书`,
  'timber-legality-document': readTwice`Timber legality document | លិខិតបញ្ជាក់ភាពស្របច្បាប់នៃឈើ | ເອກະສານຢັ້ງຢືນຄວາມຖືກຕ້ອງຂອງໄມ້ | သစ်တရားဝင်မှု အထောက်အထား | เอกสารรับรองความถูกต้องตามกฎหมายของไม้ | Giấy tờ gỗ hợp pháp | 木材合法性文件`,
  'transport-permit': readTwice`Transport permit | លិខិតអនុញ្ញាតដឹកជញ្ជូន | ໃບອະນຸຍາດຂົນສົ່ງ | သယ်ယူပို့ဆောင်ခွင့်လက်မှတ် | ใบอนุญาตขนส่ง | Giấy phép vận chuyển | 运输许可证`,
  'import-export-licence': readTwice`Import or export licence | អាជ្ញាប័ណ្ណនាំចូល ឬនាំចេញ | ໃບອະນຸຍາດນຳເຂົ້າ ຫຼື ສົ່ງອອກ | သွင်းကုန်/ပို့ကုန် လိုင်စင် | ใบอนุญาตนำเข้าหรือส่งออก | Giấy phép nhập khẩu hoặc xuất khẩu | 进出口许可证`,
  'end-user-certificate': readTwice`End-user certificate | វិញ្ញាបនបត្រអ្នកប្រើប្រាស់ចុងក្រោយ | ໃບຢັ້ງຢືນຜູ້ໃຊ້ປາຍທາງ | နောက်ဆုံးအသုံးပြုသူလက်မှတ် | หนังสือรับรองผู้ใช้ปลายทาง | Giấy chứng nhận người sử dụng cuối cùng | 最终用户证书`,
  'tax-stamp': readTwice`Tax stamp | តែមប្រ៍ពន្ធ | ສະແຕມອາກອນ | အခွန်တံဆိပ်ခေါင်း | แสตมป์สรรพสามิต | Tem thuế | ~ 税票`,
  other: readTwice`Other document | ឯកសារផ្សេង | ເອກະສານອື່ນ | အခြားစာရွက်စာတမ်း | เอกสารอื่น | Giấy tờ khác | 其他证件`,
};

/**
 * What is wrong with a document. Source: our own wording, 2026-11. Translations are drafts until a speaker has
 * reviewed them.
 */
export const documentFraudNames: Readonly<Record<DocumentFraud, Wording>> = {
  counterfeit: readTwice`Counterfeit throughout | ក្លែងក្លាយទាំងស្រុង | ປອມທັງໝົດ | လုံးဝအတုပြုလုပ်ထား | ปลอมทั้งฉบับ | Giả hoàn toàn | 整本伪造`,
  altered: readTwice`Genuine, but altered | ពិត តែត្រូវបានកែ | ຂອງແທ້ ແຕ່ຖືກດັດແປງ | အစစ်ကို ပြုပြင်ထား | ของจริงแต่ถูกแก้ไข | Thật nhưng bị tẩy sửa | 真证变造`,
  'photo-substituted': readTwice`Photo exchanged | ប្ដូររូបថត | ປ່ຽນຮູບຖ່າຍ | ဓာတ်ပုံလဲထား | เปลี่ยนรูปถ่าย | Thay ảnh | 换照片`,
  'page-substituted': readTwice`Page exchanged | ប្ដូរទំព័រ | ປ່ຽນໜ້າ | စာမျက်နှာလဲထား | เปลี่ยนหน้าเอกสาร | Thay trang | 换页`,
  'stolen-blank': readTwice`Stolen blank | ទម្រង់ទទេត្រូវបានលួច | ແບບເປົ່າທີ່ຖືກລັກ | ခိုးယူထားသော ပုံစံလွတ် | แบบเปล่าที่ถูกขโมย | Phôi bị đánh cắp | 被盗空白证件`,
  'fraudulently-obtained': readTwice`Obtained by fraud | ទទួលបានដោយការបោកប្រាស់ | ໄດ້ມາໂດຍການສໍ້ໂກງ | လိမ်လည်ရယူထား | ได้มาโดยการฉ้อฉล | Được cấp do gian dối | 骗取`,
  impostor: readTwice`Used by another person | ប្រើដោយជនដទៃ | ຄົນອື່ນນຳມາໃຊ້ | အခြားသူက အသုံးပြု | ผู้อื่นนำไปใช้ | Người khác sử dụng | 冒用他人证件`,
  fantasy: readTwice`Of a state or body that does not exist | របស់រដ្ឋ ឬអង្គភាពដែលគ្មាន | ຂອງລັດ ຫຼື ອົງກອນທີ່ບໍ່ມີຢູ່ຈິງ | မရှိသောနိုင်ငံ သို့မဟုတ် အဖွဲ့အစည်း၏ စာရွက်စာတမ်း | ของรัฐหรือองค์กรที่ไม่มีอยู่จริง | Của nước hoặc cơ quan không có thật | 虚构国家或机构的证件`,
  'false-stamp': readTwice`False stamp or visa in it | មានត្រា ឬទិដ្ឋាការក្លែងក្លាយ | ມີກາ ຫຼື ວີຊາປອມ | တံဆိပ်တုံး သို့မဟုတ် ဗီဇာ အတုပါ | มีตราประทับหรือวีซ่าปลอม | Có dấu hoặc thị thực giả | 含伪造印章或签证`,
  'stolen-or-lost': readTwice`Reported stolen or lost | បានរាយការណ៍ថាបាត់ ឬត្រូវគេលួច | ແຈ້ງວ່າເສຍ ຫຼື ຖືກລັກ | ခိုးခံရ သို့မဟုတ် ပျောက်ဆုံးကြောင်း တိုင်ကြားထား | แจ้งหายหรือถูกขโมย | Đã báo mất hoặc bị đánh cắp | 已挂失或报失窃`,
  'expired-or-cancelled': readTwice`Expired or cancelled | ផុតកំណត់ ឬត្រូវបានលុបចោល | ໝົດອາຍຸ ຫຼື ຖືກຍົກເລີກ | သက်တမ်းကုန် သို့မဟုတ် ပယ်ဖျက်ထား | หมดอายุหรือถูกยกเลิก | Hết hạn hoặc bị hủy | 过期或已注销`,
  reused: readTwice`Used for more than it was issued for | ប្រើលើសពីគោលបំណងដែលបានចេញ | ນຳໃຊ້ຊ້ຳ ຫຼື ຜິດຈຸດປະສົງ | ထုတ်ပေးသည့် ရည်ရွယ်ချက်ထက် ပို၍ အသုံးပြု | ใช้ซ้ำหรือใช้ผิดวัตถุประสงค์ | Dùng lại hoặc sai mục đích | 重复使用或超范围使用`,
  other: readTwice`Other | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Khác | 其他`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};
