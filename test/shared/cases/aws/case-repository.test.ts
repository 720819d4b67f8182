import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { caseKey } from '../../../../shared/aws/case-table-layout.ts';
import { update } from '../../../../shared/aws/table.ts';
import { caseRepository } from '../../../../shared/cases/aws/case-repository.dynamodb.ts';
import { caseSearch } from '../../../../shared/cases/aws/case-search.dynamodb.ts';
import { mostCaseMessages } from '../../../../shared/cases/case-repository.ts';
import { type DynamoEngine, startDynamo } from '../../../fixtures/aws/dynamo-engine.ts';
import { caseId, caseShare, fromBavet, message } from '../../../fixtures/cases.ts';

let engine: DynamoEngine;
let table = '';
let number = 0;
beforeAll(async () => {
  engine = await startDynamo();
});
afterAll(() => engine.stop());
beforeEach(async () => {
  number += 1;
  table = `cases-${number}`;
  await engine.createTable(table, 'cases');
});

const cases = () => caseRepository(engine.client, table);
const search = () => caseSearch(engine.client, table);
const told = { blo: 'KH-BAVET', crime: 'drugs' as const, severity: 'Severe' as const };
const at = (minute: number) => `2016-06-19T11:${String(minute).padStart(2, '0')}:00.000Z`;
const shared = (sharedAt: string) => caseShare({ share: { ...caseShare().share, sharedAt } });
const posts = ['VN-MOC-BAI', 'authority'];

describe('a case in its table', () => {
  it('is opened by the first share and found with it', async () => {
    expect(await cases().find(caseId)).toBeUndefined();
    expect(await cases().share(caseShare(), told, at(0))).toBe(true);
    expect(await cases().find(caseId)).toEqual({
      head: { caseId, ...told, openedAt: at(0), changedAt: at(0), state: 'open', messages: 0 },
      shares: [caseShare()],
      messages: [],
      steps: [],
    });
  });

  it('keeps the later of two shares, in whatever order they come', async () => {
    expect(await cases().share(shared(at(5)), told, at(6))).toBe(true);
    expect(await cases().share(shared(at(1)), told, at(7))).toBe(false);
    expect(await cases().share(shared(at(5)), told, at(8))).toBe(false);
    expect((await cases().find(caseId))?.shares[0]?.share.sharedAt).toBe(at(5));
    expect((await cases().find(caseId))?.head.changedAt).toBe(at(6));
  });

  it('loses a record that is recalled, keeps that there was one, and takes a later one again', async () => {
    await cases().share(shared(at(1)), told, at(1));
    expect(await cases().recall({ caseId, country: 'KH', recalledAt: at(0) }, at(2))).toBe(false);
    expect(await cases().recall({ caseId, country: 'KH', recalledAt: at(2) }, at(3))).toBe(true);
    const { head, shares: [stub] = [] } = (await cases().find(caseId)) ?? {};
    // Tablets ask for a case again when its line in the list has changed.
    expect(head?.changedAt).toBe(at(3));
    expect([stub?.record, stub?.recalledAt]).toEqual([undefined, at(2)]);
    expect(await cases().share(shared(at(1)), told, at(3))).toBe(false);
    expect(await cases().share(shared(at(4)), told, at(4))).toBe(true);
    expect((await cases().find(caseId))?.shares[0]?.recalledAt).toBeUndefined();
  });

  it('takes a message once, knows it again, and another under its id for another', async () => {
    await cases().share(caseShare(), told, at(0));
    const note = message({ kind: 'note', text: 'On our way.' });
    expect(await cases().add(note, posts, at(1))).toEqual({ outcome: 'kept' });
    expect(await cases().add({ ...note, at: at(9) }, posts, at(2))).toEqual({ outcome: 'known', message: note });
    const other = message({ kind: 'note', text: 'Something else.', id: note.body.id });
    expect(await cases().add(other, posts, at(3))).toEqual({ outcome: 'taken', message: note });
    const found = await cases().find(caseId);
    expect(found?.messages).toEqual([note]);
    expect(found?.head).toMatchObject({ messages: 1, changedAt: at(1) });
  });

  it('is closed by a message and open again by the next', async () => {
    await cases().share(caseShare(), told, at(0));
    await cases().add(message({ kind: 'close', outcome: 'solved' }), posts, at(1));
    expect((await cases().find(caseId))?.head.state).toBe('closed');
    await cases().add(fromBavet({ kind: 'note', text: 'One more thing.' }), posts, at(2));
    expect((await cases().find(caseId))?.head.state).toBe('open');
  });

  it('takes what both sides write at the same moment', async () => {
    await cases().share(caseShare(), told, at(0));
    const written = Array.from({ length: 6 }, (_, index) =>
      index % 2 === 0 ? message({ kind: 'note', text: `${index}` }) : fromBavet({ kind: 'note', text: `${index}` }),
    );
    for (const each of written) await cases().add(each, posts, at(1));
    expect((await cases().find(caseId))?.head.messages).toBe(6);
  });

  it('that is not there takes none, and one that is full no more', async () => {
    const note = message({ kind: 'note', text: 'x' });
    expect(await cases().add(note, posts, at(0))).toEqual({ outcome: 'no-case' });
    await cases().share(caseShare(), told, at(0));
    await update({ client: engine.client, tableName: table }, caseKey(caseId), {
      UpdateExpression: 'SET messages = :most',
      ExpressionAttributeValues: { ':most': mostCaseMessages },
    });
    expect(await cases().add(note, posts, at(1))).toEqual({ outcome: 'full' });
    expect((await cases().find(caseId))?.messages).toEqual([]);
  });
});

describe('the cases of a post', () => {
  it('are listed last changed first, page by page, and those of others are not', async () => {
    const ids = [1, 2, 3].map((digit) => `KH-0192a3b4-c5d6-4e7f-8a9b-00000000000${digit}`);
    for (const [index, id] of ids.entries()) await cases().share({ ...caseShare(), caseId: id }, told, at(index));
    const [first = ''] = ids;
    await cases().add(message({ kind: 'note', text: 'x' }, 0, { caseId: first }), posts, at(30));
    const page = await search().lastChangedFirst({ post: 'VN-MOC-BAI', limit: 2 });
    expect(page.map(({ caseId: id, changedAt }) => [id, changedAt])).toEqual([
      [ids[0], at(30)],
      [ids[2], at(2)],
    ]);
    const before = { changedAt: at(2), id: ids[2] ?? '' };
    const rest = await search().lastChangedFirst({ post: 'VN-MOC-BAI', limit: 2, before });
    expect(rest.map(({ caseId: id }) => id)).toEqual([ids[1]]);
    expect(await search().lastChangedFirst({ post: 'VN-TINH-BIEN', limit: 2 })).toEqual([]);
  });
});
