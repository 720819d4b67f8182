import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { tell } from './figures.ts';

/** Benches of the pages are checked with the types of a browser, which these here are not: by name, they stay apart. */
const inBrowser = (name: string): string => new URL(`../web/bench/${name}`, import.meta.url).href;

/**
 * `npm run bench`, or one of them with `-- --only NAME`. Each figure is a line of JSON, beside its yardstick. A bench is
 * read when its turn comes: the stacks that one of them synthesises are no part of the others.
 */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  validation: async () => (await import('./validation.ts')).benchValidation(),
  'start-up': async () => (await import('./start-up.ts')).benchStartUp(),
  'accept-throughput': async () => (await import('./accept-throughput.ts')).benchAcceptThroughput(),
  'accept-latency': async () => (await import('./accept-latency.ts')).benchAcceptLatency(),
  'alert-latency': async () => (await import('./alerts/alert-latency.ts')).benchAlertLatency(),
  'across-border': async () => (await import('./alerts/across-border.ts')).benchAcrossBorder(),
  'photos-cut': async () => (await import('./photos-cut.ts')).benchPhotosCut(),
  'photos-verified': async () => (await import('./photos-verified.ts')).benchPhotosVerified(),
  'photos-bad-line': async () => (await import('./photos-bad-line.ts')).benchPhotosBadLine(),
  'alert-segments': async () => (await import('./alerts/alert-segments.ts')).benchAlertSegments(),
  'sms-month': async () => (await import('./alerts/sms-month.ts')).benchSmsMonth(),
  'alerts-200-subscribers': async () => (await import('./alerts/alert-storms.ts')).benchAlertsToSubscribers(),
  'alert-burst': async () => (await import('./alerts/alert-storms.ts')).benchAlertBurst(),
  'link-proposals': async () => (await import('./links/link-proposals.ts')).benchLinkProposals(),
  'week-of-shares': async () => (await import('./links/week-of-shares.ts')).benchWeekOfShares(),
  'trends-methods': async () => (await import('./trends/methods.ts')).benchTrendMethods(),
  'trends-night': async () => (await import('./trends/night.ts')).benchTrendNight(),
  'trends-false-share': async () => (await import('./trends/night.ts')).benchTrendFalseShare(),
  'list-page': async () => (await import('./costs/lists.ts')).benchListPage(),
  'list-filter': async () => (await import('./costs/lists.ts')).benchListFilter(),
  'loud-report-calls': async () => (await import('./costs/loud-report.ts')).benchLoudReportCalls(),
  'night-changed': async () => (await import('./costs/nights.ts')).benchNightChanged(),
  'accept-cpu': async () => (await import('./costs/accept-cpu.ts')).benchAcceptCpu(),
  'photo-cpu': async () => (await import('./costs/photo-cpu.ts')).benchPhotoCpu(),
  parquet: async () => (await import('./costs/parquet.ts')).benchParquet(),
  reminders: async () => (await import('./costs/nights.ts')).benchReminders(),
  idle: async () => (await import('./costs/idle.ts')).benchIdle(),
  'cold-start': async () => (await import('./costs/cold-start.ts')).benchColdStart(),
  'tablet-first-load': async () => (await import(inBrowser('first-load.ts'))).benchFirstLoad(),
  'tablet-first-load-my': async () => (await import(inBrowser('first-load.ts'))).benchFirstLoadInBurmese(),
  'tablet-kills': async () => (await import(inBrowser('kills.ts'))).benchKills(),
  bundles: async () => (await import('./bundles.ts')).benchBundles(),
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;

if (only && !benches[only]) {
  console.error(`There is no bench ${only}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

// Figures of a machine that does something else at the time say little: the load before the first of them tells.
tell({ bench: 'machine', value: cpus().length, unit: 'cores', model: cpus()[0]?.model, loadAverage: loadavg()[0] });

for (const [name, bench] of Object.entries(benches)) if (!only || only === name) await bench();
