import { describe, expect, it } from 'vitest';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { every, home, neighbour, peopleOf, reasons } from '../deployment.ts';
import { documentOf, examplesOf } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const methods = ['get', 'put', 'post', 'delete'] as const;

describe.each(every)('$name', (stack) => {
  it('is alive, and says so to anyone', async () => {
    expect((await ask(stack.ApiUrl, 'GET /health')).status).toBe(200);
  });

  it('answers HEAD where it answers GET, with the same status and form and without a body', async () => {
    for (const path of ['/health', '/openapi.json', '/v1/reference', '/v1/nothing']) {
      const [get, head] = [await ask(stack.ApiUrl, `GET ${path}`), await ask(stack.ApiUrl, `HEAD ${path}`)];
      const formOf = ({ headers }: typeof get) => headers.get('content-type');
      expect([path, head.status, formOf(head), head.text]).toEqual([path, get.status, formOf(get), '']);
    }
  });

  it('serves OpenAPI 3.1 to anyone', async () => {
    const answer = await ask(stack.ApiUrl, 'GET /openapi.json');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/(vnd\.oai\.openapi\+)?json/);
    expect(Object.keys((await documentOf(stack)).paths)).toEqual(expect.arrayContaining(['/health', '/openapi.json']));
  });

  it('names every operation once', async () => {
    const operations = Object.values((await documentOf(stack)).paths).flatMap((path) =>
      methods.flatMap((method) => path[method]?.operationId ?? []),
    );
    expect(new Set(operations).size).toBe(operations.length);
  });

  it('asks for a sign-in on everything else that it describes', async () => {
    const closed = Object.entries((await documentOf(stack)).paths).filter(([path]) => path.startsWith('/v1/'));
    expect(closed.length).toBeGreaterThan(0);
    for (const [path, operations] of closed)
      for (const method of methods.filter((name) => operations[name])) {
        const filled = path.replaceAll(/\{\w+\}/g, '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51');
        const answer = await ask(stack.ApiUrl, `${method.toUpperCase()} ${filled}`);
        expect(`${method} ${path} ${answer.status} ${answer.text}`).toBe(
          `${method} ${path} 401 {"message":"Unauthorized"}`,
        );
      }
  });

  it('has an example of every body that it takes', async () => {
    const bodies = Object.values((await documentOf(stack)).paths).flatMap((path) =>
      methods.flatMap((method) => path[method]?.requestBody ?? []),
    );
    for (const { content } of bodies)
      expect(Object.keys(content['application/json']?.examples ?? {}).length).toBeGreaterThan(0);
  });
});

/** Every kind that a post reports. */
const kinds = [
  ...['drugs', 'precursors', 'migrant-smuggling', 'trafficking-in-persons', 'wildlife', 'timber', 'counterfeit'],
  ...[
    'medicines',
    'firearms',
    'cash',
    'excise',
    'waste',
    'document-fraud',
    'corruption',
    'irregular-crossing',
    'other',
  ],
];

describe.each([home, ...(neighbour ? [neighbour] : [])])('the examples of $name', (stack) => {
  it('are accepted as they stand', async () => {
    const examples = Object.entries(await examplesOf(stack, { path: '/v1/incidents', method: 'post' }));
    expect(examples.map(([crime]) => crime).sort()).toEqual([...kinds].sort());
    for (const [crime, body] of examples) {
      const officer = peopleOf(stack, 'officer').find(({ blo }) => blo === body['blo']);
      if (!officer) throw new Error(`${reasons.example}: ${String(body['blo'])}`);
      const { id: token } = await tokensOf(officer);
      const answer = await ask(stack.ApiUrl, 'POST /v1/incidents', { token, body });
      // 200 when the suite, or a reader of the document, has sent it before.
      expect([crime, [200, 201].includes(answer.status), answer.text]).toEqual([crime, true, answer.text]);
    }
  });
});
