/** Longer JSON is no camera's settings, and would fill the memory when it is parsed. In bytes. */
export const longestJson = 1024 * 1024;

/** The position after the bracket that closes the one at `from`; strings are skipped. */
const closing = (bytes: Buffer, from: number, to: number): number | undefined => {
  let depth = 0;
  let isText = false;
  for (let at = from; at < to; at += 1) {
    const letter = String.fromCharCode(bytes[at] ?? 0);
    if (isText && letter === '\\') at += 1;
    else if (letter === '"') isText = !isText;
    else if (!isText && '{['.includes(letter)) depth += 1;
    else if (!isText && '}]'.includes(letter)) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return undefined;
};

/**
 * The end of an object or array in JSON.
 * @param from where its bracket stands
 * @returns nothing if there is none, or it cannot be parsed
 */
export const jsonEnd = (bytes: Buffer, from: number, to: number): number | undefined => {
  const first = bytes[from];
  if (first !== 0x7b && first !== 0x5b) return undefined;
  const end = closing(bytes, from, Math.min(to, from + longestJson));
  if (end === undefined) return undefined;
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, end)));
    return end;
  } catch {
    return undefined;
  }
};
