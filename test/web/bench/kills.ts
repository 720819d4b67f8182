import * as z from 'zod';
import { tell } from '../../bench/figures.ts';
import { newFolder, removeFolder } from '../../fixtures/local-run/local-run.ts';
import { askAs } from '../browser/ask-as.ts';
import { finishAndDie } from '../browser/finish-and-die.ts';
import { startKeptTablet } from '../browser/kept-tablet.ts';
import { handOn } from '../browser/officer-hand.ts';
import { startTabletRun, type TabletRun } from '../browser/tablet-run.ts';

/** Moments between the tap on "finish" and well after the receipt, in milliseconds: closer together at the beginning. */
const moments = Array.from({ length: 30 }, (_, index) => Math.round(2.2 * index * index));

const Page = z.object({ incidents: z.array(z.looseObject({ id: z.string(), seizures: z.array(z.unknown()) })) });

/** Reports that the service has, once all has been sent. */
const reportsOf = async (run: TabletRun, tablet: Awaited<ReturnType<typeof startKeptTablet>>) => {
  const hand = handOn(tablet.page, 'km');
  await hand.go('outbox');
  await tablet.page.getByText(hand.word('outbox.now-idle')).waitFor({ timeout: 120_000 });
  const officer = run.account('officer', 'KH-BAVET');
  const path = '/v1/incidents?blo=KH-BAVET&limit=100';
  return Page.parse(await askAs(run, officer, 'GET', path)).incidents;
};

/** A tablet that dies at 30 moments between the tap on "finish" and the receipt: each report is there, and once. */
export const benchKills = async (): Promise<void> => {
  const run = await startTabletRun('kh');
  const folder = newFolder();
  let tablet = await startKeptTablet(folder, new URL(run.output('TabletUrl')).origin);
  try {
    await tablet.page.goto(run.output('TabletUrl'));
    const hand = handOn(tablet.page, 'km');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.untilComplete();
    for (const moment of moments) tablet = await finishAndDie(run, folder, tablet, moment);
    const reports = await reportsOf(run, tablet);
    const seizures = new Set(reports.map((report) => JSON.stringify(report.seizures)));
    const all = moments.length;
    tell({ bench: 'tablet-kills: there', value: seizures.size, unit: 'reports', atLeast: all, atMost: all });
    tell({ bench: 'tablet-kills: twice', value: reports.length - seizures.size, unit: 'reports', atMost: 0 });
  } finally {
    await tablet.kill().catch(() => undefined);
    await run.stop();
    removeFolder(folder);
  }
};
