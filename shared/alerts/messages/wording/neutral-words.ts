import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';

/**
 * In place of the words of an alert that cannot be put into words. Source: our own wording, 2026-11; translations are
 * drafts until a speaker has reviewed them.
 */
export const neutralWords: Wording = drafted`This alert cannot be shown. Please ask the national authority about it. | មិនអាចបង្ហាញដំណឹងនេះបានទេ។ សូមសួរអាជ្ញាធរជាតិអំពីដំណឹងនេះ។ | ບໍ່ສາມາດສະແດງການແຈ້ງເຕືອນນີ້ໄດ້. ກະລຸນາສອບຖາມໜ່ວຍງານຂັ້ນສູນກາງ. | ဤသတိပေးချက်ကို မပြသနိုင်ပါ။ ဗဟိုအဖွဲ့ကို မေးမြန်းပါ။ | ไม่สามารถแสดงการแจ้งเตือนนี้ได้ โปรดสอบถามหน่วยงานส่วนกลาง | Không hiển thị được cảnh báo này. Vui lòng hỏi cơ quan đầu mối quốc gia. | 无法显示此预警，请向国家主管机关查询。`;
