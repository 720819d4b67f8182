import type { Person } from './person.ts';

/** Finds a person of the country's user pool by the id that records have. Whoever was deleted there is found no more. */
export type PersonFinder = (person: string) => Promise<Person | undefined>;
