import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import posts from '../../../shared/reference/blos.json' with { type: 'json' };
import { comparableFactors } from '../../../shared/reference/comparable-factors.ts';
import { countries } from '../../../shared/reference/countries.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { bloForeignNames, bloLocalNames } from '../../../shared/reference/names/blos.ts';
import { referenceLists } from '../../../shared/reference/reference-lists.ts';
import { streetNames } from '../../../shared/reference/street-names.ts';
import { referenceVersion } from '../../../shared/reference/version.ts';

/** The version, and the digest of all reference data under it: when the data change, both do. */
const published = { version: '2026-11-26', digest: '4589e9f7a9acfa8d' };

it('changes whenever a code, a name, a factor or a post does', () => {
  const data = {
    referenceLists,
    posts,
    bloLocalNames,
    bloForeignNames,
    comparableFactors,
    streetNames,
    countries,
    languages,
  };
  const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
  expect(
    { version: referenceVersion, digest },
    'Reference data have changed: give shared/reference/version.ts the day, then write that day and this digest here',
  ).toEqual(published);
});

it('is a day', () => {
  expect(referenceVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
