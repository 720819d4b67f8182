import { Problem } from '../../foundation/problem.ts';
import { submissionProblemWords } from '../submission-problem-words.ts';
import type { Report } from './report.ts';

/**
 * Bytes of JSON that a report may have, when it comes and after each amendment: as much as may be sent at once. Two of
 * them in one transaction and one in an item leave room in what DynamoDB takes (400 KB an item, 4 MB a transaction).
 */
const largestReportBytes = 256 * 1024;

/**
 * Measures what is kept and not what was sent: NFC makes some texts three times as long (U+1D160), and an amendment adds.
 * @throws Problem `too-large`
 */
export const requireKeepableSize = (report: Report): void => {
  if (new TextEncoder().encode(JSON.stringify(report)).length > largestReportBytes)
    throw new Problem(submissionProblemWords['report-too-large'], { bytes: largestReportBytes });
};
