import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { sendChunk } from '../../fixtures/local-run/tablet.ts';
import { manifestOf, noisyJpeg } from '../../fixtures/photos/tablet-photo.ts';
import { Receipt } from '../contract.ts';
import { neighbour, reasons } from '../deployment.ts';
import { allOf, askAs, post, problemIn, until } from '../questions.ts';
import { quietReport, quietStretch, type Report } from '../reports.ts';

const Standing = z.strictObject({
  state: z.enum(['current', 'withdrawn', 'duplicate']),
  duplicateOf: z.uuid().optional(),
});

const AmendmentReceipt = z.strictObject({ ...Receipt.shape, changedAt: z.iso.datetime(), standing: Standing });

const Revisions = z.strictObject({
  revisions: z.array(
    z.strictObject({
      revision: z.int().min(1),
      at: z.iso.datetime(),
      standing: Standing,
      amendmentId: z.uuid().optional(),
      by: z.string().optional(),
      reason: z.string().optional(),
      differences: z.array(
        z.strictObject({ pointer: z.string(), before: z.unknown().optional(), after: z.unknown().optional() }),
      ),
    }),
  ),
  cursor: z.string().optional(),
});

type Asking = { role?: Parameters<typeof askAs>[0]; ifMatch?: string | null };

/** An amendment under an id of its own; made from revision 1 unless a case says otherwise. */
const amend = (id: string, body: Record<string, unknown>, { role = 'officer', ifMatch = '"1"' }: Asking = {}) =>
  askAs(role, `POST /v1/incidents/${id}/amendments`, {
    body: { id: randomUUID(), reason: 'Looked again', ...body },
    headers: ifMatch === null ? {} : { 'if-match': ifMatch },
  });

const amendedIn = (answer: Awaited<ReturnType<typeof amend>>) => {
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.anything()]);
  return AmendmentReceipt.parse(answer.json);
};

const faultsIn = (answer: Awaited<ReturnType<typeof amend>>) =>
  problemIn(answer).errors?.map(({ pointer, code }) => `${pointer} ${code}`);

const kept = async (change: Record<string, unknown> = {}): Promise<Report> => {
  const report = await quietReport(change);
  expect((await post(report)).status).toBe(201);
  return report;
};

const read = async (id: string, role: Parameters<typeof askAs>[0] = 'officer') =>
  askAs(role, `GET /v1/incidents/${id}`);
const revisionsOf = async (id: string, role: Parameters<typeof askAs>[0] = 'officer') => {
  const answer = await askAs(role, `GET /v1/incidents/${id}/revisions`);
  expect(answer.status).toBe(200);
  return Revisions.parse(answer.json).revisions;
};

