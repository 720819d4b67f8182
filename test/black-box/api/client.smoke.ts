import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type Connection, callEndpoint, RefusedError } from '../../../shared/api/call-endpoint.ts';
import { health } from '../../../shared/api/open-contract.ts';
import { readReference } from '../../../shared/code-lists/contract.ts';
import { listIncidents, readIncident, submitIncident } from '../../../shared/incidents/contract.ts';
import { SubmissionBody } from '../../../shared/incidents/submission-body.ts';
import { readStatistics } from '../../../shared/statistics/contract.ts';
import { home, personOf, type Role } from '../deployment.ts';
import { documentOf } from '../reports.ts';
import { idTokenOf } from '../sign-in.ts';

const as = (role: Role): Connection => ({ apiUrl: home.ApiUrl, token: () => idTokenOf(home, role) });

const Examples = z.array(z.record(z.string(), z.unknown()));

/** An accepted example of each kind from the deployment's own document, as somebody's own report. */
const examples = async () => {
  const { components } = await documentOf(home);
  const { blo } = personOf(home, 'officer');
  return Examples.parse(components.schemas['Report']?.['examples']).map(({ photos: _photos, ...example }) =>
    SubmissionBody.parse({ ...example, id: randomUUID(), blo }),
  );
};

describe('the typed client', () => {
  it('asks without a sign-in what anyone may ask', async () => {
    expect((await callEndpoint({ apiUrl: home.ApiUrl }, health, {})).body.status).toBe('alive');
  });

  it('hands in a report of every kind, and reads each back', async () => {
    const reports = await examples();
    expect(new Set(reports.map(({ crime }) => crime)).size).toBe(16);
    for (const report of reports) {
      const { body: receipt } = await callEndpoint(as('officer'), submitIncident, { body: report });
      expect(receipt).toMatchObject({ id: report.id, revision: 1 });
      const { body: incident } = await callEndpoint(as('officer'), readIncident, { path: { id: report.id } });
      expect(incident.iccs.length, report.crime).toBeGreaterThan(0);
      expect(incident).toMatchObject({ crime: report.crime, standing: { state: 'current' } });
    }
  });

  it('looks for incidents by kind, and an analyst gets no narrative', async () => {
    const [report] = (await examples()).filter(({ crime }) => crime === 'wildlife');
    await callEndpoint(as('officer'), submitIncident, { body: report! });
    const { body } = await callEndpoint(as('analyst'), listIncidents, { query: { crime: 'wildlife', limit: 5 } });
    const found = JSON.stringify(body);
    expect(found).toContain('"crime":"wildlife"');
    expect(found).not.toContain('narrative');
  });

  it('gets reference data whose every member its contract names', async () => {
    const { body } = await callEndpoint(as('officer'), readReference, { query: { language: 'km' } });
    expect(body?.language).toBe('km');
    expect(body?.lists?.['substances']?.length).toBeGreaterThan(100);
  });

  it('gets figures as JSON, and as a file of CSV', async () => {
    const asked = { query: { period: 'month' } };
    expect(await callEndpoint(as('analyst'), readStatistics, asked)).toMatchObject({ body: { period: 'month' } });
    const { body } = await callEndpoint(as('analyst'), readStatistics, { ...asked, mediaType: 'text/csv' });
    // `fetch` takes the byte order mark away.
    expect(body).toMatch(/^period,incidents,/);
  });

  it('throws a refusal, with the problem in it', async () => {
    const [report] = await examples();
    const refusal = await callEndpoint(as('analyst'), submitIncident, { body: report! }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(RefusedError);
    expect(refusal).toMatchObject({
      refused: { status: 403, problem: { type: expect.stringContaining('not-yours') } },
    });
  });
});
