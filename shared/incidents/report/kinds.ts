/**
 * A new kind of crime
 *
 * 1. Its codes and names in shared/reference: a row in crimes.ts and a line in names/crimes.ts. A kind with its own list
 *    of items adds that list, its names, and both to reference-lists.ts.
 * 2. A row in `kinds` below, at the same place in the order as in crimes.ts. Goods add a schema of their seizure to
 *    seizure.ts.
 * 3. An example of a report in shared/api/examples.
 * 4. For goods, the names that alerts use: a line in shared/alerts/messages/goods-names.ts.
 *
 * Once the row in crimes.ts is there, the compiler asks for the rest. Reports, sections, JSON schemas, searches, figures
 * and thresholds follow from the row. Optional: ICCS classes that depend on what a report says (iccs.ts), a default alert
 * rule (shared/alerts/rules/default-rules.ts), thresholds of a country (infra/countries).
 *
 * Nothing that this file imports may hold names or examples: the function that accepts reports loads it.
 */
import * as z from 'zod';
import { freeText } from '../../foundation/free-text.ts';
import { corruptionConducts } from '../../reference/corruption.ts';
import type { Crime } from '../../reference/crimes.ts';
import { crossingManners } from '../../reference/crossing.ts';
import { smugglingConducts } from '../../reference/smuggling.ts';
import { trafficking } from './counted-people.ts';
import { FraudulentDocuments } from './fraudulent-documents.ts';
import { conduct, goods, type Kind, people } from './kind.ts';
import { Money } from './money.ts';
import { oneOf, someOf } from './one-of.ts';
import {
  CashSeizure,
  CounterfeitSeizure,
  DrugSeizure,
  ExciseSeizure,
  FirearmSeizure,
  MedicineSeizure,
  OtherSeizure,
  PrecursorSeizure,
  seizures,
  TimberSeizure,
  WasteSeizure,
  WildlifeSeizure,
} from './seizure.ts';

/** Trade permits that were shown, or should have been. Source: UNODC field guide 03, ch. 8. */
const permits = { permitShown: z.boolean().optional(), permitGenuine: z.boolean().optional() };

/** Questions about the journey. Source: UNODC field guides 01, ch. 17-18, and 04, ch. 21-22. */
const journey = {
  documents: FraudulentDocuments.optional(),
  daysOnRoute: z.int().min(0).max(3650).optional(),
  safeHouseUsed: z.boolean().optional(),
  officialsInvolved: z.boolean().optional(),
};

/** Every kind of crime: what is asked about it, and which code names what was seized. */
export const kinds = {
  drugs: goods(DrugSeizure, { namedBy: ['substance'] }, {}),
  precursors: goods(
    PrecursorSeizure,
    { namedBy: ['chemical', 'equipment'] },
    { laboratoryFound: z.boolean().optional() },
  ),
  'migrant-smuggling': people({
    conduct: someOf(smugglingConducts).optional(),
    feePerPerson: Money.optional(),
    ...journey,
  }),
  'trafficking-in-persons': people({
    ...trafficking,
    debtPerPerson: Money.optional(),
    documentsWithheld: z.boolean().optional(),
    ...journey,
  }),
  wildlife: goods(WildlifeSeizure, { namedBy: ['species'], part: 'term' }, permits),
  timber: goods(TimberSeizure, { namedBy: ['species'], part: 'form' }, permits),
  counterfeit: goods(CounterfeitSeizure, { namedBy: ['category'] }, {}),
  medicines: goods(MedicineSeizure, { namedBy: ['problem'] }, {}),
  firearms: goods(FirearmSeizure, { namedBy: ['item'] }, {}),
  cash: goods(CashSeizure, { namedBy: ['instrument'] }, {}),
  excise: goods(ExciseSeizure, { namedBy: ['goods'] }, {}),
  waste: goods(WasteSeizure, { namedBy: ['wasteType'] }, permits),
  'document-fraud': conduct({
    documents: FraudulentDocuments,
    /** If so, the incident is of ICCS class 08059 too. */
    usedToCross: z.boolean().optional(),
    seizures: seizures(OtherSeizure).optional(),
  }),
  corruption: conduct({ conduct: oneOf(corruptionConducts), advantage: Money.optional() }),
  'irregular-crossing': people({ how: oneOf(crossingManners), documents: FraudulentDocuments.optional() }),
  other: conduct({ what: freeText(200), seizures: seizures(OtherSeizure).optional() }),
} satisfies Record<Crime, Kind>;
