import type { Crime } from '../crimes.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Names of the kinds of crime, as headings that an officer chooses from; for e-mail too, and nothing that a carrier reads.
 * Source: our own wording, 2026-11, after the terms of ICCS v1.0 and, in Chinese, of the United Nations; translations
 * are drafts until a speaker has reviewed them.
 */
export const crimeNames: Readonly<Record<Crime, Wording>> = {
  drugs: readTwice`Drug seizure | ការចាប់យកគ្រឿងញៀន | ການຍຶດຢາເສບຕິດ | မူးယစ်ဆေးဝါး ဖမ်းဆီးရမိမှု | การตรวจยึดยาเสพติด | Thu giữ ma túy | 查获毒品`,
  precursors: readTwice`Precursors and equipment for making drugs | សារធាតុគីមីផ្សំ និងឧបករណ៍ផលិតគ្រឿងញៀន | ~ ສານຕັ້ງຕົ້ນ ແລະ ອຸປະກອນຜະລິດຢາເສບຕິດ | မူးယစ်ဆေးဝါး ထုတ်လုပ်ရာ၌ သုံးသော ဓာတုပစ္စည်းနှင့် ကိရိယာများ | สารตั้งต้นและอุปกรณ์ผลิตยาเสพติด | Tiền chất và thiết bị sản xuất ma túy | 易制毒化学品和制毒设备`,
  'migrant-smuggling': readTwice`Smuggling of migrants | ការរត់ពន្ធជនចំណាកស្រុក | ~ ການລັກລອບຂົນຄົນເຂົ້າເມືອງ | ~ ရွှေ့ပြောင်းသွားလာသူများ မှောင်ခိုပို့ဆောင်မှု | การลักลอบขนผู้โยกย้ายถิ่นฐาน | Đưa người di cư trái phép | 偷运移民`,
  'trafficking-in-persons': readTwice`Trafficking in persons | ការជួញដូរមនុស្ស | ການຄ້າມະນຸດ | လူကုန်ကူးမှု | การค้ามนุษย์ | Mua bán người | 贩运人口`,
  wildlife: readTwice`Wildlife trafficking | ការជួញដូរសត្វព្រៃ និងរុក្ខជាតិព្រៃ | ການຄ້າສັດປ່າ ແລະ ພືດປ່າຜິດກົດໝາຍ | တောရိုင်းတိရစ္ဆာန်နှင့် အပင်များ တရားမဝင် ရောင်းဝယ်မှု | การค้าสัตว์ป่าและพืชป่าผิดกฎหมาย | Buôn bán trái phép động vật, thực vật hoang dã | 贩运野生动植物`,
  timber: readTwice`Timber trafficking | ការជួញដូរឈើខុសច្បាប់ | ການຄ້າໄມ້ຜິດກົດໝາຍ | သစ် တရားမဝင် ရောင်းဝယ်မှု | การค้าไม้ผิดกฎหมาย | Buôn bán gỗ trái phép | 贩运木材`,
  counterfeit: readTwice`Counterfeit goods | ទំនិញក្លែងក្លាយ | ສິນຄ້າປອມແປງ | ကုန်ပစ္စည်း အတုများ | สินค้าปลอม | Hàng giả | 假冒商品`,
  medicines: readTwice`Falsified or substandard medicines | ឱសថក្លែងក្លាយ ឬមិនមានស្តង់ដារ | ຢາປອມ ຫຼື ຢາບໍ່ໄດ້ມາດຕະຖານ | ဆေးဝါးအတု သို့မဟုတ် အရည်အသွေးမမီသော ဆေးဝါး | ยาปลอมหรือยาผิดมาตรฐาน | Thuốc giả hoặc thuốc không đạt chất lượng | 假药、劣药`,
  firearms: readTwice`Firearms trafficking | ការជួញដូរអាវុធបាញ់ | ການຄ້າອາວຸດປືນ | သေနတ်လက်နက် တရားမဝင် ရောင်းဝယ်မှု | การค้าอาวุธปืนผิดกฎหมาย | Mua bán trái phép súng, đạn | 贩运枪支`,
  cash: readTwice`Smuggling of cash | ការរត់ពន្ធសាច់ប្រាក់ | ການລັກລອບຂົນເງິນສົດ | ငွေသား မှောင်ခိုသယ်ဆောင်မှု | การลักลอบขนเงินสด | Vận chuyển trái phép tiền tệ qua biên giới | 走私现金`,
  excise: readTwice`Excise goods and other smuggling | ការរត់ពន្ធទំនិញជាប់អាករពិសេស និងទំនិញផ្សេងទៀត | ການລັກລອບສິນຄ້າອາກອນຊົມໃຊ້ ແລະ ສິນຄ້າອື່ນ | အထူးကုန်စည်ခွန်ကျသင့်ကုန်များနှင့် အခြားကုန်များ မှောင်ခိုမှု | การลักลอบสินค้าสรรพสามิตและสินค้าอื่น | Buôn lậu hàng chịu thuế tiêu thụ đặc biệt và hàng hóa khác | 走私应征消费税商品及其他货物`,
  waste: readTwice`Chemical and other waste | កាកសំណល់គីមី និងកាកសំណល់ផ្សេងទៀត | ສິ່ງເສດເຫຼືອເຄມີ ແລະ ສິ່ງເສດເຫຼືອອື່ນ | ဓာတုစွန့်ပစ်ပစ္စည်းနှင့် အခြားစွန့်ပစ်ပစ္စည်း | ของเสียเคมีและของเสียอื่น | Chất thải hóa chất và chất thải khác | 化学废物及其他废物`,
  'document-fraud': readTwice`Document fraud | ការក្លែងបន្លំឯកសារ | ການປອມແປງເອກະສານ | စာရွက်စာတမ်း အတုပြုလိမ်လည်မှု | การปลอมแปลงเอกสาร | Làm giả, gian lận giấy tờ | 伪假证件`,
  corruption: readTwice`Corruption | អំពើពុករលួយ | ການສໍ້ລາດບັງຫຼວງ | အဂတိလိုက်စားမှု | การทุจริต | Tham nhũng | 腐败`,
  'irregular-crossing': readTwice`Irregular border crossing | ការឆ្លងព្រំដែនមិនប្រក្រតី | ການຂ້າມຊາຍແດນທີ່ບໍ່ຖືກຕ້ອງ | နယ်စပ် တရားမဝင် ဖြတ်ကျော်မှု | การข้ามแดนโดยไม่ถูกต้อง | Vượt biên trái phép | 非法越境`,
  other: readTwice`Another kind | ប្រភេទផ្សេងទៀត | ປະເພດອື່ນ | အခြားအမျိုးအစား | ประเภทอื่น | Loại khác | 其他类型`,
};
