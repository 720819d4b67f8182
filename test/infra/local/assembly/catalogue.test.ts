import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { madeTypes } from '../../../../infra/local/assembly/catalogue.ts';
import { withoutEffect } from '../../../../infra/local/assembly/without-effect.ts';

const readme = readFileSync(new URL('../../../../infra/local/README.md', import.meta.url), 'utf8');

it('the README of the local run names every resource type that it knows, and no other', () => {
  const named = [...readme.matchAll(/`(AWS::\w+::\w+)`/g)].map(([, type]) => type);
  expect(named.sort()).toEqual([...madeTypes, ...Object.keys(withoutEffect)].sort());
});
