import { type KeptTablet, startKeptTablet } from './kept-tablet.ts';
import { handOn } from './officer-hand.ts';
import type { TabletRun } from './tablet-run.ts';

/**
 * Finishes a report on a tablet that dies some milliseconds after the tap. The officer starts it again, and finishes the
 * draft where that is what is left.
 * @returns the tablet as it started again
 */
export const finishAndDie = async (
  run: TabletRun,
  folder: string,
  tablet: KeptTablet,
  moment: number,
): Promise<KeptTablet> => {
  const before = handOn(tablet.page, 'km');
  await before.go('home');
  await before.beginReport('drugs');
  await before.typeSeizure({ find: 'yaba', value: `${moment + 1}`, unit: 'kilogram' });
  await before.button('report.check').click();
  await before.button('check.finish').click();
  await new Promise((resolve) => setTimeout(resolve, moment));
  await tablet.kill();
  const again = await startKeptTablet(folder, new URL(run.output('TabletUrl')).origin);
  await again.page.goto(run.output('TabletUrl'));
  const hand = handOn(again.page, 'km');
  await hand.signIn(run.account('officer', 'KH-BAVET'));
  const draft = again.page.locator('a[href^="#/report/"]');
  await again.page.waitForTimeout(500);
  if ((await draft.count()) > 0) {
    await draft.first().click();
    await hand.finish();
  }
  return again;
};
