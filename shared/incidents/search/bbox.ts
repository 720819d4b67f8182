import * as z from 'zod';

/** Decimal degrees with at most 7 places, which is a centimetre. Source: RFC 7946, 11.2. */
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,7})?$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

/**
 * A bounding box as RFC 7946 (5) orders it: `west,south,east,north`. One that crosses the antimeridian, where west is
 * more than east, is refused: none of our borders does.
 */
export const Bbox = z
  .string()
  .max(60)
  .transform((text) => text.split(','))
  .pipe(z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)]))
  .superRefine(([west, south, east, north], context) => {
    const over = (place: number, limit: number) =>
      context.addIssue({ code: 'custom', path: [place], params: { code: 'too-large', values: { limit } } });
    if (west > east) over(0, east);
    if (south > north) over(1, north);
  })
  .transform(([west, south, east, north]) => ({ west, south, east, north }));

export type Bbox = z.infer<typeof Bbox>;
