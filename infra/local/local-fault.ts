/** The local run cannot go on, and the sentence says to a person what is in the way. */
export class LocalFault extends Error {
  override readonly name = 'LocalFault';
}

/** The sentence of a failure, whatever was thrown. */
export const sentenceOf = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));
