import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why a request about an incident may be refused. One line each, in the order en | km | lo | my | th | vi | zh. Source:
 * our own wording, 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const incidentProblemWords = {
  'no-such-incident': {
    kind: 'not-found',
    words: drafted`There is no such incident, or it is not yours to see. | គ្មានករណីនេះទេ ឬអ្នកមិនមានសិទ្ធិមើល។ | ບໍ່ມີເຫດການນີ້ ຫຼື ທ່ານບໍ່ມີສິດເບິ່ງ. | ဤဖြစ်ရပ် မရှိပါ သို့မဟုတ် သင် ကြည့်ခွင့်မရှိပါ။ | ไม่มีเหตุการณ์นี้ หรือท่านไม่มีสิทธิ์ดู | Không có vụ việc này, hoặc anh/chị không được xem. | 没有此事件，或您无权查看。`,
  },
  'no-such-blo': {
    kind: 'not-found',
    words: drafted`This BLO is not in this country. | ប្រទេសនេះគ្មាន BLO នេះទេ។ | ປະເທດນີ້ບໍ່ມີ BLO ນີ້. | ဤနိုင်ငံတွင် ထို BLO မရှိပါ။ | ประเทศนี้ไม่มี BLO นี้ | Nước này không có BLO đó. | 该国没有此 BLO。`,
  },
} as const satisfies Record<string, ProblemReason>;
