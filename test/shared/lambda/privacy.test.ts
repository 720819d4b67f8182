import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Runs a script in a process of its own, so that whatever is written, by whichever way, is caught. */
const outputOf = (script: string): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(import.meta.dirname, '../../..'),
    encoding: 'utf8',
  });
  return stdout + stderr;
};

const marked = 'Sok Dara +85512345678 N1234567';

describe('the log', () => {
  it('keeps the name and the frames of an unexpected error, and nothing that it says', () => {
    const written = outputOf(`
      import { logError } from '../../../shared/lambda/log.ts';
      logError('unexpected', Object.assign(new TypeError('${marked}'), { cause: { body: '${marked}' } }), { requestId: 'req-1' });
    `);
    expect(written).toContain('TypeError');
    expect(written).toContain('req-1');
    expect(written).not.toContain('Dara');
    expect(written).not.toContain('85512345678');
  });

  it('holds nothing of a body that was refused or that broke us', () => {
    const written = outputOf(`
      import { httpFunction, parsed } from '../../../shared/lambda/http.ts';
      import { Report } from '../../../shared/incidents/report/report.ts';
      const event = (body) => ({ routeKey: 'POST /v1/incidents', headers: { 'content-type': 'application/json' }, body,
        requestContext: { requestId: 'req-1', http: { method: 'POST' }, authorizer: { jwt: { claims: { sub: 'p', token_use: 'id', 'cognito:groups': '[officer]', email: 'dara@example.org' } } } } });
      const refuse = httpFunction(async ({ body }) => ({ status: 200, body: parsed(Report, body) }));
      const breaks = httpFunction(async ({ body }) => { throw new Error(JSON.stringify(body)); });
      for (const body of ['{"narrative":"${marked}"}', '${marked}', '{"crime":"${marked}"}']) {
        await refuse(event(body), {});
        await breaks(event(body), {});
      }
    `);
    expect(written).toContain('problem');
    expect(written).toContain('unexpected');
    expect(written).not.toMatch(/Dara|85512345678|N1234567|dara@example/);
  });
});
