import { loopback } from './push-services.ts';

/** Longer than any service's: some 200 of Google's, some 600 of Microsoft's. */
export const longestEndpoint = 1_000;

const loopbackHosts: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** What parsers of addresses do not agree about. */
const ambiguous = /[\\\s]/;

const parsed = (text: string): URL | undefined =>
  URL.canParse(text) && !ambiguous.test(text) ? new URL(text) : undefined;

const isBelow = (host: string, service: string): boolean => host === service || host.endsWith(`.${service}`);

/** A name of its own hides what a request would be sent with; a fragment is never sent. */
const isPlain = ({ username, password, hash }: URL): boolean => username === '' && password === '' && hash === '';

/** The host of an endpoint, for the person whose tablet it is. Its path is a secret and is shown to nobody. */
export const serviceOf = (endpoint: string): string => parsed(endpoint)?.hostname ?? '';

/** Whether a text is an address of the Web at all, by the form that push services give theirs (RFC 8030, 8.3: https). */
export const isPushEndpoint = (text: string): boolean => {
  const url = parsed(text);
  return url !== undefined && text.length <= longestEndpoint && isPlain(url) && /^https?:$/.test(url.protocol);
};

/**
 * Whether we may send to an endpoint. It comes from outside and our own function asks it, so nothing counts but the name of
 * a service that we know: no address of a machine, no port, and no name that somebody could let point inwards.
 * @param services hosts, each with those below it; with `loopback`, this machine too
 */
export const isOfService = (text: string, services: readonly string[]): boolean => {
  const url = parsed(text);
  if (!url || !isPushEndpoint(text)) return false;
  if (loopbackHosts.includes(url.hostname)) return services.includes(loopback);
  return url.protocol === 'https:' && url.port === '' && services.some((service) => isBelow(url.hostname, service));
};
