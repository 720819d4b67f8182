import { describe, expect, it } from 'vitest';
import { allOf, askAs, post, problemIn, receiptIn } from '../questions.ts';
import { quietReport, quietStretch, reportLike } from '../reports.ts';

/** The same report with its keys in another order, at every depth. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inside]) => [key, reordered(inside)]),
  );
};

describe('a report', () => {
  it('is kept, and its receipt says so', async () => {
    const report = await quietReport();
    const answer = await post(report);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(receiptIn(answer)).toMatchObject({ id: report.id, revision: 1, photos: [] });
  });

  it('is read back as it was sent', async () => {
    const report = await reportLike('trafficking-in-persons', { narrative: 'ស្ត្រីពីរនាក់ · ສອງຄົນ · နှစ်ဦး' });
    expect((await post(report)).status).toBe(201);
    const answer = await askAs('officer', `GET /v1/incidents/${report.id}`);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject(report);
  });

  it('gives the same receipt when it is sent again, even with its keys in another order', async () => {
    const report = await quietReport();
    const [first, again, otherOrder] = [await post(report), await post(report), await post(reordered(report))];
    expect([first.status, again.status, otherOrder.status]).toEqual([201, 200, 200]);
    expect(receiptIn(again)).toEqual(receiptIn(first));
    expect(receiptIn(otherOrder)).toEqual(receiptIn(first));
  });

  it('is kept once when ten copies come at the same moment', async () => {
    const stretch = quietStretch(60);
    const report = await quietReport({ occurredAt: stretch.at(1) });
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => post(report)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect((await allOf(`from=${stretch.from}&to=${stretch.to}`)).map(({ id }) => id)).toEqual([report.id]);
  });

  it('is one report however its id is spelled', async () => {
    const report = await quietReport();
    const [first, again] = [await post(report), await post({ ...report, id: report.id.toUpperCase() })];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(receiptIn(again).id).toBe(report.id);
  });

  it('does not give its id away to another report', async () => {
    const report = await quietReport();
    expect((await post(report)).status).toBe(201);
    const answer = await post({ ...report, narrative: 'Something else happened.' });
    expect([answer.status, problemIn(answer).status]).toEqual([409, 409]);
    const kept = await askAs('officer', `GET /v1/incidents/${report.id}`);
    expect(kept.json).not.toHaveProperty('narrative', 'Something else happened.');
  });
});
