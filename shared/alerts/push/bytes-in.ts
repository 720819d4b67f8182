const base64 = /^[\w+/-]*={0,2}$/;

/**
 * The bytes in a text of base64 or base64url, padded or not: browsers and their libraries write all of these.
 * @returns nothing for another text
 */
export const bytesIn = (text: string): Uint8Array | undefined => {
  if (!base64.test(text)) return undefined;
  // At the end alone, as the pattern has it.
  const bare = text.replaceAll('=', '');
  if (bare.length % 4 === 1) return undefined;
  const binary = atob(bare.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
};
