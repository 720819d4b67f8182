import type { Report } from '../report/report.ts';
import type { TextReading } from './warning.ts';

const burmese = /[\u1000-\u109f]/;

/** Tells Zawgyi in the texts of a report, by a model that is loaded when the first report with Burmese letters comes. */
export const zawgyiLater = async (report: Report): Promise<TextReading> =>
  burmese.test(JSON.stringify(report)) ? import('#is-zawgyi') : { isZawgyi: () => false };
