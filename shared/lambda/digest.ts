/**
 * The header that tells whoever follows a redirect what the bytes there must be.
 * Source: RFC 9530, 3 and 5 (`sha-256`, as a byte sequence of RFC 8941).
 * @param sha256 in hex; without one there is no header
 */
export const reprDigest = (sha256: string | undefined): Record<string, string> =>
  sha256 ? { 'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:` } : {};
