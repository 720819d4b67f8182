import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type ReferenceRequest, referenceReader } from '../../../functions/read-reference/read-reference.ts';
import { ReferenceAnswer } from '../../../shared/code-lists/reference-answer.ts';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { type Language, languages } from '../../../shared/reference/languages.ts';
import { referenceLists } from '../../../shared/reference/reference-lists.ts';
import { referenceVersion } from '../../../shared/reference/version.ts';

const tags = languages.map(({ tag }) => tag);

const ask = async (change: Partial<ReferenceRequest> = {}, digest = (text: string) => String(text.length)) => {
  const asked = { query: {}, preferred: 'en', ifNoneMatch: undefined, ...change } as const;
  return referenceReader({ digest })(asked);
};

const answerTo = async (change: Partial<ReferenceRequest> = {}): Promise<ReferenceAnswer> =>
  ReferenceAnswer.parse(JSON.parse((await ask(change)).text ?? 'null'));

const inLanguage = (language: Language, list?: string) => answerTo({ query: { language, ...(list ? { list } : {}) } });

describe('the reference data', () => {
  it('holds every list with every code, the posts, the conversions and the languages', async () => {
    const { version, language, lists = {}, ...rest } = await inLanguage('km');
    expect([version, language]).toEqual([referenceVersion, 'km']);
    const codes = Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.map(({ code }) => code)]));
    expect(codes).toEqual(Object.fromEntries(Object.entries(referenceLists).map(([name, list]) => [name, list.codes])));
    expect(rest.blos).toHaveLength(blos.length);
    expect(rest.conversions?.length).toBeGreaterThan(10);
    expect(rest.languages).toContainEqual({ tag: 'km', autonym: 'ខ្មែរ' });
  });

  it.each(tags)(
    'gives every code a name in %s, and says of a draft that it is one, read twice or not',
    async (language) => {
      const { lists = {}, status, readTwice = false, readOnce = [] } = await inLanguage(language);
      for (const [name, rows] of Object.entries(lists))
        for (const row of rows) {
          const wording = referenceLists[name]?.names[row.code]?.[language];
          const isRead = row.readTwice ?? (readTwice && !readOnce.includes(name));
          expect([name, row.code, row.name, row.status ?? status, isRead]).toEqual([
            ...[name, row.code, wording?.text, wording?.status, wording?.readTwice ?? false],
          ]);
        }
    },
  );

  it('says of the few names that nobody has read a second time so, and nothing of the many that somebody has', async () => {
    const { lists, readTwice } = await inLanguage('km', 'admin-areas');
    const unread = lists?.['admin-areas']?.filter((row) => row.readTwice === false).map(({ code }) => code) ?? [];
    expect(readTwice).toBe(true);
    expect(unread).toContain('VN-29');
    expect(unread.length).toBeLessThan(10);
    expect(lists?.['admin-areas']?.filter((row) => row.readTwice === true)).toEqual([]);
    expect(await inLanguage('en', 'crimes')).not.toHaveProperty('readTwice');
    expect((await inLanguage('th', 'crimes')).readOnce).toContain('species');
    // Words of cases were written after the second reading.
    const ofCases = ['case-questions', 'case-answers', 'case-results', 'joint-actions', 'joint-action-responses'];
    expect((await inLanguage('km', 'crimes')).readOnce).toEqual([...ofCases, 'case-outcomes', 'post-functions']);
  });

  it('puts the names that officers hear beside a substance', async () => {
    const { lists } = await inLanguage('en', 'substances');
    const names = lists?.['substances']?.find(({ code }) => code === 'methamphetamine')?.streetNames ?? [];
    expect(names).toEqual(expect.arrayContaining(['Ya Ba', 'Ice', 'Ma Chakk']));
  });

  it('keeps what a list says besides a name', async () => {
    const { lists } = await inLanguage('vi', 'crimes');
    expect(lists?.['crimes']?.find(({ code }) => code === 'drugs')).toMatchObject({ iccs: '060121' });
  });

  it('names a post in English and in the language of its country', async () => {
    const posts = (await inLanguage('en', 'blos')).blos ?? [];
    expect(posts.find(({ id }) => id === 'KH-POIPET')).toMatchObject({
      name: 'Poipet (Paoy Paet)',
      localName: 'ប៉ោយប៉ែត',
    });
    expect(posts.filter(({ localName }) => localName === undefined)).toEqual([]);
  });

  it('says which posts lie only roughly where it says', async () => {
    const posts = (await inLanguage('en', 'blos')).blos ?? [];
    const rough = posts.filter(({ lowPrecision }) => lowPrecision);
    expect(rough.length).toBeGreaterThan(0);
    expect(rough).toEqual(posts.filter(({ source }) => source?.includes('low precision')));
  });

  it('says where it has a post from when the posts alone are asked for, and saves the bytes otherwise', async () => {
    const sources = async (list?: string) => (await inLanguage('en', list)).blos?.filter(({ source }) => source);
    expect(await sources('blos')).toHaveLength(blos.length);
    expect(await sources()).toEqual([]);
  });

  it.each([
    ['crimes', ['lists']],
    ['blos', ['blos']],
    ['languages', ['languages']],
    ['conversions', ['conversions']],
  ])('can be had in part: %s alone', async (list, parts) => {
    const said = ['version', 'language', 'status', 'readTwice', 'readOnce'];
    const answer = Object.keys(await inLanguage('th', list));
    expect(answer.filter((name) => !said.includes(name))).toEqual(parts);
  });

  it('comes in the language that the caller prefers when none is asked for', async () => {
    expect((await answerTo({ preferred: 'lo' })).language).toBe('lo');
    expect((await answerTo({ preferred: 'lo', query: { language: 'my' } })).language).toBe('my');
  });
});

/** What a line of 2G carries in about ten seconds. */
const mostBytes = 40 * 1024;

it.each(tags)('is small enough for a slow line in %s: 40 KiB', async (language) => {
  const { text = '' } = await ask({ query: { language } });
  expect(gzipSync(text).length).toBeLessThanOrEqual(mostBytes);
});

describe('a caller', () => {
  it('that has it already is told nothing', async () => {
    const { tag } = await ask({ preferred: 'km' });
    expect(await ask({ preferred: 'km', ifNoneMatch: tag })).toEqual({ tag, language: 'km' });
  });

  it.each([
    ['another language', { preferred: 'th' }],
    ['a part', { preferred: 'km', query: { list: 'crimes' } }],
  ] as const)('that has something else is told: %s', async (_, other) => {
    const { tag } = await ask({ preferred: 'km' });
    expect((await ask({ ...other, ifNoneMatch: tag })).text).toBeDefined();
  });

  it('is told when anything of the answer has changed since', async () => {
    const { tag } = await ask({}, () => 'before');
    expect((await ask({ ifNoneMatch: tag }, () => 'after')).text).toBeDefined();
  });

  it('can see of what version and language a tag is', async () => {
    expect((await ask({ preferred: 'zh' }, () => 'abc')).tag).toBe(`W/"${referenceVersion}-zh-abc"`);
  });
});
