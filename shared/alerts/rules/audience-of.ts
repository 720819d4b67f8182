import { bloById } from '../../foundation/blos/blos.ts';
import { coastOf, neighbouringSegments, type Segment, segmentOf } from '../neighbouring-segments.ts';
import { isAtLeast, type Severity } from '../severity.ts';
import type { ReportFacts } from './alert-facts.ts';
import type { AlertPolicy, AudienceRow } from './alert-policy.ts';
import type { AudienceScope } from './audience-scope.ts';
import { audienceScopes } from './audience-scope.ts';
import { crimesOf, isConcerned } from './default-rules.ts';

/** Topic of the national authority; every other topic is called after its BLO's id. */
export const authorityTopic = 'authority';

/**
 * Who is told of what, where a country has no rows of its own; for the national authority to confirm. What stays within
 * the country drives nobody round by the next border, so that neighbouring segments are told of the rest alone.
 * Of corruption the authority alone is told: at the post it may be about a colleague.
 */
export const defaultAudience: AudienceRow[] = [
  { circle: 'own', from: 'Moderate', except: ['corruption'] },
  { circle: 'border', from: 'Severe', except: ['corruption'] },
  { circle: 'neighbouring', from: 'Severe', except: ['corruption'], directions: ['entering', 'leaving', 'unknown'] },
  { circle: 'country', from: 'Extreme', except: ['corruption'] },
  { circle: 'authority', from: 'Severe' },
  { circle: 'authority', from: 'Moderate', crimes: ['corruption'] },
];

/** Where a BLO stands: on a land border, by the sea, or both. */
const segmentsOfBlo = (id: string): Segment[] => {
  const { country, neighbour, maritime } = bloById(id) ?? {};
  if (!country) return [];
  return [...(neighbour ? [segmentOf(country, neighbour)] : []), ...(maritime ? [coastOf(country)] : [])];
};

/**
 * The border segment that a report is about, and those next to it: where three countries meet, and the coast of a BLO
 * that looks after the sea. None for a BLO that the reference does not know.
 */
const segmentsAround = ({ blo, border }: ReportFacts): { on: Segment[]; near: Segment[] } => {
  const { country, maritime } = bloById(blo) ?? {};
  if (!country) return { on: [], near: [] };
  const coast = maritime ? [coastOf(country)] : [];
  return border
    ? { on: [segmentOf(country, border)], near: [...neighbouringSegments(country, border), ...coast] }
    : { on: coast, near: [] };
};

const topicsIn = (circle: AudienceScope, facts: ReportFacts, blos: readonly string[]): readonly string[] => {
  const { on, near } = segmentsAround(facts);
  const isOn = (segments: readonly Segment[]) => (blo: string) =>
    segmentsOfBlo(blo).some((segment) => segments.includes(segment));
  switch (circle) {
    case 'own':
      return blos.filter((blo) => blo === facts.blo);
    case 'border':
      return blos.filter(isOn(on));
    case 'neighbouring':
      return blos.filter(isOn(near));
    case 'country':
      return blos;
    case 'authority':
      return [authorityTopic];
  }
};

const isTold = (row: AudienceRow, facts: ReportFacts & { severity: Severity }): boolean =>
  isAtLeast(facts.severity, row.from) &&
  isConcerned(row, facts) &&
  !crimesOf(facts).some((crime) => row.except?.includes(crime));

/**
 * Topics to tell, each once and by the nearest circle that it stands in.
 * @param blos the BLOs of the country, all of which have a topic
 */
export const audienceOf = (
  facts: ReportFacts & { severity: Severity },
  { audience = defaultAudience }: Pick<AlertPolicy, 'audience'>,
  blos: readonly string[],
): { topic: string; circle: AudienceScope }[] => {
  const told = new Map<string, AudienceScope>();
  const nearestFirst = audience.toSorted((a, b) => audienceScopes.indexOf(a.circle) - audienceScopes.indexOf(b.circle));
  for (const row of nearestFirst.filter((each) => isTold(each, facts)))
    for (const topic of topicsIn(row.circle, facts, blos)) if (!told.has(topic)) told.set(topic, row.circle);
  return [...told].map(([topic, circle]) => ({ topic, circle }));
};

/**
 * Topics in whose inbox an incident stands that another country opened, though its severity tells nobody there: those on
 * the border that it is about, and the authority. Rows of the audience hold as they are, but for their severity: what a
 * post must not hear of, it does not read either.
 */
export const quietReadersOf = (
  facts: ReportFacts,
  { audience = defaultAudience }: Pick<AlertPolicy, 'audience'>,
  blos: readonly string[],
): { topic: string; circle: AudienceScope; quiet: true }[] => {
  const rows = audience
    .filter(({ circle }) => circle === 'border' || circle === 'authority')
    .map((row) => ({ ...row, from: 'Moderate' as const }));
  const readers = audienceOf({ ...facts, severity: 'Moderate' }, { audience: rows }, blos);
  return readers.map((reader) => ({ ...reader, quiet: true }));
};
