import { expect, it } from 'vitest';
import type { Stretch } from '../../../../shared/incidents/incident-repository.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { reportsAhead } from '../../../../shared/statistics/workflows/reports-ahead.ts';
import { drugReport } from '../../../fixtures/incidents/reports.ts';

const blo = 'KH-BAVET';
const day = (date: number): Stretch => ({
  from: `2026-11-${date - 1}T17:00:00.000Z`,
  to: `2026-11-${date}T17:00:00.000Z`,
});
const moments = ['2026-11-20T00:00:00+07:00', '2026-11-20T23:59:59.999+07:00', '2026-11-21T00:00:00+07:00'];
const reports = moments.map((occurredAt) => Report.parse(drugReport({ occurredAt })));

const setting = (wanted: readonly Stretch[], isBroken: (stretch: Stretch) => boolean = () => false) => {
  const asked: string[] = [];
  const reader = reportsAhead(
    {
      current: async (of, { from, to }) => {
        asked.push(`${of} ${from} ${to}`);
        if (isBroken({ from, to })) throw new Error('unreachable');
        return reports.filter(({ occurredAt }) => {
          const moment = new Date(occurredAt).toISOString();
          return moment >= from && moment < to;
        });
      },
    },
    wanted.map((stretch) => ({ blo, ...stretch })),
  );
  const of = async (stretch: Stretch) => (await reader.current(blo, stretch)).map(({ occurredAt }) => occurredAt);
  return { asked, of };
};

it('days that follow on one another are read at once, and each has its own reports', async () => {
  const { asked, of } = setting([day(21), day(20), day(19)]);
  expect(await of(day(20))).toEqual(moments.slice(0, 2));
  expect(await of(day(21))).toEqual(moments.slice(2));
  expect(await of(day(19))).toEqual([]);
  expect(asked).toEqual([`${blo} ${day(19).from} ${day(21).to}`]);
});

it('days with others between them are read by themselves, and so is a day that nobody spoke of', async () => {
  const { asked, of } = setting([day(21), day(19)]);
  for (const each of [day(19), day(20), day(21)]) await of(each);
  expect(asked).toEqual([19, 20, 21].map((date) => `${blo} ${day(date).from} ${day(date).to}`));
});

it('a day that cannot be read fails, and none of those beside it', async () => {
  const { of } = setting([day(21), day(20), day(19)], ({ from, to }) => from <= day(19).from && day(19).to <= to);
  expect(await of(day(20))).toEqual(moments.slice(0, 2));
  await expect(of(day(19))).rejects.toThrow('unreachable');
});
