import { describe, expect, it } from 'vitest';
import { servePages } from '../../../functions/serve-pages/serve-pages.ts';
import { pageHeaders } from '../../../shared/pages/page-headers.ts';
import { webSetting } from '../../../shared/pages/web-setting.ts';

const origins = {
  identity: 'https://cognito-idp.ap-southeast-1.amazonaws.com',
  inbox: 'https://inbox.s3.ap-southeast-1.amazonaws.com',
  viewing: 'https://viewing.s3.ap-southeast-1.amazonaws.com',
  shared: ['https://shared-vn.s3.ap-southeast-1.amazonaws.com', 'https://inbox.s3.ap-southeast-1.amazonaws.com'],
};
const place = {
  country: 'kh',
  timeZone: 'Asia/Phnom_Penh',
  languages: ['km', 'en'],
  region: 'ap-southeast-1',
  clientId: 'client',
  release: 'r1',
};
const html = 'text/html; charset=utf-8';
const list = {
  release: 'r1',
  files: [
    { path: '/tablet', type: html, tag: 'p1', isImmutable: false, forms: { identity: '0', br: '0.br', gzip: '0.gz' } },
    { path: '/tablet/worker.js', type: 'text/javascript', tag: 'w1', isImmutable: false, forms: { identity: '1' } },
    {
      path: '/tablet/assets/a.1.js',
      type: 'text/javascript',
      tag: 'a1',
      isImmutable: true,
      forms: { identity: '2', br: '2.br' },
    },
  ],
};
const serverFor = (home?: string, vapidKey?: string) =>
  servePages({
    list,
    read: (name) => new TextEncoder().encode(`content ${name}`),
    setting: webSetting({ ...place, languages: ['km', 'en'], home }, origins),
    vapidKey: async () => vapidKey,
    headers: pageHeaders(origins),
    digest: (text) => `d${text.length}`,
  });
const ask = async (path: string, acceptEncoding?: string, ifNoneMatch?: string) => {
  const { status, headers, body } = await serverFor()({ path, acceptEncoding, ifNoneMatch });
  return { status, headers, text: body && new TextDecoder().decode(body) };
};

describe('the pages', () => {
  it('send a person who types the bare address to the app', async () => {
    expect(await ask('/')).toMatchObject({
      status: 302,
      headers: { location: '/tablet', 'cache-control': 'no-cache' },
    });
  });

  it('answer the app with its page, in the smallest form that the caller takes, asked about each time', async () => {
    const common = { 'content-type': html, 'cache-control': 'no-cache', vary: 'Accept-Encoding' };
    expect(await ask('/tablet', 'gzip, deflate, br')).toMatchObject({
      status: 200,
      headers: { ...common, 'content-encoding': 'br', etag: '"p1-br"' },
      text: 'content 0.br',
    });
    const plain = await ask('/tablet');
    expect(plain).toMatchObject({ headers: { ...common, etag: '"p1"' }, text: 'content 0' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
  });

  it('answer a place in the app with its page, and a missing file with nothing', async () => {
    expect(await ask('/tablet/reports/7')).toMatchObject({ status: 200, text: 'content 0', headers: { etag: '"p1"' } });
    expect(await ask('/tablet/assets/a.0.js')).toMatchObject({
      status: 404,
      headers: { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' },
    });
  });

  it('let a file with its hash in its name be kept for a year', async () => {
    expect((await ask('/tablet/assets/a.1.js', 'br')).headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      etag: '"a1-br"',
    });
  });

  it.each([
    ['the tag of the form that would be sent', 'br', '"p1-br"', 304],
    ['one of several tags, weak', 'br', '"x", W/"p1-br"', 304],
    ['any', undefined, '*', 304],
    ['the tag of another form', 'br', '"p1"', 200],
    ['an older tag', undefined, '"p0"', 200],
  ])('say that nothing has changed to a caller with %s: %s %s', async (_name, acceptEncoding, ifNoneMatch, status) => {
    const answer = await ask('/tablet', acceptEncoding, ifNoneMatch);
    expect(answer.status).toBe(status);
    if (status === 304)
      expect([answer.text, answer.headers['etag'], answer.headers['vary']]).toEqual([
        undefined,
        expect.any(String),
        'Accept-Encoding',
      ]);
  });

  it('let the worker serve the page above it', async () => {
    expect((await ask('/tablet/worker.js')).headers).toMatchObject({
      'service-worker-allowed': '/tablet',
      'cache-control': 'no-cache',
    });
    expect((await ask('/tablet')).headers).not.toHaveProperty('service-worker-allowed');
  });

  it('tell what differs from country to country, and that an address of AWS is for trials', async () => {
    const { headers, text = '' } = await ask('/web.json', 'br');
    expect(headers).toMatchObject({ 'content-type': 'application/json', 'cache-control': 'no-cache' });
    expect(JSON.parse(text)).toEqual({
      country: 'kh',
      timeZone: 'Asia/Phnom_Penh',
      languages: ['km', 'en'],
      region: 'ap-southeast-1',
      signIn: { endpoint: 'https://cognito-idp.ap-southeast-1.amazonaws.com/', clientId: 'client' },
      inbox: 'https://inbox.s3.ap-southeast-1.amazonaws.com',
      release: 'r1',
      forTrials: true,
    });
    const home = 'https://tablet.blo.example';
    const { body } = await serverFor(home)({ path: '/web.json', acceptEncoding: undefined, ifNoneMatch: undefined });
    expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({ forTrials: false, home });
  });

  it('tell the key by which a browser is to be told, as soon as somebody can say it', async () => {
    const request = { path: '/web.json', acceptEncoding: undefined, ifNoneMatch: undefined };
    const { body } = await serverFor(undefined, 'BPoint')(request);
    expect(JSON.parse(new TextDecoder().decode(body))).toMatchObject({ vapidKey: 'BPoint', release: 'r1' });
  });

  it.each(['/', '/tablet', '/tablet/worker.js', '/tablet/assets/a.1.js', '/tablet/assets/none.js', '/web.json'])(
    'come with every header that keeps them to themselves: %s',
    async (path) => {
      expect((await ask(path)).headers).toMatchObject({
        'content-security-policy': [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' blob: https://viewing.s3.ap-southeast-1.amazonaws.com",
          "font-src 'self'",
          "connect-src 'self' https://cognito-idp.ap-southeast-1.amazonaws.com https://inbox.s3.ap-southeast-1.amazonaws.com https://shared-vn.s3.ap-southeast-1.amazonaws.com",
          "worker-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types blo',
        ].join('; '),
        'strict-transport-security': 'max-age=63072000',
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
      });
    },
  );
});
