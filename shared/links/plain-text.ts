/** Shortest text that says which vehicle or package it is: `1A` is on thousands. */
const shortest = 4;

/**
 * A plate or a mark as two officers who copied it would both have it: letters and digits alone, in one case and one form.
 * @returns nothing for a text that is too short to mean one thing
 */
export const plainText = (text: string | undefined): string | undefined => {
  const plain = (text ?? '')
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  return plain.length >= shortest ? plain : undefined;
};

/** The plates of a record. */
export const platesOf = (transport: readonly { registration?: string | undefined }[] | undefined): string[] => [
  ...new Set((transport ?? []).flatMap(({ registration }) => plainText(registration) ?? [])),
];

/** The marks of a record. */
export const marksOf = (marks: readonly string[] | undefined): string[] => [
  ...new Set((marks ?? []).flatMap((mark) => plainText(mark) ?? [])),
];
