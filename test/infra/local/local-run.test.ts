import { DescribeTableCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetPublicKeyCommand } from '@aws-sdk/client-kms';
import { GetObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { PurgeQueueCommand, ReceiveMessageCommand, SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localPublicKey } from '../../../infra/local/engines/local-key.ts';
import type { LocalRun } from '../../../infra/local/local-run.ts';
import { clientsOf } from './fixtures/clients.ts';
import { makeOfficer, signIn } from './fixtures/officer.ts';
import { testAssembly } from './fixtures/started-run.ts';
import { linesOf, until } from './fixtures/test-folder.ts';

type Note = { name: string; texts: string[]; first: Record<string, unknown> };

const app = testAssembly();
const notesOf = (name: string) => linesOf<Note>(app.notes).filter((note) => note.name === name);
const texts = (name: string) => notesOf(name).flatMap((note) => note.texts);
let run: LocalRun;
let clients: ReturnType<typeof clientsOf>;

const put = (id: string, text: string) =>
  clients.dynamodb.send(new PutItemCommand({ TableName: 'blo-aa-things', Item: { pk: { S: id }, text: { S: text } } }));

const send = (queue: string, MessageBody: string) =>
  clients.sqs.send(
    new SendMessageCommand({ QueueUrl: `${run.addresses.messages}/000000000000/${queue}`, MessageBody }),
  );

beforeAll(async () => {
  run = await app.start();
  clients = clientsOf(run);
  await makeOfficer(run, 'blo-aa');
});
afterAll(async () => {
  await run.stop();
  app.folder.remove();
});

describe('a running assembly', () => {
  it('has outputs of each stack, with addresses on this machine', () => {
    expect(run.outputs).toEqual({
      'blo-aa': {
        ApiUrl: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
        UserPoolId: expect.stringMatching(/^local_/),
        UserPoolClientId: expect.any(String),
        CognitoEndpoint: run.addresses.identity,
        InvokeUrl: run.addresses.control,
      },
      'blo-bb': expect.objectContaining({ CognitoEndpoint: run.addresses.identity }),
    });
  });

  it('has keys that sign, each with the public half that its alias gives it; no other key has one', async () => {
    const publicKeyOf = async (KeyId: string) =>
      Buffer.from((await clients.kms.send(new GetPublicKeyCommand({ KeyId }))).PublicKey ?? []).toString('base64');
    for (const alias of ['alias/blo-aa-signing', 'alias/blo-bb-signing'])
      expect(await publicKeyOf(alias)).toBe(localPublicKey(alias));
    await expect(publicKeyOf('alias/blo-aa-encrypting')).rejects.toMatchObject({ name: 'NotFoundException' });
  });

  it('lets an officer in with a token of the country, and no further', async () => {
    const authorization = `Bearer ${await signIn(run, 'blo-aa')}`;
    const at = async (stack: string) =>
      (await fetch(`${run.outputs[stack]?.['ApiUrl']}/things/7`, { headers: { authorization } })).status;
    expect([await at('blo-aa'), await at('blo-bb')]).toEqual([200, 401]);
    const answer = await fetch(`${run.outputs['blo-aa']?.['ApiUrl']}/things/7`, { headers: { authorization } });
    expect(JSON.parse(await answer.text()).requestContext.authorizer.jwt.claims).toMatchObject({
      'cognito:groups': '[officer]',
      'custom:blo': 'KH-BAVET',
      token_use: 'id',
    });
  });

  it('brings a stored object to the function, by way of the queue', async () => {
    await clients.s3.send(new PutObjectCommand({ Bucket: 'blo-aa-inbox-000000000000', Key: 'photo/0', Body: 'x' }));
    const [note] = await until(
      () => notesOf('blo-aa-on-arrival'),
      ({ length }) => length > 0,
    );
    expect(JSON.parse(note?.texts[0] ?? '{}').Records[0].s3.object).toMatchObject({ key: 'photo/0', size: 1 });
    expect(note?.first).toMatchObject({
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:ap-southeast-1:000000000000:blo-aa-arrivals',
      awsRegion: 'ap-southeast-1',
      attributes: { ApproximateReceiveCount: '1' },
      messageAttributes: {},
    });
  });

  it('brings a message that fails again, and then puts it with the dead letters; those beside it go once', async () => {
    await Promise.all(['good one', 'poison', 'good two'].map((text) => send('blo-aa-arrivals', text)));
    await until(
      () => clients.depth('blo-aa-arrivals-dead'),
      (depth) => depth === 1,
    );
    const seen = texts('blo-aa-on-arrival').filter((text) => !text.startsWith('{'));
    expect(seen.sort()).toEqual(['good one', 'good two', 'poison', 'poison']);
    expect(await clients.depth('blo-aa-arrivals')).toBe(0);
  });

  it('brings a change of a table to the function: what its filter wants, in Lambda’s form', async () => {
    await put('one', 'first');
    await put('one', 'changed');
    await put('two', 'second');
    await until(
      () => texts('blo-aa-on-change'),
      (seen) => seen.includes('second'),
    );
    expect(texts('blo-aa-on-change').sort()).toEqual(['first', 'second']);
    const { Table } = await clients.dynamodb.send(new DescribeTableCommand({ TableName: 'blo-aa-things' }));
    expect(notesOf('blo-aa-on-change')[0]?.first).toMatchObject({
      eventName: 'INSERT',
      eventSource: 'aws:dynamodb',
      awsRegion: 'ap-southeast-1',
      eventSourceARN: `arn:aws:dynamodb:ap-southeast-1:000000000000:table/blo-aa-things/stream/${Table?.LatestStreamLabel}`,
      dynamodb: {
        Keys: { pk: { S: 'one' } },
        NewImage: { text: { S: 'first' } },
        ApproximateCreationDateTime: expect.any(Number),
      },
    });
  });

  it('gives up a change that cannot be worked on, says where it is, and loses none beside it', async () => {
    await Promise.all(['good before', 'poison', 'good after'].map((text) => put(text, text)));
    await until(
      () => clients.depth('blo-aa-changes-failed'),
      (depth) => depth === 1,
    );
    const { Messages = [] } = await clients.sqs.send(
      new ReceiveMessageCommand({ QueueUrl: `${run.addresses.messages}/000000000000/blo-aa-changes-failed` }),
    );
    expect(JSON.parse(Messages[0]?.Body ?? '{}')).toMatchObject({
      requestContext: {
        condition: 'RetryAttemptsExhausted',
        functionArn: expect.stringContaining(':function:blo-aa-on-change'),
      },
      DDBStreamBatchInfo: { batchSize: 1, streamArn: expect.stringContaining(':table/blo-aa-things/stream/') },
    });
    expect(new Set(texts('blo-aa-on-change'))).toEqual(
      new Set(['first', 'second', 'good before', 'poison', 'good after']),
    );
    await clients.sqs.send(
      new PurgeQueueCommand({ QueueUrl: `${run.addresses.messages}/000000000000/blo-aa-changes-failed` }),
    );
  });

  it('invokes a function for whoever asks by name', async () => {
    expect(await run.invoke('blo-bb-answer', { do: 'wait', milliseconds: 1 })).toMatchObject({
      failed: false,
      payload: '"waited"',
    });
    await expect(run.invoke('blo-cc-answer', {})).rejects.toThrow('There is no function blo-cc-answer');
    const url = `${run.addresses.control}/2015-03-31/functions/blo-bb-answer/invocations`;
    const failed = await fetch(url, { method: 'POST', body: '{"do":"fail"}' });
    expect([failed.status, failed.headers.get('x-amz-function-error')]).toEqual([200, 'Unhandled']);
  });

  it('keeps its folder to itself', async () => {
    await expect(app.start()).rejects.toThrow(/is using .* already/);
  });
});

describe('a run that goes on with the folder of an earlier one', () => {
  it('finds everything again: people, tokens, pools, tables, objects, and begins after what was done', async () => {
    const token = await signIn(run, 'blo-aa');
    const before = { outputs: run.outputs, addresses: run.addresses };
    const notes = linesOf(app.notes).length;
    await run.stop();
    run = await app.start();
    clients = clientsOf(run);
    expect({ outputs: run.outputs, addresses: run.addresses }).toEqual(before);
    expect(await signIn(run, 'blo-aa')).toMatch(/^\S+\.\S+\.\S+$/);
    const answer = await fetch(`${run.outputs['blo-aa']?.['ApiUrl']}/things/7`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(answer.status).toBe(200);
    const object = await clients.s3.send(new GetObjectCommand({ Bucket: 'blo-aa-inbox-000000000000', Key: 'photo/0' }));
    expect(await object.Body?.transformToString()).toBe('x');
    await put('three', 'third');
    await until(
      () => texts('blo-aa-on-change'),
      (seen) => seen.includes('third'),
    );
    expect(
      texts('blo-aa-on-change')
        .filter((text) => /^(first|second|third)$/.test(text))
        .sort(),
    ).toEqual(['first', 'second', 'third']);
    expect(linesOf(app.notes).length).toBe(notes + 4); // two questions after their health, this token, and the third thing
  });
});
