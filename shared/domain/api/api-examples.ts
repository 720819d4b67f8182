import type { Crime } from '../../reference/crimes.ts';
import type { Report } from '../incident/report.ts';
import { conductExamples } from './conduct-examples.ts';
import type { ExampleSetting } from './example-setting.ts';
import { goodsExamples } from './goods-examples.ts';
import { peopleExamples } from './people-examples.ts';

export type { ExampleSetting } from './example-setting.ts';

/** What the examples of one kind of report are. */
export type ReportExamples = { [Code in Crime]: Extract<Report, { crime: Code }> };

/** An accepted report of each kind of crime, after published cases. */
export const reportExamples = (setting: ExampleSetting): ReportExamples => ({
  ...goodsExamples(setting),
  ...peopleExamples(setting),
  ...conductExamples(setting),
});
