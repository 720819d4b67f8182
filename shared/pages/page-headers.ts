/** Origins besides its own that a page may speak to. */
export type PageOrigins = {
  /** Where Cognito answers. */
  identity: string;
  /** Where photos are sent. */
  inbox: string;
  /** Where copies of photos to look at come from. */
  viewing: string;
  /** Where copies of photos come from that other countries show. */
  shared: readonly string[];
};

/**
 * Rights of a page: run our scripts and no text as one, and speak to these origins alone. A script can be named by code
 * only through the policy `blo`, which lets the worker be and nothing else.
 * Source: W3C, Content Security Policy Level 3, and Trusted Types, read 2026-11-26.
 */
const contentSecurityPolicy = ({ identity, inbox, viewing, shared }: PageOrigins): string => {
  const spokenTo = new Set([identity, inbox, ...shared]);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' blob: ${viewing}`,
    "font-src 'self'",
    `connect-src 'self' ${[...spokenTo].join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types blo',
  ].join('; ');
};

/** Two years, in seconds. */
const transportSecuritySeconds = 63_072_000;

/** Headers of every answer of the pages, files and refusals too: a worker takes its policy from its own script. */
export const pageHeaders = (origins: PageOrigins): Readonly<Record<string, string>> => ({
  'content-security-policy': contentSecurityPolicy(origins),
  'strict-transport-security': `max-age=${transportSecuritySeconds}`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
});
