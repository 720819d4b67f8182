import type { AlertMessage } from '../../alerts/publication.ts';
import { referenceOf } from '../../alerts/rules/alert-facts.ts';
import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import { lateStepMailWords } from './late-step-mail-words.ts';

/** The mail that something of a case is owed and late: its reference, and not what about. */
export const lateStepMail = (caseId: string, language: Language): AlertMessage => {
  const reference = referenceOf(caseId);
  return { subject: `BLO case ${reference}: late`, text: filled(lateStepMailWords[language].text, { reference }) };
};
