import { goodsIn } from '../../alerts/messages/goods-names.ts';
import { crimeNames } from '../../reference/names/crimes.ts';
import { personRoleNames } from '../../reference/names/people.ts';
import { barChart } from '../charts/bar-chart.ts';
import { columnChart } from '../charts/column-chart.ts';
import type { CodeRow, GoodsRow, ReportModel } from '../report-model.ts';
import { amountOf } from './amount-of.ts';
import { codeIn, goodsItemIn, routeEndIn } from './area-in.ts';
import { type Html, html } from './html.ts';
import { daysIn } from './period-in.ts';
import { sectionOf } from './section-of.ts';
import { comparedCells, type Speaker } from './speaker.ts';
import { type Cell, tableOf } from './table-of.ts';

/** Bars of a chart; the table has them all. */
const mostBars = 12;

const numbers = (...values: readonly string[]): Cell[] => values.map((number) => ({ number }));

/** Numbers of flags as they stand behind a name: `▲1 ▲3`. */
export const markOf = (flags: readonly number[]): string => flags.map((number) => `▲${number}`).join(' ');

const withMark = (name: string, flags: readonly number[]): string =>
  flags.length > 0 ? `${name} ${markOf(flags)}` : name;

/** A section of one part of a report; nothing where there is nothing to show. */
export type Section = (model: ReportModel, say: Speaker) => Html | undefined;

const kindsSection: Section = ({ kinds }, say) => {
  const named = kinds.map((row) => ({ ...row, name: withMark(crimeNames[row.crime][say.language].text, row.flags) }));
  const bars = named.map(({ name, count, usual }) => ({ label: name, value: count, shown: say.number(count), usual }));
  const heading = say.heading('kinds');
  const heads = [say.column('kind'), say.column('incidents'), say.column('before'), say.column('usual')];
  const rows = named.map((row) => [row.name, ...numbers(...comparedCells(say, row))]);
  return sectionOf(say, heading, {
    chart: bars.length > 0 ? (label) => barChart(label, bars.slice(0, mostBars)) : undefined,
    table: rows.length > 0 ? tableOf(heading, heads, rows) : undefined,
    note: say.sentence('usualIs'),
  });
};

const stretchesSection: Section = ({ stretches, edition }, say) => {
  if (stretches.length === 0) return undefined;
  const heading = say.heading(edition.period === 'week' ? 'days' : 'weeks');
  const columns = stretches.map(({ from, count }) => ({
    label: from.slice(5),
    value: count,
    shown: say.number(count),
  }));
  const rows = stretches.map(({ from, to, count }) => [daysIn(from, to), ...numbers(say.number(count))]);
  return sectionOf(say, heading, {
    chart: (label) => columnChart(label, columns),
    table: tableOf(heading, [say.column('days'), say.column('incidents')], rows),
  });
};

const substancesSection: Section = ({ substances }, say) => {
  if (substances.length === 0) return undefined;
  const heading = say.heading('substances');
  const named = substances.map((row) => ({
    ...row,
    name: withMark(codeIn(say.language, 'substance', row.substance), row.flags),
  }));
  const bars = named.map(({ name, kilograms }) => ({
    label: name,
    value: kilograms,
    shown: `${say.number(kilograms)} kg`,
  }));
  const heads = (['substance', 'seizures', 'kilograms', 'before', 'noWeight'] as const).map(say.column);
  const rows = named.map(({ name, seizures, kilograms, kilogramsBefore, notInKilograms }) => [
    name,
    ...numbers(...[seizures, kilograms, kilogramsBefore, notInKilograms].map(say.number)),
  ]);
  return sectionOf(say, heading, {
    chart: (label) => barChart(label, bars.slice(0, mostBars)),
    table: tableOf(heading, heads, rows),
  });
};

const mostGoods = 20;

