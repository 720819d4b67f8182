import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submitIncident } from '../../../functions/submit-incident/submit-incident.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { submissionOf } from '../../../shared/incidents/report/submission.ts';
import { mutatedBody } from '../../fixtures/incidents/mutated-bodies.ts';
import { now, officer } from '../../fixtures/incidents/reports.ts';

const kept: Incident[] = [];

const ports = {
  incidents: {
    insertOnce: async (incident: Incident) => {
      kept.push(incident);
      return { outcome: 'kept' as const };
    },
    find: async () => undefined,
  },
  revisions: { find: async () => undefined },
  warn: async () => [],
  countPhotos: async () => {},
  addresses: { forChunk: async () => ({ url: 'https://inbox', headers: {} }) },
  clock: () => now,
  timeZone: 'Asia/Phnom_Penh',
  sharedWith: async () => [],
};

/** What became of a body: kept, or the faults that were named. A throw that is no Problem goes through. */
const submit = async (body: unknown): Promise<Problem | undefined> => {
  try {
    const submission = submissionOf(body);
    await submitIncident(submission, officer(submission.report.blo), ports);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
};

describe('ten thousand spoilt bodies', () => {
  it('are refused with a 4xx and a pointer to each fault, never with a 5xx, and nothing of them is kept', async () => {
    const told = { refused: 0, accepted: 0 };
    await fc.assert(
      fc.asyncProperty(mutatedBody, async (body) => {
        const before = kept.length;
        const problem = await submit(body);
        told[problem ? 'refused' : 'accepted'] += 1;
        expect(kept.length - before).toBe(problem ? 0 : 1);
        if (!problem) return;
        expect(problem.status).toBe(422);
        expect(problem.faults.length).toBeGreaterThan(0);
        for (const { pointer } of problem.faults) expect(pointer).toMatch(/^(\/([^~]|~[01])*)?$/);
      }),
      { numRuns: 10_000 },
    );
    expect(told.refused).toBeGreaterThan(8_000);
  }, 120_000);
});
