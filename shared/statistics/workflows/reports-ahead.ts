import { inUtc } from '../../foundation/moment.ts';
import type { IncidentSearch, Stretch } from '../../incidents/incident-repository.ts';
import type { Report } from '../../incidents/report/report.ts';

/** A stretch of time of which the reports of a BLO will be asked. */
export type WantedStretch = Stretch & { blo: string };

type Reading = Pick<IncidentSearch, 'current'>;

/** Stretches that follow on one another, joined. */
const joined = (stretches: readonly WantedStretch[]): WantedStretch[] => {
  const spans: WantedStretch[] = [];
  for (const stretch of stretches.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = spans.at(-1);
    if (last?.to === stretch.from) last.to = stretch.to;
    else spans.push({ ...stretch });
  }
  return spans;
};

const within = (reports: readonly Report[], { from, to }: Stretch): Report[] =>
  reports.filter(({ occurredAt }) => {
    const moment = inUtc(occurredAt);
    return moment >= from && moment < to;
  });

/**
 * Reads the reports of days that follow on one another at a BLO at once, when the first of them is asked for: a request a
 * span, and not a request a day.
 * @param wanted stretches that will be asked for; any other is asked for by itself
 */
export const reportsAhead = (incidents: Reading, wanted: readonly WantedStretch[]): Reading => {
  const byBlo = Map.groupBy(wanted, ({ blo }) => blo);
  const spans = [...byBlo.values()].flatMap((ofBlo) =>
    joined(ofBlo).map((span) => ({ ...span, read: undefined as Promise<Report[] | undefined> | undefined })),
  );
  return {
    current: async (blo, stretch) => {
      const span = spans.find((each) => each.blo === blo && each.from <= stretch.from && stretch.to <= each.to);
      if (!span) return incidents.current(blo, stretch);
      span.read ??= incidents.current(blo, span).catch(() => undefined);
      const reports = await span.read;
      // A day that cannot be read holds up no other: each is then asked for by itself, and fails by itself.
      return reports ? within(reports, stretch) : incidents.current(blo, stretch);
    },
  };
};
