import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alertTopics } from '../../../../shared/alerts/aws/alert-topics.sns.ts';
import { publishClient } from '../../../../shared/alerts/aws/publish-client.ts';
import type { Publication } from '../../../../shared/alerts/publication.ts';

const publication: Publication = {
  ...{ topic: 'KH-BAVET', language: 'km', channel: 'sms', severity: ['Severe'], crime: ['drugs'] },
};
const published =
  '<PublishBatchResponse><PublishBatchResult><Successful><member><Id>0</Id><MessageId>m</MessageId></member></Successful></PublishBatchResult></PublishBatchResponse>';
const fault = (code: string) => `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code></Error></ErrorResponse>`;

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  vi.unstubAllEnvs();
});

/** The status of an answer that never comes. */
const silent = -1;

/** An SNS that answers in turn as told; a line that is cut has status 0. @returns the outcome and how often it was asked */
const askOf = async (...answers: [status: number, body: string][]) => {
  let asked = 0;
  server = createServer((request, response) => {
    const [status, body] = answers[Math.min(asked, answers.length - 1)] ?? [500, ''];
    asked += 1;
    if (status === 0) request.socket.resetAndDestroy();
    else if (status === silent) request.resume();
    else response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return { outcome: (await publishTo(port))?.outcome, asked };
};

/** Publishes a message to whatever answers there, as often as told. */
const publishTimes = async (port: number, times: number) => {
  for (const [name, value] of Object.entries({
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SNS: `http://127.0.0.1:${port}`,
  }))
    vi.stubEnv(name, value);
  const topics = alertTopics(publishClient(), 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-');
  const entry = { publication, message: { text: 'Bavet' } };
  return Promise.all(Array.from({ length: times }, async () => (await topics.publishAll('KH-BAVET', [entry]))[0]));
};

const publishTo = async (port: number) => (await publishTimes(port, 1))[0];

describe('publishing an alert through the real client', () => {
  it.each<[string, [number, string][], string, number]>([
    ['is done when SNS takes it', [[200, published]], 'published', 1],
    [
      'is tried again when SNS throttles',
      [
        [429, fault('Throttling')],
        [200, published],
      ],
      'published',
      2,
    ],
    ['is refused when SNS goes on throttling', [[429, fault('Throttling')]], 'refused', 4],
    ['is refused at once when SNS may not', [[403, fault('AuthorizationError')]], 'refused', 1],
    ['is left open, and not repeated, when SNS fails', [[500, fault('InternalFailure')]], 'unknown', 1],
    ['is left open, and not repeated, when SNS is away', [[503, fault('ServiceUnavailable')]], 'unknown', 1],
    [
      'is tried once more when the line was closed',
      [
        [0, ''],
        [200, published],
      ],
      'published',
      2,
    ],
    ['is left open when the line breaks again', [[0, '']], 'unknown', 2],
    ['is given up, and not repeated, when SNS takes it and is silent', [[silent, '']], 'unanswered', 1],
  ])(
    '%s',
    async (_, answers, outcome, asked) => {
      expect(await askOf(...answers)).toEqual({ outcome, asked });
    },
    20_000,
  );

  it('is refused when there is nobody to send it to, since nothing was sent', async () => {
    server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server?.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server?.close(resolve));
    expect((await publishTo(port))?.outcome).toBe('refused');
  });

  it('is refused when it gets no connection, since nothing was sent', async () => {
    // The client has 50 connections: the message after them waits for one that is free.
    server = createServer((request) => request.resume()).listen(0, '127.0.0.1');
    await new Promise((resolve) => server?.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const outcomes = await publishTimes(port, 51);
    expect(outcomes.map((outcome) => outcome?.outcome).sort()).toEqual([
      'refused',
      ...Array.from({ length: 50 }, () => 'unanswered'),
    ]);
  }, 20_000);
});
