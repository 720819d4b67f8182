import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acknowledgementsAbroad } from '../../../../shared/incidents/aws/acknowledgements-abroad.dynamodb.ts';
import { incidentRepository } from '../../../../shared/incidents/aws/incident-repository.dynamodb.ts';
import { kept, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';

const incident = kept(seizureReport());
const { id } = incident.report;
const seen = (revision = 1, minute = 30, topic = 'VN-MOC-BAI') => ({
  ...{ country: 'VN', topic, revision, acknowledgedAt: `2016-06-19T10:${minute}:00.000Z` },
});

let engine: DynamoEngine;
beforeAll(async () => {
  engine = await startDynamo();
  await engine.createTable('incidents', 'incidents');
  await incidents().insertOnce(incident);
});
afterAll(() => engine.stop());

const incidents = () => incidentRepository(engine.client, { incidents: 'incidents', names: 'names', deeds: 'deeds' });
const abroad = () => acknowledgementsAbroad(engine.client, 'incidents');

describe('who has seen an incident abroad', () => {
  it('is read with the incident, one acknowledgement of each topic: that of the latest revision', async () => {
    expect(await abroad().record(id, seen(1, 30))).toBe(true);
    expect(await abroad().record(id, seen(3, 40))).toBe(true);
    expect(await abroad().record(id, seen(2, 50))).toBe(false);
    expect(await abroad().record(id, seen(3, 59))).toBe(false);
    expect(await abroad().record(id, seen(1, 35, 'authority'))).toBe(true);
    const { incident: found, acknowledgedAbroad } = (await incidents().find(id)) ?? {};
    expect(found?.report.id).toBe(id);
    expect(acknowledgedAbroad).toEqual([seen(3, 40), seen(1, 35, 'authority')]);
  });

  it('is not kept for an incident that there is not', async () => {
    const unknown = '0192a3b4-c5d6-4e7f-8a9b-999999999999';
    expect(await abroad().record(unknown, seen())).toBe(false);
    expect(await incidents().find(unknown)).toBeUndefined();
  });
});
