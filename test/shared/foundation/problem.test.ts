import { describe, expect, it } from 'vitest';
import { demand, demandOwnBlo, may } from '../../../shared/foundation/access.ts';
import { roles } from '../../../shared/foundation/caller.ts';
import { Problem, problemType } from '../../../shared/foundation/problem.ts';
import { type ProblemKind, problemCatalogue } from '../../../shared/foundation/problems/problem-catalogue.ts';
import { problemWords } from '../../../shared/foundation/problems/problem-words.ts';
import { administrator, analyst, authority, officer } from '../../fixtures/incidents/reports.ts';

const kinds = Object.keys(problemCatalogue) as ProblemKind[];

describe('the catalogue of problems', () => {
  it('has one status for each kind, all of them failures', () => {
    const statuses = kinds.map((kind) => problemCatalogue[kind].status);
    expect(new Set(statuses).size).toBe(statuses.length);
    expect(statuses.every((status) => status >= 400 && status < 600)).toBe(true);
  });

  it.each(kinds)('says of %s whether sending it again can help', (kind) => {
    const problem = new Problem({ kind, words: problemWords.busy.words });
    expect(problem.canRetry).toBe(problem.status === 429 || problem.status >= 500);
    expect(problemType(kind)).toBe(`urn:blo-network:problem:${kind}`);
  });
});

describe('access', () => {
  it.each([
    ['report an incident', ['officer']],
    ['amend an incident', ['authority']],
    ["amend an incident of one's own BLO", ['officer']],
    ['see who amended', ['officer', 'authority']],
    ['read incidents', ['officer', 'analyst', 'authority']],
    ['read a receipt', ['officer']],
    ['read narratives', ['officer', 'authority']],
    ['set own subscription', ['officer', 'analyst', 'authority']],
    ['read statistics', ['officer', 'analyst', 'authority', 'region-analyst']],
  ] as const)('to "%s" is for %j and nobody else', (deed, allowed) => {
    for (const role of roles)
      expect(may({ person: 'p', roles: [role] }, deed)).toBe((allowed as readonly string[]).includes(role));
  });

  it('is refused to somebody without a role', () => {
    expect(() => demand({ person: 'p', roles: [] }, 'read incidents')).toThrow(Problem);
    expect(() => demand(administrator, 'read incidents')).toThrow(Problem);
    expect(() => demand(authority, 'read incidents')).not.toThrow();
  });

  it('lets an officer act for their own BLO alone', () => {
    expect(() => demandOwnBlo(officer('KH-BAVET'), 'KH-BAVET')).not.toThrow();
    expect(() => demandOwnBlo(officer('KH-POIPET'), 'KH-BAVET')).toThrow(Problem);
    expect(() => demandOwnBlo(analyst, 'KH-BAVET')).toThrow(Problem);
  });
});
