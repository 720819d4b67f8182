import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { LocalDay } from '../../foundation/local-day.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { itemCodes, partCodesOf } from '../../incidents/report/item-of.ts';
import { kinds } from '../../incidents/report/kinds.ts';
import { codesOf } from '../../incidents/report/one-of.ts';
import { citesUnits } from '../../reference/cites-units.ts';
import { comparableUnits } from '../../reference/comparable-factors.ts';
import { concealments } from '../../reference/concealment.ts';
import { countryCodes } from '../../reference/country-codes.ts';
import { currencies } from '../../reference/currencies.ts';
import { detectionMethods } from '../../reference/detection.ts';
import { iccsClasses } from '../../reference/iccs.ts';
import { ageGroups, personRoles, sexes } from '../../reference/people.ts';
import { completions } from '../../reference/tags.ts';
import { transports } from '../../reference/transports.ts';
import { units } from '../../reference/units.ts';
import type { ParquetTable } from './parquet-table.ts';

/** Totals of a row: a sum over rows needs no weights, and whole numbers add up to the same in any order. */
const count = (meaning: string) => z.int().min(0).describe(meaning);

const countIfAny = (meaning: string) => z.int().min(0).optional().describe(meaning);

const code = (list: readonly string[], meaning: string) => z.enum(list).optional().describe(meaning);

const codes = (list: readonly string[], meaning: string) => z.array(z.enum(list)).optional().describe(meaning);

const countries = [...countryCodes];

const where = {
  day: LocalDay.describe("The day in the country's own time zone"),
  blo: BloId.describe('The post that reports'),
};

const how = {
  completion: code(codesOf(completions), 'Attempted or completed'),
  origin: code(countries, 'Country where the route begins, ISO 3166-1'),
  destination: code(countries, 'Country where the route ends, ISO 3166-1'),
  direction: code(['entering', 'leaving', 'within'], 'Across the border, seen from the country that reports'),
  transport: codes(codesOf(transports), 'Means of transport'),
  detection: code(codesOf(detectionMethods), 'How it was detected'),
};

/**
 * What the night writes as Parquet, by the kind of crime. Each leaf is a code of a list, a post, a day or a whole number:
 * neither a name nor an officer's words have a column that could hold them, nor has an id, a moment or a point.
 */
export const parquetTables = {
  incidents: {
    name: 'incidents',
    meaning: 'Incidents that are the same by their codes, by the kind that they are about',
    row: z.strictObject({
      ...where,
      incidents: count('How many incidents this row stands for'),
      also: codes(crimeCodes, 'Kinds of crime found beside it'),
      iccs: codes(iccsClasses, 'Classes of ICCS v1.0; an incident may have several'),
      ...how,
      photos: count('Photos of these incidents'),
      seizures: count('Seizures of these incidents, of any kind'),
      people: count('People of these incidents, of any role'),
    }),
  },
  seizures: {
    name: 'seizures',
    meaning: 'Seizures, by the kind of the goods; an incident with several is several rows',
    row: z.strictObject({
      ...where,
      seizures: count('How many seizures this row stands for'),
      about: z.enum(crimeCodes).describe('The kind of crime that the incident is about'),
      item: z.enum(itemCodes).describe('The goods: substance, species, product; other where no list has them'),
      part: code(partCodesOf(kinds), 'Part or form of the item, such as a term of CITES'),
      unit: code([...codesOf(units), ...codesOf(citesUnits)], 'The unit in which it was reported'),
      thousandths: countIfAny('Quantity in thousandths of that unit'),
      comparable_unit: code(comparableUnits, 'The unit that can be added up; empty where no factor is published'),
      millionths: countIfAny('Quantity in millionths of the comparable unit'),
      currency: code(codesOf(currencies), 'The currency of cash, ISO 4217'),
      hundredths: countIfAny('Amount in hundredths of the currency'),
      concealment: codes(codesOf(concealments), 'How the goods were hidden'),
      ...how,
    }),
  },
  people: {
    name: 'people',
    meaning: 'People by groups, by the kind that the incident is about',
    row: z.strictObject({
      ...where,
      people: count('How many people this row stands for'),
      role: z.enum(personRoles).describe('Suspect, victim, smuggled person, witness'),
      sex: z.enum(sexes).describe('Sex'),
      age_group: z.enum(ageGroups).describe('Age group'),
      citizenship: code(countries, 'Citizenship, ISO 3166-1'),
      ...how,
    }),
  },
} satisfies Record<string, ParquetTable>;

/** A table of Parquet files. */
export type ParquetTableName = keyof typeof parquetTables;

export const parquetTableNames: readonly ParquetTableName[] = ['incidents', 'seizures', 'people'];
