import type { Language } from '../../reference/languages.ts';
import type { Incident } from '../incident/incident.ts';
import { audienceOf, authorityTopic } from './alert-audience.ts';
import { factsOf } from './alert-facts.ts';
import type { AlertPolicy } from './alert-policy.ts';
import { type AlertDelivery, channels } from './alert-ports.ts';
import { assessed } from './alert-rules.ts';

/** What of a country decides its alerts. */
export type AlertingCountry = {
  blos: readonly string[];
  languages: readonly Language[];
  policy: AlertPolicy;
  /** Name in the IANA database. */
  timeZone: string;
};

/**
 * Every publication that an incident asks for: one for each topic, language of the country and channel, since SNS picks
 * the readers by their filters and knows nothing of languages itself. None for what is `Minor`.
 */
export const deliveriesOf = ({ report, revision }: Incident, country: AlertingCountry): AlertDelivery[] => {
  const facts = assessed(factsOf(report), country.policy);
  const { severity, crime, also } = facts;
  const alert = { incidentId: report.id, revision, severity, crime, ...(also ? { also } : {}) };
  const audience = audienceOf(facts, country.policy, country.blos);
  const newsTo = [...country.blos, authorityTopic].filter((topic) => !audience.some((told) => told.topic === topic));
  return audience.flatMap(({ topic, circle }) =>
    country.languages.flatMap((language) =>
      channels.map((channel) => ({
        ...{ ...alert, topic, circle, language, channel },
        ...(circle === 'own' ? { newsTo } : {}),
      })),
    ),
  );
};
