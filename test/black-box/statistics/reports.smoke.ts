import { beforeAll, describe, expect, it } from 'vitest';
import { canInvoke, home, personOf, reasons, region } from '../deployment.ts';
import { invokeByHand } from '../invocation.ts';
import { askAs, post } from '../questions.ts';
import { quietReport } from '../reports.ts';

const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const month = yesterday.slice(0, 7);

describe('reports', () => {
  beforeAll(async () => {
    if (!canInvoke) return;
    const { status, text } = await post(await quietReport({ occurredAt: yesterday, route: undefined }));
    expect([status, text]).toEqual([201, text]);
    await invokeByHand(home, 'nightly-statistics', {});
    await invokeByHand(home, 'make-reports', { editions: [month] });
  }, 180_000);

  it('are read as a page of the country and of the own BLO, in the language that is asked for', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const { blo = '' } = personOf(home, 'officer');
    for (const query of ['language=km', `language=my&blo=${blo}`]) {
      const { status, headers, text } = await askAs('officer', `GET /v1/reports/${month}?${query}`, {
        headers: { accept: 'text/html' },
      });
      expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(text).toContain(`<html lang="${query.slice(9, 11)}">`);
      expect(text).toContain('font/woff2;base64,');
    }
    expect((await askAs('authority', `GET /v1/reports/${month}?blo=${blo}`)).status).toBe(200);
  });

  it('stay as they are when the night is done again', async ({ skip }) => {
    if (!canInvoke) return skip(reasons.nights);
    const before = await askAs('authority', `GET /v1/reports/${month}`);
    await invokeByHand(home, 'make-reports', { editions: [month] });
    expect((await askAs('authority', `GET /v1/reports/${month}`)).text).toBe(before.text);
  });

  it('of the region are made of what countries released', async ({ skip }) => {
    if (!canInvoke || !region) return skip(reasons.nights);
    await invokeByHand(region, 'make-reports', {});
    expect([200, 404]).toContain((await askAs('region-analyst', `GET /v1/reports/${month}`, {}, region)).status);
  });

  it.each([
    ['officer', 'GET /v1/reports/2001-01', 404],
    ['officer', 'GET /v1/reports/2025-W53', 404],
    ['officer', 'GET /v1/reports/2026-11?blo=VN-NOWHERE', 404],
    ['authority', 'GET /v1/reports/2026-11?language=fr', 422],
    ['administrator', 'GET /v1/reports/2026-11', 403],
  ] as const)('are refused to %s: %s with %i', async (role, route, status) => {
    expect((await askAs(role, route)).status).toBe(status);
  });
});
