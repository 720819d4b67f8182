import { randomInt, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { home } from '../deployment.ts';
import { askAs, pageOf, post, problemIn, until } from '../questions.ts';
import { quietReport, quietStretch, type Report } from '../reports.ts';
import { idTokenOf } from '../sign-in.ts';

const stretch = quietStretch(1_000);
const window = `from=${stretch.from}&to=${stretch.to}`;
const idsOf = async (query: string) => (await pageOf(`${window}&limit=200&${query}`)).incidents.map(({ id }) => id);

const keep = async (second: number, change: Record<string, unknown> = {}): Promise<Report> => {
  const report = await quietReport({ occurredAt: stretch.at(second), ...change });
  expect((await post(report)).status).toBe(201);
  return report;
};

const placed = (longitude: number, latitude: number) => ({ place: { longitude, latitude, accuracyMetres: 10 } });

const amend = async (id: string, deed: Record<string, unknown>) => {
  const answer = await askAs('officer', `POST /v1/incidents/${id}/amendments`, {
    body: { id: randomUUID(), reason: 'Looked again', ...deed },
    headers: { 'if-match': '"1"' },
  });
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
};

/** Oldest first; each has moved a hundredth of a degree east. */
const kept: Report[] = [];
const id = (index: number): string => kept[index]?.id ?? '';

beforeAll(async () => {
  for (let index = 0; index < 8; index += 1) kept.push(await keep(100 * index, placed(105 + index / 100, 11.5)));
  await until('the reports in the list', async () => ((await idsOf('')).length >= 8 ? true : undefined));
  await amend(id(0), { withdraw: true });
  await amend(id(1), { duplicateOf: id(2) });
  await until('the corrections in the list', async () => ((await idsOf('')).length === 6 ? true : undefined));
});

describe('a list by state', () => {
  it.each([
    ['what stands, when nothing is said', '', [7, 6, 5, 4, 3, 2]],
    ['what stands', 'state=current', [7, 6, 5, 4, 3, 2]],
    ['what was withdrawn', 'state=withdrawn', [0]],
    ['duplicates', 'state=duplicate', [1]],
    ['all of them', 'state=any', [7, 6, 5, 4, 3, 2, 1, 0]],
  ])('has %s', async (_, query, expected) => {
    expect(await idsOf(query)).toEqual(expected.map(id));
  });

  it('says how each stands, and of what it is a duplicate', async () => {
    const { incidents } = await pageOf(`${window}&state=any`);
    const standing = (of: string) => incidents.find((incident) => incident.id === of)?.['standing'];
    expect([id(0), id(1), id(2)].map(standing)).toEqual([
      { state: 'withdrawn' },
      { state: 'duplicate', duplicateOf: id(2) },
      { state: 'current' },
    ]);
  });
});

describe('a list by place', () => {
  it.each([
    ['a box around three', 'bbox=105.035,11.4,105.065,11.6', [6, 5, 4]],
    ['a box with its edges on two', 'bbox=105.06,11.5,105.07,11.5', [7, 6]],
    ['a box with nobody in it', 'bbox=104,10,104.5,10.5', []],
    ['a box and a state', 'bbox=104.9,11,105.005,12&state=any', [0]],
  ])('has what is in %s', async (_, query, expected) => {
    expect(await idsOf(query)).toEqual(expected.map(id));
  });

  it.each([
    ['three numbers', '105,11,106'],
    ['north before south', '105,12,106,11'],
    ['east before west', '106,11,105,12'],
    ['beyond the pole', '105,11,106,91'],
    ['words', 'a,b,c,d'],
    ['a decimal comma', '105,5,11,0,106,12'],
    ['digits of Thai', '๑๐๕,๑๑,๑๐๖,๑๒'],
  ])('is refused for %s', async (_, box) => {
    const answer = await askAs('officer', `GET /v1/incidents?bbox=${encodeURIComponent(box)}`);
    expect([answer.status, problemIn(answer).errors?.[0]?.pointer]).toEqual([422, expect.stringMatching(/^\/bbox/)]);
  });
});

const Feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.uuid(),
  geometry: z.strictObject({
    type: z.literal('Point'),
    coordinates: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]),
  }),
  properties: z.looseObject({ blo: z.string(), crime: z.string(), revision: z.int() }),
});

