import { itemOf } from '../report/item-of.ts';
import type { Report } from '../report/report.ts';
import { sectionsOf, seizuresOf } from '../report/sections-of.ts';

/** Members that a search looks at, laid beside the report: DynamoDB cannot look into the lists of a list. */
export const searchedOf = (report: Report) => ({
  crimes: sectionsOf(report).map(({ crime }) => crime),
  seizedItems: [...new Set(seizuresOf(report).map(itemOf))],
  latitude: report.place.latitude,
  longitude: report.place.longitude,
});
