import { type Crime, crimes } from '../../reference/crimes.ts';

export const crimeCodes: readonly Crime[] = crimes.map(({ code }) => code);
