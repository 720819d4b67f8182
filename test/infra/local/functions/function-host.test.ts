import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlannedFunction } from '../../../../infra/local/assembly/plan.ts';
import { createFunctionHost, type FunctionHost } from '../../../../infra/local/functions/function-host.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folder = testFolder();
const arn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:blo-kh-answer';
const planned: PlannedFunction = {
  arn,
  name: 'blo-kh-answer',
  region: 'ap-southeast-1',
  handler: 'index.handler',
  codeDirectory: fileURLToPath(new URL('../fixtures/recorder', import.meta.url)),
  environment: { COUNTRY: 'kh', NOTES: folder.file('notes') },
  timeoutMilliseconds: 800,
  memoryMegabytes: 512,
};
const broken = { ...planned, arn: `${arn}-broken`, name: 'blo-kh-broken', codeDirectory: folder.path };
const nameless = { ...planned, arn: `${arn}-nameless`, handler: 'index.other' };
const endpoints = {
  dynamodb: 'http://127.0.0.1:1',
  messages: 'http://127.0.0.1:2',
  identity: 'http://127.0.0.1:4',
  control: 'http://127.0.0.1:3',
};
let host: FunctionHost;

const invoke = async (event: unknown, functionArn = arn) => {
  const { payload, failed } = await host.invoke(functionArn, JSON.stringify(event));
  return { failed, reply: JSON.parse(payload) };
};

beforeAll(() => {
  process.env['ONLY_OUTSIDE'] = 'yes';
  const functions = new Map([planned, broken, nameless].map((each) => [each.arn, each]));
  host = createFunctionHost({ functions, endpoints, logsFolder: folder.path });
});
afterAll(async () => {
  await host.stop();
  folder.remove();
});

describe('a function', () => {
  it('has the environment of its template, of the Lambda runtime and of nothing else', async () => {
    const { reply } = await invoke({ do: 'environment' });
    expect(reply).toMatchObject({
      COUNTRY: 'kh',
      AWS_REGION: 'ap-southeast-1',
      AWS_LAMBDA_FUNCTION_NAME: 'blo-kh-answer',
      AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
      AWS_ENDPOINT_URL_S3: endpoints.messages,
    });
    expect(Object.keys(reply)).not.toContain('ONLY_OUTSIDE');
    expect(Object.keys(reply)).not.toContain('PATH');
  });

  it('is told who it is and how long it has', async () => {
    const { reply } = await invoke({ do: 'context' });
    expect(reply).toMatchObject({ functionName: 'blo-kh-answer', invokedFunctionArn: arn, memoryLimitInMB: '512' });
    expect(reply.remaining).toBeGreaterThan(400);
    expect(reply.awsRequestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('fails in Lambda’s form', async () => {
    expect(await invoke({ do: 'fail' })).toMatchObject({
      failed: true,
      reply: { errorType: 'TypeError', errorMessage: 'it does not work', trace: expect.any(Array) },
    });
  });

  it('that gives nothing back gives null', async () =>
    expect(await invoke({ do: 'nothing' })).toEqual({ failed: false, reply: null }));

  it('may reply 6 MB and no more', async () => {
    expect((await invoke({ do: 'huge' })).reply.errorType).toBe('Function.ResponseSizeTooLarge');
  });

  it('runs several invocations side by side, each in an instance of its own', async () => {
    await Promise.all([1, 2, 3, 4].map(() => invoke({ do: 'wait', milliseconds: 50 })));
    const begun = Date.now();
    const replies = await Promise.all([1, 2, 3, 4].map(() => invoke({ do: 'wait', milliseconds: 200 })));
    expect(replies.map(({ reply }) => reply)).toEqual(['waited', 'waited', 'waited', 'waited']);
    expect(Date.now() - begun).toBeLessThan(790);
  });

  it.each(['never', 'spin'])(
    'that takes longer than its timeout is ended (%s), and the next one runs',
    async (command) => {
      const { failed, reply } = await invoke({ do: command });
      expect([failed, reply.errorType, reply.errorMessage]).toEqual([
        true,
        'Sandbox.Timedout',
        expect.stringMatching(/^RequestId: .* Error: Task timed out after 0\.80 seconds$/),
      ]);
      expect((await invoke({ do: 'wait', milliseconds: 1 })).reply).toBe('waited');
    },
  );

  it('that does not yield holds up nobody else', async () => {
    const spinning = invoke({ do: 'spin' });
    const waited = await Promise.all([1, 2].map(() => invoke({ do: 'wait', milliseconds: 1 })));
    expect(waited.map(({ reply }) => reply)).toEqual(['waited', 'waited']);
    expect((await spinning).failed).toBe(true);
  });

  it('that is called more often than it has instances answers each call in turn', async () => {
    const replies = await Promise.all(Array.from({ length: 40 }, () => invoke({ do: 'wait', milliseconds: 20 })));
    expect(replies.filter(({ reply }) => reply !== 'waited')).toEqual([]);
  });

  it('that ends its process fails what ran in it and nothing beside it, and the next one runs', async () => {
    const [waiting, crashed] = await Promise.all([invoke({ do: 'wait', milliseconds: 300 }), invoke({ do: 'crash' })]);
    expect([waiting.failed, crashed.failed, crashed.reply.errorMessage]).toEqual([
      false,
      true,
      'Runtime exited with status 7',
    ]);
    expect((await invoke({ do: 'wait', milliseconds: 1 })).reply).toBe('waited');
  });

  it('writes its log to its own file', async () => {
    await invoke({ do: 'log' });
    expect(readFileSync(folder.file('blo-kh-answer.log'), 'utf8')).toContain('a line for the log\n');
  });

  it.each([
    ['whose code cannot be loaded', broken.arn, /Cannot find module/],
    ['whose handler is not there', nameless.arn, /index\.other is undefined or not exported/],
  ])('%s fails and says so', async (_name, functionArn, message) => {
    const { failed, reply } = await invoke({}, functionArn);
    expect([failed, reply.errorMessage]).toEqual([true, expect.stringMatching(message)]);
  });

  it('that there is not is no function', () => {
    expect(() => host.invoke('arn:nobody', '{}')).toThrow(/no function arn:nobody/);
  });
});
