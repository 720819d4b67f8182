import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hand, handOn } from './officer-hand.ts';
import { startTabletRun, type TabletAccount, type TabletRun } from './tablet-run.ts';

/** All that the browser keeps of the page, as texts: rows of its database, names of what is cached, addresses. */
const keptInTheClear = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer)
        return new TextDecoder('latin1').decode(value) + new TextDecoder().decode(value);
      if (value instanceof Uint8Array) return new TextDecoder().decode(value);
      if (value instanceof CryptoKey) return '';
      if (typeof value === 'object' && value !== null)
        return Object.entries(value)
          .map(([name, inner]) => name + textOf(inner))
          .join(' ');
      return String(value);
    };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('blo');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const rows = await Promise.all(
      [...database.objectStoreNames].map(
        (name) =>
          new Promise<unknown>((resolve) => {
            const asking = database.transaction(name).objectStore(name).getAll();
            asking.onsuccess = () => resolve(asking.result);
          }),
      ),
    );
    database.close();
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return [textOf(rows), JSON.stringify(cached), JSON.stringify(localStorage), location.href].join('\n');
  });

const refusal = (message: string) => ({
  status: 400,
  headers: { 'access-control-allow-origin': '*', 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: 'NotAuthorizedException', message }),
});

describe('a tablet that two officers share', () => {
  let run: TabletRun;
  let page: Page;
  let context: BrowserContext;
  let hand: Hand;
  let anna: TabletAccount;
  let bora: TabletAccount;

  beforeAll(async () => {
    run = await startTabletRun('kh');
    ({ page, context } = await run.tablet({
      permissions: ['geolocation'],
      geolocation: { latitude: 11.0632, longitude: 106.1356, accuracy: 8 },
    }));
    hand = handOn(page, 'km');
    anna = run.account('officer', 'KH-BAVET');
    bora = run.others('officer', 'KH-BAVET');
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
  }, 60_000);

  const cognito = () => `${run.output('CognitoEndpoint')}**`;
  const signOut = async () => {
    await hand.go('home');
    await hand.button('home.sign-out').click();
  };

  it('lets both in without a line, once each has been in with one', async () => {
    await hand.signIn(bora);
    await hand.untilComplete();
    await signOut();
    await hand.signIn(anna);
    await context.setOffline(true);
    await signOut();
    await hand.signIn(anna);
  }, 120_000);

  it('keeps a report with a name, and nothing of it in the clear', async () => {
    await hand.beginReport('irregular-crossing');
    await hand.pick('field-how', 'hidden');
    await page.locator('#field-people-0-role input').first().check();
    await page.locator('#field-people-0-sex input').first().check();
    await hand.pick('field-people-0-ageGroup', '30-44');
    await page.locator('#field-people-0-count').fill('1');
    await page.getByText('11.0632, 106.1356').waitFor();
    await page.locator('a[href^="#/names/"]').click();
    await hand.button('names.add').click();
    await page.locator('#person-0-name').fill('Zebrafinch Marked');
    await page.locator('#person-0-phones').fill('+85512345678');
    expect(await keptInTheClear(page)).not.toMatch(/Zebrafinch|12345678/);
    await hand.button('names.done').click();
    await hand.finish();
    await page.getByText(hand.word('outbox.waiting')).waitFor();
    const kept = await keptInTheClear(page);
    expect(kept).toContain(anna.username);
    expect(kept).not.toMatch(/Zebrafinch|12345678/);
  }, 120_000);

  it('shows the other officer that something is on its way, and nothing of it', async () => {
    await signOut();
    await hand.signIn(bora);
    expect(await page.locator('a[href^="#/report/"]').count()).toBe(0);
    await hand.go('outbox');
    const words = hand.word('outbox.of-others').replace('{count}', '1').replace('{username}', anna.username);
    await page.getByText(words).waitFor();
    expect(await page.locator('li.card').count()).toBe(0);
  }, 60_000);

  it.each([
    ['has run out', 'Refresh Token has expired', 'sign-in-again'],
    ['is of somebody who was disabled', 'User is disabled.', 'disabled'],
  ])(
    'keeps the outbox whole when a token %s, and says what to do',
    async (_name, message, word) => {
      await context.route(cognito(), (route) => route.fulfill(refusal(message)));
      await context.setOffline(false);
      await page.reload();
      await hand.signIn(bora);
      await hand.go('outbox');
      await page.getByText(hand.word(`outbox.others-${word}`).replace('{username}', anna.username)).waitFor();
      await context.unroute(cognito());
    },
    60_000,
  );

  it("sends it under its own officer's name, whoever is signed in", async () => {
    const sent = page.waitForRequest(
      (request) => request.method() === 'POST' && request.url().endsWith('/v1/incidents'),
    );
    await page.reload();
    await hand.signIn(bora);
    const request = await sent;
    const [, payload = ''] = (request.headers()['authorization'] ?? '').split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(claims['custom:blo']).toBe('KH-BAVET');
    await expect.poll(async () => (await request.response())?.status(), { timeout: 30_000 }).toBe(201);
    await expect
      .poll(() => keptInTheClear(page).then((kept) => kept.includes('Zebrafinch')), { timeout: 10_000 })
      .toBe(false);
  }, 90_000);

  it('breaks no policy and asks nobody else', () => {
    expect(run.faults()).toEqual([]);
  });
});