describe('an amendment', () => {
  it('changes what it says, and leaves what was said before to be read', async () => {
    const report = await kept({ narrative: 'Two packages.' });
    const receipt = amendedIn(await amend(report.id, { changes: { narrative: 'Three packages.', completion: null } }));
    expect(receipt).toMatchObject({ id: report.id, revision: 2, standing: { state: 'current' } });
    expect((await read(report.id)).json).toMatchObject({ narrative: 'Three packages.', revision: 2 });
    const [second, first] = await revisionsOf(report.id);
    expect(second).toMatchObject({ revision: 2, reason: 'Looked again' });
    expect(second?.differences).toContainEqual({
      ...{ pointer: '/narrative', before: 'Two packages.', after: 'Three packages.' },
    });
    expect(first).toMatchObject({ revision: 1, at: receipt.receivedAt, differences: [] });
  });

  it('is made from the revision that an ETag names, wherever the incident is told of', async () => {
    const report = await quietReport();
    const told = [await post(report), await post(report), await read(report.id)];
    told.push(await askAs('officer', `GET /v1/incidents/${report.id}/receipt`));
    expect(told.map(({ headers }) => headers.get('etag'))).toEqual(Array(4).fill('"1"'));
    const answer = await amend(report.id, { withdraw: true }, { ifMatch: told[2]?.headers.get('etag') ?? '' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await read(report.id)).headers.get('etag')).toBe('"2"');
  });

  it.each([
    ['without a revision', null, 428],
    ['of an old revision', '"7"', 412],
    ['of what is no tag', '1', 400],
  ])('%s is refused', async (_name, ifMatch, status) => {
    const report = await kept();
    const answer = await amend(report.id, { withdraw: true }, { ifMatch });
    expect([answer.status, problemIn(answer).status]).toEqual([status, status]);
    expect((await read(report.id)).json).toMatchObject({ revision: 1 });
  });

  it('sent again, also with an old If-Match, gives the same answer and changes nothing', async () => {
    const report = await kept();
    const body = { id: randomUUID(), changes: { narrative: 'Three packages.' } };
    const first = await amend(report.id, body);
    amendedIn(await amend(report.id, { changes: { narrative: 'Four packages.' } }, { ifMatch: '"2"' }));
    const again = await amend(report.id, body);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect(again.headers.get('etag')).toBe('"2"');
    expect((await read(report.id)).json).toMatchObject({ narrative: 'Four packages.', revision: 3 });
    const other = await amend(report.id, { ...body, reason: 'Another one' });
    expect([other.status, problemIn(other).status]).toEqual([409, 409]);
  });

  it('is kept once of ten that come at the same moment', async () => {
    const report = await kept();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => amend(report.id, { changes: { narrative: `Package ${n}` } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(9).fill(412)]);
    expect((await revisionsOf(report.id)).map(({ revision }) => revision)).toEqual([2, 1]);
  });

  it('leaves the report that was sent in the first place known', async () => {
    const report = await quietReport();
    const first = await post(report);
    amendedIn(await amend(report.id, { changes: { narrative: 'Three packages.' } }));
    const again = await post(report);
    expect([again.status, again.json]).toEqual([200, first.json]);
    expect((await post({ ...report, narrative: 'Three packages.' })).status).toBe(409);
  });
});

describe('what an amendment cannot do', () => {
  it.each([
    ['invent a field', { changes: { colour: 'red' } }, '/changes/colour unknown-field'],
    ['leave the place out', { changes: { place: null } }, '/changes/place required'],
    ['move to another BLO', { changes: { blo: 'KH-NOWHERE' } }, '/changes/blo not-changeable'],
    ['take another id', { changes: { id: randomUUID() } }, '/changes/id not-changeable'],
    ['change nothing', { changes: {} }, '/changes no-change'],
    ['do two things at once', { changes: { narrative: 'x' }, withdraw: true }, ' exactly-one'],
    ['give no reason', { reason: '', withdraw: true }, '/reason too-short'],
    ['be a duplicate of nothing', { duplicateOf: randomUUID() }, '/duplicateOf no-current-incident'],
  ])('%s', async (_name, body, fault) => {
    const report = await kept();
    const answer = await amend(report.id, body);
    expect([answer.status, faultsIn(answer)]).toEqual([422, expect.arrayContaining([fault])]);
    expect((await read(report.id)).json).toMatchObject({ revision: 1 });
  });

  it('be made of what is not there', async () => {
    expect((await amend(randomUUID(), { withdraw: true })).status).toBe(404);
  });

  it.each([
    ['officer', 200],
    ['authority', 200],
    ['analyst', 403],
    ['administrator', 403],
  ] as const)('be made by everybody: %s %i', async (role, status) => {
    const report = await kept();
    expect((await amend(report.id, { withdraw: true }, { role })).status).toBe(status);
  });

  it('cross a border', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const report = await kept();
    const answer = await askAs(
      'officer',
      `POST /v1/incidents/${report.id}/amendments`,
      { body: { id: randomUUID(), reason: 'x', withdraw: true }, headers: { 'if-match': '"1"' } },
      neighbour,
    );
    expect(answer.status).toBe(404);
  });
});

