import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { freeText } from '../../../../shared/foundation/free-text.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { textPlaces, withoutText } from '../../../../shared/incidents/report/text-places.ts';
import { visibleReport } from '../../../../shared/incidents/view/visible-report.ts';
import { analyst, authority, bavet, officer } from '../../../fixtures/incidents/reports.ts';

describe('the places of free text', () => {
  it.each([
    ['a text', freeText(10), true],
    ['a text that may be missing', freeText(10).optional(), true],
    ['a code', z.enum(['a']), undefined],
    ['an object', z.strictObject({ a: freeText(10), b: z.string() }), { a: true }],
    ['a list', z.array(z.strictObject({ a: freeText(10).optional() })).optional(), { '*': { a: true } }],
    ['a refined object', z.strictObject({ a: freeText(10) }).refine(() => true), { a: true }],
    [
      'a choice',
      z.union([z.strictObject({ a: freeText(10) }), z.strictObject({ b: z.array(freeText(10)) })]),
      { a: true, b: { '*': true } },
    ],
    ['a record', z.record(z.string(), freeText(10)), { '*': true }],
  ])('the places of free text are found in %s', (_, schema, places) => {
    expect(textPlaces(schema)).toEqual(places);
  });

  it('a schema of an unknown type is refused, so that no free text is missed', () => {
    expect(() => textPlaces(z.map(z.string(), freeText(10)))).toThrow('map');
  });

  it('free text is left out of a value, and nothing else', () => {
    const value = { a: 'x', b: [{ c: 'x', d: 1 }, { d: 2 }], e: ['x', 'y'], f: null };
    const places = { a: true, b: { '*': { c: true } }, e: { '*': true } } as const;
    expect(withoutText(value, places)).toEqual({ b: [{ d: 1 }, { d: 2 }], e: [], f: null });
  });
});

type Place = readonly string[];

/** A text that no list or pattern bounds, anywhere in a JSON schema. */
const looseTexts = (schema: unknown, path: Place = []): Place[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, properties, items, anyOf, oneOf, allOf, ...rest } = schema as Record<string, unknown>;
  const bounds = ['enum', 'const', 'pattern', 'format'].some((bound) => bound in rest);
  const own: Place[] = type === 'string' && !bounds ? [path] : [];
  const inside = Object.entries(properties ?? {}).flatMap(([name, each]) => looseTexts(each, [...path, name]));
  const choices = [anyOf, oneOf, allOf].flatMap((list) => (Array.isArray(list) ? list : []));
  return [
    ...own,
    ...inside,
    ...looseTexts(items, [...path, '*']),
    ...choices.flatMap((each) => looseTexts(each, path)),
  ];
};

const isFound = (places: unknown, path: Place): boolean => {
  if (places === true) return true;
  const [name, ...rest] = path;
  return name !== undefined && typeof places === 'object' && places !== null
    ? isFound((places as Record<string, unknown>)[name], rest)
    : false;
};

describe('a report', () => {
  const loose = looseTexts(z.toJSONSchema(Report, { io: 'input' }));

  it('every text of a report is free text, or bound by a list or a pattern', () => {
    expect(loose.length).toBeGreaterThan(20);
    const places = textPlaces(Report);
    expect(loose.filter((path) => !isFound(places, path)).map((path) => path.join('/'))).toEqual([]);
  });

  const name = 'Sok Dara';

  /** A value with a name in every place that takes one. */
  const named = (value: unknown, places: unknown): unknown => {
    if (places === true) return name;
    if (typeof value !== 'object' || value === null || typeof places !== 'object' || places === null) return value;
    const at = places as Record<string, unknown>;
    if (Array.isArray(value)) return value.map((item) => named(item, at['*']));
    const own = Object.entries(value).map(([key, inside]) => [key, named(inside, at[key])]);
    return Object.fromEntries([
      ...own,
      ...Object.entries(at).flatMap(([key, inside]) => (inside === true ? [[key, name]] : [])),
    ]);
  };

  const examples = Object.entries(reportExamples(bavet));

  it.each(examples)('a report of %s shows an analyst no name in any text, and is otherwise whole', (_, example) => {
    const report = named(example, textPlaces(Report)) as Report;
    expect(JSON.stringify(visibleReport(report, officer()))).toContain(name);
    expect(JSON.stringify(visibleReport(report, authority))).toContain(name);
    const seen = visibleReport(report, analyst);
    expect(JSON.stringify(seen)).not.toContain(name);
    expect(seen).toMatchObject({ id: example.id, crime: example.crime, occurredAt: example.occurredAt });
  });
});
