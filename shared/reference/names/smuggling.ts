import type { Wording } from '../languages.ts';
import type { SmugglingConduct } from '../smuggling.ts';
import { readTwice } from './wording.ts';

/**
 * Conducts of migrant smuggling. Source: our own wording, 2026-11, after the Smuggling of Migrants Protocol.
 * Translations are drafts until a speaker has reviewed them.
 */
export const smugglingConductNames: Readonly<Record<SmugglingConduct, Wording>> = {
  entry: readTwice`Procuring illegal entry | ការរៀបចំឱ្យចូលខុសច្បាប់ | ການຈັດໃຫ້ເຂົ້າເມືອງຜິດກົດໝາຍ | တရားမဝင် ဝင်ရောက်စေမှု | จัดให้เข้าเมืองโดยผิดกฎหมาย | Đưa nhập cảnh trái phép | 促成非法入境`,
  stay: readTwice`Enabling illegal stay | ការជួយឱ្យស្នាក់នៅខុសច្បាប់ | ການຊ່ວຍໃຫ້ຢູ່ຜິດກົດໝາຍ | တရားမဝင် နေထိုင်စေမှု | ช่วยให้อยู่โดยผิดกฎหมาย | Giúp ở lại trái phép | 协助非法居留`,
  harbouring: readTwice`Harbouring | ការផ្ដល់ជម្រក | ການໃຫ້ທີ່ພັກ ຫຼື ເຊື່ອງຊ້ອນ | ခိုလှုံရာပေးမှု | ให้เข้าพักอาศัยหรือซ่อนเร้น | Chứa chấp | 窝藏`,
  'false-documents': readTwice`False documents | ឯកសារក្លែងក្លាយ | ເອກະສານປອມ | စာရွက်စာတမ်းအတု | เอกสารปลอม | Giấy tờ giả | 伪造证件`,
};
