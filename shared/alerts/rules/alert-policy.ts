import * as z from 'zod';
import { unique } from '../../foundation/unique.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';
import { itemsOf } from '../../incidents/report/item-of.ts';
import { severities } from '../severity.ts';
import { audienceScopes } from './audience-scope.ts';

/** The dimensions in which quantities are compared: SI or a plain count. */
export const dimensions = ['kilogram', 'litre', 'count', 'cubic-metre'] as const;
export type Dimension = (typeof dimensions)[number];

const Crimes = z.array(z.enum(crimeCodes)).min(1).refine(unique, 'a kind of crime stands twice');
const Directions = z.array(z.enum(['entering', 'leaving', 'within', 'unknown'])).min(1);
const quantity = z.number().positive().max(1e12);
const count = z.int().min(1).max(100_000);
const inOrder = ({ severe, extreme }: { severe: number; extreme: number }) => severe < extreme;
const inOrderFault = { error: 'the extreme threshold must be above the severe one', path: ['extreme'] };

/**
 * From how much on a find is severe and extreme; notable is a tenth of severe unless the row says otherwise. A row with an
 * item (a code of the kind's own list) goes before the row of the kind. A value on a threshold reaches it.
 */
const QuantityThreshold = z
  .strictObject({
    crime: z.enum(crimeCodes),
    item: z.string().min(1).max(80).optional(),
    in: z.union([z.enum(dimensions), z.string().regex(/^[A-Z]{3}$/, 'a dimension, or a currency of ISO 4217')]),
    notable: quantity.optional(),
    severe: quantity,
    extreme: quantity,
  })
  .refine(inOrder, inOrderFault)
  .refine(({ crime, item }) => item === undefined || itemsOf(crime).includes(item), {
    error: 'not in the list of this kind of crime',
    path: ['item'],
  })
  .refine(({ notable, severe }) => notable === undefined || notable < severe, {
    error: 'the notable threshold must be below the severe one',
    path: ['notable'],
  });

export type QuantityThreshold = z.infer<typeof QuantityThreshold>;

const rowName = ({ crime, item = '', in: dimension }: QuantityThreshold) => [crime, item, dimension].join(' ');

/** A country's thresholds: of quantities, and of people at risk. */
export const AlertThresholds = z.strictObject({
  source: z.string().optional(),
  quantities: z.array(QuantityThreshold).superRefine((rows, context) => {
    for (const [index, row] of rows.entries())
      if (rows.findIndex((other) => rowName(other) === rowName(row)) < index)
        context.addIssue({ code: 'custom', path: [index], message: `a second row for ${rowName(row).trim()}` });
  }),
  people: z.strictObject({ severe: count, extreme: count }).refine(inOrder, inOrderFault),
});

export type AlertThresholds = z.infer<typeof AlertThresholds>;

/** Conditions that every row of the rules may have. */
const narrowed = { severity: z.enum(severities), crimes: Crimes.optional(), directions: Directions.optional() };

const Item = z.string().refine((item) => crimeCodes.some((crime) => itemsOf(crime).includes(item)), {
  error: 'in no list of any kind of crime',
});

/**
 * A row of the table of rules: a condition and the severity of a report that fits it. `quantity`: one item reaches the
 * threshold of that level. `people`: as many people are in danger. `minors`: somebody under 18 is in danger. `item`: one
 * of these items was found. `appendix`: something that CITES lists there was found. `kind`: every report of these kinds.
 */
export const AlertRule = z.discriminatedUnion('when', [
  z.strictObject({ when: z.literal('quantity'), level: z.enum(['extreme', 'severe', 'notable']), ...narrowed }),
  z.strictObject({ when: z.literal('people'), level: z.enum(['extreme', 'severe', 'any']), ...narrowed }),
  z.strictObject({ when: z.literal('minors'), ...narrowed }),
  z.strictObject({ when: z.literal('item'), items: z.array(Item).min(1), ...narrowed }),
  z.strictObject({ when: z.literal('appendix'), appendices: z.array(z.enum(['I', 'II', 'III'])).min(1), ...narrowed }),
  z.strictObject({ when: z.literal('kind'), ...narrowed, crimes: Crimes }),
]);

export type AlertRule = z.infer<typeof AlertRule>;

/** A row of the audience table: a scope, from which severity, for which kinds (or all but some) and directions. */
export const AudienceRow = z.strictObject({
  circle: z.enum(audienceScopes),
  from: z.enum(severities).exclude(['Minor']),
  crimes: Crimes.optional(),
  except: Crimes.optional(),
  directions: Directions.optional(),
});

export type AudienceRow = z.infer<typeof AudienceRow>;

/** The tables by which a country decides about alerts: thresholds always, rules and audience where it has its own. */
export const AlertPolicy = z.strictObject({
  thresholds: AlertThresholds,
  rules: z.array(AlertRule).min(1).max(100).optional(),
  audience: z.array(AudienceRow).min(1).max(50).optional(),
});

export type AlertPolicy = z.infer<typeof AlertPolicy>;