describe('an incident that does not stand', () => {
  it('is still there, says so, and stands again when that was wrong', async () => {
    const report = await kept();
    expect(amendedIn(await amend(report.id, { withdraw: true })).standing).toEqual({ state: 'withdrawn' });
    expect((await read(report.id)).json).toMatchObject({ ...report, standing: { state: 'withdrawn' } });
    expect(amendedIn(await amend(report.id, { changes: {} }, { ifMatch: '"2"' })).standing).toEqual({
      state: 'current',
    });
  });

  it('names the one that it is a duplicate of, and there is no chain of them', async () => {
    const [one, other] = [await kept(), await kept()];
    const duplicate = amendedIn(await amend(one.id, { duplicateOf: other.id }));
    expect(duplicate.standing).toEqual({ state: 'duplicate', duplicateOf: other.id });
    expect(faultsIn(await amend(other.id, { duplicateOf: one.id }))).toEqual([
      expect.stringMatching(/^\/duplicateOf (no-current-incident|has-duplicates)$/),
    ]);
    expect(faultsIn(await amend(other.id, { withdraw: true }))).toEqual(['/withdraw has-duplicates']);
  });
});

describe('a photo that an amendment announces', () => {
  it('is asked for, travels and is verified like any other', async () => {
    const report = await kept();
    const bytes = await noisyJpeg(300);
    const photo = manifestOf(bytes);
    const receipt = amendedIn(await amend(report.id, { changes: { photos: [photo] } }));
    const [announced] = receipt.photos;
    expect(announced?.missing.length).toBeGreaterThan(0);
    for (const address of announced?.missing ?? [])
      expect(await sendChunk(address, bytes, announced?.chunkBytes ?? 0)).toBe(200);
    await until('the verdict', async () => {
      const { json } = await askAs('officer', `GET /v1/incidents/${report.id}/receipt`);
      return Receipt.parse(json).photos[0]?.state === 'verified' ? true : undefined;
    });
    expect((await read(report.id)).json).toMatchObject({ revision: 2, photoCounts: { verified: 1 } });
    const without = await amend(report.id, { changes: { photos: null } }, { ifMatch: '"2"' });
    expect(faultsIn(without)).toEqual(['/changes/photos not-changeable']);
  });
});

describe('an incident that moves', () => {
  it('is found where it is now', async () => {
    const [was, is] = [quietStretch(60), quietStretch(60)];
    const report = await kept({ occurredAt: was.at(1) });
    amendedIn(await amend(report.id, { changes: { occurredAt: is.at(1) } }));
    const ids = async ({ from, to }: { from: string; to: string }) =>
      (await allOf(`from=${from}&to=${to}`)).map(({ id }) => id);
    await until('its new place in the list', async () => ((await ids(is)).includes(report.id) ? true : undefined));
    expect(await ids(was)).toEqual([]);
  });
});

describe('what an incident said before', () => {
  it('tells an analyst no free text, and not who changed it', async () => {
    const mark = `Sok Chenda ${randomUUID()}`;
    const report = await kept({ narrative: `The driver is ${mark}` });
    amendedIn(
      await amend(report.id, {
        reason: `It was not ${mark}`,
        changes: { narrative: `It was ${mark}'s brother`, place: { description: `House of ${mark}` } },
      }),
    );
    const officers = await askAs('officer', `GET /v1/incidents/${report.id}/revisions`);
    expect(officers.text).toContain(mark);
    for (const path of ['', '/revisions']) {
      const answer = await askAs('analyst', `GET /v1/incidents/${report.id}${path}`);
      expect([answer.status, answer.text.includes(mark)]).toEqual([200, false]);
    }
    expect((await revisionsOf(report.id, 'analyst'))[0]).not.toHaveProperty('by');
  });

  it.each([
    ['administrator', 403],
    ['authority', 200],
  ] as const)('is for %s: %i', async (role, status) => {
    const report = await kept();
    expect((await askAs(role, `GET /v1/incidents/${report.id}/revisions`)).status).toBe(status);
  });
});
