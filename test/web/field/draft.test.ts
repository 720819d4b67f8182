import { describe, expect, it } from 'vitest';
import { Amendment } from '../../../shared/incidents/amendments/amendment.ts';
import { mergePatch } from '../../../shared/incidents/amendments/merge-patch.ts';
import { submissionOf } from '../../../shared/incidents/report/submission.ts';
import {
  type Draft,
  outgoingAcknowledgement,
  outgoingAmendment,
  outgoingReport,
  patchBetween,
  reportOfDraft,
} from '../../../web/field/draft.ts';
import { drugReport } from '../../fixtures/incidents/reports.ts';

const finishing = { username: 'anna', finishedAt: 1 };
const { id, blo, crime, photos, ...typed } = JSON.parse(JSON.stringify(drugReport()));

const draft = (change: Partial<Draft> = {}): Draft => ({
  id,
  crime,
  answers: typed,
  names: undefined,
  photos: [],
  changedAt: 1,
  ...change,
});

describe('a draft', () => {
  it('becomes a report that the service takes, without what was left empty', () => {
    const answers = { ...typed, narrative: '', route: { origin: { place: '' } }, also: [] };
    const report = reportOfDraft(draft({ answers }), blo);
    expect(submissionOf(report).report).toMatchObject({ id, blo, crime });
    expect(report).not.toHaveProperty('narrative');
    expect(report).not.toHaveProperty('also');
  });

  it('announces its photos, and those that an amended incident has already', () => {
    const photo = { id: 'p2', key: 'k', announced: { id: 'p2', bytes: 10, chunkBytes: 65_536 } };
    const amends = { incidentId: 'i1', revision: 2, before: { photos: [{ id: 'p1' }] }, reason: '' };
    const report = reportOfDraft(draft({ photos: [photo], amends }), blo);
    expect(report['photos']).toEqual([{ id: 'p1' }, photo.announced]);
    expect(report['id']).toBe('i1');
  });

  it('goes out with its names beside the report, and with the keys of its photos', () => {
    const photo = { id: 'p2', key: 'k', announced: { id: 'p2', bytes: 10, chunkBytes: 65_536 } };
    const item = outgoingReport(draft({ photos: [photo] }), { id }, [{ group: 0, name: 'X' }], finishing);
    expect(item.request).toMatchObject({
      method: 'POST',
      path: '/v1/incidents',
      body: { id, nominal: [{ name: 'X' }] },
    });
    expect(item.photos).toEqual([
      { id: 'p2', key: 'k', bytes: 10, chunkBytes: 65_536, acknowledged: [], state: 'awaiting' },
    ]);
    expect(outgoingReport(draft(), { id }, undefined, finishing).request.body).not.toHaveProperty('nominal');
  });
});

describe('an amendment', () => {
  const before = { a: 1, list: [1, 2], gone: 'x', place: { latitude: 1, description: 'old' } };

  it.each([
    ['a value', { ...before, a: 2 }, { a: 2 }],
    ['a list', { ...before, list: [1] }, { list: [1] }],
    ['what is gone', { a: 1, list: [1, 2], place: before.place }, { gone: null }],
    ['a member of a member', { ...before, place: { latitude: 1 } }, { place: { description: null } }],
    ['nothing', { ...before }, {}],
  ])('says %s, and no more', (_name, after, patch) => {
    expect(patchBetween(before, after)).toEqual(patch);
    expect(mergePatch(before, patch)).toEqual(after);
  });

  it('names the revision that it was made from', () => {
    const amends = { incidentId: 'i1', revision: 3, before: {}, reason: 'weighed again' };
    const item = outgoingAmendment({ id, photos: [], amends }, { changes: { a: 1 } }, finishing);
    expect(item.request).toMatchObject({ path: '/v1/incidents/i1/amendments', headers: { 'if-match': '"3"' } });
    expect(Amendment.safeParse(item.request.body).error).toBeUndefined();
  });
});

describe('an acknowledgement', () => {
  it('is the same one however often somebody taps', () => {
    const [a, b] = [
      outgoingAcknowledgement('x', finishing),
      outgoingAcknowledgement('x', { ...finishing, finishedAt: 2 }),
    ];
    expect(a.id).toBe(b.id);
    expect(a.request.path).toBe('/v1/alerts/x/acknowledgements');
  });
});
