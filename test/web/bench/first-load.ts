import { tell } from '../../bench/figures.ts';
import { handOn } from '../browser/officer-hand.ts';
import { openUntilHere, tabletBehind } from '../browser/tablet-behind.ts';
import { startTabletRun } from '../browser/tablet-run.ts';

/** 64 kbit/s with 600 ms there and back, and a processor four times slower than this one. */
const line64 = { bytesPerSecond: 8_000, latencyMs: 300 };
const slowdown = 4;

const beside = { line: '64 kbit/s, 600 ms there and back', slowdown };

/** Complete without a line, in KB: Burmese letters weigh more than all the others. */
const mostComplete = { km: 220, my: 250 } as const;

/**
 * The first start of a tablet, in Khmer: what an officer waits for, and what crosses the line, heads of HTTP and all. Signing
 * in goes past the line, and the officer types at once: the figures are the page's alone.
 */
export const benchFirstLoad = (): Promise<void> => firstLoadIn('km');

/** The same in Burmese, whose letters weigh the most. */
export const benchFirstLoadInBurmese = (): Promise<void> => firstLoadIn('my');

const firstLoadIn = async (language: keyof typeof mostComplete): Promise<void> => {
  const run = await startTabletRun('kh', { languages: [language] });
  const named = `tablet-first-load (${language})`;
  try {
    const { line, tablet, url } = await tabletBehind(run, line64);
    const { page, context } = tablet;
    const hand = handOn(page, language);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const start = performance.now();
    const seconds = () => (performance.now() - start) / 1_000;
    await openUntilHere(page, url, 60_000);
    const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN);
    const usable = seconds();
    const account = run.account('officer', 'KH-BAVET');
    await hand.signIn(account);
    await hand.beginReport('drugs');
    const typed = { seconds: seconds(), bytes: line.crossed.down };
    await hand.go('home');
    await hand.untilComplete();
    const complete = { seconds: seconds(), bytes: line.crossed.down };
    await line.stop();
    const again = performance.now();
    await openUntilHere(page, url, 60_000);
    const second = (performance.now() - again) / 1_000;
    tell({ bench: `${named}: first paint`, value: paint / 1_000, unit: 's', atMost: 3, ...beside });
    tell({ bench: `${named}: usable`, value: usable, unit: 's', atMost: 15, ...beside });
    tell({
      bench: `${named}: first report can be typed`,
      value: typed.bytes / 1_000,
      unit: 'KB',
      atMost: 80,
      after: typed.seconds,
    });
    tell({
      bench: `${named}: complete`,
      value: complete.bytes / 1_000,
      unit: 'KB',
      atMost: mostComplete[language],
      after: complete.seconds,
    });
    tell({ bench: `${named}: second start without a line`, value: second, unit: 's', atMost: 2.5, slowdown });
  } finally {
    await run.stop();
  }
};
