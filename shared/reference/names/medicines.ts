import type { Wording } from '../languages.ts';
import type { MedicineFraud, MedicineProblem, MedicineTarget } from '../medicines.ts';
import { readTwice } from './wording.ts';

/** What is wrong with a medical product. Source: WHO's terms of 2017 in our own words, 2026-11; translations are drafts. */
export const medicineProblemNames: Readonly<Record<MedicineProblem, Wording>> = {
  falsified: readTwice`Falsified | ក្លែងក្លាយ | ປອມແປງ | အတုပြုလုပ်ထားသော | ปลอม | Thuốc giả | 伪造`,
  substandard: readTwice`Substandard | មិនមានស្តង់ដារ | ບໍ່ໄດ້ມາດຕະຖານ | အရည်အသွေးမမီသော | ผิดมาตรฐาน | Không đạt chất lượng | 劣质`,
  unregistered: readTwice`Unregistered or unlicensed | មិនបានចុះបញ្ជី ឬគ្មានអាជ្ញាបណ្ណ | ບໍ່ໄດ້ຂຶ້ນທະບຽນ ຫຼື ບໍ່ມີໃບອະນຸຍາດ | မှတ်ပုံမတင် သို့မဟုတ် လိုင်စင်မဲ့ | ไม่ได้ขึ้นทะเบียนหรือไม่ได้รับอนุญาต | Chưa đăng ký hoặc chưa cấp phép | 未注册或无许可`,
  unknown: readTwice`Not known | មិនដឹង | ບໍ່ຮູ້ | မသိရ | ไม่ทราบ | Không rõ | 不详`,
};

export const medicineFraudNames: Readonly<Record<MedicineFraud, Wording>> = {
  'wrong-ingredients': readTwice`Wrong ingredients | សារធាតុផ្សំខុស | ສ່ວນປະກອບຜິດ | ပါဝင်ပစ္စည်း မှား | ส่วนประกอบผิด | Sai thành phần | 成分错误`,
  'no-active-ingredient': readTwice`No active ingredient | គ្មានសារធាតុសកម្ម | ບໍ່ມີຕົວຢາອອກລິດ | အာနိသင်ပစ္စည်း မပါ | ไม่มีตัวยาสำคัญ | Không có hoạt chất | 无有效成分`,
  'wrong-quantity': readTwice`Wrong quantity of active ingredient | បរិមាណសារធាតុសកម្មខុស | ປະລິມານຕົວຢາຜິດ | အာနိသင်ပစ္စည်း ပမာဏမှား | ปริมาณตัวยาสำคัญผิด | Sai hàm lượng hoạt chất | 有效成分含量不符`,
  'counterfeit-bulk-ingredient': readTwice`Counterfeit bulk ingredient | វត្ថុធាតុដើមឱសថក្លែងក្លាយ | ວັດຖຸດິບຢາປອມ | ဆေးကုန်ကြမ်း အတု | วัตถุดิบยาปลอม | Nguyên liệu làm thuốc giả | 假冒原料药`,
  'counterfeit-finished-medicine': readTwice`Counterfeit finished medicine | ឱសថសម្រេចក្លែងក្លាយ | ຢາສຳເລັດຮູບປອມ | ဆေးဝါးကုန်ချော အတု | ยาสำเร็จรูปปลอม | Thành phẩm thuốc giả | 假冒成品药`,
  'unregulated-diverted-medicine': readTwice`Unregulated medicine, diverted | ឱសថគ្មានការគ្រប់គ្រង ត្រូវបានបង្វែរ | ຢາທີ່ບໍ່ມີການຄວບຄຸມ ແລະ ຖືກຫັນເຫ | ထိန်းချုပ်မှုမရှိ လမ်းလွှဲဆေးဝါး | ยาที่ไม่มีการควบคุมซึ่งถูกผันออก | Thuốc không được quản lý, bị tuồn ra ngoài | 未受管制的转移药品`,
  'counterfeit-labelling': readTwice`Counterfeit labelling | ស្លាកក្លែងក្លាយ | ສະຫຼາກປອມ | တံဆိပ် အတု | ฉลากปลอม | Nhãn giả | 假冒标签`,
  'mislabelled-substance': readTwice`Mislabelled substance | សារធាតុដាក់ស្លាកខុស | ສານທີ່ຕິດສະຫຼາກຜິດ | တံဆိပ်မှားကပ်ထားသော ပစ္စည်း | สารที่ติดฉลากผิด | Chất ghi sai nhãn | 标签不实的物质`,
};

