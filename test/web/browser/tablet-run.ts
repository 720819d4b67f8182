import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import * as z from 'zod';
import {
  type CountryChanges,
  type LocalProgram,
  newFolder,
  removeFolder,
  startLocalProgram,
} from '../../fixtures/local-run/local-run.ts';
import { launchChromium } from './chromium.ts';
import { openTablet, type WatchedTablet } from './tablet-page.ts';

const Account = z.object({
  stack: z.string(),
  role: z.string(),
  blo: z.string().nullish(),
  username: z.string(),
  password: z.string(),
});

export type TabletAccount = z.infer<typeof Account>;

const Outputs = z.record(z.string(), z.record(z.string(), z.string()));

/** A local run and a browser beside it. */
export type TabletRun = {
  program: LocalProgram;
  browser: Browser;
  /** An output of a country's stack, as the run stands now. */
  output(name: string, stack?: string): string;
  /** Somebody who can sign in. @throws Error when there is nobody like that */
  account(role: string, blo?: string): TabletAccount;
  /** Somebody of a role at another post of Cambodia. @throws Error when there is nobody like that */
  others(role: string, blo: string): TabletAccount;
  /** A tablet that nobody has used yet, on the page of a country. */
  tablet(options?: BrowserContextOptions & { stack?: string }): Promise<WatchedTablet>;
  /** What the tablets of this run did that they may not. */
  faults(): string[];
  stop(): Promise<void>;
};

const read = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> =>
  schema.parse(JSON.parse(readFileSync(file, 'utf8')));

const accountIn = ({ accounts }: LocalProgram, role: string, blo?: string): TabletAccount => {
  const found = read(accounts, z.array(Account)).find(
    (each) => each.role === role && (blo === undefined || each.blo === blo),
  );
  if (!found) throw new Error(`the run has no ${role} ${blo ?? ''}`);
  return found;
};

const otherIn = ({ accounts }: LocalProgram, role: string, blo: string): TabletAccount => {
  const found = read(accounts, z.array(Account)).find(
    (each) => each.stack === 'blo-kh' && each.role === role && each.blo !== blo,
  );
  if (!found) throw new Error(`the run has no ${role} but at ${blo}`);
  return found;
};

/** Starts countries on this machine and a browser beside them. */
export const startTabletRun = async (countries = 'kh', changes?: CountryChanges): Promise<TabletRun> => {
  const folder = newFolder();
  const program = await startLocalProgram(folder, countries, changes);
  const browser = await launchChromium();
  const opened: WatchedTablet[] = [];
  const output = (name: string, stack = 'blo-kh') => read(program.outputs, Outputs)[stack]?.[name] ?? '';
  return {
    program,
    browser,
    output,
    account: (role, blo) => accountIn(program, role, blo),
    others: (role, blo) => otherIn(program, role, blo),
    tablet: async ({ stack, ...options } = {}) => {
      const url = output('TabletUrl', stack);
      const origins = [url, output('CognitoEndpoint', stack), program.messages].map((each) => new URL(each).origin);
      const tablet = await openTablet(browser, url, origins, options);
      opened.push(tablet);
      return tablet;
    },
    faults: () => opened.flatMap(({ faults }) => faults),
    stop: async () => {
      await browser.close();
      await program.stop();
      removeFolder(folder);
    },
  };
};
