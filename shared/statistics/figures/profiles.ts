import * as z from 'zod';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import type { Report } from '../../incidents/report/report.ts';
import { ageGroups, personRoles, sexes } from '../../reference/people.ts';
import { sumOfTallies } from './sum-of-tallies.ts';

const byAge = z.partialRecord(z.enum(ageGroups), z.int().min(0));
const bySex = z.partialRecord(z.enum(sexes), byAge);

/**
 * People by crime, role, sex and age group: what SDG 16.2.2 asks of a country. Kept apart from the figures, since these
 * cells are small and a small cell is a person: they are for national use, in no API, and never exchanged.
 * Anonymisation codes treat cells of 1 to 5 as risky.
 */
export const Profiles = z.partialRecord(z.enum(crimeCodes), z.partialRecord(z.enum(personRoles), bySex));

export type Profiles = z.infer<typeof Profiles>;

/** The people of some reports; any order gives the same. */
export const profilesOf = (reports: readonly Report[]): Profiles =>
  Profiles.parse(
    sumOfTallies(
      reports.flatMap(({ crime, people = [] }) =>
        people.map(({ role, sex, ageGroup, count }) => ({ [crime]: { [role]: { [sex]: { [ageGroup]: count } } } })),
      ),
    ),
  );
