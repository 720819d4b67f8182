import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { signInWords } from '../../../web/words/sign-in-words.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

describe('the tablet of Bavet', () => {
  let run: TabletRun;
  const khmer = (key: keyof typeof signInWords) => signInWords[key].km.text;

  beforeAll(async () => {
    run = await startTabletRun();
  }, 180_000);

  afterAll(async () => {
    await run?.stop();
  }, 30_000);

  afterEach(() => {
    expect(run.faults()).toEqual([]);
  });

  it('opens in Khmer, and signs its officer in', async () => {
    const { page, close } = await run.tablet();
    const { username, password } = run.account('officer', 'KH-BAVET');
    await page.getByRole('heading', { name: khmer('sign-in.title') }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('km');
    await page.getByLabel(khmer('sign-in.username')).fill(username);
    await page.getByLabel(khmer('sign-in.password')).fill(password);
    await page.getByRole('button', { name: khmer('sign-in.title') }).click();
    await page.getByText(khmer('sign-in.signed-in-as').replace('{username}', username)).waitFor();
    await close();
  }, 60_000);

  it('says in Khmer that a password is wrong', async () => {
    const { page, close } = await run.tablet();
    await page.getByLabel(khmer('sign-in.username')).fill(run.account('officer', 'KH-BAVET').username);
    await page.getByLabel(khmer('sign-in.password')).fill('not-the-password');
    await page.getByRole('button', { name: khmer('sign-in.title') }).click();
    await page.getByRole('alert').getByText(khmer('sign-in.refused')).waitFor();
    await close();
  }, 60_000);

  it('starts without a line once it has been opened a single time', async () => {
    const { page, context, close } = await run.tablet();
    await page.getByRole('heading', { name: khmer('sign-in.title') }).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: khmer('sign-in.title') }).waitFor();
    await close();
  }, 60_000);
});
