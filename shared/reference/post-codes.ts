/**
 * Functions of people at a border liaison office, by which a directory names who is in charge. Source: the posts that UNODC
 * describes (head of office, deputy, officers on duty, liaison officers), "Border Liaison Offices in Southeast Asia
 * 1999-2009", Bangkok 2009, read 2026-08-22; the list is ours, 2026-11.
 */
export const postFunctions = [
  'head-of-post',
  'deputy-head',
  'duty-officer',
  'liaison-officer',
  'interpreter',
  'authority-on-call',
] as const;

export type PostFunction = (typeof postFunctions)[number];
