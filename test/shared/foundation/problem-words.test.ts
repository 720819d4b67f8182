import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { wordPlaces } from '../../../infra/country.ts';
import { endpoint } from '../../../shared/foundation/endpoint.ts';
import { Problem } from '../../../shared/foundation/problem.ts';
import type { ProblemReason } from '../../../shared/foundation/problems/problem-catalogue.ts';
import { httpFunction, route } from '../../../shared/lambda/http-function.ts';
import { languages } from '../../../shared/reference/languages.ts';

const root = join(import.meta.dirname, '../../..');
const sources = ['shared', 'functions']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => file.endsWith('.ts'));

const tables = sources.filter((file) => file.endsWith('problem-words.ts'));

type Named = { table: string; code: string; reason: ProblemReason };

const reasonsIn = async (file: string): Promise<Named[]> => {
  const [[table = '', reasons] = []] = Object.entries(
    z.record(z.string(), z.record(z.string(), z.custom<ProblemReason>())).parse(await import(join(root, file))),
  );
  return Object.entries(reasons ?? {}).map(([code, reason]) => ({ table, code, reason }));
};

const reasons = (await Promise.all(tables.map(reasonsIn))).flat();

/** Places that are stopped for doing something too often: the number is a value of each. */
const stopped = sources.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:ProblemReason = |new TooOften\([^;]*,\s)(\w*roblemWords\['[\w-]+'\])/g,
    ),
  ].map(([, reason = '']) => ({ file, reason, values: ['most'] })),
);

/** Each place in the code that makes a problem, or one of a kind of its own, with the reason as it is written there, and the names of its values. */
const placed = sources.flatMap((file) =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /(?:new (?:Problem|TooOften)\(|super\((?=\w*roblemWords))\s*([^,)]*)(?:,\s*\{([^}]*)\})?/g,
    ),
  ].map(([, reason = '', values = '']) => ({
    file,
    reason,
    values: [...values.matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name = '']) => name),
  })),
);

const made = [...placed, ...stopped];

const gapsOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

const script = { km: /\p{sc=Khmer}/u, lo: /\p{sc=Lao}/u, my: /\p{sc=Myanmar}/u, th: /\p{sc=Thai}/u, zh: /\p{sc=Han}/u };
const scripts: Readonly<Record<string, RegExp>> = { ...script, vi: /[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụ]/i };

const thing = endpoint({
  operation: 'readThing',
  method: 'GET',
  path: '/v1/things',
  summary: 'A thing',
  access: 'anyone',
  answers: { 200: { description: 'A thing', content: { 'application/json': z.unknown() } } },
  problems: [],
});

const answerWith = async (problem: Problem, language: string) => {
  const handler = httpFunction(
    route(thing).answeredBy(async () => {
      throw problem;
    }),
  );
  const event = {
    routeKey: 'GET /v1/things',
    headers: { 'accept-language': language },
    requestContext: { requestId: 'request-1' },
  };
  return Reflect.apply(handler, undefined, [event, {}]);
};

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => vi.restoreAllMocks());

describe('the words of problems', () => {
  it('stand in tables that a new language is sent to', () => {
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.filter((file) => !wordPlaces.includes(file))).toEqual([]);
  });

  it('are what every problem of the code says: none has a text of its own', () => {
    expect(made.length).toBeGreaterThan(30);
    const free = made.filter(({ reason }) => !/^(?:\w+ProblemWords|problemWords)(?:\.\w|\[)/.test(reason));
    expect(free).toEqual([]);
  });

  it.each(reasons)('of $table $code are used, with a value for each gap', ({ table, code, reason }) => {
    const name = new RegExp(`^${table}(?:\\.${code}$|\\[.*'${code}')`);
    const uses = made.filter((each) => name.test(each.reason));
    expect(uses).not.toEqual([]);
    for (const { values } of uses) expect(values.sort()).toEqual(gapsOf(reason.words.en.text));
  });

  it.each(reasons.flatMap((each) => languages.map(({ tag }) => ({ ...each, tag }))))(
    'of $table $code are said in $tag, and so the answer says',
    async ({ reason, tag }) => {
      const gaps = gapsOf(reason.words.en.text);
      const values = Object.fromEntries(gaps.map((name, index) => [name, 9_001 + index]));
      const { headers = {}, body = '' } = await answerWith(new Problem(reason, values), tag);
      const { detail } = z.object({ detail: z.string() }).parse(JSON.parse(body));
      expect(headers['content-language']).toBe(tag);
      expect(gapsOf(reason.words[tag].text)).toEqual(gaps);
      expect(detail).not.toMatch(/[{}]/);
      for (const value of Object.values(values)) expect(detail).toContain(String(value));
      if (scripts[tag]) expect(detail).toMatch(scripts[tag]);
    },
  );
});
