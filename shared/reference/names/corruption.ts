import type { CorruptionConduct } from '../corruption.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Conducts of corruption. Source: our own wording, 2026-11, after ICCS v1.0 and, in Chinese, the UN Convention against
 * Corruption. Translations are drafts until a speaker has reviewed them.
 */
export const corruptionConductNames: Readonly<Record<CorruptionConduct, Wording>> = {
  bribery: readTwice`Bribery | ការសូកប៉ាន់ | ການໃຫ້ ຫຼື ຮັບສິນບົນ | လာဘ်ပေးလာဘ်ယူမှု | การติดสินบน | Hối lộ | 贿赂`,
  'active-bribery': readTwice`Active bribery (offering or giving) | ការសូកប៉ាន់ (ផ្ដល់ ឬឱ្យ) | ການໃຫ້ສິນບົນ | လာဘ်ပေးမှု | การให้สินบน | Đưa hối lộ | 行贿`,
  'passive-bribery': readTwice`Passive bribery (asking or taking) | ការទទួលសំណូក (ទាមទារ ឬទទួល) | ການຮັບສິນບົນ | လာဘ်ယူမှု | การเรียกหรือรับสินบน | Nhận hối lộ | 受贿`,
  embezzlement: readTwice`Embezzlement | ~ ការកេងបំបាត់ | ການຍັກຍອກຊັບ | အလွဲသုံးစားမှု | การยักยอก | Tham ô | 贪污`,
  'abuse-of-functions': readTwice`Abuse of functions | ការរំលោភមុខងារ | ການສວຍໃຊ້ໜ້າທີ່ | ရာထူးတာဝန် အလွဲသုံးစားမှု | การใช้ตำแหน่งหน้าที่โดยมิชอบ | Lạm dụng chức vụ, quyền hạn | 滥用职权`,
  'trading-in-influence': readTwice`Trading in influence | ការជួញដូរឥទ្ធិពល | ການສວຍໃຊ້ອິດທິພົນ | သြဇာအလွဲသုံး ရောင်းဝယ်မှု | การใช้อิทธิพลแลกผลประโยชน์ | Lợi dụng ảnh hưởng để trục lợi | 影响力交易`,
  'illicit-enrichment': readTwice`Illicit enrichment | ការបង្កើនទ្រព្យដោយខុសច្បាប់ | ການຮັ່ງມີຜິດປົກກະຕິ | တရားမဝင် ကြွယ်ဝချမ်းသာမှု | การร่ำรวยผิดปกติ | Làm giàu bất hợp pháp | 资产非法增加`,
  other: readTwice`Other corruption | អំពើពុករលួយផ្សេង | ການສໍ້ລາດບັງຫຼວງແບບອື່ນ | အခြားအဂတိလိုက်စားမှု | การทุจริตอื่น | Tham nhũng khác | 其他腐败行为`,
};
