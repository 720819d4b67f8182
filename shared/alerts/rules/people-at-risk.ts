import { isMinor } from '../../incidents/report/counted-people.ts';
import type { CountedPeople, Report } from '../../incidents/report/report.ts';
import type { PersonRole } from '../../reference/people.ts';

const rolesAtRisk: readonly PersonRole[] = ['smuggled-migrant', 'victim', 'presumed-victim'];
const sum = (people: readonly CountedPeople[]): number => people.reduce((total, group) => total + group.count, 0);

/** The number of people of a report who are in danger, and how many of them are under 18. */
export const peopleAtRisk = ({ people = [] }: Report): { atRisk: number; minors: number } => {
  const inDanger = people.filter(({ role }) => rolesAtRisk.includes(role));
  return { atRisk: sum(inDanger), minors: sum(inDanger.filter(({ ageGroup }) => isMinor(ageGroup))) };
};
