import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dailyStatisticsRepository } from '../../../../shared/statistics/aws/daily-statistics-repository.dynamodb.ts';
import { statisticsCheckpoint } from '../../../../shared/statistics/aws/statistics-checkpoint.dynamodb.ts';
import { figuresOf, merge } from '../../../../shared/statistics/figures/figures.ts';
import { emptySet, setOf } from '../../../../shared/statistics/figures/incident-set.ts';
import { type Counted, counted } from '../../../fixtures/aws/counted-client.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, smugglingReport, traffickingReport } from '../../../fixtures/incidents/reports.ts';

const table = 'blo-kh-statistics';
let engine: DynamoEngine;
let counts: Counted;

beforeAll(async () => {
  engine = await startDynamo();
  counts = counted(engine.client);
  await engine.createTable(table, 'plain');
});
afterAll(() => engine.stop());

const reports = [
  drugReport({ seizures: [{ substance: 'kratom', quantity: { value: 12.5, unit: 'tablet' } }] }),
  smugglingReport(),
  traffickingReport(),
];
const figures = merge(reports.map(figuresOf));
const dayFigures = (area: string, day: string, computedAt = '2026-11-20T18:30:00.000Z') => ({
  area,
  day,
  computedAt,
  figures,
});

describe('the table of statistics, on a real engine', () => {
  it('gives figures back as they were kept', async () => {
    const kept = dayFigures('KH-BAVET', '2026-11-20');
    const repository = dailyStatisticsRepository(engine.client, table);
    const range = { from: '2026-11-20', to: '2026-11-20' };
    expect(await repository.save({ ...kept, incidents: setOf(reports) })).toBe(true);
    expect(await repository.between('KH-BAVET', range)).toEqual([{ ...kept, revision: 1, since: kept.computedAt }]);
    expect(await repository.incidentsBetween('KH-BAVET', range)).toMatchObject([
      { day: '2026-11-20', incidents: setOf(reports) },
    ]);
  });

  it('saves what it has just read without a read, and never over what another run has saved since', async () => {
    const repository = dailyStatisticsRepository(engine.client, table);
    const other = dailyStatisticsRepository(engine.client, table);
    const at = (hour: number, of = figures) => ({
      ...dayFigures('KH-DONG', '2026-11-19', `2026-11-20T${hour}:30:00.000Z`),
      figures: of,
    });
    await other.save(at(10, {}));
    expect(await repository.onDays(['KH-DONG', 'KH-PRUM'], ['2026-11-19'])).toMatchObject([at(10, {})]);
    const before = counts.requests;
    expect(await repository.save(at(11))).toBe(true);
    expect(counts.requests - before).toBe(1);
    await repository.onDays(['KH-DONG'], ['2026-11-19']);
    await other.save(at(13, {}));
    expect(await repository.save(at(12))).toBe(false);
    expect(await repository.save(at(14))).toBe(true);
    const range = { from: '2026-11-19', to: '2026-11-19' };
    expect(await repository.between('KH-DONG', range)).toMatchObject([{ ...at(14), revision: 4 }]);
  });

  it('saves the first figures of a day of all BLOs in one request, and never over what another run has saved since', async () => {
    const repository = dailyStatisticsRepository(engine.client, table);
    const areas = ['KH-OSMACH', 'KH-CHAMYEAM', 'KH-PRUM'];
    const day = '2026-11-18';
    const all = areas.map((area) => dayFigures(area, day));
    await repository.onDays(areas, [day]);
    const before = counts.requests;
    await repository.saveAll(all);
    expect(counts.requests - before).toBe(1);
    const later = dailyStatisticsRepository(engine.client, table);
    await later.onDays(areas, ['2026-11-17']);
    const early = all.map((each) => ({ ...each, day: '2026-11-17' }));
    await repository.save({ ...dayFigures('KH-PRUM', '2026-11-17', '2026-11-20T19:30:00.000Z'), figures: {} });
    await later.saveAll(early);
    const kept = await later.onDays(areas, [day, '2026-11-17']);
    expect(kept.map(({ area, day: of, computedAt }) => `${area} ${of} ${computedAt}`).toSorted()).toEqual(
      [...all, ...early]
        .map(({ area, day: of, computedAt }) =>
          area === 'KH-PRUM' && of !== day ? `${area} ${of} 2026-11-20T19:30:00.000Z` : `${area} ${of} ${computedAt}`,
        )
        .toSorted(),
    );
  });

  it('keeps a day on which nothing happened', async () => {
    const kept = { ...dayFigures('KH-PRUM', '2026-11-20'), figures: {} };
    const repository = dailyStatisticsRepository(engine.client, table);
    await repository.save({ ...kept, incidents: emptySet });
    expect(await repository.between('KH-PRUM', { from: '2026-11-20', to: '2026-11-20' })).toMatchObject([kept]);
  });

  it('reads the days of one area from the first to the last, in order, and not the checkpoint', async () => {
    const repository = dailyStatisticsRepository(engine.client, table);
    for (const day of ['2026-12-01', '2026-11-30', '2025-11-29', '2026-11-29', '2026-12-02'])
      await repository.save(dayFigures('KH-DONG', day));
    await repository.save(dayFigures('KH-DONG-KRALOR', '2026-11-30'));
    const read = await dailyStatisticsRepository(engine.client, table).between('KH-DONG', {
      from: '2026-11-29',
      to: '2026-12-01',
    });
    expect(read.map(({ day }) => day)).toEqual(['2026-11-29', '2026-11-30', '2026-12-01']);
  });

  it('keeps what was computed last, in whatever order it comes', async () => {
    const repository = dailyStatisticsRepository(engine.client, table);
    const at = (computedAt: string, incidents: number) =>
      repository.save({
        ...dayFigures('vn', '2026-11-20', computedAt),
        figures: merge(Array.from({ length: incidents }, () => figuresOf(smugglingReport()))),
      });
    expect(await at('2026-11-21T18:30:00.000Z', 2)).toBe(true);
    expect(await at('2026-11-20T18:30:00.000Z', 1)).toBe(false);
    expect(await at('2026-11-21T18:30:00.000Z', 2)).toBe(true);
    const [read] = await dailyStatisticsRepository(engine.client, table).between('vn', {
      from: '2026-11-20',
      to: '2026-11-20',
    });
    expect(read?.figures['migrant-smuggling']?.incidents).toBe(2);
  });

  it('numbers changes of figures, keeps what gave way, and gives it back as it was at a moment', async () => {
    const repository = dailyStatisticsRepository(engine.client, table);
    const range = { from: '2026-10-01', to: '2026-10-31' };
    const at = (computedAt: string, ...some: typeof reports) =>
      repository.save({
        area: 'KH-PREK',
        day: '2026-10-05',
        computedAt,
        figures: merge(some.map(figuresOf)),
        incidents: setOf(some),
      });
    const [first, second] = [drugReport(), smugglingReport()];
    await at('2026-10-06T18:30:00.000Z', first);
    await at('2026-10-07T18:30:00.000Z', first);
    await at('2026-10-08T18:30:00.000Z', first, second);
    await at('2026-10-09T18:30:00.000Z', second);
    const asOf = async (moment?: string) => {
      const [day] = await repository.between('KH-PREK', { ...range, asOf: moment });
      const [incidents] = await repository.incidentsBetween('KH-PREK', { ...range, asOf: moment });
      return [day?.revision, Object.keys(day?.figures ?? {}).sort(), incidents?.incidents?.size];
    };
    expect(await asOf()).toEqual([3, ['migrant-smuggling'], 1]);
    expect(await asOf('2026-10-08T20:00:00.000Z')).toEqual([2, ['drugs', 'migrant-smuggling'], 2]);
    expect(await asOf('2026-10-07T20:00:00.000Z')).toEqual([1, ['drugs'], 1]);
    expect(await asOf('2026-10-06T00:00:00.000Z')).toEqual([undefined, [], undefined]);
  });

  it('has no checkpoint at first, then one that never goes back', async () => {
    const checkpoint = statisticsCheckpoint(engine.client, table);
    expect(await checkpoint.read()).toBeUndefined();
    await checkpoint.advance({ upTo: '2026-11-21T18:30:00.000Z', pending: [] });
    await checkpoint.advance({ upTo: '2026-11-20T18:30:00.000Z', pending: [] });
    await checkpoint.advance({ upTo: '2026-11-21T18:30:00.000Z', pending: [] });
    expect(await checkpoint.read()).toMatchObject({ upTo: '2026-11-21T18:30:00.000Z' });
    const next = { upTo: '2026-11-22T18:30:00.000Z', pending: ['2026-11-20'] };
    await checkpoint.advance(next);
    expect(await checkpoint.read()).toMatchObject(next);
  });
});

