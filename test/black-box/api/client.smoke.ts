import { describe, expect, it } from 'vitest';
import { type Connection, callEndpoint, RefusedError } from '../../../shared/api/call-endpoint.ts';
import { health } from '../../../shared/api/open-contract.ts';
import { readReference } from '../../../shared/code-lists/contract.ts';
import { readStatistics } from '../../../shared/statistics/contract.ts';
import { home, type Role } from '../deployment.ts';
import { idTokenOf } from '../sign-in.ts';

const as = (role: Role): Connection => ({ apiUrl: home.ApiUrl, token: () => idTokenOf(home, role) });

describe('the typed client', () => {
  it('asks without a sign-in what anyone may ask', async () => {
    expect((await callEndpoint({ apiUrl: home.ApiUrl }, health, {})).body.status).toBe('alive');
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
    const refusal = await callEndpoint(as('administrator'), readStatistics, {}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(RefusedError);
    expect(refusal).toMatchObject({
      refused: { status: 403, problem: { type: expect.stringContaining('not-yours') } },
    });
  });
});
