import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, it } from 'vitest';
import { readAddedBlos, readCountries, readRegion } from '../../infra/country.ts';
import { CountryStack } from '../../infra/country-stack.ts';
import { functionCode } from '../../infra/parts/function-code.ts';
import { RegionStack } from '../../infra/region-stack.ts';
import { idleFunctions } from './assembly.ts';

const root = join(import.meta.dirname, '../..');

/** Cambodia as it is, and the two of the trial. */
const folder = mkdtempSync(join(tmpdir(), 'countries-'));
cpSync(join(root, 'test/fixtures/countries'), folder, { recursive: true });
copyFileSync(join(root, 'infra/countries/kh.json'), join(folder, 'kh.json'));

const countries = readCountries(folder);
const region = readRegion();

const network = () => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'assembly-')) });
  const functions = { directory: idleFunctions() };
  const stacks = countries.map((country) => new CountryStack(app, { country, region, countries, functions }));
  return [...stacks, new RegionStack(app, { region, countries, functions })];
};

const templates = new Map(network().map((stack) => [stack.stackName, Template.fromStack(stack)]));

const variablesOf = (stack: string, name: string): Record<string, unknown> => {
  const found = templates
    .get(stack)
    ?.findResources('AWS::Lambda::Function', { Properties: { FunctionName: `${stack}-${name}` } });
  const [{ Properties } = { Properties: undefined }] = Object.values(found ?? {});
  return Object(Properties)['Environment']['Variables'];
};

it('a network has the countries of its folder', () => {
  expect([...templates.keys()]).toEqual(['blo-bd', 'blo-kh', 'blo-ph', 'blo-region']);
  expect(variablesOf('blo-region', 'regional-statistics')['COUNTRIES']).toBe('bd,kh,ph');
});

it.each([
  ['bd', 'kh,ph'],
  ['kh', 'bd,ph'],
  ['ph', 'bd,kh'],
])('a country of the network hears of the others: %s of %s', (country, others) => {
  expect(variablesOf(`blo-${country}`, 'receive-alerts')['NEIGHBOURS']).toBe(others);
});

it.each([
  ['bd', 'BD,IN,MM'],
  ['kh', 'KH,LA,MM,TH,VN'],
])(
  'numbers of a country are proven, and are its own and its land neighbours’ unless its file lists them: %s',
  (country, codes) => {
    const variables = variablesOf(`blo-${country}`, 'manage-subscription');
    expect([variables['SUBSCRIPTION_PROOF'], variables['SMS_COUNTRIES']]).toEqual(['code', codes]);
  },
);

it('a country has an alert topic for each of its BLOs, by the sea too', () => {
  const topics = templates.get('blo-ph')?.findResources('AWS::SNS::Topic') ?? {};
  const names = Object.values(topics).map(({ Properties }) => Properties['TopicName']);
  for (const blo of ['PH-ZAMBOANGA', 'PH-BONGAO', 'PH-PUERTO-PRINCESA'])
    expect(names).toContain(`blo-ph-alerts-${blo}`);
});

/** The real handlers of two functions, bundled without all the others. */
const handlers = (...names: string[]) => {
  const directory = mkdtempSync(join(tmpdir(), 'handlers-'));
  for (const name of names) {
    mkdirSync(join(directory, name));
    const handler = join(root, 'functions', name, 'handler.ts');
    writeFileSync(join(directory, name, 'handler.ts'), `export { handler } from ${JSON.stringify(handler)};`);
  }
  return directory;
};

it('the BLOs of the folder go into the code of its functions, and into no other network', () => {
  const names = ['alert-officers', 'submit-incident'];
  const directory = handlers(...names);
  const holding = (constants: Record<string, unknown>) =>
    names.filter((name) => {
      const code = readFileSync(join(functionCode(name, { directory, constants }).directory, 'code.js'), 'utf8');
      return code.includes('PH-PUERTO-PRINCESA');
    });
  expect(holding({ ADDED_BLOS: readAddedBlos(folder) })).toEqual(names);
  expect(holding({})).toEqual([]);
}, 60_000);
