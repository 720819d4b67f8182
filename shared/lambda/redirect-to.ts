/**
 * Sends a caller to an address that lives for a short while. `Repr-Digest` tells what the bytes there must be.
 * Source: RFC 9530, 3 and 5 (`sha-256`, as a byte sequence of RFC 8941).
 * @param sha256 in hex; without one there is no such header
 */
export const redirectTo = ({ location, sha256 }: { location: string; sha256?: string }) => ({
  status: 302 as const,
  headers: {
    location,
    'referrer-policy': 'no-referrer',
    ...(sha256 ? { 'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:` } : {}),
  },
});
