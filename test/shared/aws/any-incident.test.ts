import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromStored, toStored } from '../../../shared/aws/table.ts';
import { incidentItem, incidentOf as readBack } from '../../../shared/incidents/aws/incident-item.ts';
import { incidentReader, incidentRepository } from '../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { sameReport } from '../../../shared/incidents/report/report.ts';
import { type DynamoEngine, startDynamo } from '../../fixtures/aws/dynamo-engine.ts';
import { anyReportOf, anyReportOfAnyKind } from '../../fixtures/incidents/arbitrary-reports.ts';
import { incidentOf } from '../../fixtures/incidents/reports.ts';

let engine: DynamoEngine;

beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
  await engine.createTable('nominal', 'plain');
});
afterAll(() => engine.stop());

describe('any incident', () => {
  it('becomes an item and comes back unchanged', () => {
    fc.assert(
      fc.property(anyReportOfAnyKind, (report) => {
        const incident = incidentOf(report);
        expect(readBack(fromStored(toStored(incidentItem(incident))))).toEqual(incident);
      }),
      { numRuns: 100 },
    );
  });

  it.each(crimeCodes)('of %s survives the table of a real engine', async (crime) => {
    const ledger = incidentRepository(engine.client, {
      incidents: 'incidents',
      names: 'nominal',
      deeds: 'blo-kh-nominal-deeds',
    });
    await fc.assert(
      fc.asyncProperty(anyReportOf(crime), fc.uuid(), async (drawn, id) => {
        const incident = incidentOf({ ...drawn, id });
        expect(await ledger.insertOnce(incident)).toEqual({ outcome: 'kept' });
        const found = await incidentReader(engine.client, 'incidents').find(id);
        expect(found?.incident).toEqual(incident);
        expect(found && sameReport(found.incident.report, incident.report)).toBe(true);
      }),
      { numRuns: 6, endOnFailure: true },
    );
  });
});
