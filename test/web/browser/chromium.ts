import sparticuz from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/** Made for Lambda: one process for all, which ends with the first tab that is closed. */
const ofLambdaAlone = ['--single-process', '--no-zygote', '--headless'];

/**
 * Starts Chromium without a window: the one that `CHROMIUM` names, else the one that npm brought, which unpacks itself
 * into the temporary folder the first time.
 */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM'];
  const executablePath = own ?? (await sparticuz.executablePath());
  const args = own
    ? ['--no-sandbox']
    : sparticuz.args.filter((arg) => !ofLambdaAlone.some((each) => arg.startsWith(each)));
  return chromium.launch({ executablePath, args, headless: true });
};
