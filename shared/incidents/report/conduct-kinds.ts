import * as z from 'zod';
import { freeText } from '../../foundation/text.ts';
import { corruptionConducts } from '../../reference/corruption.ts';
import { oneOf } from './code-choice.ts';
import { FraudulentDocuments } from './fraudulent-documents.ts';
import { Money } from './money.ts';
import { OtherSeizure, seizures } from './seizure.ts';

/** What is asked about a conduct, for each kind of crime that is one. `usedToCross` makes a forged document 08059 too. */
export const conductKinds = {
  'document-fraud': {
    documents: FraudulentDocuments,
    usedToCross: z.boolean().optional(),
    seizures: seizures(OtherSeizure).optional(),
  },
  corruption: { conduct: oneOf(corruptionConducts), advantage: Money.optional() },
  other: { what: freeText(200), seizures: seizures(OtherSeizure).optional() },
};
