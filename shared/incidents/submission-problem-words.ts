import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why a report may be refused besides its faults: apart from the others, since a function carries a table whole. In the
 * order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const submissionProblemWords = {
  'report-too-large': {
    kind: 'too-large',
    words: drafted`A report has at most {bytes} bytes. | របាយការណ៍មានយ៉ាងច្រើន {bytes} បៃ។ | ລາຍງານມີບໍ່ເກີນ {bytes} ໄບຕ໌. | အစီရင်ခံစာတစ်ခုသည် အများဆုံး {bytes} ဘိုက် ရှိနိုင်သည်။ | รายงานมีได้ไม่เกิน {bytes} ไบต์ | Một báo cáo có tối đa {bytes} byte. | 一份报告最多 {bytes} 字节。`,
  },
  'report-id-taken': {
    kind: 'id-taken',
    words: drafted`Another report already has this number. Send this report with a new number, or correct the other one. | របាយការណ៍ផ្សេងមានលេខសម្គាល់នេះហើយ។ សូមផ្ញើរបាយការណ៍នេះដោយលេខសម្គាល់ផ្ទាល់ខ្លួន ឬកែរបាយការណ៍នោះ។ | ລາຍງານອື່ນໃຊ້ລະຫັດນີ້ແລ້ວ. ກະລຸນາສົ່ງລາຍງານນີ້ດ້ວຍລະຫັດຂອງມັນເອງ ຫຼື ແກ້ໄຂລາຍງານນັ້ນ. | အခြားအစီရင်ခံစာတစ်ခုက ဤအမှတ်အသားကို သုံးထားသည်။ ဤတစ်ခုကို ၎င်း၏ကိုယ်ပိုင်အမှတ်အသားဖြင့် ပို့ပါ သို့မဟုတ် ထိုအစီရင်ခံစာကို ပြင်ပါ။ | มีรายงานอื่นใช้รหัสนี้แล้ว โปรดส่งรายงานนี้ด้วยรหัสของตัวเอง หรือแก้ไขรายงานนั้น | Một báo cáo khác đã có mã này. Hãy gửi báo cáo này với mã riêng, hoặc sửa báo cáo kia. | 另一份报告已使用此编号。请以新的编号发送本报告，或修正那份报告。`,
  },
} as const satisfies Record<string, ProblemReason>;
