import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pushService } from '../../../../../shared/alerts/aws/push/push-service.ts';
import { pushTerms } from '../../../../../shared/alerts/push/push-service.ts';
import { ownBrowser } from '../../../../fixtures/push/own-browser.ts';
import { startOwnPushService } from '../../../../fixtures/push/own-push-service.ts';

let service: Awaited<ReturnType<typeof startOwnPushService>>;
beforeAll(async () => {
  service = await startOwnPushService();
});
afterAll(() => service.stop());

const sender = pushService(async (origin) => `vapid t=${origin}, k=key`);
const message = { ...pushTerms.Severe, text: 'neutral words', replaces: 'name' };

const sendTo = (path: string) => {
  const browser = ownBrowser(service.at(path));
  const { endpoint, keys } = browser.subscription;
  return { browser, outcome: sender.send({ endpoint, ...keys }, message) };
};

describe('a push service', () => {
  it('gets a message that the browser alone reads, with how it is to be treated', async () => {
    const { browser, outcome } = sendTo('/push/one');
    expect(await outcome).toEqual({ outcome: 'taken' });
    const [{ headers, body, path } = { headers: {}, body: Buffer.alloc(0), path: '' }] = service.taken;
    expect(path).toBe('/push/one');
    expect(headers).toMatchObject({
      authorization: `vapid t=${service.at('')}, k=key`,
      'content-encoding': 'aes128gcm',
      ttl: '86400',
      urgency: 'high',
      topic: 'name',
    });
    expect(body.toString('latin1')).not.toContain('neutral');
    expect(browser.read(body)).toBe('neutral words');
  });

  it.each([
    [200, { outcome: 'taken' }],
    [202, { outcome: 'taken' }],
    [404, { outcome: 'gone' }],
    [410, { outcome: 'gone' }],
    [400, { outcome: 'failed', status: 400 }],
    [403, { outcome: 'failed', status: 403 }],
    [429, { outcome: 'failed', status: 429 }],
    [500, { outcome: 'failed', status: 500 }],
  ])('that answers %i is understood', async (status, outcome) => {
    service.answer('/push/status', status);
    expect(await sendTo('/push/status').outcome).toEqual(outcome);
  });

  it('is not followed to anywhere else', async () => {
    service.answer('/push/moved', 307);
    expect(await sendTo('/push/moved').outcome).toEqual({ outcome: 'failed', status: 307 });
    expect(service.taken.map(({ path }) => path)).not.toContain('/push/moved-elsewhere');
  });

  it('that nobody reaches has failed', async () => {
    const { keys } = ownBrowser('').subscription;
    const nowhere = { endpoint: 'http://127.0.0.1:9/push', ...keys };
    expect(await sender.send(nowhere, message)).toEqual({ outcome: 'failed', status: 0 });
  });
});
