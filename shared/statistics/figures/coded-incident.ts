import * as z from 'zod';
import { CountryCode } from '../../foundation/place.ts';
import { present } from '../../foundation/present.ts';
import { comparableOf } from '../../incidents/report/comparable-quantity.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { iccsOf } from '../../incidents/report/iccs-of.ts';
import { codesOf } from '../../incidents/report/one-of.ts';
import type { Report } from '../../incidents/report/report.ts';
import { type FoundSeizure, seizuresOf } from '../../incidents/report/sections-of.ts';
import { isCash } from '../../incidents/report/seizure.ts';
import { citesUnits } from '../../reference/cites-units.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { concealments } from '../../reference/concealment.ts';
import { currencies } from '../../reference/currencies.ts';
import { detectionMethods } from '../../reference/detection.ts';
import { ageGroups, personRoles, sexes } from '../../reference/people.ts';
import { completions } from '../../reference/tags.ts';
import { transports } from '../../reference/transports.ts';
import { units } from '../../reference/units.ts';
import { goodsItemOf, whole } from './goods-figures.ts';

const Count = z.int().min(0);

/**
 * A seizure by codes: the item under which it is counted, how much was reported (in thousandths of its unit), and how much
 * that is in a unit that can be added up (in millionths), where a factor is published. Money in hundredths.
 */
export const CodedSeizure = z.strictObject({
  crime: z.enum(crimeCodes),
  item: z.string(),
  unit: z.enum([...codesOf(units), ...codesOf(citesUnits)]).optional(),
  thousandths: Count.optional(),
  comparable: z.enum(comparableUnits).optional(),
  millionths: Count.optional(),
  currency: z.enum(codesOf(currencies)).optional(),
  hundredths: Count.optional(),
  concealment: z.array(z.enum(codesOf(concealments))).optional(),
});

export type CodedSeizure = z.infer<typeof CodedSeizure>;

/** A group of people by codes. */
const CodedPeople = z.strictObject({
  role: z.enum(personRoles),
  sex: z.enum(sexes),
  ageGroup: z.enum(ageGroups),
  citizenship: CountryCode.optional(),
  count: z.int().min(1),
});

/**
 * An incident by its codes and numbers: all that figures ask of it. Neither id, moment, point nor any text, so that two
 * incidents may be the same.
 */
export const CodedIncident = z.strictObject({
  crime: z.enum(crimeCodes),
  also: z.array(z.enum(crimeCodes)).optional(),
  iccs: z.array(z.string()),
  completion: z.enum(codesOf(completions)).optional(),
  origin: CountryCode.optional(),
  destination: CountryCode.optional(),
  direction: z.enum(['entering', 'leaving', 'within']).optional(),
  transport: z.array(z.enum(codesOf(transports))).optional(),
  detection: z.enum(codesOf(detectionMethods)).optional(),
  photos: Count.optional(),
  seizures: z.array(CodedSeizure).optional(),
  people: z.array(CodedPeople).optional(),
});

export type CodedIncident = z.infer<typeof CodedIncident>;

const quantityOf = (found: FoundSeizure) => {
  const { quantity } = found.seizure;
  const comparable = comparableOf(found);
  return {
    unit: quantity?.unit,
    thousandths: quantity && whole(quantity.value * 1000),
    comparable: comparable?.unit,
    millionths: comparable && whole(comparable.value * 1e6),
  };
};

const moneyOf = ({ seizure }: FoundSeizure) =>
  isCash(seizure) ? { currency: seizure.value.currency, hundredths: whole(seizure.value.amount * 100) } : {};

const codedSeizure = (found: FoundSeizure): CodedSeizure => ({
  crime: found.crime,
  item: goodsItemOf(found),
  ...present({ ...quantityOf(found), concealment: found.seizure.concealment?.codes }),
  ...moneyOf(found),
});

/** Each code once, in the order of the alphabet: the order in which an officer names them says nothing. */
const sorted = <Code extends string>(codes: readonly Code[] | undefined): Code[] | undefined =>
  codes && codes.length > 0 ? [...new Set(codes)].sort() : undefined;

/** The same for objects: equal incidents are equal texts, in whatever order their parts were named. */
const ordered = <Part extends object>(parts: readonly Part[]): Part[] | undefined =>
  parts.length > 0 ? parts.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) : undefined;

/** An incident by its codes and numbers. */
export const codedIncidentOf = (report: Report): CodedIncident =>
  CodedIncident.parse({
    crime: report.crime,
    iccs: sorted(iccsOf(report)) ?? [],
    ...present({
      also: sorted(report.also?.map(({ crime }) => crime)),
      completion: report.completion,
      origin: report.route?.origin?.country,
      destination: report.route?.destination?.country,
      direction: report.route?.direction,
      transport: sorted(report.transport?.map(({ means }) => means)),
      detection: report.detection?.method,
      photos: report.photos?.length,
      seizures: ordered(seizuresOf(report).map(codedSeizure)),
      people: ordered(
        (report.people ?? []).map(({ role, sex, ageGroup, citizenship, count }) =>
          present({ role, sex, ageGroup, citizenship, count }),
        ),
      ),
    }),
  });
