import type { ProblemReason } from '../../foundation/problems/problem-catalogue.ts';
import { drafted } from '../../reference/names/wording.ts';

/**
 * Why a request about names may be refused. `{name}` stands for a value of the problem. One line each, in the order
 * en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const namesProblemWords = {
  'no-names': {
    kind: 'not-found',
    words: drafted`No names are stored here, or you may not see them. | គ្មានឈ្មោះនៅទីនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີຊື່ຢູ່ນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤနေရာတွင် အမည်များ မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีชื่อที่นี่ หรือท่านไม่มีสิทธิ์ดู | Ở đây không có tên, hoặc anh/chị không được xem. | 此处没有姓名，或您无权查看。`,
  },
  'names-erased': {
    kind: 'no-revision',
    words: drafted`Names were erased here. To name people anew, send If-Match: {tag} | ឈ្មោះត្រូវបានលុបនៅទីនេះ។ ដើម្បីដាក់ឈ្មោះជាថ្មី សូមផ្ញើ If-Match: {tag} | ຊື່ຖືກລຶບຢູ່ນີ້ແລ້ວ. ເພື່ອໃສ່ຊື່ໃໝ່ ໃຫ້ສົ່ງ If-Match: {tag} | ဤနေရာတွင် အမည်များကို ဖျက်ထားသည်။ အမည်အသစ် ထည့်ရန် If-Match: {tag} ကို ပို့ပါ။ | ชื่อถูกลบไปแล้ว หากจะระบุชื่อใหม่ ให้ส่ง If-Match: {tag} | Tên ở đây đã bị xóa. Để ghi tên mới, hãy gửi If-Match: {tag} | 此处的姓名已删除。如需重新记录，请发送 If-Match: {tag}`,
  },
  'changed-meanwhile': {
    kind: 'try-again',
    words: drafted`The incident was changed at the same moment. Look at it and send this again. | ករណីត្រូវបានប្ដូរនៅពេលតែមួយ។ សូមមើលវា ហើយផ្ញើម្ដងទៀត។ | ເຫດການຖືກປ່ຽນໃນເວລາດຽວກັນ. ກະລຸນາເບິ່ງ ແລ້ວສົ່ງໃໝ່. | ဖြစ်ရပ်ကို တစ်ချိန်တည်း ပြောင်းလိုက်သည်။ ၎င်းကို ကြည့်ပြီး ထပ်ပို့ပါ။ | เหตุการณ์ถูกเปลี่ยนพร้อมกัน โปรดดูแล้วส่งใหม่ | Vụ việc vừa được thay đổi cùng lúc. Hãy xem lại rồi gửi lại. | 该事件同时被更改。请查看后重新发送。`,
  },
} as const satisfies Record<string, ProblemReason>;
