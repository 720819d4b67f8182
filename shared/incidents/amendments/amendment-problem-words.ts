import type { ProblemReason } from '../../foundation/problems/problem-catalogue.ts';
import { drafted } from '../../reference/names/wording.ts';

/**
 * Why an amendment may be refused, and other changes that name a revision. `{name}` stands for a value of the problem. One
 * line each, in the order en | km | lo | my | th | vi | zh. Source: our own wording, 2026-11; translations are drafts until
 * a speaker has reviewed them.
 */
export const amendmentProblemWords = {
  'no-such-revision': {
    kind: 'not-found',
    words: drafted`There is no such incident or revision, or it is not yours to see. | គ្មានករណី ឬកំណែនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີເຫດການ ຫຼື ສະບັບນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤဖြစ်ရပ် သို့မဟုတ် ဗားရှင်း မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีเหตุการณ์หรือฉบับนี้ หรือท่านไม่มีสิทธิ์ดู | Không có vụ việc hoặc phiên bản này, hoặc anh/chị không được xem. | 没有此事件或版本，或您无权查看。`,
  },
  'no-if-match': {
    kind: 'no-revision',
    words: drafted`Send If-Match with the ETag of the revision that the change was made from. | សូមផ្ញើ If-Match ជាមួយ ETag នៃកំណែដែលយកមកកែ។ | ກະລຸນາສົ່ງ If-Match ພ້ອມ ETag ຂອງສະບັບທີ່ໃຊ້ແກ້ໄຂ. | ပြင်ဆင်ရာတွင် အခြေခံသော ဗားရှင်း၏ ETag ကို If-Match ဖြင့် ပို့ပါ။ | โปรดส่ง If-Match พร้อม ETag ของฉบับที่ใช้แก้ไข | Hãy gửi If-Match với ETag của phiên bản đã dùng để sửa. | 请发送 If-Match，其值为所修改版本的 ETag。`,
  },
  'no-tag': {
    kind: 'unreadable',
    words: drafted`If-Match is an ETag in quotation marks, such as "3". | If-Match គឺជា ETag ក្នុងសញ្ញាសម្រង់ ដូចជា "3"។ | If-Match ແມ່ນ ETag ໃນເຄື່ອງໝາຍວົງຢືມ ເຊັ່ນ "3". | If-Match သည် မျက်တောင်ဖွင့်ပိတ်အတွင်းရှိ ETag ဖြစ်သည်၊ ဥပမာ "3"။ | If-Match คือ ETag ในเครื่องหมายคำพูด เช่น "3" | If-Match là ETag trong dấu ngoặc kép, như "3". | If-Match 是带引号的 ETag，如 "3"。`,
  },
  'weak-tag': {
    kind: 'stale',
    words: drafted`A weak ETag, with W/, never matches. Send the ETag as it came. | ETag ខ្សោយ ដែលមាន W/ មិនត្រូវគ្នាឡើយ។ សូមផ្ញើ ETag ដូចដែលបានទទួល។ | ETag ແບບອ່ອນ ທີ່ມີ W/ ໃຊ້ບໍ່ໄດ້. ກະລຸນາສົ່ງ ETag ຕາມທີ່ໄດ້ຮັບ. | W/ ပါသော အားနည်း ETag သည် ဘယ်တော့မျှ မကိုက်ညီပါ။ ရရှိသည့်အတိုင်း ETag ကို ပို့ပါ။ | ETag แบบอ่อนที่มี W/ ใช้ไม่ได้ โปรดส่ง ETag ตามที่ได้รับ | ETag yếu, có W/, không bao giờ khớp. Hãy gửi ETag đúng như đã nhận. | 带 W/ 的弱 ETag 永不匹配。请按收到的原样发送 ETag。`,
  },
  'amended-since': {
    kind: 'stale',
    words: drafted`Someone corrected this report after you opened it. Open it again, then correct it. | វាត្រូវបានកែរួចហើយ។ សូមអានម្ដងទៀត ហើយកែអ្វីដែលមាននៅពេលនេះ។ | ມີການແກ້ໄຂຫຼັງຈາກນັ້ນແລ້ວ. ກະລຸນາອ່ານໃໝ່ ແລ້ວແກ້ໄຂສິ່ງທີ່ມີຢູ່ຕອນນີ້. | ထိုနောက်ပိုင်း ပြင်ဆင်ထားပြီးပြီ။ ပြန်ဖတ်ပြီး ယခုရှိသည်ကို ပြင်ပါ။ | มีการแก้ไขหลังจากนั้นแล้ว โปรดอ่านใหม่ แล้วแก้ไขข้อมูลปัจจุบัน | Mục này đã được sửa từ đó. Hãy đọc lại và sửa nội dung hiện tại. | 此后已有修正。请重新读取，并修正现有内容。`,
  },
  'amendment-id-taken': {
    kind: 'id-taken',
    words: drafted`Another correction already has this number. Send this one with a new number. | ការកែតម្រូវផ្សេងមានលេខសម្គាល់នេះហើយ។ សូមផ្ញើការកែតម្រូវនេះដោយលេខសម្គាល់ផ្ទាល់ខ្លួន។ | ການແກ້ໄຂອື່ນໃຊ້ລະຫັດນີ້ແລ້ວ. ກະລຸນາສົ່ງການແກ້ໄຂນີ້ດ້ວຍລະຫັດຂອງມັນເອງ. | အခြားပြင်ဆင်ချက်တစ်ခုက ဤအမှတ်အသားကို သုံးထားသည်။ ဤတစ်ခုကို ၎င်း၏ကိုယ်ပိုင်အမှတ်အသားဖြင့် ပို့ပါ။ | มีการแก้ไขอื่นใช้รหัสนี้แล้ว โปรดส่งการแก้ไขนี้ด้วยรหัสของตัวเอง | Một bản sửa đổi khác đã có mã này. Hãy gửi bản này với mã riêng. | 另一项修正已使用此编号。请以新的编号发送本修正。`,
  },
  'amended-by-others': {
    kind: 'try-again',
    words: drafted`Other officers are correcting this report now. Send it again in a moment. | អ្នកផ្សេងកំពុងកែករណីនេះ។ សូមផ្ញើម្ដងទៀតបន្តិចក្រោយ។ | ຜູ້ອື່ນກຳລັງແກ້ໄຂເຫດການນີ້. ກະລຸນາສົ່ງໃໝ່ອີກຄາວໜຶ່ງ. | အခြားသူများက ဤဖြစ်ရပ်ကို ပြင်နေသည်။ ခဏအကြာ ထပ်ပို့ပါ။ | ผู้อื่นกำลังแก้ไขเหตุการณ์นี้ โปรดส่งใหม่อีกครู่ | Người khác đang sửa vụ việc này. Hãy gửi lại sau giây lát. | 其他人正在修正此事件。请稍后重新发送。`,
  },
} as const satisfies Record<string, ProblemReason>;
