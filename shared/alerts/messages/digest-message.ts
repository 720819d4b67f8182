import { filled } from '../../foundation/filled.ts';
import type { AlertReader } from '../alert-reader.ts';
import type { AlertMessage } from '../publication.ts';
import type { BroadcastFacts } from './broadcast-for.ts';
import { lineIn } from './mail-text.ts';
import { officeIn } from './place-name.ts';
import { mailLines } from './wording/mail-lines.ts';
import { severityWords } from './wording/severity-words.ts';
import { textMessages } from './wording/text-messages.ts';

/** A digest of trends as its messages need it. */
export type DigestFacts = Pick<BroadcastFacts, 'reference' | 'severity' | 'texts'>;

/**
 * The message of a digest of trends: its lines by e-mail and in the inbox. No phone and no tablet rings for it; should one
 * be told all the same, it hears that there is something to read.
 */
export const digestMessage = ({ reference, severity, texts }: DigestFacts, reader: AlertReader): AlertMessage => {
  const { language, channel, topic } = reader;
  if (channel !== 'email') {
    const place = officeIn(language, topic);
    return {
      text: filled(textMessages.first[language].text, {
        ...{ place, reference },
        severity: severityWords[severity][language].text,
      }),
    };
  }
  return {
    subject: `BLO digest ${reference}: trends, ${officeIn('en', topic)}`,
    text: [
      texts[language] ?? texts.en ?? '',
      '',
      ...lineIn(language, 'reference', reference),
      '',
      mailLines.closingAlert[language].text,
    ].join('\n'),
  };
};
