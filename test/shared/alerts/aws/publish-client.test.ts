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

/** An SNS that answers in turn as told; a line that is cut has status 0. @returns the outcome and how often it was asked */
const askOf = async (...answers: [status: number, body: string][]) => {
  let asked = 0;
  server = createServer((request, response) => {
    const [status, body] = answers[Math.min(asked, answers.length - 1)] ?? [500, ''];
    asked += 1;
    if (status === 0) request.socket.resetAndDestroy();
    else response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server?.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  for (const [name, value] of Object.entries({
    AWS_REGION: 'ap-southeast-1',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_SNS: `http://127.0.0.1:${port}`,
  }))
    vi.stubEnv(name, value);
  const topics = alertTopics(publishClient(), 'arn:aws:sns:ap-southeast-1:111111111111:blo-kh-alerts-');
  const [outcome] = await topics.publishAll('KH-BAVET', [{ publication, message: { text: 'Bavet' } }]);
  return { outcome: outcome?.outcome, asked };
};

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
  ])('%s', async (_, answers, outcome, asked) => {
    expect(await askOf(...answers)).toEqual({ outcome, asked });
  });
});
