import type * as z from 'zod';
import type { Crime } from '../../reference/crimes.ts';
import type { CodedIncident, CodedSeizure } from '../figures/coded-incident.ts';
import { type IncidentSet, incidentsIn } from '../figures/incident-set.ts';
import type { ParquetRow } from './parquet-table.ts';
import { type ParquetTableName, parquetTables } from './parquet-tables.ts';

/** The incidents of a post on one local day: codes and numbers are all that rows are made of. */
export type SetOfDay = { blo: string; day: string; incidents: IncidentSet };

/** A row, the table that it is of, and the kind of crime under which it is filed. */
export type FiledRow = { table: ParquetTableName; kind: Crime; row: ParquetRow };

type Row<Name extends ParquetTableName> = z.infer<(typeof parquetTables)[Name]['row']>;
type Found = { blo: string; day: string; incident: CodedIncident; times: number };

const filed = <Name extends ParquetTableName>(table: Name, kind: Crime, row: Row<Name>): FiledRow => ({
  table,
  kind,
  row: parquetTables[table].row.parse(row),
});

const howOf = ({ completion, origin, destination, direction, transport, detection }: CodedIncident) => ({
  completion,
  origin,
  destination,
  direction,
  transport,
  detection,
});

/** A sum that would not be exact stays the largest that is, as in the figures. */
const total = (times: number, each: number): number => Math.min(times * each, Number.MAX_SAFE_INTEGER);

const totalOf = (times: number, each: number | undefined) => (each === undefined ? undefined : total(times, each));

const incidentRow = ({ blo, day, incident, times }: Found): FiledRow => {
  const { crime, also, iccs, photos = 0, seizures = [], people = [] } = incident;
  return filed('incidents', crime, {
    blo,
    day,
    incidents: times,
    also,
    iccs,
    ...howOf(incident),
    photos: times * photos,
    seizures: times * seizures.length,
    people: times * people.reduce((sum, { count }) => sum + count, 0),
  });
};

const seizureRow = ({ blo, day, incident, times }: Found, seizure: CodedSeizure): FiledRow => {
  const { crime, item: named, unit, thousandths, comparable, millionths, currency, hundredths, concealment } = seizure;
  const [item = '', part] = named.split('/');
  return filed('seizures', crime, {
    blo,
    day,
    seizures: times,
    about: incident.crime,
    item,
    part,
    unit,
    thousandths: totalOf(times, thousandths),
    comparable_unit: comparable,
    millionths: totalOf(times, millionths),
    currency,
    hundredths: totalOf(times, hundredths),
    concealment,
    ...howOf(incident),
  });
};

const peopleRows = ({ blo, day, incident, times }: Found): FiledRow[] =>
  (incident.people ?? []).map(({ role, sex, ageGroup, citizenship, count }) =>
    filed('people', incident.crime, {
      blo,
      day,
      people: total(times, count),
      role,
      sex,
      age_group: ageGroup,
      citizenship,
      ...howOf(incident),
    }),
  );

/**
 * The rows of a day at one post, in the order of its set: the same incidents give the same rows, however they came.
 * @throws ZodError when a code is in no list
 */
export const parquetRowsOf = ({ blo, day, incidents }: SetOfDay): FiledRow[] =>
  incidentsIn(incidents).flatMap(({ incident, times }) => {
    const found = { blo, day, incident, times };
    const seizures = (incident.seizures ?? []).map((seizure) => seizureRow(found, seizure));
    return [incidentRow(found), ...seizures, ...peopleRows(found)];
  });