describe('the table of statistics, towards DynamoDB', () => {
  const client = new DynamoDBClient({});
  const dynamo = mockClient(client);
  beforeEach(() => dynamo.reset());

  it('is written with one conditional put', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(PutItemCommand).resolves({});
    await dailyStatisticsRepository(client, table).save(dayFigures('KH-BAVET', '2026-11-20'));
    const [put] = dynamo.commandCalls(PutItemCommand);
    expect(put?.args[0].input).toMatchObject({
      TableName: table,
      ConditionExpression: 'attribute_not_exists(pk) OR computedAt <= :mine',
    });
    expect(unmarshall(put?.args[0].input.Item ?? {})).toMatchObject({ pk: 'AREA#KH-BAVET', sk: 'DAY#2026-11-20' });
  });

  it('is asked for incidents, with people by sex and age in them, by who needs them alone', async () => {
    dynamo.on(QueryCommand).resolves({ Items: [] });
    await dailyStatisticsRepository(client, table).between('KH-BAVET', { from: '2026-11-20', to: '2026-11-20' });
    expect(dynamo.commandCalls(QueryCommand)[0]?.args[0].input.ProjectionExpression).not.toContain('incidents');
  });

  it('is read page by page to the end', async () => {
    const item = (day: string) => marshall({ sk: `DAY#${day}`, computedAt: '2026-11-20T18:30:00.000Z', figures: {} });
    dynamo
      .on(QueryCommand)
      .resolvesOnce({
        Items: [item('2026-11-01')],
        LastEvaluatedKey: marshall({ pk: 'AREA#kh', sk: 'DAY#2026-11-01' }),
      })
      .resolvesOnce({ Items: [item('2026-11-02')] });
    expect(
      await dailyStatisticsRepository(client, table).between('kh', { from: '2026-11-01', to: '2026-11-30' }),
    ).toHaveLength(2);
  });

  it.each([
    ['figures that are none', { sk: 'DAY#2026-11-01', computedAt: 'x', figures: { drugs: { incidents: -1 } } }],
    ['a day that is none', { sk: 'DAY#2026-11-31', computedAt: 'x', figures: {} }],
  ])('is not believed when it holds %s', async (_, item) => {
    dynamo.on(QueryCommand).resolves({ Items: [marshall(item)] });
    await expect(
      dailyStatisticsRepository(client, table).between('kh', { from: '2026-11-01', to: '2026-11-30' }),
    ).rejects.toThrow();
  });

  it('passes on every failure but a refused condition', async () => {
    dynamo.on(GetItemCommand).resolves({});
    dynamo.on(PutItemCommand).rejectsOnce(new ConditionalCheckFailedException({ $metadata: {}, message: '' }));
    expect(await dailyStatisticsRepository(client, table).save(dayFigures('kh', '2026-11-20'))).toBe(false);
    dynamo.on(PutItemCommand).rejects(new Error('no route'));
    await expect(dailyStatisticsRepository(client, table).save(dayFigures('kh', '2026-11-20'))).rejects.toThrow(
      'no route',
    );
    await expect(
      statisticsCheckpoint(client, table).advance({ upTo: '2026-11-20T18:30:00.000Z', pending: [] }),
    ).rejects.toThrow('no route');
  });

  it('reads its checkpoint consistently: the run before may have ended this moment', async () => {
    dynamo.on(GetItemCommand).resolves({});
    await statisticsCheckpoint(client, table).read();
    expect(dynamo.commandCalls(GetItemCommand)[0]?.args[0].input.ConsistentRead).toBe(true);
  });
});
