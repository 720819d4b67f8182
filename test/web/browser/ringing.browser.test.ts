import { randomUUID } from 'node:crypto';
import type { CDPSession, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { until } from '../../fixtures/local-run/local-alerts.ts';
import { signedIn } from '../../fixtures/local-run/local-sign-in.ts';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { ownBrowser } from '../../fixtures/push/own-browser.ts';
import { startOwnPushService } from '../../fixtures/push/own-push-service.ts';
import { type Hand, handOn } from './officer-hand.ts';
import type { WatchedTablet } from './tablet-page.ts';
import { startTabletRun, type TabletRun } from './tablet-run.ts';

type Subscription = ReturnType<typeof ownBrowser>['subscription'];

const Words = z.object({ words: z.string() });

/**
 * A push service of our own in place of the browser's, which needs Google, and leave to notify, which a browser without a
 * screen never gives; all else is the browser's own.
 */
const withOwnService = ({ context }: WatchedTablet, subscription: Subscription) =>
  context.addInitScript((given) => {
    const key = 'own-subscription';
    const made = {
      endpoint: given.endpoint,
      options: { applicationServerKey: null },
      toJSON: () => given,
      unsubscribe: async () => {
        sessionStorage.removeItem(key);
        return true;
      },
    };
    const subscribe = async () => {
      sessionStorage.setItem(key, 'on');
      return made;
    };
    const getSubscription = async () => (sessionStorage.getItem(key) ? made : null);
    Object.assign(PushManager.prototype, { subscribe, getSubscription });
    let permission = 'default';
    Object.defineProperty(Notification, 'permission', { get: () => permission });
    const requestPermission = async () => {
      permission = 'granted';
      return permission;
    };
    Object.assign(Notification, { requestPermission });
  }, subscription);

/** Chromium's own way to hand a push to a worker. */
const workerOf = async (cdp: CDPSession) => {
  const registered = new Promise<string>((resolve) => {
    cdp.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [registration] = registrations;
      if (registration) resolve(registration.registrationId);
    });
  });
  await cdp.send('ServiceWorker.enable');
  return registered;
};

type Shown = { title: string; body: string; lang: string; tag: string };

/** Writes down what the worker shows, in place of a screen. */
const watchWorker = async (worker: Worker): Promise<() => Promise<Shown[]>> => {
  await worker.evaluate(() => {
    const shown: object[] = [];
    Reflect.set(globalThis, 'shown', shown);
    const registration = Reflect.get(globalThis, 'registration');
    registration.showNotification = async (title: string, options: object) => {
      shown.push({ title, ...options });
    };
  });
  return () => worker.evaluate(() => Reflect.get(globalThis, 'shown'));
};

/** What the browser tells the worker when somebody taps on a notification. */
const tapOn = (worker: Worker): Promise<boolean> =>
  worker.evaluate(() => {
    const notification = { close: () => undefined };
    const tap = Object.assign(new Event('notificationclick'), { notification, waitUntil: () => undefined });
    return globalThis.dispatchEvent(tap);
  });

describe('a tablet that rings', () => {
  let run: TabletRun;
  let tablet: WatchedTablet;
  let hand: Hand;
  let service: Awaited<ReturnType<typeof startOwnPushService>>;
  let browser: ReturnType<typeof ownBrowser>;
  let worker: Worker;
  let shown: () => Promise<Shown[]>;

  beforeAll(async () => {
    service = await startOwnPushService();
    browser = ownBrowser(service.at('/push/bavet'));
    run = await startTabletRun('kh');
    tablet = await run.tablet({ locale: 'km' });
    await withOwnService(tablet, browser.subscription);
    await tablet.page.reload();
    hand = handOn(tablet.page, 'km');
    await hand.signIn(run.account('officer', 'KH-BAVET'));
    await hand.untilComplete();
    const [found] = tablet.context.serviceWorkers();
    if (!found) throw new Error('The tablet has no worker.');
    worker = found;
    shown = await watchWorker(worker);
  }, 300_000);

  afterAll(async () => {
    await run?.stop();
    await service?.stop();
  }, 60_000);

  const state = () => tablet.page.locator('section', { has: hand.button('ringing.turn-off') });
  const subscriptions = async () => {
    const { apiUrl, token } = await signedIn(run.program, 'officer', 'KH-BAVET');
    return ask(apiUrl, 'GET /v1/subscriptions/push', { token });
  };

  const report = async (): Promise<string> => {
    const { apiUrl, token, blo } = await signedIn(run.program, 'officer', 'KH-POIPET');
    const body = {
      ...{ crime: 'drugs', id: randomUUID(), blo, occurredAt: '2016-06-19T16:30:00+07:00' },
      place: { latitude: 13.6589, longitude: 102.5635, accuracyMetres: 8 },
      seizures: [{ substance: 'methamphetamine', quantity: { value: 60, unit: 'kilogram' } }],
    };
    expect((await ask(apiUrl, 'POST /v1/incidents', { token, body })).status).toBe(201);
    return body.id;
  };

  const pushOf = (id: string) =>
    until('the push', () => service.taken.map(({ body }) => browser.read(body)).find((text) => text.includes(id)));

  it('asks nobody before a tap, and then tells the service, in the language of the officer', async () => {
    expect((await subscriptions()).status).toBe(404);
    await hand.go('tablet');
    await hand.button('ringing.turn-on').click();
    await state().waitFor();
    expect((await subscriptions()).json).toMatchObject({ tablets: [{ language: 'km', topic: 'KH-BAVET' }] });
  }, 60_000);

  it('shows neutral words of what another post reports, and opens the alerts by a tap', async () => {
    await hand.go('home');
    const id = await report();
    const data = await pushOf(id);
    const cdp = await tablet.context.newCDPSession(tablet.page);
    const registrationId = await workerOf(cdp);
    const { origin } = new URL(tablet.page.url());
    await cdp.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data });
    const notification = await until('the notification', async () => (await shown())[0]);
    expect(notification).toMatchObject({ title: 'BLO', body: Words.parse(JSON.parse(data)).words, lang: 'km' });
    expect(notification.body).toContain(id.slice(-8));
    expect(notification.body).not.toMatch(/methamphetamine|ម៉េតំហ្វេតាមីន/);

    await tapOn(worker);
    await tablet.page.waitForURL(/#\/alerts/);
    await tablet.page.locator('.alert').first().waitFor();
  }, 60_000);

  it('shows something for a push that is not ours, since the browser asks for that', async () => {
    const cdp = await tablet.context.newCDPSession(tablet.page);
    const registrationId = await workerOf(cdp);
    const { origin } = new URL(tablet.page.url());
    await cdp.send('ServiceWorker.deliverPushMessage', { origin, registrationId, data: 'no words of ours' });
    const notification = await until('the notification', async () =>
      (await shown()).find(({ tag }) => tag === 'alert'),
    );
    expect(notification).toMatchObject({ title: 'BLO', body: '' });
  }, 60_000);

  it('rings no more after another tap, and the service forgets it', async () => {
    await hand.go('tablet');
    await hand.button('ringing.turn-off').click();
    await hand.button('ringing.turn-on').waitFor();
    await until('the end', async () => ((await subscriptions()).status === 404 ? true : undefined));
  }, 60_000);

  it('breaks no policy and asks nobody else', () => {
    expect(run.faults()).toEqual([]);
  });
});
