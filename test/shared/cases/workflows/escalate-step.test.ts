import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseFollowUp } from '../../../../shared/alerts/alert-repository.ts';
import { caseRepository } from '../../../../shared/cases/aws/case-repository.dynamodb.ts';
import { Procedure } from '../../../../shared/cases/procedure/procedure.ts';
import { escalateStep } from '../../../../shared/cases/workflows/escalate-step.ts';
import { planSteps } from '../../../../shared/cases/workflows/plan-steps.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { caseId, caseShare, fromBavet, message } from '../../../fixtures/cases.ts';

const openedAt = '2016-06-19T09:31:00.000Z';
const told = { blo: 'KH-BAVET', crime: 'drugs' as const, severity: 'Severe' as const };

let engine: DynamoEngine;
let number = 0;
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  number += 1;
  await engine.createTable(`cases-${number}`, 'cases');
});

/** Viet Nam, which was shown a case, at minutes after that. */
const newWorld = async () => {
  const cases = caseRepository(engine.client, `cases-${number}`);
  await cases.share(caseShare(), told, openedAt);
  const queue: { followUp: CaseFollowUp; seconds: number }[] = [];
  const mails: string[] = [];
  const world = {
    minute: 0,
    queue,
    mails,
    cases,
    clock: () => Date.parse(openedAt) + world.minute * 60_000,
    followUpQueue: {
      send: async (followUp: CaseFollowUp, seconds: number) => void queue.push({ followUp, seconds }),
    },
    topics: {
      publish: async ({ topic, language }: { topic: string; language: string }, { text }: { text: string }) => {
        mails.push(`${topic} ${language} ${text}`);
        return 'id';
      },
    },
  };
  return world;
};

const terms = { country: 'VN', languages: ['en'] as const, procedures: {} };
const acknowledge = { do: 'case' as const, caseId, key: 'acknowledge#VN' };
const late = 'authority en Our side owes another country something in case';

describe('a step that this side owes', () => {
  it('is planned once for each moment at which it is due', async () => {
    const world = await newWorld();
    await planSteps(caseId, terms, world);
    await planSteps(caseId, terms, world);
    expect(world.queue).toEqual([
      { followUp: acknowledge, seconds: 7_200 },
      { followUp: { ...acknowledge, key: 'result#VN' }, seconds: 3 * 86_400 },
    ]);
    await world.cases.add(fromBavet({ kind: 'question', about: 'vehicle' }, 5), ['VN-MOC-BAI'], openedAt);
    await planSteps(caseId, terms, world);
    expect(world.queue).toHaveLength(3);
  });

  it('is looked at again while it has time left, then told to the authority once', async () => {
    const world = await newWorld();
    world.minute = 15;
    expect(await escalateStep(acknowledge, terms, world)).toBe(0);
    expect(world.queue).toEqual([{ followUp: acknowledge, seconds: 105 * 60 }]);
    world.minute = 120;
    expect(await escalateStep(acknowledge, terms, world)).toBe(1);
    expect(await escalateStep(acknowledge, terms, world)).toBe(0);
    expect(world.mails).toHaveLength(1);
    expect(world.mails[0]).toContain(late);
    expect((await world.cases.find(caseId))?.steps).toMatchObject([{ toldAt: '2016-06-19T11:31:00.000Z' }]);
  });

  it('is told a second time at most when the run dies between telling and keeping that it did', async () => {
    const world = await newWorld();
    world.minute = 120;
    const dying = { ...world.cases, recordStep: async () => Promise.reject(new Error('died')) };
    await expect(escalateStep(acknowledge, terms, { ...world, cases: dying })).rejects.toThrow('died');
    expect(await escalateStep(acknowledge, terms, world)).toBe(1);
    expect(await escalateStep(acknowledge, terms, world)).toBe(0);
    expect(world.mails).toHaveLength(2);
  });

  it('comes again when nobody could be told', async () => {
    const world = await newWorld();
    world.minute = 120;
    const topics = { publish: async () => Promise.reject(new Error('SNS is away')) };
    await expect(escalateStep(acknowledge, terms, { ...world, topics })).rejects.toThrow('SNS is away');
    expect(await escalateStep(acknowledge, terms, world)).toBe(1);
  });

  it.each<[string, (world: Awaited<ReturnType<typeof newWorld>>) => Promise<unknown>]>([
    ['the alert was acknowledged', ({ cases }) => cases.acknowledge(caseId, 'VN', openedAt)],
    ['somebody wrote', ({ cases }) => cases.add(message({ kind: 'note', text: 'Seen.' }), [], openedAt)],
    ['the case is closed', ({ cases }) => cases.add(fromBavet({ kind: 'close' }), [], openedAt)],
    [
      'the record was recalled',
      ({ cases }) => cases.recall({ caseId, country: 'KH', recalledAt: '2016-06-19T10:00:00.000Z' }, openedAt),
    ],
  ])('is told to nobody once %s', async (_, done) => {
    const world = await newWorld();
    await done(world);
    world.minute = 200;
    expect(await escalateStep(acknowledge, terms, world)).toBe(0);
    expect([world.mails, world.queue]).toEqual([[], []]);
  });

  it('is never told for the other side', async () => {
    const world = await newWorld();
    world.minute = 200;
    expect(await escalateStep(acknowledge, { ...terms, country: 'LA' }, world)).toBe(0);
  });

  it('is told to the posts too where the country’s file says so', async () => {
    const world = await newWorld();
    world.minute = 200;
    const procedures = { VN: Procedure.parse({ acknowledge: { late: ['posts', 'authority'] } }) };
    expect(await escalateStep(acknowledge, { ...terms, procedures }, world)).toBe(2);
    expect(world.mails.map((mail) => mail.split(' ')[0])).toEqual(['VN-MOC-BAI', 'authority']);
  });

  it('keeps the earlier of two acknowledgements, whichever comes first', async () => {
    const { cases } = await newWorld();
    for (const time of ['10:00', '09:45', '09:50']) await cases.acknowledge(caseId, 'VN', `2016-06-19T${time}:00.000Z`);
    expect((await cases.find(caseId))?.steps).toMatchObject([{ doneAt: '2016-06-19T09:45:00.000Z' }]);
  });
});
