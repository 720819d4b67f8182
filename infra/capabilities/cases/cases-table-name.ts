import type { Foundations } from '../../parts/foundations.ts';

/** The table of cases by its name, for functions that are made before it is: it holds the directory of posts too. */
export const casesTableName = (foundations: Foundations): string => foundations.named('cases');
