import type { Fault } from '../foundation/faults/fault.ts';
import type { Language } from '../reference/languages.ts';

/** Most faults of one answer that get suggestions: they are for a person who typed, and an answer comes at once. */
const mostSuggested = 10;

/**
 * Names in seven languages are as large as a function that takes reports: they lie beside its code, and are read when the
 * first word stands in the place of a code (infra/parts/function-code.ts).
 */
const suggestedFor = async ({ unknown }: Fault, language: Language): Promise<string[]> => {
  if (!unknown) return [];
  const { suggestCodes } = await import('#suggest-codes');
  return suggestCodes(unknown.typed, unknown.codes, language);
};

/** Says each fault in a language; of a code that is none, which codes were probably meant. */
export const faultMessages = async (faults: readonly Fault[], language: Language): Promise<string[]> => {
  const { refusalWords } = await import('#refusal-words');
  const suggested = faults.filter(({ unknown }) => unknown).slice(0, mostSuggested);
  return Promise.all(
    faults.map(async (fault) => {
      const meant = suggested.includes(fault) ? await suggestedFor(fault, language) : [];
      return refusalWords.messageOf(fault, meant, language);
    }),
  );
};
