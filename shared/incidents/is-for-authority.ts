import type { Report } from './report/report.ts';

/**
 * Whether a report is for the national authority alone, by its handling code: what concerns the own post is not for the
 * eyes of everybody there. Source: shared/reference/handling.ts.
 */
export const isForAuthority = ({ handling }: Pick<Report, 'handling'>): boolean => handling === 'authority';
