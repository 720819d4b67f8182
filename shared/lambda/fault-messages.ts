import type { Fault } from '../foundation/faults/fault.ts';
import { faultMessage } from '../foundation/faults/fault-message.ts';
import { didYouMean } from '../foundation/faults/fault-words.ts';
import { filled } from '../foundation/filled.ts';
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

const messageOf = (fault: Fault, meant: readonly string[], language: Language): string => {
  const text = faultMessage(fault, language);
  return meant.length > 0 ? `${text} ${filled(didYouMean[language].text, { meant: meant.join(', ') })}` : text;
};

/** Says each fault in a language; of a code that is none, which codes were probably meant. */
export const faultMessages = (faults: readonly Fault[], language: Language): Promise<string[]> => {
  const suggested = faults.filter(({ unknown }) => unknown).slice(0, mostSuggested);
  return Promise.all(
    faults.map(async (fault) =>
      messageOf(fault, suggested.includes(fault) ? await suggestedFor(fault, language) : [], language),
    ),
  );
};
