import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { every, hasPublishedKey, home, region } from '../deployment.ts';

const countries = every.filter((stack) => stack !== region);

/** As a browser would, but that it follows nothing and decodes nothing by itself that we look at. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(`${home.ApiUrl}${path}`, { method, headers, redirect: 'manual' });

const Setting = z.strictObject({
  country: z.string(),
  timeZone: z.string().regex(/^Asia\/\w+$/),
  languages: z.array(z.string()).min(1),
  region: z.string(),
  signIn: z.strictObject({ endpoint: z.url(), clientId: z.string() }),
  inbox: z.url(),
  release: z.string(),
  forTrials: z.boolean(),
  home: z.url().optional(),
  /** By which push services know who may ring: an uncompressed point on P-256. */
  vapidKey: z.base64url().length(87),
});

const filesOf = (page: string): string[] => [...page.matchAll(/\/tablet\/assets\/[\w.-]+/g)].map(([path]) => path);

describe('the pages', () => {
  it('are there for anyone: the bare address leads to the tablet’s', async () => {
    const bare = await get('/');
    expect([bare.status, bare.headers.get('location')]).toEqual([302, '/tablet']);
    const page = await get('/tablet');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await page.text()).toContain('<div id="app">');
  });

  it('are refused as scripts of others and as a frame, on every answer', async () => {
    const [file = ''] = filesOf(await (await get('/tablet')).text());
    for (const path of [
      '/',
      '/tablet',
      '/tablet/somewhere',
      '/tablet/worker.js',
      file,
      '/tablet/assets/none.js',
      '/web.json',
    ]) {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toMatch(/^default-src 'none'; script-src 'self'; /);
      expect(policy, path).toContain("require-trusted-types-for 'script'; trusted-types blo");
      expect(policy, path).not.toMatch(/unsafe|\*/);
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('permissions-policy'), path).toContain('camera=(self), geolocation=(self)');
      expect(headers.get('strict-transport-security'), path).toMatch(/^max-age=\d{8,}/);
    }
  });

  it.each(['br', 'gzip', 'identity'])('come as the caller takes them: %s', async (encoding) => {
    const [file = ''] = filesOf(await (await get('/tablet')).text());
    const answer = await get(file, { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding);
    expect([answer.headers.get('cache-control'), answer.headers.get('vary')]).toEqual([
      'public, max-age=31536000, immutable',
      'Accept-Encoding',
    ]);
    expect((await answer.text()).length).toBeGreaterThan(100);
  });

  it('are not sent again to a caller who has them, and a HEAD is answered without them', async () => {
    const page = await get('/tablet');
    const tag = page.headers.get('etag') ?? '';
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await get('/tablet', { 'if-none-match': tag });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, tag, '']);
    const head = await get('/tablet', {}, 'HEAD');
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, '']);
  });

  it('have every file that the page names, and no page in place of one that is missing', async () => {
    const files = filesOf(await (await get('/tablet')).text());
    expect(files.length).toBeGreaterThan(20);
    for (const path of files) expect((await get(path, {}, 'HEAD')).status, path).toBe(200);
    const missing = await get('/tablet/assets/main.NOTTHERE.js');
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
  });

  it.each(countries)('tell what differs from country to country: $name', async ({ ApiUrl, ...stack }) => {
    const answer = await fetch(`${ApiUrl}/web.json`);
    const setting = Setting.parse(await answer.json());
    expect(`blo-${setting.country}`).toBe(stack.name);
    expect(setting.signIn.clientId).toBe(stack.UserPoolClientId);
    expect(setting.region).toBe(stack.Region);
    if (hasPublishedKey) expect(setting.signIn.endpoint).toBe(`${stack.CognitoEndpoint}/`);
    const policy = answer.headers.get('content-security-policy') ?? '';
    for (const origin of [new URL(setting.signIn.endpoint).origin, setting.inbox]) expect(policy).toContain(origin);
    expect(setting.forTrials).toBe(setting.home === undefined);
  });
});
