import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why somebody is not shown a photo. One line each, in the order en | km | lo | my | th | vi | zh. Source: our own wording,
 * 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const photoProblemWords = {
  'no-such-photo': {
    kind: 'not-found',
    words: drafted`There is no such photo, it has not come yet, or it is not yours to see. | គ្មានរូបថតនេះទេ វាមិនទាន់មកដល់ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີຮູບນີ້, ຮູບຍັງບໍ່ມາຮອດ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤဓာတ်ပုံ မရှိပါ၊ မရောက်သေးပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีภาพนี้ ภาพยังมาไม่ถึง หรือท่านไม่มีสิทธิ์ดู | Không có ảnh này, ảnh chưa đến, hoặc anh/chị không được xem. | 没有此照片、照片尚未到达，或您无权查看。`,
  },
  'no-original-for-role': {
    kind: 'not-yours',
    words: drafted`You cannot download the original. Use the copy. | តួនាទីរបស់អ្នកមិនអាចនាំចេញរូបដើមបានទេ។ សូមមើលច្បាប់ចម្លង។ | ບົດບາດຂອງທ່ານບໍ່ມີສິດສົ່ງອອກຕົ້ນສະບັບ. ກະລຸນາເບິ່ງສຳເນົາ. | သင့်တာဝန်အရ မူရင်းကို ထုတ်ယူခွင့်မရှိပါ။ မိတ္တူကို ကြည့်ပါ။ | บทบาทของท่านไม่มีสิทธิ์ส่งออกต้นฉบับ โปรดดูสำเนา | Vai trò của anh/chị không được xuất bản gốc. Hãy xem bản sao. | 您的角色无权导出原件。请查看副本。`,
  },
} as const satisfies Record<string, ProblemReason>;
