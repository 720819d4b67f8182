import type { Wording } from '../../../reference/languages.ts';
import { drafted } from '../../../reference/names/wording.ts';

/**
 * Stands where a BLO's name would, in what the national authority says or is told. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const authorityName: Wording = drafted`Authority | អាជ្ញាធរ | ອົງການ | အာဏာပိုင် | หน่วยงานกลาง | Cơ quan | 主管机关`;
