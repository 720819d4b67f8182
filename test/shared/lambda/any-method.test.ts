import { describe, expect, it } from 'vitest';
import { health } from '../../../shared/api/open-contract.ts';
import { httpFunction, ok, route } from '../../../shared/lambda/http-function.ts';
import { askHandler } from '../../fixtures/ask-handler.ts';

let asked = 0;
const handler = httpFunction(
  route(health).answeredBy(async () => {
    asked += 1;
    return ok({ status: 'alive' as const, scope: 'kh' });
  }),
);

describe('a route of any method, at an address that is read alone', () => {
  it('answers GET, and HEAD without the body', async () => {
    const get = await askHandler(handler, 'ANY /health', { method: 'GET' });
    const head = await askHandler(handler, 'ANY /health', { method: 'HEAD' });
    expect(get).toMatchObject({ status: 200, body: { status: 'alive', scope: 'kh' } });
    expect(head).toEqual({ ...get, text: '', body: undefined });
    expect(get).toEqual(await askHandler(handler, 'GET /health'));
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'ANY'])('refuses %s and does nothing', async (method) => {
    const before = asked;
    expect((await askHandler(handler, 'ANY /health', { method })).status).toBe(404);
    expect(asked).toBe(before);
  });
});
