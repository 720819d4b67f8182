import { SharingRules, sharedWithOf } from '../alerts/sharing/shared-with-of.ts';
import type { Incident } from '../incidents/incident.ts';
import type { SharedWith } from '../incidents/view/shared-with.ts';
import { packedJsonOf } from './packed-json.ts';

/**
 * Countries that a new incident is opened to, and who is told there. The rules of alerts are a tenth of the function that takes
 * reports: they lie beside its code, and are read when the first report is opened to others (infra/parts/later-modules.ts).
 * @param country ISO 3166-1 alpha-2 of this country
 * @param packedRules as the stack gives them in a variable
 */
export const sharedWithAbroad = (country: string, packedRules: string, incident: Incident): SharedWith[] =>
  sharedWithOf(country, packedJsonOf(SharingRules).parse(packedRules))(incident);
