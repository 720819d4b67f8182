import { describe, expect, it } from 'vitest';
import { isOfService, isPushEndpoint, longestEndpoint } from '../../../../shared/alerts/push/is-push-endpoint.ts';
import { loopback, pushServices } from '../../../../shared/alerts/push/push-services.ts';

const google = 'https://fcm.googleapis.com/fcm/send/c8mYx:APA91b';

const accepted = [
  google,
  'https://FCM.googleapis.com/wp/c8mYx',
  'https://updates.push.services.mozilla.com/wpush/v2/gAAAA',
  'https://wns2-sg2p.notify.windows.com/w/?token=BQYAAA',
  'https://web.push.apple.com/QGuQyavXutnMHvs',
  'https://fcm.googleapis.com:443/fcm/send/c8mYx',
];

const hostile: readonly (readonly [what: string, endpoint: string])[] = [
  ['no line of the Web', 'fcm.googleapis.com/fcm/send/a'],
  ['in the clear', 'http://fcm.googleapis.com/fcm/send/a'],
  ['a file', 'file:///etc/passwd'],
  ['another scheme', 'gopher://fcm.googleapis.com/'],
  ['another port', 'https://fcm.googleapis.com:8443/a'],
  ['the metadata of a machine', 'https://169.254.169.254/latest/meta-data/'],
  ['the same as a number', 'https://2852039166/latest'],
  ['the same in IPv6', 'https://[::ffff:169.254.169.254]/latest'],
  ['credentials of Lambda', 'http://169.254.170.2/v2/credentials'],
  ['the runtime of Lambda', 'http://127.0.0.1:9001/2018-06-01/runtime/invocation/next'],
  ['this machine', 'https://localhost/a'],
  ['this machine by number', 'https://127.0.0.1/a'],
  ['this machine by another number', 'https://127.1/a'],
  ['a private network', 'https://10.0.0.7/a'],
  ['a name inside', 'https://vpce-1.sqs.ap-southeast-1.vpce.amazonaws.com/a'],
  ['a name that points inwards', 'https://169.254.169.254.nip.io/a'],
  ['a name that only ends alike', 'https://evilfcm.googleapis.com/a'],
  ['a name that only begins alike', 'https://fcm.googleapis.com.evil.example/a'],
  ['a name with a dot behind', 'https://fcm.googleapis.com./a'],
  ['a user before a host', 'https://fcm.googleapis.com@169.254.169.254/a'],
  ['a user at the right host', 'https://user:word@fcm.googleapis.com/a'],
  ['a backslash', 'https://fcm.googleapis.com\\@169.254.169.254/a'],
  ['a fragment', `${google}#more`],
  ['too long', `${google}${'a'.repeat(longestEndpoint)}`],
  ['nothing', ''],
];

describe('an endpoint that we send to', () => {
  it.each(accepted)('is of a push service: %s', (endpoint) => {
    expect(isOfService(endpoint, pushServices)).toBe(true);
  });

  it.each(hostile)('is not %s', (_what, endpoint) => {
    expect(isOfService(endpoint, pushServices)).toBe(false);
  });

  it.each(['http://127.0.0.1:8123/push/1', 'http://localhost:8123/push', 'https://[::1]:8123/push'])(
    'is on this machine only where that is allowed: %s',
    (endpoint) => {
      expect(isOfService(endpoint, pushServices)).toBe(false);
      expect(isOfService(endpoint, [...pushServices, loopback])).toBe(true);
    },
  );

  it('is not inside where only this machine is allowed too', () => {
    const open = hostile.filter(([, endpoint]) => isOfService(endpoint, [...pushServices, loopback]));
    expect(open.map(([what]) => what)).toEqual([
      'the runtime of Lambda',
      'this machine',
      'this machine by number',
      'this machine by another number',
    ]);
  });

  it('may be of a service that a country names beside those', () => {
    expect(isOfService('https://push.browser.example/a', pushServices)).toBe(false);
    expect(isOfService('https://push.browser.example/a', [...pushServices, 'browser.example'])).toBe(true);
  });

  it('has the form of an address of the Web before anybody asks whose it is', () => {
    expect(isPushEndpoint('https://push.browser.example/a')).toBe(true);
    expect(isPushEndpoint('ftp://push.browser.example/a')).toBe(false);
  });
});
