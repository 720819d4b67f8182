import * as z from 'zod';

/** Roles of a country's user pool, and the one of the region's; from Cognito groups. */
export const roles = ['officer', 'analyst', 'authority', 'administrator', 'region-analyst'] as const;
export type Role = (typeof roles)[number];

/** Who is asking, as the identity token says: no name, no address, no number. */
export type Caller = {
  /** Cognito's `sub`: stable, and means nothing outside the user pool. */
  person: string;
  roles: readonly Role[];
  /** The officer's BLO; nobody else has one. */
  blo?: string;
};

/** The shape of a BLO's id: country, hyphen, name in capitals. Source: shared/reference/blos.json. */
export const BloId = z
  .string()
  .regex(/^[A-Z]{2}(-[A-Z]+)+$/)
  .max(40);
