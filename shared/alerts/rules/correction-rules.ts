import * as z from 'zod';
import { metresBetween } from '../../foundation/metres-between.ts';
import type { Change } from '../alert.ts';
import { alertedStatuses } from '../alerted-statuses.ts';
import { AlertFacts } from './alert-facts.ts';

/**
 * The state of an incident of which officers were last alerted, or would be now: corrections compare two of them. Earlier
 * records have a `point` as well, which `facts` has too: it is not read.
 */
export const AlertedState = z.object({ standing: z.enum(alertedStatuses), facts: AlertFacts });
export type AlertedState = z.infer<typeof AlertedState>;

/**
 * A point that moves less is the same place: phones and maps differ by as much. Chosen by the project; not yet confirmed
 * by the national authority.
 */
export const samePlaceMetres = 1_000;

const bothCurrent = (before: AlertedState, now: AlertedState) =>
  before.standing === 'current' && now.standing === 'current';

/** Which changes of an incident call for a correction. One can show this table to an officer. */
export const correctionRules = [
  { change: 'withdrawn', fits: (before, now) => before.standing === 'current' && now.standing === 'withdrawn' },
  { change: 'duplicate', fits: (before, now) => before.standing === 'current' && now.standing === 'duplicate' },
  {
    change: 'no-longer-shared',
    fits: (before, now) => before.standing === 'current' && now.standing === 'no-longer-shared',
  },
  { change: 'reinstated', fits: (before, now) => before.standing !== 'current' && now.standing === 'current' },
  { change: 'kind', fits: (before, now) => bothCurrent(before, now) && before.facts.crime !== now.facts.crime },
  {
    change: 'severity',
    fits: (before, now) => bothCurrent(before, now) && before.facts.severity !== now.facts.severity,
  },
  {
    change: 'place',
    fits: (before, now) =>
      bothCurrent(before, now) &&
      (before.facts.border !== now.facts.border ||
        before.facts.direction !== now.facts.direction ||
        metresBetween(before.facts.point, now.facts.point) > samePlaceMetres),
  },
] as const satisfies readonly { change: Change; fits: (before: AlertedState, now: AlertedState) => boolean }[];

/** The changes between two states of an incident that call for a correction. */
export const correctionsBetween = (before: AlertedState, now: AlertedState): Change[] =>
  correctionRules.filter(({ fits }) => fits(before, now)).map(({ change }) => change);
