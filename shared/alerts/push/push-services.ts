/**
 * Hosts of the push services of browsers; a host below one of them is theirs too. Source: the documentation of Firebase
 * Cloud Messaging (Chrome, Edge on Android, Samsung Internet), Mozilla autopush, Windows Push Notification Services and
 * Apple's web push, read 2026-11-26.
 */
export const pushServices: readonly string[] = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'notify.windows.com',
  'push.apple.com',
];

/** In place of a host: a service on this very machine, which runs on one machine have and no deployed country. */
export const loopback = 'loopback';
