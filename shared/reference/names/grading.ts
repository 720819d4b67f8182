import type { InformationAccuracy, SourceReliability } from '../grading.ts';
import type { Wording } from '../languages.ts';
import { readTwice } from './wording.ts';

/**
 * Words for the reliability of a source. Source: English as in the matrix that grading.ts names; translations ours,
 * 2026-11, drafts until a speaker has reviewed them.
 */
export const sourceReliabilityNames: Readonly<Record<SourceReliability, Wording>> = {
  A: readTwice`Reliable | អាចទុកចិត្តបាន | ເຊື່ອຖືໄດ້ | ယုံကြည်စိတ်ချရ | เชื่อถือได้ | Đáng tin cậy | 可靠`,
  B: readTwice`Usually reliable | ជាទូទៅអាចទុកចិត្តបាន | ໂດຍປົກກະຕິເຊື່ອຖືໄດ້ | အများအားဖြင့် ယုံကြည်ရ | โดยปกติเชื่อถือได้ | Thường đáng tin cậy | 通常可靠`,
  C: readTwice`Fairly reliable | អាចទុកចិត្តបានគួរសម | ເຊື່ອຖືໄດ້ພໍສົມຄວນ | အတန်အသင့် ယုံကြည်ရ | เชื่อถือได้พอสมควร | Khá đáng tin cậy | 较为可靠`,
  D: readTwice`Not usually reliable | ជាទូទៅមិនអាចទុកចិត្តបាន | ໂດຍປົກກະຕິເຊື່ອຖືບໍ່ໄດ້ | အများအားဖြင့် မယုံကြည်ရ | โดยปกติเชื่อถือไม่ได้ | Thường không đáng tin cậy | 通常不可靠`,
  E: readTwice`Unreliable | មិនអាចទុកចិត្តបាន | ເຊື່ອຖືບໍ່ໄດ້ | မယုံကြည်ရ | เชื่อถือไม่ได้ | Không đáng tin cậy | 不可靠`,
  F: readTwice`Cannot be judged | មិនអាចវាយតម្លៃបាន | ບໍ່ສາມາດປະເມີນໄດ້ | အကဲမဖြတ်နိုင် | ประเมินไม่ได้ | Không đánh giá được | 无法判断`,
};

/** Words for the accuracy of information. Source: as above. */
export const informationAccuracyNames: Readonly<Record<InformationAccuracy, Wording>> = {
  '1': readTwice`Confirmed by other sources | បញ្ជាក់ដោយប្រភពផ្សេង | ຢືນຢັນຈາກແຫຼ່ງອື່ນ | အခြားရင်းမြစ်များက အတည်ပြု | ยืนยันโดยแหล่งอื่น | Được nguồn khác xác nhận | 经其他来源证实`,
  '2': readTwice`Probably true | ប្រហែលជាពិត | ອາດຈະຈິງ | မှန်နိုင်ခြေများ | น่าจะจริง | Có lẽ đúng | 很可能属实`,
  '3': readTwice`Possibly true | អាចជាពិត | ເປັນໄປໄດ້ວ່າຈິງ | မှန်နိုင် | อาจจะจริง | Có thể đúng | 可能属实`,
  '4': readTwice`Doubtfully true | គួរឱ្យសង្ស័យ | ໜ້າສົງໄສ | သံသယဖြစ်ဖွယ် | น่าสงสัย | Đáng ngờ | 可疑`,
  '5': readTwice`Improbable | មិនទំនងពិត | ບໍ່ໜ້າຈະຈິງ | မဖြစ်နိုင်လောက် | ไม่น่าจะจริง | Khó có thể đúng | 不大可能`,
  '6': readTwice`Cannot be judged | មិនអាចវាយតម្លៃបាន | ບໍ່ສາມາດປະເມີນໄດ້ | အကဲမဖြတ်နိုင် | ประเมินไม่ได้ | Không đánh giá được | 无法判断`,
};
