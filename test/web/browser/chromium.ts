import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Made for Lambda: one process for all, which ends with the first tab that is closed. */
const ofLambdaAlone = ['--single-process', '--no-zygote', '--headless'];

/** Asks whether something is there by making a folder, which one process alone can do. */
const isFirst = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser that `CHROMIUM` names, else the one that npm brought. That one unpacks itself into the temporary folder;
 * files of tests run side by side, and one of them unpacks while the others wait.
 */
export const chromiumPath = async (): Promise<string> => {
  const own = process.env['CHROMIUM'];
  if (own) return own;
  const [unpacking, unpacked] = ['unpacking', 'unpacked'].map((name) => join(tmpdir(), `chromium-${name}`));
  if (!unpacking || !unpacked) throw new Error('no temporary folder');
  if (isFirst(unpacking)) {
    await sparticuz.executablePath();
    mkdirSync(unpacked);
  }
  while (!existsSync(unpacked)) await pause(200);
  return sparticuz.executablePath();
};

/**
 * Starts Chromium without a window: the one that `CHROMIUM` names, else the one that npm brought, which unpacks itself
 * into the temporary folder the first time.
 */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM'];
  const executablePath = await chromiumPath();
  const args = own
    ? ['--no-sandbox']
    : sparticuz.args.filter((arg) => !ofLambdaAlone.some((each) => arg.startsWith(each)));
  return chromium.launch({ executablePath, args, headless: true });
};
