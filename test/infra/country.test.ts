import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  countriesNamed,
  readAddedBlos,
  readCountries,
  readCountry,
  readRegion,
  wordPlaces,
} from '../../infra/country.ts';

let directory = '';
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'countries-'));
});
afterAll(() => rmSync(directory, { recursive: true }));

const cambodia = () => JSON.parse(readFileSync(new URL('../../infra/countries/kh.json', import.meta.url), 'utf8'));

const written = (name: string, content: unknown) => {
  const file = join(directory, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
};

const faults: [what: string, change: (country: Record<string, unknown>) => unknown, pointer: string, words: RegExp][] =
  [
    ['an unknown country', (c) => ({ ...c, country: 'xx' }), '/country', /ISO 3166-1 knows no such country/],
    ['a country in capitals', (c) => ({ ...c, country: 'KH' }), '/country', /two small letters/],
    [
      'a country that is not the name of the file',
      (c) => ({ ...c, country: 'la' }),
      '/country',
      /kh\.json cannot describe la/,
    ],
    ['an account of eleven digits', (c) => ({ ...c, account: '11111111111' }), '/account', /12 digits/],
    ['an account as a number', (c) => ({ ...c, account: 111111111111 }), '/account', /expected string/],
    ['a region that AWS does not write so', (c) => ({ ...c, region: 'Singapore' }), '/region', /not an AWS region/],
    ['a time zone that nobody knows', (c) => ({ ...c, timeZone: 'Asia/Angkor' }), '/timeZone', /IANA/],
    ['a time zone by its offset', (c) => ({ ...c, timeZone: '+07:00' }), '/timeZone', /IANA/],
    [
      'a language without words, saying which are missing',
      (c) => ({ ...c, languages: ['km', 'bn'] }),
      '/languages/1',
      /Bangla has no words yet: put bn into shared\/reference\/languages\.ts, .* shared\/alerts\/messages/,
    ],
    ['a language that nobody speaks', (c) => ({ ...c, languages: ['xq'] }), '/languages/0', /no language of ISO 639/],
    [
      'an opening day at a BLO that it has not',
      (c) => ({ ...c, openingDay: { officersAt: ['KH-BAVET', 'VN-MOC-BAI'] } }),
      '/openingDay/officersAt/1',
      /not among the BLOs/,
    ],
    ['the same language twice', (c) => ({ ...c, languages: ['km', 'km'] }), '/languages', /twice/],
    ['no languages', (c) => ({ ...c, languages: [] }), '/languages', /Too small/],
    ['no BLOs', (c) => ({ ...c, blos: [] }), '/blos', /Too small/],
    [
      'a BLO that the reference does not know',
      (c) => ({ ...c, blos: ['KH-NOWHERE'] }),
      '/blos/0',
      /not in shared\/reference/,
    ],
    ['a BLO of another country', (c) => ({ ...c, blos: ['KH-BAVET', 'VN-MOC-BAI'] }), '/blos/1', /belongs to VN/],
    ['the same BLO twice', (c) => ({ ...c, blos: ['KH-BAVET', 'KH-BAVET'] }), '/blos', /twice/],
    [
      'evidence kept for no day',
      (c) => ({ ...c, retention: { ...Object(c['retention']), evidenceDays: 0 } }),
      '/retention/evidenceDays',
      /Too small/,
    ],
    [
      'a retention that CloudWatch refuses',
      (c) => ({ ...c, retention: { ...Object(c['retention']), logsDays: 91 } }),
      '/retention/logsDays',
      /90, 120/,
    ],
    [
      'a retention of something unheard of',
      (c) => ({ ...c, retention: { ...Object(c['retention']), mailDays: 3 } }),
      '/retention/mailDays',
      /unknown field/,
    ],
    ['thresholds that are missing', ({ alertThresholds: _, ...c }) => c, '/alertThresholds', /expected object/],
    [
      'a threshold of a substance that nobody knows',
      (c) => ({
        ...c,
        alertThresholds: {
          ...Object(c['alertThresholds']),
          quantities: [{ crime: 'drugs', item: 'tea', in: 'kilogram', severe: 1, extreme: 2 }],
        },
      }),
      '/alertThresholds/quantities/0/item',
      /not in the list/,
    ],
    [
      'thresholds the wrong way round',
      (c) => ({ ...c, alertThresholds: { ...Object(c['alertThresholds']), people: { severe: 20, extreme: 5 } } }),
      '/alertThresholds/people/extreme',
      /above the severe/,
    ],
    [
      'a rule of a condition that nobody knows',
      (c) => ({ ...c, alertRules: [{ when: 'kind', crimes: ['drugs'], severity: 'Minor' }, { when: 'friday' }] }),
      '/alertRules/1/when',
      /Invalid/,
    ],
    [
      'a rule of an item that is in no list',
      (c) => ({ ...c, alertRules: [{ when: 'item', items: ['tea'], severity: 'Severe' }] }),
      '/alertRules/0/items/0',
      /in no list/,
    ],
    [
      'an audience that is told of what nobody is told of',
      (c) => ({ ...c, alertAudience: [{ circle: 'own', from: 'Minor' }] }),
      '/alertAudience/0/from',
      /Invalid option/,
    ],
    [
      'rules that no function has room for',
      (c) => ({ ...c, alertRules: Array(60).fill({ when: 'kind', crimes: ['drugs'], severity: 'Moderate' }) }),
      '/alertThresholds',
      /room for 3000/,
    ],
    [
      'proof by a word of honour',
      (c) => ({ ...c, subscriptions: { ...Object(c['subscriptions']), proof: 'honour' } }),
      '/subscriptions/proof',
      /Invalid option/,
    ],
    [
      'numbers of a country in small letters',
      (c) => ({ ...c, subscriptions: { ...Object(c['subscriptions']), smsCountries: ['kh'] } }),
      '/subscriptions/smsCountries/0',
      /two capitals/,
    ],
    [
      'no code in a day',
      (c) => ({ ...c, subscriptions: { ...Object(c['subscriptions']), codesPerAddressAndDay: 0 } }),
      '/subscriptions/codesPerAddressAndDay',
      /Too small/,
    ],
    [
      'more seats for followers than SNS has for everybody',
      (c) => ({ ...c, subscriptions: { followerSeats: 201 } }),
      '/subscriptions/followerSeats',
      /Too big/,
    ],
    ['an alarm address that is none', (c) => ({ ...c, alarmEmail: 'the duty officer' }), '/alarmEmail', /email/],
    ['a budget of nothing', (c) => ({ ...c, smsMonthlyBudgetUsd: 0 }), '/smsMonthlyBudgetUsd', /Too small/],
    ['an unknown field', (c) => ({ ...c, 'a/b': 1 }), '/a~1b', /unknown field/],
    ['a file that is not JSON', () => '{"country": ', '/', /JSON/],
  ];

describe("a country's file", () => {
  it.each(faults)('with %s is refused, naming file and field', (_what, change, pointer, words) => {
    const file = written('kh.json', change(cambodia()));
    const fault = (() => {
      try {
        return readCountry(file);
      } catch (error) {
        return String(error);
      }
    })();
    expect(fault).toContain(file);
    expect(fault).toContain(`  ${pointer}: `);
    expect(fault).toMatch(words);
  });

  it('names every field that is wrong at once', () => {
    const file = written('kh.json', { ...cambodia(), account: '1', alarmEmail: 'x' });
    expect(() => readCountry(file)).toThrow(/\/account: [\s\S]*\/alarmEmail: /);
  });

  it('that cannot be found is named', () => {
    expect(() => readCountry(join(directory, 'nowhere.json'))).toThrow(/nowhere\.json/);
  });

  it('may not name the account of another country', () => {
    const pair = mkdtempSync(join(directory, 'pair-'));
    writeFileSync(join(pair, 'kh.json'), JSON.stringify(cambodia()));
    writeFileSync(
      join(pair, 'la.json'),
      JSON.stringify({ ...cambodia(), country: 'la', blos: ['LA-BOTEN'], openingDay: undefined }),
    );
    expect(() => readCountries(pair)).toThrow(/la\.json[\s\S]*\/account: already the account of kh/);
  });
});

describe('the BLOs that a folder brings', () => {
  const teknaf = {
    id: 'BD-TEKNAF',
    country: 'BD',
    name: 'Teknaf',
    province: "Cox's Bazar",
    provinceCode: 'BD-11',
    latitude: 20.86,
    longitude: 92.3,
    neighbour: 'MM',
    counterpart: null,
    confirmed: false,
    source: 'A test',
  };
  const folderWith = (...blos: unknown[]) => {
    const folder = mkdtempSync(join(directory, 'folder-'));
    writeFileSync(join(folder, 'blos.json'), JSON.stringify({ blos }));
    return folder;
  };

  it('are none where there is no file of them', () => {
    expect(readAddedBlos()).toEqual([]);
  });

  it('can be named by a country of the folder', () => {
    const folder = folderWith(teknaf);
    expect(readAddedBlos(folder)).toEqual([teknaf]);
    const bangladesh = { ...cambodia(), country: 'bd', blos: ['BD-TEKNAF'], openingDay: undefined };
    writeFileSync(join(folder, 'bd.json'), JSON.stringify(bangladesh));
    expect(readCountries(folder).map(({ country, blos }) => [country, blos])).toEqual([['bd', ['BD-TEKNAF']]]);
  });

  it.each([
    ['one that the reference has', { ...teknaf, id: 'KH-BAVET', country: 'KH' }, /\/blos\/0\/id: KH-BAVET is known/],
    ['one of another country by its id', { ...teknaf, country: 'IN' }, /\/blos\/0\/id: begins with its country/],
    ['one on land without a neighbour', { ...teknaf, neighbour: null }, /\/blos\/0\/neighbour: only a BLO by the sea/],
    ['one with an unknown field', { ...teknaf, sea: true }, /\/blos\/0\/sea: unknown field/],
  ])('are refused, naming file and field: %s', (_name, blo, words) => {
    expect(() => readAddedBlos(folderWith(blo))).toThrow(words);
  });

  it('are refused when one stands twice', () => {
    expect(() => readAddedBlos(folderWith(teknaf, teknaf))).toThrow(/\/blos\/1\/id: BD-TEKNAF is known already/);
  });
});

describe('the places of words', () => {
  it('are all the files that say something in every language', () => {
    const root = join(import.meta.dirname, '../..');
    const worded = ['shared', 'functions', 'infra', 'web']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
      )
      .filter(
        (file) =>
          file.endsWith('.ts') &&
          /(?<!`)\b(drafted|readTwice)`|\bWording\b.*= \{$/m.test(readFileSync(join(root, file), 'utf8')),
      );
    const elsewhere = worded.filter((file) => !wordPlaces.some((place) => file.startsWith(place)));
    expect(elsewhere.filter((file) => file !== 'shared/reference/languages.ts')).toEqual([]);
    for (const place of wordPlaces) expect(worded.filter((file) => file.startsWith(place))).not.toEqual([]);
  });
});

describe('the countries of the network', () => {
  it('are the five, each with an account of its own and all its confirmed BLOs', () => {
    const countries = readCountries();
    expect(countries.map(({ country }) => country)).toEqual(['kh', 'la', 'mm', 'th', 'vn']);
    const accounts = [...countries.map(({ account }) => account), readRegion().account];
    expect(new Set(accounts).size).toBe(6);
    expect(countries.flatMap(({ blos }) => blos)).toHaveLength(71);
  });

  it('can be picked by their codes, and a code without a file is named', () => {
    expect(countriesNamed('kh,vn').map(({ country }) => country)).toEqual(['kh', 'vn']);
    expect(countriesNamed(undefined)).toHaveLength(5);
    expect(readCountries().filter(({ openingDay }) => openingDay)).toEqual(countriesNamed('kh,vn'));
    expect(() => countriesNamed('kh,xx')).toThrow(/infra\/countries for: xx/);
  });
});

describe("the region's file", () => {
  it('is refused with an unknown field, naming file and field', () => {
    const file = written('region.json', { country: 'kh' });
    expect(() => readRegion(file)).toThrow(/region\.json[\s\S]*\/country: unknown field/);
  });
});

describe('the ten minutes of a storm', () => {
  it('are shortened for trials alone', () => {
    expect(readCountries().map(({ alerting }) => alerting.trialStormMinutes)).toEqual(
      readCountries().map(() => undefined),
    );
  });
});
