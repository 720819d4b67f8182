import { describe, expect, it } from 'vitest';
import { nightlyStatistics } from '../../../functions/nightly-statistics/nightly-statistics.ts';
import type { Incident } from '../../../shared/incidents/incident.ts';
import { drugReport, incidentOf, traffickingReport } from '../../fixtures/incidents/reports.ts';
import { cambodia, nightInMemory } from '../../fixtures/statistics/statistics.ts';

const october = (): Incident =>
  incidentOf(drugReport({ occurredAt: '2026-10-05T10:00:00+07:00', blo: 'KH-POIPET' }), '2026-11-21T05:00:00.000Z');
const november = (): Incident =>
  incidentOf(
    traffickingReport({ occurredAt: '2026-11-21T10:00:00+07:00', blo: 'KH-BAVET' }),
    '2026-11-21T05:00:00.000Z',
  );

const run = (night: ReturnType<typeof nightInMemory>) => nightlyStatistics({}, cambodia, night.ports);
const next = (night: ReturnType<typeof nightInMemory>, now: string) => {
  night.state.now = now;
  night.parquet.changes.length = 0;
  return run(night);
};

describe('the Parquet files of a night', () => {
  it('are those of the months in which something changed, by table and kind', async () => {
    const night = nightInMemory([october(), november()]);
    await run(night);
    expect(night.parquet.changes.toSorted()).toEqual(
      [
        'incidents/drugs/2026-10',
        'incidents/trafficking-in-persons/2026-11',
        'people/drugs/2026-10',
        'people/trafficking-in-persons/2026-11',
        'seizures/drugs/2026-10',
      ].map((name) => `+${name}`),
    );
    expect(night.reports).toMatchObject([{ written: ['2026-11', '2026-10'], unwritten: [], missing: [] }]);
  });

  it('stay untouched by a night that counts the same again, and by one that changes another kind', async () => {
    const night = nightInMemory([november()]);
    await run(night);
    await next(night, '2026-11-23T18:30:00.000Z');
    expect(night.parquet.changes).toEqual([]);
    night.incidents.push(
      incidentOf(drugReport({ occurredAt: '2026-11-20T10:00:00+07:00', people: [] }), '2026-11-24T05:00:00.000Z'),
    );
    await next(night, '2026-11-24T18:30:00.000Z');
    expect(night.parquet.changes.toSorted()).toEqual(['+incidents/drugs/2026-11', '+seizures/drugs/2026-11']);
  });

  it('go with the last incident of a kind in a month that is withdrawn, and leave the others', async () => {
    const night = nightInMemory([november(), october()]);
    await run(night);
    const { report } = october();
    night.incidents.splice(1, 1, {
      ...october(),
      report: { ...report, occurredAt: '2026-11-02T10:00:00+07:00' },
      changedAt: '2026-11-23T05:00:00.000Z',
      occurredBefore: ['2026-10-05T03:00:00.000Z'],
    });
    await next(night, '2026-11-23T18:30:00.000Z');
    expect(night.parquet.changes.filter((change) => change.startsWith('-')).toSorted()).toEqual([
      '-incidents/drugs/2026-10',
      '-people/drugs/2026-10',
      '-seizures/drugs/2026-10',
    ]);
    expect([...night.parquet.files.keys()]).toContain('incidents/drugs/2026-11');
  });

  it('that could not be written are told, held back no other month, and are written the next night', async () => {
    const night = nightInMemory([october(), november()]);
    const { parquet } = night.ports;
    night.ports.parquet = {
      replaceMonth: (month, files) =>
        month === '2026-11' ? Promise.reject(new Error('S3 answered 503')) : parquet.replaceMonth(month, files),
    };
    await expect(run(night)).rejects.toThrow('Not every day could be counted and released.');
    expect(night.failedDays).toEqual(['2026-11']);
    expect(night.reports).toMatchObject([{ written: ['2026-10'], unwritten: ['2026-11'] }]);
    expect(night.state.pending).toEqual(['2026-11-21', '2026-11-22']);
    night.ports.parquet = parquet;
    await next(night, '2026-11-23T18:30:00.000Z');
    expect(night.parquet.changes).toContain('+incidents/trafficking-in-persons/2026-11');
    expect(night.state.pending).toEqual([]);
  });

  it('name the days of which they hold nothing, since those keep no incidents by their codes', async () => {
    const night = nightInMemory([november()]);
    const { incidentsBetween } = night.figures;
    night.ports.dailyStatistics = {
      ...night.figures,
      incidentsBetween: async (area, range) =>
        (await incidentsBetween(area, range)).map((day) =>
          area === 'KH-BAVET' ? { ...day, incidents: undefined } : day,
        ),
    };
    await run(night);
    expect(night.reports[0]?.missing).toContain('KH-BAVET:2026-11-21');
    expect([...night.parquet.files.keys()]).toEqual([]);
  });
});
