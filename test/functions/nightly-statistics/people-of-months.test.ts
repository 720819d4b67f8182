import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import { reportExamples } from '../../../shared/api/examples/report-examples.ts';
import { Report } from '../../../shared/incidents/report/report.ts';
import { citesTermCodes } from '../../../shared/reference/cites-term-codes.ts';
import { speciesCodes } from '../../../shared/reference/species-codes.ts';
import { units } from '../../../shared/reference/units.ts';
import { report } from '../../../shared/statistics/figures/figures.ts';
import { bavet, incidentOf, smugglingReport } from '../../fixtures/incidents/reports.ts';
import { cambodia, nightInMemory } from '../../fixtures/statistics/statistics.ts';

/** 01:30 in Phnom Penh on the 24th. */
const secondNight = '2026-11-23T18:30:00.000Z';

const run = (night: ReturnType<typeof nightInMemory>) => nightlyStatistics({}, cambodia, night.ports);

describe('the people of a month', () => {
  const smuggled = (count: number, occurredAt: string, changedAt: string) =>
    incidentOf(
      smugglingReport({ occurredAt, people: [{ role: 'smuggled-migrant', sex: 'male', ageGroup: 'adult', count }] }),
      changedAt,
    );
  const releasedBy = ({ releases }: ReturnType<typeof nightInMemory>) =>
    releases.kept.map(({ month, revision, people }) => [month, revision, people['smuggled-migrant']]);

  it('are released when it has ended a week ago, and told to the region every time that one of its days is counted', async () => {
    const october = smuggled(12, '2026-10-30T10:00:00+07:00', '2026-10-30T05:00:00.000Z');
    const night = nightInMemory([october], '2026-11-06T18:30:00.000Z');
    await run(night);
    expect(releasedBy(night)).toEqual([]);
    night.state.now = '2026-11-07T18:30:00.000Z';
    await run(night);
    expect(releasedBy(night)).toEqual([['2026-10', 1, 12]]);
    expect(night.sentReleases).toEqual([
      { revision: 1, country: 'kh', release: expect.objectContaining({ month: '2026-10' }) },
    ]);
  });

  it('that come late show when they are as many as a group has to be', async () => {
    const night = nightInMemory([smuggled(12, '2026-10-30T10:00:00+07:00', '2026-10-30T05:00:00.000Z')]);
    await run(night);
    night.incidents.push(smuggled(3, '2026-10-20T10:00:00+07:00', '2026-11-23T05:00:00.000Z'));
    night.state.now = secondNight;
    await run(night);
    expect(releasedBy(night)).toEqual([['2026-10', 1, 12]]);
    night.incidents.push(smuggled(2, '2026-10-21T10:00:00+07:00', '2026-11-24T05:00:00.000Z'));
    night.state.now = '2026-11-24T18:30:00.000Z';
    await run(night);
    expect(releasedBy(night)).toEqual([
      ['2026-10', 1, 12],
      ['2026-10', 2, 17],
    ]);
  });

  it('of which no day was counted are not released', async () => {
    const night = nightInMemory([]);
    await run(night);
    expect(night.releases.kept).toEqual([]);
  });

  it('that cannot be released are named, hold up no other month, and are tried again', async () => {
    const night = nightInMemory([
      smuggled(12, '2026-09-30T10:00:00+07:00', '2026-10-30T05:00:00.000Z'),
      smuggled(7, '2026-10-30T10:00:00+07:00', '2026-10-30T05:00:00.000Z'),
    ]);
    const { between } = night.releases;
    night.ports.releases = {
      ...night.releases,
      between: (area, months) =>
        months.first === '2026-09' ? Promise.reject(new Error('unreadable')) : between(area, months),
    };
    await expect(run(night)).rejects.toThrow('Not every day could be counted and released.');
    expect(night.failedDays).toEqual(['2026-09']);
    expect(night.state.pending).toEqual(['2026-09-30']);
    night.ports.releases = night.releases;
    night.state.now = secondNight;
    await run(night);
    expect(releasedBy(night).sort()).toEqual([
      ['2026-09', 1, 12],
      ['2026-10', 1, 7],
    ]);
  });
});

describe('a day of thousands of kinds of goods', () => {
  /** Eighty reports of forty seizures each, nearly all of another species, part and unit. */
  const full = Array.from({ length: 80 }, (_, report) => {
    const seizures = speciesCodes.slice(0, 40).map((species, index) => ({
      species,
      term: citesTermCodes[(report + index) % citesTermCodes.length],
      quantity: { value: 1, unit: units[(report * 7 + index) % units.length] },
    }));
    const { wildlife } = reportExamples(bavet);
    const occurredAt = '2026-11-20T10:00:00+07:00';
    return incidentOf(
      Report.parse({ ...wildlife, id: randomUUID(), occurredAt, photos: undefined, seizures }),
      '2026-11-20T05:00:00.000Z',
    );
  });

  it('keeps its numbers, says that details are left out, and stops no night', async () => {
    const night = nightInMemory(full);
    await run(night);
    const kept = night.figures.kept.get('KH-BAVET 2026-11-20');
    expect(kept?.shortened).toBe(true);
    expect(JSON.stringify(kept?.figures).length).toBeLessThan(150_001);
    expect(kept && report(kept.figures)).toMatchObject({ incidents: 80, otherSeizures: 3200 });
    const sent = night.sent.find(({ day }) => day === '2026-11-20');
    expect(sent?.shortened).toBe(true);
    expect(JSON.stringify(sent).length).toBeLessThan(192 * 1024);
  });
});
