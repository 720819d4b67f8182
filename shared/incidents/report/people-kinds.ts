import * as z from 'zod';
import { crossingManners } from '../../reference/crossing.ts';
import { smugglingConducts } from '../../reference/smuggling.ts';
import { oneOf, someOf } from './code-choice.ts';
import { trafficking } from './counted-people.ts';
import { FraudulentDocuments } from './fraudulent-documents.ts';
import { Money } from './money.ts';

/** What field guides have officers ask about the journey. Source: UNODC field guides 01, ch. 17-18, and 04, ch. 21-22. */
const journey = {
  documents: FraudulentDocuments.optional(),
  daysOnRoute: z.int().min(0).max(3650).optional(),
  safeHouseUsed: z.boolean().optional(),
  officialsInvolved: z.boolean().optional(),
};

/** What is asked about people, for each kind of crime that is about people. */
export const peopleKinds = {
  'migrant-smuggling': {
    conduct: someOf(smugglingConducts).optional(),
    feePerPerson: Money.optional(),
    ...journey,
  },
  'trafficking-in-persons': {
    ...trafficking,
    debtPerPerson: Money.optional(),
    documentsWithheld: z.boolean().optional(),
    ...journey,
  },
  'irregular-crossing': { how: oneOf(crossingManners), documents: FraudulentDocuments.optional() },
};
