import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { listIncidents, type Ports } from '../../../functions/list-incidents/list-incidents.ts';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import type { ChangePosition, ChangeQuery, IncidentQuery } from '../../../shared/incidents/incident-repository.ts';
import {
  changeCursor,
  IncidentListQuery,
  incidentCursor,
} from '../../../shared/incidents/search/incident-list-query.ts';
import { incidentOf, officer } from '../../fixtures/incidents/reports.ts';

const search = (query: Record<string, string> = {}) => IncidentListQuery.parse(query);

const unasked = async () => {
  throw new Error('This order was not asked for.');
};

const nothing: Ports = {
  search: { newestFirst: unasked },
  changes: { oldestFirst: unasked },
  blos: ['KH-BAVET', 'KH-POIPET'],
  timeZone: 'Asia/Phnom_Penh',
};

describe('a list in the order of changes', () => {
  const incidents = [incidentOf(), incidentOf(), incidentOf()];
  const at = (index: number) => `2026-11-22T02:00:0${index}.000Z`;
  const found = incidents.map((incident, index) => ({
    incident,
    position: { changedAt: at(index), id: incident.report.id },
  }));
  const changesOf = (asked: ChangeQuery[] = [], reached?: ChangePosition): Ports => ({
    ...nothing,
    changes: {
      oldestFirst: async (query) => {
        asked.push(query);
        return { found: found.slice(0, query.limit), ...(reached ? { reached } : {}) };
      },
    },
  });
  const since = '2026-11-20T10:00:00+07:00';

  it.each(['receivedFrom', 'changedFrom'])(
    'is asked for by %s, in UTC, and reads its own cursors back',
    async (name) => {
      const asked: ChangeQuery[] = [];
      const page = await listIncidents(search({ [name]: since, limit: '2' }), officer(), changesOf(asked));
      expect(asked).toMatchObject([{ [name]: '2026-11-20T03:00:00.000Z', limit: 3, blos: ['KH-BAVET', 'KH-POIPET'] }]);
      expect(page.incidents.map(({ id }) => id)).toEqual(incidents.slice(0, 2).map(({ report }) => report.id));
      const next = search({ [name]: since, cursor: page.cursor ?? '' });
      expect(next.after).toEqual(found[1]?.position);
      await listIncidents(next, officer(), changesOf(asked));
      expect(asked[1]?.after).toEqual(found[1]?.position);
    },
  );

  it('goes on where the search stopped looking, and has no cursor at the end', async () => {
    const reached = { changedAt: at(9), id: incidents[0]?.report.id ?? '' };
    const page = await listIncidents(search({ changedFrom: since }), officer(), changesOf([], reached));
    expect(page.cursor).toBe(changeCursor.write(reached));
    expect((await listIncidents(search({ changedFrom: since }), officer(), changesOf())).cursor).toBeUndefined();
  });

  it('has what was withdrawn among what changed, and not among what came', () => {
    expect(search({ changedFrom: since }).state).toBe('any');
    expect(search({ changedFrom: since, state: 'current' }).state).toBe('current');
    expect(search({ receivedFrom: since }).state).toBe('current');
  });

  it.each([
    [
      'a cursor of the other order',
      { changedFrom: since, cursor: incidentCursor.write({ occurredAt: at(1), id: randomUUID() }) },
      '/cursor/changedAt required',
    ],
    [
      'a cursor of changes',
      { cursor: changeCursor.write({ changedAt: at(1), id: randomUUID() }) },
      '/cursor/occurredAt required',
    ],
    ['a moment without offset', { receivedFrom: '2026-11-20T10:00:00' }, '/receivedFrom no-offset'],
    ['a Buddhist year', { changedFrom: '2569-11-20T10:00:00+07:00' }, '/changedFrom buddhist-year'],
    ['an answer that is neither', { mine: 'yes' }, '/mine not-in-list'],
  ])('is refused for %s', (_, query, expected) => {
    const result = z.safeParse(IncidentListQuery, query, { reportInput: true });
    expect(result.success ? [] : faultsOf(result.error).map(({ pointer, code }) => `${pointer} ${code}`)).toContain(
      expected,
    );
  });
});

const searchOf = (asked: IncidentQuery[]): Ports => ({
  ...nothing,
  search: {
    newestFirst: async (query) => {
      asked.push(query);
      return { incidents: [] };
    },
  },
});

describe("a person's own reports", () => {
  it.each([
    ['true', 'person-1'],
    ['false', undefined],
  ])('are asked for by mine=%s', async (mine, person) => {
    const asked: IncidentQuery[] = [];
    await listIncidents(search({ mine }), officer(), searchOf(asked));
    expect(asked[0]?.reportedBy).toBe(person);
  });
});
