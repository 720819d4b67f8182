import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { manifestOf } from '../../fixtures/photos/tablet-photo.ts';
import { deliveriesText, localFiles, reasons } from '../deployment.ts';
import { askAs, post } from '../questions.ts';
import { type Report, reportLike } from '../reports.ts';

/** Stands for a name that an officer wrote where names may be written. */
const mark = `Sok Chenda ${randomBytes(6).toString('hex')}`;
const person = `${mark}, born 1999, passport N1234567`;

const marked = () => ({
  narrative: `The driver is ${person}.`,
  photos: [manifestOf(new Uint8Array([1, 2, 3]), { caption: `Passport of ${person}` })],
});

/** What was answered to reports that carry the mark and are refused. */
const refusals: string[] = [];
let kept: Report;

beforeAll(async () => {
  // Enough of it that officers are told.
  kept = await reportLike('drugs', { ...marked(), occurredAt: new Date(Date.now() - 3_600_000).toISOString() });
  expect((await post(kept)).status).toBe(201);
  const wrong = await reportLike('drugs', marked());
  for (const [report, status] of [
    [{ ...kept, narrative: `Not ${person}` }, 409],
    [{ ...wrong, driver: person }, 422],
    [{ ...wrong, id: person }, 422],
    [{ ...wrong, crime: person }, 422],
    [{ ...wrong, occurredAt: person }, 422],
    [{ ...wrong, transport: [person] }, 422],
    [{ ...wrong, photos: [{ id: person, caption: 7, type: person }] }, 422],
    [{ ...wrong, blo: 'XX-NOWHERE' }, 403],
  ] as const) {
    const answer = await post(report);
    expect(answer.status).toBe(status);
    refusals.push(answer.text);
  }
  const torn = await askAs('officer', 'POST /v1/incidents', {
    raw: JSON.stringify(kept).slice(0, -9),
    headers: { 'content-type': 'application/json' },
  });
  expect(torn.status).toBe(400);
  refusals.push(torn.text);
});

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a name in the free text of a report', () => {
  it('is there for those who may read it', async () => {
    for (const role of ['officer', 'authority'] as const)
      expect((await askAs(role, `GET /v1/incidents/${kept.id}`)).text).toContain(mark);
  });

  it('is not there for analysts, one by one or in the list', async () => {
    for (const path of [`/${kept.id}`, '?limit=200']) {
      const answer = await askAs('analyst', `GET /v1/incidents${path}`);
      expect(answer.text).toContain(kept.id);
      expect(answer.text).not.toContain(mark);
    }
  });

  it('is in no receipt', async () => {
    expect((await post(kept)).text).not.toContain(mark);
    expect((await askAs('officer', `GET /v1/incidents/${kept.id}/receipt`)).text).not.toContain(mark);
  });

  it('is in no answer to a report that was refused', () => {
    expect(refusals.filter((text) => text.includes(mark))).toEqual([]);
  });

  it('is in no figures', async () => {
    for (const by of ['total', 'area', 'crime', 'substance', 'role'])
      for (const accept of ['application/json', 'text/csv']) {
        const answer = await askAs('analyst', `GET /v1/statistics?by=${by}`, { headers: { accept } });
        expect([by, answer.status, answer.text.includes(mark)]).toEqual([by, 200, false]);
      }
  });

  it('is in no alert', async ({ skip }) => {
    if (!localFiles) return skip(reasons.deliveries);
    expect(deliveriesText()).not.toContain(mark);
  });

  it('is in no log', async ({ skip }) => {
    if (!localFiles) return skip(reasons.logs);
    const files = filesBelow(localFiles.logs);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => readFileSync(file).includes(mark))).toEqual([]);
    // Nor the token of the officer who sent it.
    expect(files.filter((file) => /eyJ[\w-]+\.eyJ/.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
