import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from '../contract.ts';
import { home, neighbour, personOf, reasons } from '../deployment.ts';
import { allOf, askAs, pageOf, post, problemIn, receiptIn, until } from '../questions.ts';
import { quietReport, quietStretch, type Report, reportLike } from '../reports.ts';

const stretch = quietStretch(1_000);
const window = `from=${stretch.from}&to=${stretch.to}`;
const idsOf = ({ incidents }: Page) => incidents.map(({ id }) => id);

/** Newest first: seconds 600, 500 … 0. */
const reports: Report[] = [];

const keep = async (second: number, make = quietReport): Promise<Report> => {
  const report = await make({ occurredAt: stretch.at(second) });
  const answer = await post(report);
  expect(answer.status).toBe(201);
  return report;
};

const smuggling = (change?: Record<string, unknown>) => reportLike('migrant-smuggling', change);

beforeAll(async () => {
  for (let second = 0; second <= 600; second += 100)
    reports.unshift(await keep(second, second === 300 ? smuggling : quietReport));
  await until('the reports in the list', async () => ((await allOf(window)).length >= 7 ? true : undefined));
});

describe('the list', () => {
  const ids = () => reports.map(({ id }) => id);

  it('shows the newest first', async () => {
    expect(idsOf(await pageOf(window))).toEqual(ids());
  });

  it('shows one kind of crime where that is asked for', async () => {
    expect(idsOf(await pageOf(`${window}&crime=migrant-smuggling`))).toEqual([ids()[3]]);
    expect(idsOf(await pageOf(`${window}&crime=trafficking-in-persons`))).toEqual([]);
  });

  it('shows one BLO where that is asked for', async () => {
    const { blo } = personOf(home, 'officer');
    expect(idsOf(await pageOf(`${window}&blo=${blo}`))).toEqual(ids());
  });

  it('takes its first moment in and leaves its last out', async () => {
    const range = `from=${stretch.at(100)}&to=${stretch.at(400)}`;
    expect(idsOf(await pageOf(range))).toEqual(ids().slice(3, 6));
  });

  it('understands moments with another offset', async () => {
    const from = encodeURIComponent(stretch.at(100).replace('.000Z', '+00:00'));
    expect(idsOf(await pageOf(`from=${from}&to=${stretch.at(400)}`))).toEqual(ids().slice(3, 6));
  });

  it('goes on where it stopped, whatever arrives meanwhile', async () => {
    const first = await pageOf(`${window}&limit=3`);
    expect(idsOf(first)).toEqual(ids().slice(0, 3));
    const [newer, older] = [await keep(700), await keep(150)];
    await until('the newcomers', async () => ((await allOf(window)).length >= 9 ? true : undefined));
    const rest: string[] = [];
    for (let { cursor } = first; cursor; ) {
      const page = await pageOf(`${window}&limit=3&cursor=${encodeURIComponent(cursor)}`);
      rest.push(...idsOf(page));
      cursor = page.cursor;
    }
    expect(rest).toEqual([...ids().slice(3, 5), older.id, ...ids().slice(5)]);
    expect(rest).not.toContain(newer.id);
  });

  it('has no cursor on its last page', async () => {
    expect((await pageOf(`${window}&limit=200`)).cursor).toBeUndefined();
  });
});

describe('what came late and what changed', () => {
  it('comes in the order of changes, and is met again once it is amended', async () => {
    const report = await quietReport({ occurredAt: stretch.at(50) });
    const { receivedAt } = receiptIn(await post(report));
    await keep(60);
    const since = `changedFrom=${encodeURIComponent(receivedAt)}`;
    const first = await until('two changes', async () => {
      const page = await pageOf(`${since}&limit=1`);
      return page.cursor ? page : undefined;
    });
    expect(idsOf(first)).toEqual([report.id]);
    const body = { id: randomUUID(), reason: 'Not ours', withdraw: true };
    const withdrawal = { body, headers: { 'if-match': '"1"' } };
    expect((await askAs('officer', `POST /v1/incidents/${report.id}/amendments`, withdrawal)).status).toBe(200);
    const again = await until('the withdrawal', async () =>
      (await allOf(since, first.cursor)).find(({ id }) => id === report.id),
    );
    expect(again).toMatchObject({ revision: 2, standing: { state: 'withdrawn' } });
  });

  it("is the caller's own where that is asked for", async () => {
    expect(idsOf(await pageOf(`${window}&mine=true&limit=200`))).toEqual(idsOf(await pageOf(`${window}&limit=200`)));
    const ofAuthority = await askAs('authority', `GET /v1/incidents?${window}&mine=true`);
    expect(ofAuthority.json).toEqual({ incidents: [] });
  });
});

describe('a question that cannot be answered', () => {
  it.each([
    ['a limit of nothing', 'limit=0', '/limit'],
    ['a limit beyond the largest page', 'limit=1000', '/limit'],
    ['a crime that is none', 'crime=jaywalking', '/crime'],
    ['a moment without its offset', 'from=2016-06-19T16:30:00', '/from'],
    ['a cursor that nobody gave out', 'cursor=bm9uZQ', '/cursor'],
    ['an end before its beginning', `from=${stretch.to}&to=${stretch.from}`, '/to'],
    ['something unknown', 'colour=blue', '/colour'],
  ])('is refused with its place: %s', async (_name, query, pointer) => {
    const answer = await askAs('officer', `GET /v1/incidents?${query}`);
    expect([answer.status, problemIn(answer).errors?.map((fault) => fault.pointer)]).toEqual([422, [pointer]]);
  });

  it('is not there: a BLO of no country, an incident that nobody reported, an id that is none', async () => {
    for (const path of [
      '?blo=KH-NOWHERE',
      '/0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4aff',
      '/not-an-id',
      '/not-an-id/receipt',
    ]) {
      const answer = await askAs('officer', `GET /v1/incidents${path}`);
      expect([path, answer.status, problemIn(answer).status]).toEqual([path, 404, 404]);
    }
  });
});

describe('who may read', () => {
  it.each([
    ['officer', 200],
    ['analyst', 200],
    ['authority', 200],
    ['administrator', 403],
  ] as const)('%s: %i', async (role, status) => {
    expect((await askAs(role, `GET /v1/incidents?${window}`)).status).toBe(status);
    expect((await askAs(role, `GET /v1/incidents/${reports[0]!.id}`)).status).toBe(status);
  });

  it('shows an incident in its own country alone', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const answer = await askAs('officer', `GET /v1/incidents/${reports[0]!.id}`, {}, neighbour);
    expect(answer.status).toBe(404);
  });
});
