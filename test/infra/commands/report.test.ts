import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

type Ended = { status: number | null; output: string };

const report = (args: readonly string[]): Promise<Ended> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['infra/commands/report.ts', ...args], { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    child.on('close', (status) => done({ status, output }));
  });

/** A local run of which two functions answer. */
const localRun = async (page: { statusCode: number; body: string }) => {
  const asked: [string, string][] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    asked.push([request.url ?? '', body]);
    response.end(JSON.stringify(request.url?.includes('read-statistics') ? page : { made: 1 }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const outputs = join(folder, 'outputs.json');
  writeFileSync(outputs, JSON.stringify({ 'blo-kh': { InvokeUrl: `http://127.0.0.1:${port}` } }));
  return { asked, outputs, folder, stop: () => server.close() };
};

describe('npm run report', () => {
  it('has the page made, and writes it to a file as the authority sees it', async () => {
    const run = await localRun({ statusCode: 200, body: '<!doctype html>ករណី' });
    const file = join(run.folder, 'page.html');
    const args = [
      '--stack',
      'blo-kh',
      '--month',
      '2026-11',
      '--language',
      'km',
      '--outputs',
      run.outputs,
      '--to',
      file,
    ];
    expect(await report(args)).toEqual({ status: 0, output: `${file}\n` });
    run.stop();
    expect(readFileSync(file, 'utf8')).toBe('<!doctype html>ករណី');
    const [[made = '', order = ''] = [], [read = '', event = ''] = []] = run.asked;
    expect([made, read]).toEqual(
      ['make-reports', 'read-statistics'].map((name) => `/2015-03-31/functions/blo-kh-${name}/invocations`),
    );
    expect(JSON.parse(order)).toEqual({ editions: ['2026-11'] });
    expect(JSON.parse(event)).toMatchObject({
      pathParameters: { edition: '2026-11' },
      queryStringParameters: { language: 'km' },
    });
  });

  it('ends with 1 and says why where there is no page, no stack, or no edition', async () => {
    const run = await localRun({ statusCode: 404, body: '{"title":"Not found"}' });
    const args = (stack: string) => ['--stack', stack, '--week', '2026-W47', '--outputs', run.outputs];
    expect(await report(args('blo-kh'))).toEqual({ status: 1, output: expect.stringContaining('404') });
    expect(await report(args('blo-xx'))).toEqual({ status: 1, output: expect.stringContaining('only blo-kh') });
    expect(await report(['--stack', 'blo-kh'])).toEqual({ status: 1, output: expect.stringContaining('Usage') });
    run.stop();
  });
});
