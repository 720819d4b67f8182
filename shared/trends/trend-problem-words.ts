import type { ProblemReason } from '../foundation/problems/problem-catalogue.ts';
import { drafted } from '../reference/names/wording.ts';

/**
 * Why a request about trends may be refused, in the order en | km | lo | my | th | vi | zh. Source: our own wording,
 * 2026-11; translations are drafts until a speaker has reviewed them.
 */
export const trendProblemWords = {
  'no-such-flag': {
    kind: 'not-found',
    words: drafted`There is no such finding. | គ្មានការរកឃើញនេះទេ។ | ບໍ່ມີສິ່ງທີ່ພົບນີ້. | ဤတွေ့ရှိချက် မရှိပါ။ | ไม่มีสิ่งที่พบนี้ | Không có phát hiện này. | 没有此项发现。`,
  },
} as const satisfies Readonly<Record<string, ProblemReason>>;
