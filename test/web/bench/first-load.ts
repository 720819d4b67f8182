import { tell } from '../../bench/figures.ts';
import { handOn } from '../browser/officer-hand.ts';
import { openUntilHere, tabletBehind } from '../browser/tablet-behind.ts';
import { startTabletRun } from '../browser/tablet-run.ts';

/** 64 kbit/s with 600 ms there and back, and a processor four times slower than this one. */
const line64 = { bytesPerSecond: 8_000, latencyMs: 300 };
const slowdown = 4;

const beside = { line: '64 kbit/s, 600 ms there and back', slowdown };

/**
 * The first start of a tablet, in Khmer: what an officer waits for, and what crosses the line, heads of HTTP and all. Signing
 * in goes past the line, and the officer types at once: the figures are the page's alone.
 */
export const benchFirstLoad = async (): Promise<void> => {
  const run = await startTabletRun('kh');
  try {
    const { line, tablet, url } = await tabletBehind(run, line64);
    const { page, context } = tablet;
    const hand = handOn(page, 'km');
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
    tell({ bench: 'tablet-first-load: first paint', value: paint / 1_000, unit: 's', atMost: 3, ...beside });
    tell({ bench: 'tablet-first-load: usable', value: usable, unit: 's', atMost: 15, ...beside });
    tell({
      bench: 'tablet-first-load: first report can be typed',
      value: typed.bytes / 1_000,
      unit: 'KB',
      atMost: 80,
      after: typed.seconds,
    });
    tell({
      bench: 'tablet-first-load: complete',
      value: complete.bytes / 1_000,
      unit: 'KB',
      atMost: 220,
      after: complete.seconds,
    });
    tell({ bench: 'tablet-first-load: second start without a line', value: second, unit: 's', atMost: 2.5, slowdown });
  } finally {
    await run.stop();
  }
};