const goodsSection: Section = ({ goods }, say) => {
  if (goods.length === 0) return undefined;
  const heading = say.heading('goods');
  const shown = goods.slice(0, mostGoods);
  const nameOf = ({ crime, item }: GoodsRow) => goodsItemIn(say.language, crime, item);
  const bars = shown
    .slice(0, mostBars)
    .map((row) => ({ label: nameOf(row), value: row.seizures ?? 0, shown: say.number(row.seizures) }));
  const heads = (['goods', 'seizures', 'amount'] as const).map(say.column);
  const rows = shown.map((row) => [nameOf(row), ...numbers(say.number(row.seizures), amountOf(say.language, row))]);
  return sectionOf(say, heading, {
    chart: (label) => barChart(label, bars),
    table: tableOf(heading, heads, rows),
  });
};

const peopleSection: Section = ({ people, audience }, say) => {
  const heading = say.heading('people');
  const note = say.sentence(audience === 'authority' ? 'exact' : 'released');
  if (!people) return sectionOf(say, heading, { words: note });
  const rows = people.map(({ role, count }) => ({
    name: personRoleNames[role][say.language].text,
    count,
    shown: typeof count === 'number' ? say.number(count) : count,
  }));
  const bars = rows.flatMap(({ name, count, shown }) =>
    typeof count === 'number' ? [{ label: name, value: count, shown }] : [],
  );
  const heads = [say.column('role'), say.column('people')];
  const cells = rows.map(({ name, shown }) => [name, ...numbers(shown)]);
  return sectionOf(say, heading, {
    chart: bars.length > 0 ? (label) => barChart(label, bars) : undefined,
    table: cells.length > 0 ? tableOf(heading, heads, cells) : undefined,
    note,
  });
};

type CodeTable = 'transport' | 'concealment' | 'detection';

const codesSection =
  (table: CodeTable): Section =>
  ({ tables }, say) => {
    const found: readonly CodeRow[] = tables?.[table] ?? [];
    if (found.length === 0) return undefined;
    const heading = say.heading(table);
    const bars = found.map(({ code, count, flags }) => ({
      label: withMark(codeIn(say.language, table, code), flags),
      value: count,
      shown: say.number(count),
    }));
    const rows = bars.map(({ label, shown }) => [label, ...numbers(shown)]);
    return sectionOf(say, heading, {
      chart: (label) => barChart(label, bars),
      table: tableOf(heading, [say.column('manner'), say.column('incidents')], rows),
    });
  };

const routesSection: Section = ({ tables }, say) => {
  const routes = tables?.routes ?? [];
  if (routes.length === 0) return undefined;
  const heading = say.heading('routes');
  const named = routes.map(({ origin, destination, count, flags }) => ({
    from: routeEndIn(say.language, origin),
    to: withMark(routeEndIn(say.language, destination), flags),
    count,
  }));
  const bars = named.map(({ from, to, count }) => ({
    label: `${from} → ${to}`,
    value: count,
    shown: say.number(count),
  }));
  const rows = named.map(({ from, to, count }) => [from, to, ...numbers(say.number(count))]);
  const heads = (['origin', 'destination', 'incidents'] as const).map(say.column);
  return sectionOf(say, heading, {
    chart: (label) => barChart(label, bars),
    table: tableOf(heading, heads, rows),
  });
};

/** Amounts that are in no sum, as they were reported. */
export const unconvertedIn = ({ unconverted }: ReportModel, { language }: Speaker): string[] =>
  unconverted.flatMap(({ crime, item, unit, value }) => {
    const [code = item] = item.split('/');
    const known = Object.keys(crimeNames).find((name): name is keyof typeof crimeNames => name === crime);
    return known ? [goodsIn(language, { crime: known, item: code, unit, value })] : [];
  });

/** Sections with a chart and the table beside it, in the order of the page. */
export const sectionsOf = (model: ReportModel, say: Speaker): Html => {
  const all: readonly Section[] = [
    kindsSection,
    stretchesSection,
    substancesSection,
    goodsSection,
    peopleSection,
    routesSection,
    codesSection('transport'),
    codesSection('concealment'),
    codesSection('detection'),
  ];
  return html`${all.flatMap((section) => section(model, say) ?? [])}`;
};
