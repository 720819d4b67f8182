import { circleWords, reasonWords } from '../../reference/alert-reasons.ts';
import { crimeWords, directionWords, pieceWords, severityWords, unitSymbols } from '../../reference/alert-terms.ts';
import { type MailLine, mailLines, textMessage } from '../../reference/alert-words.ts';
import type { Language } from '../../reference/languages.ts';
import { substances } from '../../reference/substances.ts';
import { bloById } from '../blos.ts';
import type { DrugSeizure, Report } from '../incident/report.ts';
import { drugSeizuresOf } from '../incident/sections.ts';
import { borderOf } from './alert-audience.ts';
import { localTime, numberIn } from './alert-format.ts';
import type { AlertDelivery, AlertMessage } from './alert-ports.ts';
import { peopleAtRisk } from './alerting.ts';

/**
 * Display name of every alert topic. SNS puts it before a text message as `BLO> `, and that counts towards its segment.
 * Source: SNS Developer Guide, "Publishing to a topic", read 2026-11-22.
 */
export const topicDisplayName = 'BLO';

/**
 * What stands for an incident in a text: the last 8 digits of its id. The last and not the first, as the first of a
 * UUID of version 7 are the minute in which it was made, and two posts may report in one minute.
 */
export const referenceOf = (incidentId: string): string => incidentId.slice(-8);

/**
 * The name of a BLO as one says it, at most 20 letters: what the reference adds in brackets, or about the office that a
 * branch belongs to, explains it to us and not to its officers.
 */
export const placeName = (bloId: string): string =>
  (bloById(bloId)?.name ?? bloId).replace(/\s*\(.*$/, '').replace(/^.* BLO, (.+) branch$/, '$1');

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

const quantityIn = (language: Language, { value, unit }: DrugSeizure['quantity']): string => {
  const symbol = unitSymbols[unit];
  if (symbol) return `${numberIn(language, value)} ${symbol}`;
  return `${numberIn(language, value)} × ${pieceWords[unit]?.[language].text ?? unit}`;
};

/** By the name that UNODC gives a substance: what an officer typed may be anything. */
const seizureIn = (language: Language, { substance, quantity }: DrugSeizure): string =>
  `${substances.find(({ code }) => code === substance)?.name ?? substance} ${quantityIn(language, quantity)}`;

const quantitiesIn = (language: Language, report: Report): string | undefined => {
  const drugs = drugSeizuresOf(report);
  return drugs.length > 0 ? drugs.map((seizure) => seizureIn(language, seizure)).join('; ') : undefined;
};

const directionIn = (language: Language, report: Report): string | undefined => {
  const direction = report.route?.direction;
  if (!direction) return undefined;
  const border = direction === 'within' ? undefined : borderOf(report);
  return directionWords[direction][language].text + (border ? ` (${border})` : '');
};

const peopleIn = (language: Language, report: Report): string[] => {
  const { atRisk, minors } = peopleAtRisk(report);
  const counts = { count: numberIn(language, atRisk), minors: numberIn(language, minors) };
  return atRisk > 0 ? [filled(mailLines.people[language].text, counts)] : [];
};

const mailText = (report: Report, delivery: AlertDelivery, timeZone: string): string => {
  const { language, reason, circle } = delivery;
  const line = (name: MailLine, value: string | undefined) =>
    value === undefined ? [] : [`${mailLines[name][language].text}: ${value}`];
  const country = bloById(report.blo)?.country;
  return [
    mailLines.opening[language].text,
    '',
    ...line('kind', crimeWords[report.crime][language].text),
    ...line('severity', severityWords[delivery.severity][language].text),
    ...line('place', placeName(report.blo) + (country ? ` (${country})` : '')),
    ...line('time', localTime(report.occurredAt, timeZone)),
    ...line('quantity', quantitiesIn(language, report)),
    ...peopleIn(language, report),
    ...line('direction', directionIn(language, report)),
    ...line('why', `${reasonWords[reason][language].text}; ${circleWords[circle][language].text}`),
    ...line('reference', referenceOf(report.id)),
    '',
    mailLines.closing[language].text,
  ].join('\n');
};

const textOf = (report: Report, { language, severity }: AlertDelivery): string =>
  filled(textMessage[language].text, {
    place: placeName(report.blo),
    severity: severityWords[severity][language].text,
    reference: referenceOf(report.id),
  });

/** SNS takes ASCII alone, under 100 characters, in one line; so the subject is in English for everybody. */
const subjectOf = (report: Report, { severity }: AlertDelivery): string =>
  `BLO notice ${referenceOf(report.id)}: ${severity}, ${placeName(report.blo)}`;

/**
 * What is sent. Nothing in it comes from free text or names a person: only codes, counts, the BLO and the moment.
 * @param timeZone of the country, by its name in the IANA database
 */
export const messageFor = (report: Report, delivery: AlertDelivery, timeZone: string): AlertMessage =>
  delivery.channel === 'sms'
    ? { text: textOf(report, delivery) }
    : { subject: subjectOf(report, delivery), text: mailText(report, delivery, timeZone) };
