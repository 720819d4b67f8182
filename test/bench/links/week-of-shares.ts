import { randomUUID } from 'node:crypto';
import { caseSearch } from '../../../shared/cases/aws/case-search.dynamodb.ts';
import { linkPorts } from '../../../shared/cases/aws/link-ports.ts';
import type { ShareCase } from '../../../shared/cases/case-exchange-message.ts';
import { takeCase } from '../../../shared/cases/workflows/take-case.ts';
import { settleEach } from '../../../shared/foundation/settle-each.ts';
import { startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { caseShare } from '../../fixtures/cases.ts';
import { tell } from '../figures.ts';

/** What a country shares in a week of 1,400 a day, of which the neighbour's line was cut. */
const shares = 10_000;
const weekMilliseconds = 7 * 86_400_000;

/** As many as SQS hands to the function at once: five of them with ten messages each. */
const atOnce = 10;

const tables = { casesTable: 'bench-cases', incidentsTable: 'bench-incidents' };
const blos = ['VN-MOC-BAI', 'VN-XA-MAT'];

const weekOfShares = (end: number): ShareCase[] => {
  const { share, record } = caseShare();
  if (!record) throw new Error('There is no record to share.');
  return Array.from({ length: shares }, (_, index) => {
    const at = new Date(end - weekMilliseconds + (index * weekMilliseconds) / shares).toISOString();
    return {
      version: 1,
      does: 'share-case',
      caseId: `KH-${randomUUID()}`,
      share: { ...share, sharedAt: at, expiresAt: new Date(end + weekMilliseconds).toISOString() },
      record: { ...record, occurredAt: at },
    };
  });
};

/** In an order that no queue promises, and every hundredth twice. */
const asTheyCome = (messages: readonly ShareCase[]): ShareCase[] =>
  messages
    .flatMap((message, index) => (index % 100 === 0 ? [message, message] : [message]))
    .map((message) => ({ message, at: Math.random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ message }) => message);

/** Takes in what came in a week: every case is there once, with its proposals looked for. */
export const benchWeekOfShares = async (): Promise<void> => {
  const engine = await startDynamo();
  await engine.createTable(tables.casesTable, 'cases');
  await engine.createTable(tables.incidentsTable, 'incidents');
  const { client } = engine;
  const linking = linkPorts(client, { country: 'VN', blos, ...tables }, () => undefined);
  const messages = weekOfShares(Date.now());
  const began = performance.now();
  const results = await settleEach(asTheyCome(messages), atOnce, (message) => takeCase(message, 'KH', linking));
  const seconds = (performance.now() - began) / 1_000;
  const failed = results.filter(({ status }) => status === 'rejected').length;
  const query = { post: 'VN-MOC-BAI', limit: shares + 1 };
  const there = new Set(
    (await caseSearch(client, tables.casesTable).lastChangedFirst(query)).map((head) => head.caseId),
  );
  const lost = messages.filter(({ caseId }) => !there.has(caseId)).length;
  await engine.stop();
  tell({ bench: 'shares of a week, lost', value: lost, unit: 'shares', atMost: 0, shares, failed });
  tell({ bench: 'shares of a week, drained', value: seconds, unit: 's', perSecond: shares / seconds });
};
