import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const Found = z.object({
  /** Rules that were looked at and kept: a page on which there are none was not looked at. */
  passes: z.array(z.unknown()).min(5),
  violations: z.array(
    z.object({ id: z.string(), nodes: z.array(z.object({ target: z.array(z.unknown()), html: z.string() })) }),
  ),
});

/** Puts axe into a page by the debugger: the page's own policy lets no script in. */
export const putAxe = async (page: Page): Promise<void> => {
  const debuggerOf = await page.context().newCDPSession(page);
  await debuggerOf.send('Runtime.evaluate', { expression: source });
};

/** What axe finds wrong with a page as it is now: the rule, and where. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  const found: unknown = await page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe');
    const { passes, violations } = await axe.run(document, { resultTypes: ['violations'] });
    return { passes, violations };
  });
  return Found.parse(found).violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html.slice(0, 120)}`),
  );
};
