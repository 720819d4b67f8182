import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCountries, readCountry } from '../../infra/country.ts';
import { ExchangeKeys, exchangeKeyAlias } from '../../infra/exchange-keys.ts';
import { localPublicKey } from '../../infra/local/engines/local-key.ts';
import { packedJson } from '../../shared/lambda/packed-json.ts';
import { network, template } from './assembly.ts';

const directory = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(directory, { recursive: true }));

const cambodia = () => JSON.parse(readFileSync(new URL('../../infra/countries/kh.json', import.meta.url), 'utf8'));

const spkiOf = (key: ReturnType<typeof generateKeyPairSync>['publicKey']) =>
  key.export({ format: 'der', type: 'spki' }).toString('base64');
const publicKeyOn = (namedCurve: string) => spkiOf(generateKeyPairSync('ec', { namedCurve }).publicKey);

const read = (exchangePublicKey: unknown) => {
  const file = join(directory, 'kh.json');
  writeFileSync(file, JSON.stringify({ ...cambodia(), exchangePublicKey }));
  return readCountry(file).exchangePublicKey;
};

describe('the public key by which others know a country', () => {
  it('stands in its file as KMS gives it', () => {
    const key = publicKeyOn('prime256v1');
    expect(read(key)).toBe(key);
  });

  it('is none before its stack was deployed, and in a file that says nothing of it', () => {
    expect([read(null), read(undefined)]).toEqual([null, null]);
  });

  it.each([
    ['a word', 'AAAA'],
    ['no base64', '-----BEGIN PUBLIC KEY-----'],
    ['a key on another curve', publicKeyOn('secp384r1')],
    ['a key of another kind', spkiOf(generateKeyPairSync('ed25519').publicKey)],
    ['a key with something behind it', `${publicKeyOn('prime256v1')}AAAA`],
  ])('is refused, naming file and field, where it is %s', (_, key) => {
    expect(() => read(key)).toThrow(/kh\.json[\s\S]* {2}\/exchangePublicKey: /);
  });

  it('may not be that of another country', () => {
    const pair = mkdtempSync(join(directory, 'pair-'));
    const exchangePublicKey = publicKeyOn('prime256v1');
    const lao = { country: 'la', account: '222222222222', blos: ['LA-BOTEN'], openingDay: undefined };
    writeFileSync(join(pair, 'kh.json'), JSON.stringify({ ...cambodia(), exchangePublicKey }));
    writeFileSync(join(pair, 'la.json'), JSON.stringify({ ...cambodia(), ...lao, exchangePublicKey }));
    expect(() => readCountries(pair)).toThrow(
      /la\.json[\s\S]*\/exchangePublicKey: already the exchangePublicKey of kh/,
    );
  });
});

describe('the keys of a run on one machine', () => {
  const keys = Object.fromEntries(
    network.countries.map(({ country }) => [country, localPublicKey(exchangeKeyAlias(country))]),
  );

  it('are public keys like any other, each of one country', () => {
    expect(ExchangeKeys.parse(JSON.stringify(keys))).toEqual(keys);
    expect(new Set(Object.values(keys)).size).toBe(network.countries.length);
  });

  it('are named by no file of a country: nobody may speak for one that is deployed', () => {
    const files = network.countries.map(({ exchangePublicKey }) => exchangePublicKey);
    expect(files.filter((key) => Object.values(keys).includes(key ?? ''))).toEqual([]);
  });

  it.each(['{', '{"kh":"AAAA"}', '{"xx":null}'])('are refused where they are none: %s', (given) => {
    expect(ExchangeKeys.safeParse(given).success).toBe(false);
  });
});

describe('the variables of the function that hears', () => {
  /** Different rows, as many as synthesis takes. */
  const longestPolicy = () => {
    const row = (index: number) => ({ crime: 'drugs', in: 'kilogram', severe: index * 37, extreme: index * 7919 });
    const rows = Array.from({ length: 49 }, (_, index) => row(index + 1));
    expect(JSON.stringify(rows).length).toBeGreaterThan(3_000);
    return packedJson(rows);
  };

  it.each(network.countries)(
    'have room for the keys of ten neighbours and the longest rules: $country',
    ({ country }) => {
      const stack = template(`blo-${country}`);
      const [hearing] = stack
        .of('Lambda::Function')
        .filter(({ Properties }) => Properties['FunctionName'] === `${stack.name}-receive-alerts`);
      const variables: Record<string, string> = stack.resolve(hearing?.Properties).Environment.Variables;
      const keys = Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`k${index}`, publicKeyOn('prime256v1')]),
      );
      const fullest = { ...variables, ALERT_POLICY: longestPolicy(), NEIGHBOUR_KEYS: JSON.stringify(keys) };
      const bytes = Object.entries(fullest).reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
      // Lambda takes 4 KB of variables in all.
      expect(bytes).toBeLessThan(4_096);
    },
  );
});

describe('the key that a country signs with', () => {
  it.each(network.countries)(
    'has the alias that its functions ask for, and its id among the outputs: $country',
    ({ country }) => {
      const stack = template(`blo-${country}`);
      const aliases = stack.of('KMS::Alias').map(({ Properties }) => stack.resolve(Properties));
      const alias = aliases.find(({ AliasName }) => AliasName === exchangeKeyAlias(country));
      const key = stack.resource(String(alias?.TargetKeyId).split('/').at(-1) ?? '');
      expect(key.Properties).toMatchObject({ KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
      expect(stack.outputs['ExchangeKey']).toEqual({ Value: { Ref: key.id } });
      const asked = stack
        .of('Lambda::Function')
        .flatMap(({ Properties }) => stack.resolve(Properties).Environment?.Variables.EXCHANGE_KEY ?? []);
      expect(asked).toEqual(Array(3).fill(exchangeKeyAlias(country)));
    },
  );
});
