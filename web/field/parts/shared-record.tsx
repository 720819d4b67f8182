import type { CaseView } from '../../../shared/cases/case-view.ts';
import { useApp, useSay } from '../app.ts';
import type { Spoken } from '../language.ts';
import { PlaceOnMap } from './place-on-map.tsx';

type SharedRecord = NonNullable<CaseView['shares'][number]['record']>;
type Say = ReturnType<typeof useSay>;
type Row = readonly [label: string, words: string | undefined];

/** Lists that name goods, and those that name what they are measured in. */
const goodsLists = [
  'substances',
  'precursors',
  'manufacture-equipment',
  'medicine-targets',
  'species',
  'timber-forms',
  'counterfeit-categories',
  'firearm-items',
  'cash-instruments',
  'excise-goods',
  'waste-types',
  'document-types',
];
const unitLists = ['units', 'cites-units', 'currencies'];

/** The name of a code in the first of some lists that has it; the code itself where none is here. */
const nameIn = ({ choicesIn, nameOf }: Spoken, lists: readonly string[], code: string): string => {
  const list = lists.find((name) => choicesIn(name).some((choice) => choice.code === code));
  return list ? nameOf(list, code) : code;
};

const joined = (words: readonly string[] | undefined): string | undefined =>
  words && words.length > 0 ? words.join(', ') : undefined;

const named = (spoken: Spoken, list: string, codes: readonly string[] | undefined): string | undefined =>
  joined(codes?.map((code) => spoken.nameOf(list, code)));

const goodsRow = ({ goods }: SharedRecord, spoken: Spoken): string | undefined =>
  joined(
    goods?.map(({ crime, item, value, unit }) =>
      [
        item ? nameIn(spoken, goodsLists, item) : spoken.nameOf('crimes', crime),
        String(value),
        nameIn(spoken, unitLists, unit),
      ].join(' '),
    ),
  );

const routeRows = ({ route }: SharedRecord, spoken: Spoken): Row[] => {
  const country = (code: string | undefined) => code && spoken.nameOf('countries', code);
  return [
    [spoken.label('origin'), country(route?.origin)],
    [spoken.label('departure'), country(route?.departure)],
    [spoken.label('transits'), named(spoken, 'countries', route?.transits)],
    [spoken.label('destination'), country(route?.destination)],
    [spoken.label('market'), country(route?.market)],
  ];
};

const vehicleRow = ({ transport }: SharedRecord, spoken: Spoken): string | undefined =>
  joined(
    transport?.map(({ means, country, registration }) =>
      [spoken.nameOf('transports', means), registration, country && spoken.nameOf('countries', country)]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
  );

const gradingRow = ({ grading }: SharedRecord, { nameOf }: Spoken): string | undefined =>
  grading &&
  `${grading.source}${grading.information}: ${nameOf('source-reliabilities', grading.source)}; ${nameOf('information-accuracies', grading.information)}`;

const happened = ({ occurredAt, occurredUntil }: SharedRecord, { moment }: Spoken): string =>
  occurredUntil ? `${moment(occurredAt)} – ${moment(occurredUntil)}` : moment(occurredAt);

const placeRow = ({ place: { latitude, longitude, withinMetres } }: SharedRecord, say: Say): string =>
  `${latitude}, ${longitude}${withinMetres > 0 ? ` (${say('cases.within', { metres: withinMetres })})` : ''}`;

const rowsOf = (record: SharedRecord, spoken: Spoken, say: Say): Row[] => {
  const { label, nameOf } = spoken;
  const people = record.people?.map(({ role, count }) => `${nameOf('person-roles', role)}: ${count}`);
  return [
    [label('also'), named(spoken, 'crimes', record.also)],
    [label('occurredAt'), happened(record, spoken)],
    [label('place'), placeRow(record, say)],
    [label('border'), record.border && nameOf('countries', record.border)],
    [label('direction'), record.direction && label(`code.${record.direction}`)],
    [label('seizures'), goodsRow(record, spoken)],
    [label('people'), joined(people)],
    ...routeRows(record, spoken),
    [label('transport'), vehicleRow(record, spoken)],
    [label('packaging'), named(spoken, 'packagings', record.packaging)],
    [label('concealment'), named(spoken, 'concealments', record.concealment)],
    [label('marks'), joined(record.marks)],
    [label('modusOperandi'), named(spoken, 'modus-operandi', record.modusOperandi)],
    [label('outcome'), named(spoken, 'outcomes', record.outcome)],
    [label('grading'), gradingRow(record, spoken)],
    [label('narrative'), record.narrative],
    [label('photos'), record.photos && String(record.photos.length)],
  ];
};

/** What one country shows another of a report: codes in the reader's language, what was typed as it was typed. */
export const SharedRecordWords = ({ record }: { record: SharedRecord }) => {
  const { tablet } = useApp();
  const say = useSay();
  return (
    <>
      <dl class="read">
        {rowsOf(record, tablet.spoken, say)
          .filter(([, words]) => words !== undefined)
          .map(([label, words]) => (
            <div class="answer" key={label}>
              <dt>{label}</dt>
              <dd>{words}</dd>
            </div>
          ))}
      </dl>
      <PlaceOnMap place={record.place} />
    </>
  );
};