/** RFC 7946: no `crs` (4), and the cursor is a foreign member (6.1). */
const Features = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(Feature),
  cursor: z.string().optional(),
});

describe('a list as a map', () => {
  it.each(['officer', 'analyst'] as const)('is GeoJSON for the %s, longitude first', async (role) => {
    const headers = { accept: 'application/geo+json' };
    const answer = await askAs(role, `GET /v1/incidents?${window}`, { headers });
    expect(answer.headers.get('content-type')).toMatch(/^application\/geo\+json/);
    const { features } = Features.parse(answer.json);
    expect(features.map((feature) => feature.id)).toEqual([7, 6, 5, 4, 3, 2].map(id));
    expect(features[0]?.geometry.coordinates).toEqual([105.07, 11.5]);
  });
});

/** The address of the next page, as RFC 8288 has it: relative to the one that was asked. */
const nextOf = (headers: Headers, asked: string): string | undefined => {
  const [, target] = /^<([^>]*)>; rel="next"$/.exec(headers.get('link') ?? '') ?? [];
  return target === undefined ? undefined : new URL(target, asked).href;
};

describe('page after page', () => {
  it.each(['application/json', 'application/geo+json', 'text/csv'])(
    'leads on by its Link header, each incident once, whatever arrives meanwhile: %s',
    async (accept) => {
      const seen: string[] = [];
      const token = await idTokenOf(home, 'officer');
      let [url, pages]: [string | undefined, number] = [
        new URL(`/v1/incidents?${window}&limit=2&bbox=104,11,106,12`, home.ApiUrl).href,
        0,
      ];
      while (url && pages < 20) {
        const { pathname, search } = new URL(url);
        const answer = await ask(home.ApiUrl, `GET ${pathname}${search}`, { token, headers: { accept } });
        expect([answer.status, search]).toEqual([200, search]);
        seen.push(
          ...kept
            .map((report) => report.id)
            .filter((one) => answer.text.includes(one))
            .reverse(),
        );
        url = nextOf(answer.headers, url);
        pages += 1;
        // Newer than all that were seen: it belongs to no later page. Elsewhere, so that it is in no other case either.
        if (pages === 1) await keep(900 + randomInt(99), { ...placed(103, 11.5) });
      }
      expect(seen).toEqual([7, 6, 5, 4, 3, 2].map(id));
      expect(pages).toBeLessThan(10);
    },
  );

  it('goes on after an incident that was withdrawn between two pages', async () => {
    const stretchOfThree = quietStretch(10);
    const three: Report[] = [];
    for (const second of [1, 2, 3]) {
      const report = await quietReport({ occurredAt: stretchOfThree.at(second) });
      expect((await post(report)).status).toBe(201);
      three.push(report);
    }
    const query = `from=${stretchOfThree.from}&to=${stretchOfThree.to}&limit=1`;
    const first = await pageOf(query);
    expect(first.incidents[0]?.id).toBe(three[2]?.id);
    await amend(three[2]?.id ?? '', { withdraw: true });
    await amend(three[1]?.id ?? '', { changes: { occurredAt: stretchOfThree.at(9) } });
    const rest: string[] = [];
    for (let { cursor } = first; cursor; ) {
      const page = await pageOf(`${query}&cursor=${encodeURIComponent(cursor)}`);
      rest.push(...page.incidents.map((incident) => incident.id));
      cursor = page.cursor;
    }
    // The second has moved before the first page, so that it comes no more; the third comes once.
    expect(rest).toEqual([three[0]?.id]);
  });
});
