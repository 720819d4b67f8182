import * as z from 'zod';
import { metresBetween } from '../../foundation/geo.ts';
import { statuses } from '../../incidents/status.ts';
import { type Change, Point } from '../alert.ts';
import { AlertFacts } from './alert-facts.ts';

export type StandingOfReport = (typeof statuses)[number];

/** What officers were last told of an incident, or would be now: all that a correction can be about. */
export const Told = z.object({ standing: z.enum(statuses), facts: AlertFacts, point: Point });
export type Told = z.infer<typeof Told>;

/**
 * A point that moves less is the same place: phones and maps differ by as much. Ours, for the national authority to
 * confirm.
 */
export const samePlaceMetres = 1_000;

const bothStand = (before: Told, now: Told) => before.standing === 'current' && now.standing === 'current';

/** Which changes of an incident are told to those who had its alert. One can show this table to an officer. */
export const correctionRules = [
  { change: 'withdrawn', fits: (before, now) => before.standing === 'current' && now.standing === 'withdrawn' },
  { change: 'duplicate', fits: (before, now) => before.standing === 'current' && now.standing === 'duplicate' },
  { change: 'reinstated', fits: (before, now) => before.standing !== 'current' && now.standing === 'current' },
  { change: 'kind', fits: (before, now) => bothStand(before, now) && before.facts.crime !== now.facts.crime },
  {
    change: 'severity',
    fits: (before, now) => bothStand(before, now) && before.facts.severity !== now.facts.severity,
  },
  {
    change: 'place',
    fits: (before, now) =>
      bothStand(before, now) &&
      (before.facts.border !== now.facts.border ||
        before.facts.direction !== now.facts.direction ||
        metresBetween(before.point, now.point) > samePlaceMetres),
  },
] as const satisfies readonly { change: Change; fits: (before: Told, now: Told) => boolean }[];

/** What of an incident has changed in a way that those who had its alert are told. */
export const correctionsBetween = (before: Told, now: Told): Change[] =>
  correctionRules.filter(({ fits }) => fits(before, now)).map(({ change }) => change);
