/** Bytes that nobody reads without the key: AES-GCM with its own initialisation vector. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly bytes: ArrayBuffer };

const algorithm = (iv: Uint8Array<ArrayBuffer>) => ({ name: 'AES-GCM', iv });

/** 96 bits, at random: what NIST SP 800-38D wants of an initialisation vector. */
const newVector = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(12));

export const sealBytes = async (key: CryptoKey, bytes: BufferSource): Promise<Sealed> => {
  const iv = newVector();
  return { iv, bytes: await crypto.subtle.encrypt(algorithm(iv), key, bytes) };
};

/** @throws DOMException when the key is another one, or the bytes were changed */
export const openBytes = (key: CryptoKey, { iv, bytes }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt(algorithm(iv), key, bytes);

/** Seals a value of JSON. */
export const seal = (key: CryptoKey, value: unknown): Promise<Sealed> =>
  sealBytes(key, new TextEncoder().encode(JSON.stringify(value)));

/** The value that was sealed. @throws DOMException when the key is another one */
export const open = async (key: CryptoKey, sealed: Sealed): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await openBytes(key, sealed)));
