import type { Wording } from '../../../reference/languages.ts';
import { readTwice } from '../../../reference/names/wording.ts';

/**
 * Stands where a BLO's name would, in what the national authority says or is told. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const authorityName: Wording = readTwice`Authority | អាជ្ញាធរជាតិ | ສູນກາງ | ဗဟိုအဖွဲ့ | หน่วยงานส่วนกลาง | Cơ quan đầu mối | 国家主管机关`;
