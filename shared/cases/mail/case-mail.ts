import { countryIn, placeName } from '../../alerts/messages/place-name.ts';
import type { AlertMessage } from '../../alerts/publication.ts';
import { referenceOf } from '../../alerts/rules/alert-facts.ts';
import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import { filled } from '../../foundation/filled.ts';
import type { Language } from '../../reference/languages.ts';
import type { MessageOrigin } from '../case-message-body.ts';
import { caseMailWords } from './case-mail-words.ts';

/** Who wrote, by a name: the post, or the country where its authority did. */
const nameOf = ({ country, post }: MessageOrigin, language: Language): string =>
  post === authorityTopic ? countryIn(language, country) : placeName(post, language);

/** The mail to a post: who wrote and the reference of the case, but not what about. */
export const caseMail = (caseId: string, from: MessageOrigin, language: Language): AlertMessage => {
  const reference = referenceOf(caseId);
  return {
    subject: `BLO case ${reference}: a message`,
    text: filled(caseMailWords[language].text, { reference, from: nameOf(from, language) }),
  };
};
