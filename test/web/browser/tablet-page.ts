import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A tablet in a browser of its own, watched: what it may not do is written down as it happens. */
export type WatchedTablet = {
  context: BrowserContext;
  page: Page;
  /** Violations of the page's policy, requests to strangers, and errors that nobody caught. A test that ends with one fails. */
  faults: readonly string[];
  close(): Promise<void>;
};

/** A seven-inch tablet held upright. */
const tablet: BrowserContextOptions = {
  viewport: { width: 600, height: 960 },
  hasTouch: true,
  locale: 'en-US',
  timezoneId: 'Asia/Phnom_Penh',
};

const isPageOrWorker = (address: string): boolean => /^(https?|wss?):/.test(address);

/** Adds what a context may not do to a list: requests to other origins than those named, errors, violations of the policy. */
const watch = async (context: BrowserContext, origins: readonly string[], faults: string[]): Promise<void> => {
  await context.exposeBinding('bloViolation', (_source, directive: string, blocked: string) => {
    faults.push(`policy: ${directive} ${blocked}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      Reflect.get(globalThis, 'bloViolation')(effectiveDirective, blockedURI);
    });
  });
  context.on('request', (request) => {
    const address = request.url();
    if (isPageOrWorker(address) && !origins.includes(new URL(address).origin)) faults.push(`stranger: ${address}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted Type/i.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
};

/**
 * Opens a tablet's page in a browser with nothing in it.
 * @param origins those that it may speak to
 */
export const openTablet = async (
  browser: Browser,
  url: string,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<WatchedTablet> => {
  const context = await browser.newContext({ ...tablet, ...options });
  const faults: string[] = [];
  await watch(context, origins, faults);
  const page = await context.newPage();
  await page.goto(url);
  return { context, page, faults, close: () => context.close() };
};
