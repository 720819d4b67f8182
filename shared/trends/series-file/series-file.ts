import * as z from 'zod';
import { EarsControl } from '../methods/ears.ts';
import { FarringtonControl } from '../methods/farrington-control.ts';
import { CusumControl } from '../methods/rossi-cusum.ts';

/** What a method was told; what it found is there in a file of references, and is not read. */
const told = <Control extends z.ZodType>(control: Control) => z.looseObject({ control });

const Series = z.looseObject({
  counts: z.array(z.int().min(0)).min(1),
  farringtonFlexible: z.record(z.string(), told(FarringtonControl.prefault({}))).default({}),
  earsC: z.record(z.string(), told(EarsControl)).default({}),
  /** Without a mean it is the mean of the weeks before those that are monitored. */
  cusumRossi: told(CusumControl.partial().prefault({})).optional(),
});

/**
 * Weekly series with the control values of each method, in the shape of a file of references: `monitoredWeeks` are the first
 * and the last week to look at, counted from 1. Members that no method reads are kept as they are.
 */
export const SeriesFile = z
  .looseObject({
    monitoredWeeks: z.tuple([z.int().min(1), z.int().min(1)]),
    series: z.array(Series).min(1),
  })
  .refine(({ monitoredWeeks: [first, last] }) => first <= last, 'the first monitored week is after the last')
  .refine(
    ({ monitoredWeeks: [, last], series }) => series.every(({ counts }) => counts.length >= last),
    'a series ends before the last monitored week',
  );

export type SeriesFile = Readonly<z.infer<typeof SeriesFile>>;
