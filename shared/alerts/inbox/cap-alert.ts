import { bloById } from '../../foundation/blos/blos.ts';
import { countryCodeOf } from '../../foundation/country-id.ts';
import { present } from '../../foundation/present.ts';
import { type Language, languages } from '../../reference/languages.ts';
import { crimeNames } from '../../reference/names/crimes.ts';
import type { Alert, MessageType } from '../alert.ts';
import type { AlertFile } from '../alert-repository.ts';
import { isExpired } from '../broadcasts/broadcast-request.ts';
import { officeIn } from '../messages/place-name.ts';
import { authorityName } from '../messages/wording/authority-name.ts';
import { wordsOf } from '../messages/words-of.ts';
import type { AlertFacts } from '../rules/alert-facts.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { crossingOf, directionSeenFrom } from '../rules/crossing.ts';
import { crimesOf } from '../rules/default-rules.ts';
import type { Severity } from '../severity.ts';

type Named = { valueName: string; value: string };

/**
 * An area, a resource, an info and an alert of CAP 1.2; names and order are those of its schema. Source: OASIS,
 * Common Alerting Protocol Version 1.2, 1 July 2010, section 3.2.
 */
export type CapArea = { areaDesc: string; circle?: string };
export type CapResource = { resourceDesc: string; mimeType: string; uri: string };
export type CapInfo = {
  language: Language;
  category: 'Security';
  event: string;
  responseType: 'Monitor' | 'AllClear' | 'Assess';
  urgency: 'Immediate' | 'Expected' | 'Future' | 'Past';
  severity: Severity;
  certainty: 'Observed' | 'Unknown';
  eventCode?: Named[];
  effective: string;
  onset?: string;
  expires?: string;
  senderName: string;
  headline: string;
  description: string;
  parameter?: Named[];
  resource?: CapResource[];
  area: CapArea[];
};
export type CapAlert = {
  identifier: string;
  sender: string;
  sent: string;
  status: 'Actual';
  msgType: MessageType;
  scope: 'Restricted';
  restriction: string;
  note?: string;
  references?: string;
  incidents?: string;
  info: CapInfo[];
};

/** The data beside an alert that its CAP needs. */
export type CapTerms = {
  /** Of the country, as files spell it: `kh`. */
  country: string;
  languages: readonly Language[];
  /** Name in the IANA database. */
  timeZone: string;
  /** Those of the alerts it refers to that are still kept. */
  earlier: readonly Pick<Alert, 'id' | 'sentAt'>[];
  /** Milliseconds since the epoch. */
  now: number;
};

/** A moment as CAP's schema takes it: whole seconds, and UTC as `-00:00`, never `Z`. Source: CAP 1.2, section 3.3.2. */
export const capTime = (moment: string): string => new Date(moment).toISOString().replace(/\.\d{3}Z$/, '-00:00');

/** The sender of all alerts of a country, in one word: CAP allows no space, comma, < or & in it. */
export const capSender = (country: string): string => `${country}.blo-network`;

const restriction = 'Officers of the border liaison offices addressed, and the national authority.';

const urgencies = { Extreme: 'Immediate', Severe: 'Expected', Moderate: 'Future', Minor: 'Future' } as const;

/** The radius of an area in kilometres: a fix at a border lane is that coarse, and an incident has a point only. */
const radiusKilometres = 1;

/** Latitude first, the other way round than GeoJSON. */
const circleOf = ({ latitude, longitude }: { latitude: number; longitude: number }) =>
  `${latitude},${longitude} ${radiusKilometres}`;

const areaOf = ({ alert, addressees }: AlertFile, language: Language): CapArea => {
  const { facts } = alert;
  if (!facts) {
    const offices = addressees.map(({ topic }) => topic).filter((topic) => topic !== authorityTopic);
    return { areaDesc: offices.map((topic) => officeIn(language, topic)).join(', ') || authorityName[language].text };
  }
  const country = bloById(facts.blo)?.country;
  const areaDesc = officeIn(language, facts.blo) + (country ? ` (${country})` : '');
  return { areaDesc, circle: circleOf(facts.point) };
};

/** The direction as this country sees it, and the countries by their codes. */
const wayParameters = (facts: AlertFacts, country: string): Named[] =>
  Object.entries({
    ...present({ direction: directionSeenFrom(countryCodeOf(country), facts) }),
    ...crossingOf(facts),
  }).map(([valueName, value]) => ({ valueName, value }));

