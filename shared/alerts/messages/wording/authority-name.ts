import type { Wording } from '../../../reference/languages.ts';

/**
 * Stands where a BLO's name would, in what the national authority says or is told. Source: our own wording, 2026-11;
 * translations are drafts until a speaker has reviewed them.
 */
export const authorityName: Wording = {
  en: { text: 'Authority', status: 'reviewed' },
  km: { text: 'អាជ្ញាធរ', status: 'draft' },
  lo: { text: 'ອົງການ', status: 'draft' },
  my: { text: 'အာဏာပိုင်', status: 'draft' },
  th: { text: 'หน่วยงานกลาง', status: 'draft' },
  vi: { text: 'Cơ quan', status: 'draft' },
  zh: { text: '主管机关', status: 'draft' },
};
