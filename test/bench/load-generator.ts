import { Agent, request } from 'node:http';
import { ConditionalCheckFailedException, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { toStored } from '../../shared/aws/table.ts';
import { incidentItem } from '../../shared/incidents/aws/incident-item.ts';
import { newIncident } from '../../shared/incidents/incident.ts';
import type { Report } from '../../shared/incidents/report/report.ts';
import { Order, type Outcome } from './load-orders.ts';

/**
 * A program of its own that puts load on an API, or straight on its engine, so that neither pays for the other's clients
 * and both pay the same for the generator. An order comes in over IPC, an outcome goes out.
 */
type Send = (report: Report) => () => Promise<number>;

const agent = new Agent({ keepAlive: true, maxSockets: 200 });

/** The text is made before the clock starts: a tablet's time is its own. */
const poster =
  ({ apiUrl, token }: Order): Send =>
  (report) => {
    const url = new URL('/v1/incidents', apiUrl);
    const body = Buffer.from(JSON.stringify(report));
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': body.byteLength,
    };
    return () =>
      new Promise((resolve, reject) => {
        const asked = request(url, { method: 'POST', agent, headers }, (answer) => {
          answer.resume();
          answer.once('end', () => resolve(answer.statusCode ?? 0));
        });
        asked.once('error', reject);
        asked.end(body);
      });
  };

/** The item that submit-incident would make, put as it would put it. */
const putter = ({ endpoint, table }: Order): Send => {
  const client = new DynamoDBClient({
    endpoint,
    region: 'ap-southeast-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return (report) => {
    const Item = toStored(incidentItem(newIncident(report, 'bench', new Date().toISOString())));
    return async () => {
      try {
        await client.send(
          new PutItemCommand({ TableName: table, Item, ConditionExpression: 'attribute_not_exists(pk)' }),
        );
        return 201;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 200;
        throw error;
      }
    };
  };
};

type Request = { id: string; go: () => Promise<number> };
type Answered = Outcome['requests'][number];

const now = (): number => performance.timeOrigin + performance.now();

const timed = async ({ id, go }: Request, startedAt = now()): Promise<Answered> => {
  const status = await go();
  return { id, status, startedAt, answeredAt: now() };
};

/** As fast as answers come. */
const closedLoop = async (requests: readonly Request[], atOnce: number): Promise<Answered[]> => {
  const left = requests.values();
  const answered: Answered[] = [];
  const work = async () => {
    for (const next of left) answered.push(await timed(next));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answered;
};

/** At a pace, as officers do who know nothing of each other. */
const openLoop = async (requests: readonly Request[], perSecond: number): Promise<Answered[]> => {
  const start = now();
  return Promise.all(
    requests.map(async (next, index) => {
      const due = start + (index * 1_000) / perSecond;
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - now())));
      return timed(next, due);
    }),
  );
};

process.on('message', async (message) => {
  const order = Order.parse(message);
  const send = order.kind === 'posts' ? poster(order) : putter(order);
  const requests = order.reports.map((report) => ({ id: report.id, go: send(report) }));
  const start = performance.now();
  const answered = await (order.perSecond ? openLoop(requests, order.perSecond) : closedLoop(requests, order.atOnce));
  process.send?.({ seconds: (performance.now() - start) / 1_000, requests: answered } satisfies Outcome);
});