const parametersOf = ({ facts, changes = [], supersededBy }: Alert, country: string, expired: boolean): Named[] => [
  ...(facts?.reasons ?? []).map((value) => ({ valueName: 'severity-reason', value })),
  ...(facts ? wayParameters(facts, country) : []),
  ...(facts?.border ? [{ valueName: 'border', value: facts.border }] : []),
  ...changes.map((value) => ({ valueName: 'change', value })),
  ...(supersededBy ? [{ valueName: 'superseded-by', value: supersededBy }] : []),
  ...(expired ? [{ valueName: 'expired', value: 'true' }] : []),
];

const resourcesOf = ({ incidentId, photoId }: Alert): CapResource[] =>
  incidentId && photoId
    ? [
        {
          resourceDesc: 'photo, to be opened after sign-in',
          mimeType: 'image/jpeg',
          uri: `/v1/incidents/${incidentId}/photos/${photoId}`,
        },
      ]
    : [];

const listed = <Value>(name: string, list: readonly Value[]) => (list.length > 0 ? { [name]: list } : {});

/** The words of a broadcast are the authority's own; those about an incident are made of codes and counts. */
const wordsIn = (alert: Alert, language: Language, timeZone: string) => {
  const reader = { topic: authorityTopic, language };
  const headline = wordsOf(alert, { ...reader, channel: 'sms' }, 'first', timeZone).text;
  const own = alert.texts?.[language];
  return { headline, description: own ?? wordsOf(alert, { ...reader, channel: 'email' }, 'first', timeZone).text };
};

const eventOf = ({ facts }: Alert, language: Language): string =>
  facts
    ? crimesOf(facts)
        .map((crime) => crimeNames[crime][language].text)
        .join('; ')
    : authorityName[language].text;

const momentsOf = ({ sentAt, facts, expires }: Alert) => ({
  effective: capTime(sentAt),
  ...present({ onset: facts && capTime(facts.occurredAt), expires: expires && capTime(expires) }),
});

/** An incident that is no longer shared may stand: its alert is cancelled, and nothing is clear. */
const responseTo = ({ msgType, changes = [], severity }: Alert): Pick<CapInfo, 'responseType' | 'urgency'> => {
  if (msgType !== 'Cancel') return { responseType: 'Monitor', urgency: urgencies[severity] };
  return changes.includes('no-longer-shared')
    ? { responseType: 'Assess', urgency: urgencies[severity] }
    : { responseType: 'AllClear', urgency: 'Past' };
};

const infoIn = (language: Language, file: AlertFile, { country, timeZone, now }: CapTerms): CapInfo => {
  const { alert } = file;
  const codes = alert.facts ? crimesOf(alert.facts) : [];
  return {
    language,
    category: 'Security',
    event: eventOf(alert, language),
    ...responseTo(alert),
    severity: alert.severity,
    certainty: alert.incidentId ? 'Observed' : 'Unknown',
    ...listed(
      'eventCode',
      codes.map((value) => ({ valueName: 'crime', value })),
    ),
    ...momentsOf(alert),
    senderName: authorityName[language].text,
    ...wordsIn(alert, language, timeZone),
    ...listed('parameter', parametersOf(alert, country, isExpired(alert, now))),
    ...listed('resource', resourcesOf(alert)),
    area: [areaOf(file, language)],
  };
};

const languagesOf = ({ texts }: Alert, own: readonly Language[]): readonly Language[] => {
  const given = languages.map(({ tag }) => tag).filter((tag) => texts?.[tag] !== undefined);
  return given.length > 0 ? given : own;
};

/**
 * An alert in CAP 1.2, for systems of those who may read it: an info for each language, nobody named. A broadcast comes
 * in the languages that it was written in.
 */
export const capOf = (file: AlertFile, terms: CapTerms): CapAlert => {
  const { alert } = file;
  const sender = capSender(terms.country);
  const references = terms.earlier.map(({ id, sentAt }) => `${sender},${id},${capTime(sentAt)}`).join(' ');
  return {
    identifier: alert.id,
    sender,
    sent: capTime(alert.sentAt),
    status: 'Actual',
    msgType: alert.msgType,
    scope: 'Restricted',
    restriction,
    ...(alert.changes ? { note: alert.changes.join(', ') } : {}),
    ...(references ? { references } : {}),
    ...(alert.incidentId ? { incidents: alert.incidentId } : {}),
    info: languagesOf(alert, terms.languages).map((language) => infoIn(language, file, terms)),
  };
};
