import * as z from 'zod';

/** CloudFormation takes `true` and `"true"` alike. */
export const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((word) => word === 'true')]);

/** CloudFormation takes `5` and `"5"` alike. */
export const whole = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
]);

export const text = z.string();
