/** The curve P-256: y² = x³ - 3x + b over the field of p. Source: NIST SP 800-186, 3.2.1.3. */
const p = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const b = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;

const coordinateBytes = 32;
/** Says that both coordinates follow (SEC 1, 2.3.3). */
const uncompressed = 4;

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);

/** Whether bytes are a point of P-256 in the long form, as a browser gives its public key (RFC 8291, 2.1). */
export const isP256Point = (bytes: Uint8Array): boolean => {
  if (bytes.length !== 1 + 2 * coordinateBytes || bytes[0] !== uncompressed) return false;
  const x = numberOf(bytes.subarray(1, 1 + coordinateBytes));
  const y = numberOf(bytes.subarray(1 + coordinateBytes));
  return x < p && y < p && (y * y - (x * x * x - 3n * x + b)) % p === 0n;
};
