import type { Language } from '../../reference/languages.ts';
import type { Incident } from '../incident/incident.ts';
import { audienceOf } from './alert-audience.ts';
import { type AlertDelivery, channels } from './alert-ports.ts';
import { type AlertThresholds, assess } from './alerting.ts';

/** What of a country decides its alerts. */
export type AlertingCountry = {
  blos: readonly string[];
  languages: readonly Language[];
  thresholds: AlertThresholds;
  /** Name in the IANA database. */
  timeZone: string;
};

/**
 * Every publication that an incident asks for: one for each topic, language of the country and channel, since SNS picks
 * the readers by their filters and knows nothing of languages itself. None for what is `Minor`.
 */
export const deliveriesOf = ({ report, revision }: Incident, country: AlertingCountry): AlertDelivery[] => {
  const { severity, reason } = assess(report, country.thresholds);
  const alert = { incidentId: report.id, revision, severity, crime: report.crime, reason };
  return audienceOf(report, severity, country.blos).flatMap(({ topic, circle }) =>
    country.languages.flatMap((language) =>
      channels.map((channel) => ({ ...alert, topic, circle, language, channel })),
    ),
  );
};
