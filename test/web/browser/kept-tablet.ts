import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import sparticuz from '@sparticuz/chromium';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';

/** A tablet whose browser keeps what it has in a folder, and can be ended as an empty battery ends it. */
export type KeptTablet = {
  page: Page;
  context: BrowserContext;
  /** Ends every process of the browser at once, as `kill -9` does. */
  kill(): Promise<void>;
};

const untilListening = async (child: ChildProcess): Promise<string> => {
  let said = '';
  for await (const chunk of child.stderr ?? []) {
    said += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address) return address;
  }
  throw new Error(`The browser did not start: ${said.slice(-1_000)}`);
};

/** `--single-process` is for AWS Lambda: a browser in one process does not write as a tablet's does. */
const unwanted = /^--(headless|single-process|no-zygote|user-data-dir)/;

const pageOf = async (browser: Browser): Promise<{ context: BrowserContext; page: Page }> => {
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context');
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setViewportSize({ width: 600, height: 960 });
  return { context, page };
};

/**
 * Starts a browser with a folder of its own: the same folder again is the same tablet.
 * @param origin of the page, which may know where the tablet is
 */
export const startKeptTablet = async (folder: string, origin: string): Promise<KeptTablet> => {
  const args = [
    ...sparticuz.args.filter((arg) => !unwanted.test(arg)),
    '--headless',
    '--no-sandbox',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
  ];
  const child = spawn(await chromiumPath(), args, {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const browser = await chromium.connectOverCDP(await untilListening(child));
  child.stderr?.resume();
  const { context, page } = await pageOf(browser);
  await context.grantPermissions(['geolocation'], { origin });
  await context.setGeolocation({ latitude: 11.0632, longitude: 106.1356, accuracy: 8 });
  return {
    page,
    context,
    kill: async () => {
      const ended = once(child, 'exit');
      if (child.pid) process.kill(-child.pid, 'SIGKILL');
      await ended;
    },
  };
};
