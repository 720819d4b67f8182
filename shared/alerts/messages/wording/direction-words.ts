import type { Wording } from '../../../reference/languages.ts';
import { drafted, readTwice } from '../../../reference/names/wording.ts';

export type Way = 'across' | 'into' | 'out-of' | 'within';

/**
 * The way that goods and people took, by the names of countries: "entering" and "leaving" say something else on each side
 * of a border, and the names do not. Source: our own wording, 2026-11; translations are drafts until a speaker has
 * reviewed them.
 */
export const directionWords: Readonly<Record<Way, Wording>> = {
  across: readTwice`from {from} into {to} | ~ ពី{from} ចូល{to} | ~ ຈາກ{from} ເຂົ້າ{to} | ~ {from} မှ {to} အတွင်းသို့ | ~ จาก{from} เข้า{to} | từ {from} vào {to} | 从{from}进入{to}`,
  into: drafted`into {to} | ចូល{to} | ເຂົ້າ{to} | {to} အတွင်းသို့ | เข้า{to} | vào {to} | 进入{to}`,
  'out-of': drafted`out of {from} | ចេញពី{from} | ອອກຈາກ{from} | {from} မှ ပြင်ပသို့ | ออกจาก{from} | ra khỏi {from} | 离开{from}`,
  within: drafted`within {from} | ក្នុង{from} | ພາຍໃນ{from} | {from} အတွင်း | ภายใน{from} | trong lãnh thổ {from} | {from}境内`,
};
