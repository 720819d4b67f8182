import * as z from 'zod';
import { metresBetween } from '../../foundation/metres-between.ts';
import { present } from '../../foundation/present.ts';
import { type Alert, type Change, changes, voidings } from '../alert.ts';
import { alertedStatuses } from '../alerted-statuses.ts';
import { AlertFacts } from './alert-facts.ts';

/**
 * The state of an incident of which officers were last alerted, or would be now: corrections compare two of them. Earlier
 * records have a `point` as well, which `facts` has too: it is not read.
 */
export const AlertedState = z.object({ standing: z.enum(alertedStatuses), facts: AlertFacts });
export type AlertedState = z.infer<typeof AlertedState>;

/** The part of such a state that corrections compare: small, so that one for each topic can be kept. */
export const HeardState = z.object({
  standing: z.enum(alertedStatuses),
  facts: AlertFacts.pick({ crime: true, severity: true, border: true, direction: true, point: true }),
});
export type HeardState = z.infer<typeof HeardState>;

/** The state that somebody heard of who was told an alert; nothing for a broadcast. */
export const heardIn = ({ facts, changes: told = [] }: Alert): HeardState | undefined => {
  if (!facts) return undefined;
  const { crime, severity, border, direction, point } = facts;
  const standing = voidings.find((change) => told.includes(change)) ?? 'current';
  return { standing, facts: { crime, severity, point, ...present({ border, direction }) } };
};

/**
 * A point that moves less is the same place: phones and maps differ by as much. Chosen by the project; not yet confirmed
 * by the national authority.
 */
export const samePlaceMetres = 1_000;

const bothCurrent = (before: HeardState, now: HeardState) =>
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
] as const satisfies readonly { change: Change; fits: (before: HeardState, now: HeardState) => boolean }[];

/** The changes between two states of an incident that call for a correction. */
export const correctionsBetween = (before: HeardState, now: HeardState): Change[] =>
  correctionRules.filter(({ fits }) => fits(before, now)).map(({ change }) => change);

/** The changes of which anybody has to hear who heard of one of these states last. */
export const correctionsFor = (heard: readonly HeardState[], now: HeardState): Change[] => {
  const found = heard.flatMap((before) => correctionsBetween(before, now));
  return changes.filter((change) => found.includes(change));
};
