import type { Crime } from '../crimes.ts';
import type { Wording } from '../languages.ts';
import { drafted } from './wording.ts';

/**
 * Names of the kinds of crime, as headings that an officer chooses from. Source: our own wording, 2026-11, after the
 * terms of ICCS v1.0 and, in Chinese, of the United Nations; translations are drafts until a speaker has reviewed them.
 */
export const crimeNames: Readonly<Record<Crime, Wording>> = {
  drugs: drafted`Drug seizure | ការចាប់យកគ្រឿងញៀន | ການຍຶດຢາເສບຕິດ | မူးယစ်ဆေးဝါး ဖမ်းဆီးမှု | การยึดยาเสพติด | Thu giữ ma túy | 查获毒品`,
  'migrant-smuggling': drafted`Smuggling of migrants | ការរត់ពន្ធជនចំណាកស្រុក | ການລັກລອບຂົນຄົນເຂົ້າເມືອງ | ရွှေ့ပြောင်းသွားလာသူများ မှောင်ခိုပို့ဆောင်မှု | การลักลอบขนผู้ย้ายถิ่น | Đưa người di cư trái phép | 偷运移民`,
  'trafficking-in-persons': drafted`Trafficking in persons | ការជួញដូរមនុស្ស | ການຄ້າມະນຸດ | လူကုန်ကူးမှု | การค้ามนุษย์ | Mua bán người | 贩运人口`,
};
