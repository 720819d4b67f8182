import * as z from 'zod';
import type { Fault } from '../../foundation/faults/fault.ts';
import { freeText } from '../../foundation/free-text.ts';
import { asDialled } from '../../foundation/in-latin-digits.ts';
import { localDayAt } from '../../foundation/local-day.ts';
import { eraFaults } from '../../foundation/moment.ts';
import { CountryCode } from '../../foundation/place.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { documentTypes } from '../../reference/documents.ts';
import { type CountedPeople, mayBeNamed } from '../report/counted-people.ts';
import { namedByGroup } from '../report/named-by-group.ts';
import type { Report } from '../report/report.ts';

/** ITU-T E.164, at most 15 digits; the shape is IOM HTCDS 2.0's with the plus sign required. */
const e164 = /^\+[1-9]\d{5,14}$/;

/** Marks between digits that make them easy to read. */
const betweenDigits = /[\s\p{Pd}.]/gu;

/**
 * A trunk zero behind the code of a country where no number begins with zero once the country's code is there: Cambodia,
 * Lao PDR, Myanmar, Thailand, Viet Nam, China, Malaysia, Indonesia, the Philippines, India, Bangladesh. (In Italy or Côte
 * d'Ivoire the zero is part of the number.) Source: ITU-T E.164, 7.1, and the national numbering plans filed with ITU.
 */
const trunkZero = /^(\+(?:855|856|95|66|84|86|60|62|63|91|880))0(?=[1-9])/;

/**
 * A phone number with its country's code. Blanks, hyphens and digits of another script leave no doubt which number it is,
 * and are written as E.164 has them, and so is a trunk zero that somebody left in place; a number without a country, or with something in brackets, is refused.
 */
const PhoneNumber = z
  .string()
  .overwrite((typed) => asDialled(typed).replace(betweenDigits, '').replace(trunkZero, '$1'))
  .refine((number) => e164.test(number), { params: { code: 'phone-format' }, abort: true })
  .regex(e164);

const IdentityDocument = z.strictObject({
  type: z.enum(documentTypes),
  number: freeText(60),
  issuer: CountryCode.optional(),
});

const someOf = <Item extends z.ZodType>(item: Item) => z.array(item).min(1).max(5).optional();

/** Who a person is: one of the people whom the report counts in its group `group`. */
export const NominalPerson = z
  .strictObject({
    /** Index into the report's `people`. */
    group: z.int().min(0).max(99),
    name: freeText(200).optional(),
    aliases: someOf(freeText(100)),
    dateOfBirth: z.iso.date().optional(),
    documents: someOf(IdentityDocument),
    phones: someOf(PhoneNumber),
  })
  .refine(({ group: _group, ...identity }) => Object.values(identity).some((value) => value !== undefined), {
    path: ['name'],
    params: { code: 'required' },
  });

export type NominalPerson = z.infer<typeof NominalPerson>;

/**
 * The nominal part of a report: names, document numbers, phones. A type of its own that no other type contains, so
 * whatever is made from a report (an alert, a figure, an export, a log line) cannot have it.
 */
export const NominalPart = z.array(NominalPerson).min(1).max(50);

export type NominalPart = z.infer<typeof NominalPart>;

/** The body of `PUT /v1/incidents/{id}/nominal`. */
export const NominalBody = z.strictObject({ nominal: NominalPart });

const comesOfAgeAfterYears = 18;

/** The day on which somebody born on `dateOfBirth` is 18, `YYYY-MM-DD`; of a 29 February, the 1 March. */
const comesOfAge = (dateOfBirth: string): string => {
  const [year = 0, month = 1, day = 1] = dateOfBirth.split('-').map(Number);
  return new Date(Date.UTC(year + comesOfAgeAfterYears, month - 1, day)).toISOString().slice(0, 10);
};

type Named = Pick<Report, 'people' | 'occurredAt'>;

const isMinorAt = ({ dateOfBirth }: NominalPerson, day: string): boolean =>
  dateOfBirth !== undefined && comesOfAge(dateOfBirth) > day;

const personFaults = (person: NominalPerson, index: number, people: CountedPeople[], day: string): Fault[] => {
  const group = people[person.group];
  const pointer = `/nominal/${index}`;
  if (!group) return [{ pointer: `${pointer}/group`, code: 'too-large', values: { limit: people.length - 1 } }];
  if (!mayBeNamed(group)) return [{ pointer, code: 'protected-person' }];
  const birthday = person.dateOfBirth === undefined ? [] : eraFaults(person.dateOfBirth, `${pointer}/dateOfBirth`);
  if (birthday.length > 0) return birthday;
  return isMinorAt(person, day) ? [{ pointer: `${pointer}/dateOfBirth`, code: 'protected-person' }] : [];
};

const crowdFaults = (nominal: NominalPart, { people = [] }: Named): Fault[] => {
  const named = namedByGroup(nominal);
  return people.flatMap(({ count }, group) =>
    (named[group] ?? 0) > count ? [{ pointer: '/nominal', code: 'too-many' as const, values: { limit: count } }] : [],
  );
};

/**
 * What is wrong with naming these people of this report: victims and minors are never named, nobody is named who is not
 * counted, and no group has more names than people.
 * @param timeZone the country's: its calendar says on which day it happened, and so how old somebody was
 */
export const nominalFaults = (nominal: NominalPart, report: Named, timeZone: string): Fault[] => {
  const day = localDayAt(report.occurredAt, timeZone);
  return [
    ...nominal.flatMap((person, index) => personFaults(person, index, report.people ?? [], day)),
    ...crowdFaults(nominal, report),
  ];
};

/** Something that was done to the names of an incident, and by whom (Cognito's `sub`); in UTC. */
export const NominalDeed = z.object({
  at: z.iso.datetime(),
  who: z.string(),
  deed: z.enum(['recorded', 'read', 'replaced', 'erased', 'refused']),
  /** Of a refusal: how often this person had been refused these names in this hour of the clock. */
  times: z.int().min(1).optional(),
});

export type NominalDeed = z.infer<typeof NominalDeed>;

export const nominalDeedRecord = versionedRecord('nominal-deed', NominalDeed, [
  // Version 2 may say how often somebody was refused: no entry of version 1 does.
  (older) => older,
]);
