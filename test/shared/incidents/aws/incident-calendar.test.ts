import { afterAll, beforeAll, expect, it } from 'vitest';
import { incidentCalendar } from '../../../../shared/incidents/aws/incident-calendar.dynamodb.ts';
import { incidentLedger } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { drugReport, incidentOf } from '../../../fixtures/incidents/reports.ts';

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
});
afterAll(() => engine.stop());

it('names the incidents of a BLO that came in a stretch of time, its beginning in and its end out', async () => {
  const ledger = incidentLedger(engine.client, {
    incidents: 'incidents',
    names: 'blo-kh-nominal',
    deeds: 'blo-kh-nominal-deeds',
  });
  const came = async (at: string, blo = 'KH-BAVET') => {
    const report = drugReport({ blo });
    await ledger.accept(incidentOf(report, at));
    return report.id;
  };
  const [from, to] = ['2026-11-20T00:00:00.000Z', '2026-11-21T00:00:00.000Z'];
  const first = await came(from);
  const middle = await came('2026-11-20T12:00:00.000Z');
  await came(to);
  await came('2026-11-19T23:59:59.999Z');
  await came('2026-11-20T12:00:00.000Z', 'KH-POIPET');
  const calendar = incidentCalendar(engine.client, 'incidents');
  expect(await calendar.between('KH-BAVET', { from, to })).toEqual([first, middle]);
});
