import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/**
 * Files whose name is given by their place: wiring, variables and contracts; reference data are named after their list, and
 * declarations of a package (`.d.ts`) after the package.
 */
const namedByPlace = /\/(handler|env|contract|[\w-]+-contract)\.ts$|\.d\.ts$|^shared\/reference\//;

/**
 * Files that hold several things of one kind, where none of them is the file. A use case that answers several routes
 * bears the name of its function.
 */
const collections = [
  'functions/describe-api/describe-api.ts',
  'functions/manage-cases/manage-cases.ts',
  'functions/manage-nominal/manage-nominal.ts',
  'functions/manage-posts/manage-posts.ts',
  'functions/manage-subscription/manage-subscription.ts',
  'functions/read-alerts/read-alerts.ts',
  'functions/read-evidence/read-evidence.ts',
  'functions/read-incidents/read-incidents.ts',
  'functions/read-reference/read-reference.ts',
  'shared/aws/case-table-layout.ts',
  'shared/aws/table-layout.ts',
  'shared/incidents/report/seizure.ts',
];

const files = ['shared', 'functions']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter((file) => file.endsWith('.ts') && !namedByPlace.test(file));

const exportsOf = (file: string): string[] =>
  [
    ...readFileSync(join(root, file), 'utf8').matchAll(
      /^export (?:default )?(?:const|function|async function|class|type) (\w+)/gm,
    ),
  ].map(([, name = '']) => name.toLowerCase());

/** `incident-repository.dynamodb.ts` is to export `incidentRepository`, in whichever case. */
const nameOf = (file: string): string =>
  basename(file, '.ts')
    .replace(/\.(dynamodb|s3|sns|sqs|cognito|kms)$/, '')
    .replaceAll('-', '');

const misnamed = files.filter((file) => !exportsOf(file).includes(nameOf(file)));

it('a file exports what it is named after', () => {
  expect(files.length).toBeGreaterThan(250);
  expect(misnamed.filter((file) => !collections.includes(file))).toEqual([]);
});

it('no exception from the naming of files outlives its reason', () => {
  expect(collections.filter((file) => !misnamed.includes(file))).toEqual([]);
});
