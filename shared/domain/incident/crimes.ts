import { type Crime, crimes } from '../../reference/crimes.ts';

export const crimeCodes: readonly Crime[] = crimes.map(({ code }) => code);

/** The ICCS v1.0 class of a kind of crime; a string, since it begins with a zero. */
export const iccsOf = (crime: Crime): string => crimes.find(({ code }) => code === crime)?.iccs ?? '';
