import type { Language } from '../../reference/languages.ts';
import type { Fault } from '../faults/fault.ts';
import { faultMessage } from '../faults/fault-message.ts';
import { didYouMean } from '../faults/fault-words.ts';
import { filled } from '../filled.ts';
import type { ProblemKind } from './problem-catalogue.ts';
import { problemTitles } from './problem-titles.ts';

/**
 * The words of a refusal, in seven languages a tenth of the function that takes reports: they lie beside the code of each
 * function that answers people, and are read at its first refusal (infra/parts/later-modules.ts).
 */
export const refusalWords = {
  titleOf: (kind: ProblemKind, language: Language): string => problemTitles[kind][language].text,

  /** @param meant codes with their names that a text in the place of a code may have meant */
  messageOf: (fault: Fault, meant: readonly string[], language: Language): string => {
    const text = faultMessage(fault, language);
    return meant.length > 0 ? `${text} ${filled(didYouMean[language].text, { meant: meant.join(', ') })}` : text;
  },
};
