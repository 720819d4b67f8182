import type { BrowserContextOptions, Page } from 'playwright-core';
import { type LineQuality, type LossyLine, layLine } from '../../fixtures/local-run/lossy-line.ts';
import { openTablet, type WatchedTablet } from './tablet-page.ts';
import type { TabletRun } from './tablet-run.ts';

/** A tablet that nobody has used yet, behind a line: all that it asks of the country's address crosses that. */
export const tabletBehind = async (
  run: TabletRun,
  quality: LineQuality,
  options: BrowserContextOptions = {},
): Promise<{ line: LossyLine; tablet: WatchedTablet; url: string }> => {
  const { origin, pathname } = new URL(run.output('TabletUrl'));
  const line = await layLine([origin], quality);
  const url = `http://127.0.0.1:${line.ports[0]}${pathname}`;
  const origins = [url, run.output('CognitoEndpoint')].map((each) => new URL(each).origin);
  const tablet = await openTablet(run.browser, 'about:blank', origins, { locale: 'km', ...options });
  return { line, tablet, url };
};

/** What an officer does whose page does not come: opens it again, after some seconds. */
export const openUntilHere = async (page: Page, url: string, patience = 10_000): Promise<void> => {
  for (;;) {
    await page.goto(url, { waitUntil: 'commit' }).catch(() => undefined);
    const isHere = await page
      .locator('#username')
      .waitFor({ timeout: patience })
      .then(
        () => true,
        () => false,
      );
    if (isHere) return;
  }
};
