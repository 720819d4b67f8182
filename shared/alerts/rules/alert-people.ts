import type { CountedPeople, Report } from '../../incidents/report/report.ts';
import type { AgeGroup, PersonRole } from '../../reference/people.ts';

const rolesAtRisk: readonly PersonRole[] = ['smuggled-migrant', 'victim', 'presumed-victim'];
const agesOfMinors: readonly AgeGroup[] = ['0-14', '15-17', 'minor'];
const sum = (people: readonly CountedPeople[]): number => people.reduce((total, group) => total + group.count, 0);

/** How many people of a report are in danger, and how many of them are under 18. */
export const peopleAtRisk = ({ people = [] }: Report): { atRisk: number; minors: number } => {
  const inDanger = people.filter(({ role }) => rolesAtRisk.includes(role));
  return { atRisk: sum(inDanger), minors: sum(inDanger.filter(({ ageGroup }) => agesOfMinors.includes(ageGroup))) };
};
