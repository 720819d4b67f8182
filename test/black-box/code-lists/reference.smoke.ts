import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { home, type Role } from '../deployment.ts';
import { askAs, problemIn } from '../questions.ts';

const Code = z.looseObject({ code: z.string().min(1), name: z.string().min(1) });

const Reference = z.object({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  language: z.string(),
  status: z.enum(['reviewed', 'draft']),
  lists: z.record(z.string(), z.array(Code).min(1)).optional(),
  blos: z.array(z.looseObject({ id: z.string(), name: z.string(), confirmed: z.boolean() })).optional(),
  languages: z.array(z.object({ tag: z.string(), autonym: z.string() })).optional(),
});

const languages = ['en', 'km', 'lo', 'my', 'th', 'vi', 'zh'] as const;
const roles: readonly Role[] = ['officer', 'analyst', 'authority', 'administrator'];

/** What one answer may weigh on a slow line, with gzip. */
const mostBytes = 40 * 1024;

const ask = (query = '', headers: Record<string, string> = {}, role: Role = 'officer') =>
  askAs(role, `GET /v1/reference${query}`, { headers });

const referenceIn = async (query: string) => {
  const answer = await ask(query);
  if (answer.status !== 200) throw new Error(`the reference answered ${answer.status}: ${answer.text}`);
  return Reference.parse(answer.json);
};

describe('the reference data', () => {
  it.each(roles)('are for everybody who has signed in: %s', async (role) => {
    expect((await ask('?list=languages', {}, role)).status).toBe(200);
  });

  it('name drugs, kinds of crime and the posts of this country', async () => {
    const { lists, blos = [], languages: spoken = [] } = await referenceIn('?language=en');
    expect(lists?.['substances']?.map(({ code }) => code)).toContain('methamphetamine');
    expect(lists?.['crimes']).toHaveLength(16);
    const country = home.name.slice('blo-'.length).toUpperCase();
    expect(blos.filter(({ id }) => id.startsWith(`${country}-`)).length).toBeGreaterThan(0);
    expect(spoken.map(({ tag }) => tag)).toEqual(languages);
  });

  it('name the same codes in every language, each in its own words', async () => {
    const all = await Promise.all(languages.map((language) => referenceIn(`?language=${language}`)));
    const codes = all.map(({ lists = {} }) =>
      Object.entries(lists).map(([name, rows]) => [name, rows.map(({ code }) => code)]),
    );
    for (const [index, language] of languages.entries()) expect([language, codes[index]]).toEqual([language, codes[0]]);
    expect(new Set(all.map(({ lists }) => lists?.['crimes']?.[0]?.name)).size).toBe(languages.length);
  });

  it.each(languages)('are small enough for a slow line in %s', async (language) => {
    const { text } = await ask(`?language=${language}`);
    expect(gzipSync(text).length).toBeLessThanOrEqual(mostBytes);
  });

  it('come as gzip', async () => {
    const { headers } = await ask('?language=km', { 'accept-encoding': 'gzip' });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  it('give a drug the names that an officer hears', async () => {
    const { lists } = await referenceIn('?language=en&list=substances');
    const row = lists?.['substances']?.find(({ code }) => code === 'methamphetamine');
    expect(row?.['streetNames']).toEqual(expect.arrayContaining(['Ice']));
    expect(Object.keys(lists ?? {})).toEqual(['substances']);
  });
});

describe('a tablet that has the reference data already', () => {
  it('is sent nothing again', async () => {
    const first = await ask('?language=km');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^(W\/)?".+"$/);
    expect(first.headers.get('cache-control')).toMatch(/private.*max-age=\d+/);
    const again = await ask('?language=km', { 'if-none-match': tag });
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
  });

  it('is sent another language in full', async () => {
    const tag = (await ask('?language=km')).headers.get('etag') ?? '';
    expect((await ask('?language=th', { 'if-none-match': tag })).status).toBe(200);
  });
});

describe('which language', () => {
  it.each([
    ['lo', 'lo'],
    ['fr, vi;q=0.5', 'vi'],
    ['fr', 'en'],
  ])('goes by Accept-Language when the query says none: %s', async (header, language) => {
    const { headers, json } = await ask('?list=crimes', { 'accept-language': header });
    expect([headers.get('content-language'), Reference.parse(json).language]).toEqual([language, language]);
  });

  it.each([
    ['?language=fr', '/language'],
    ['?language=KM', '/language'],
    ['?list=sweets', '/list'],
    ['?lists=crimes', '/lists'],
  ])('or which part is not guessed: %s', async (query, pointer) => {
    const answer = await ask(query);
    expect(answer.status).toBe(422);
    expect(problemIn(answer).errors?.map((fault) => fault.pointer)).toEqual([pointer]);
  });
});