export const medicineTargetNames: Readonly<Record<MedicineTarget, Wording>> = {
  malaria: readTwice`Malaria | ជំងឺគ្រុនចាញ់ | ໄຂ້ຍຸງ | ငှက်ဖျား | มาลาเรีย | Sốt rét | 疟疾`,
  hiv: readTwice`HIV | មេរោគហ៊ីវ | ໄວຣັສເອັຊໄອວີ | အိတ်ချ်အိုင်ဗွီ | เอชไอวี | HIV | 艾滋病病毒`,
  'erectile-dysfunction': readTwice`Erectile dysfunction | ខ្សោយសមត្ថភាពផ្លូវភេទ | ການເສື່ອມສະມັດຕະພາບທາງເພດ | ပန်းသေရောဂါ | สมรรถภาพทางเพศ | Rối loạn cương dương | 勃起功能障碍`,
  antibiotic: readTwice`Antibiotic | អង់ទីប៊ីយ៉ូទិក | ຢາຕ້ານເຊື້ອ | ပဋိဇီဝဆေး | ยาปฏิชีวนะ | Kháng sinh | 抗生素`,
  cardiovascular: readTwice`Heart and blood vessels | បេះដូង និងសរសៃឈាម | ຫົວໃຈ ແລະ ເສັ້ນເລືອດ | နှလုံးနှင့် သွေးကြော | หัวใจและหลอดเลือด | Tim mạch | 心血管`,
  tuberculosis: readTwice`Tuberculosis | ជំងឺរបេង | ວັນນະໂລກ | တီဘီရောဂါ | วัณโรค | Lao | 结核病`,
  pain: readTwice`Pain | ការឈឺចាប់ | ແກ້ປວດ | အကိုက်အခဲပျောက်ဆေး | แก้ปวด | Giảm đau | 止痛`,
  'cough-and-cold': readTwice`Cough and cold | ក្អក និងផ្ដាសាយ | ໄອ ແລະ ຫວັດ | ချောင်းဆိုးနှင့် အအေးမိ | ไอและหวัด | Ho và cảm lạnh | 咳嗽和感冒`,
  diabetes: readTwice`Diabetes | ជំងឺទឹកនោមផ្អែម | ເບົາຫວານ | ဆီးချို | เบาหวาน | Đái tháo đường | 糖尿病`,
  cancer: readTwice`Cancer | ជំងឺមហារីក | ມະເຮັງ | ကင်ဆာ | มะเร็ง | Ung thư | 癌症`,
  vaccine: readTwice`Vaccine | វ៉ាក់សាំង | ວັກຊີນ | ကာကွယ်ဆေး | วัคซีน | Vắc-xin | 疫苗`,
  'traditional-medicine': readTwice`Traditional medicine | ឱសថបុរាណ | ຢາພື້ນເມືອງ | တိုင်းရင်းဆေး | ยาแผนโบราณ | Thuốc cổ truyền | 传统药`,
  veterinary: readTwice`Veterinary medicine | ឱសថបសុព្យាបាល | ຢາສັດ | တိရစ္ဆာန်ဆေး | ยาสัตว์ | Thuốc thú y | 兽药`,
  other: readTwice`Something else | ផ្សេងទៀត | ອື່ນໆ | အခြား | อื่น ๆ | Loại khác | 其他`,
};
