import { conductExamples } from './conduct-examples.ts';
import type { ExampleSetting, ReportExamples } from './example-setting.ts';
import { goodsExamples } from './goods-examples.ts';
import { peopleExamples } from './people-examples.ts';

/** An accepted report of each kind of crime, after published cases. */
export const reportExamples = (setting: ExampleSetting): ReportExamples => ({
  ...goodsExamples(setting),
  ...peopleExamples(setting),
  ...conductExamples(setting),
});
