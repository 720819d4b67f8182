/** Whether a header of a format begins at the position of its signature. */
export type IsHeader = (bytes: Buffer, signature: number) => boolean;

/** A signature, and the proof that it is no accident. */
export type Header = readonly [signature: string, isHeader: IsHeader];

/** Whether a header stands anywhere in a file. */
export const hasHeader = (bytes: Buffer, [signature, isHeader]: Header): boolean => {
  const wanted = Buffer.from(signature, 'latin1');
  for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1))
    if (isHeader(bytes, at)) return true;
  return false;
};
