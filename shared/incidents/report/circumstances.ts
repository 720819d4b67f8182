import * as z from 'zod';
import { freeText } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import { unique } from '../../foundation/unique.ts';
import { agencies } from '../../reference/agencies.ts';
import { detectionMethods } from '../../reference/detection.ts';
import { informationAccuracies, sourceReliabilities } from '../../reference/grading.ts';
import { handlingCodes } from '../../reference/handling.ts';
import { iccsClasses } from '../../reference/iccs.ts';
import { modusOperandi } from '../../reference/modus-operandi.ts';
import { outcomes } from '../../reference/outcomes.ts';
import { cyberRelations, motives, placeTypes, situationalContexts, weapons } from '../../reference/tags.ts';
import { transports } from '../../reference/transports.ts';
import { oneOf, someOf } from './one-of.ts';
import { Vessel, vesselMeans } from './vessel.ts';

/** Disaggregating variables of ICCS v1.0, except attempted or completed, which is `completion` of the report. */
const Tags = z.strictObject({
  situationalContext: oneOf(situationalContexts).optional(),
  placeType: oneOf(placeTypes).optional(),
  weapon: oneOf(weapons).optional(),
  motive: oneOf(motives).optional(),
  cyber: oneOf(cyberRelations).optional(),
});

/**
 * A means of transport. `registration` is copied from the plate, the hull or the ticket, and `country` is that of the
 * registration; of a boat, a ferry or a ship, `vessel` says more.
 */
const Transport = z
  .strictObject({
    means: oneOf(transports),
    registration: freeText(40).optional(),
    country: CountryCode.optional(),
    vessel: Vessel.optional(),
  })
  .refine(({ means, vessel }) => !vessel || vesselMeans.includes(means), {
    path: ['vessel'],
    params: { code: 'unknown-field' },
  });

const countries = z
  .array(CountryCode)
  .min(1)
  .max(10)
  .refine(unique, { params: { code: 'repeated' } });

/**
 * Fields about the circumstances of every incident, whatever its kind. `detection` takes no text, because nothing in a
 * report may identify an informant (UNODC field guides 01 to 04, "intelligence report"). `iccs` are classes that are more
 * exact than the derived ones.
 */
export const circumstances = {
  tags: Tags.optional(),
  iccs: someOf(iccsClasses).optional(),
  transport: z.array(Transport).min(1).max(5).optional(),
  modusOperandi: z.strictObject({ codes: someOf(modusOperandi), text: freeText(1000).optional() }).optional(),
  detection: z.strictObject({ method: oneOf(detectionMethods) }).optional(),
  agencies: someOf(agencies).optional(),
  jointOperation: z.strictObject({ name: freeText(100).optional(), countries }).optional(),
  outcome: someOf(outcomes).optional(),
  grading: z.strictObject({ source: oneOf(sourceReliabilities), information: oneOf(informationAccuracies) }).optional(),
  handling: oneOf(handlingCodes).optional(),
};
