import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { countryDocument, regionDocument } from '../../../functions/describe-api/describe-api.ts';
import { reportExamples } from '../../../shared/api/examples/report-examples.ts';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { Report } from '../../../shared/incidents/report/report.ts';

const Body = z.object({
  content: z.object({
    'application/json': z.object({
      schema: z.object({ $ref: z.string() }),
      examples: z.record(z.string(), z.unknown()),
    }),
  }),
});

const Document = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ operationId: z.string(), requestBody: Body.optional() })),
  ),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({ examples: z.array(z.unknown()).optional() })) }),
});

const countries = blos.filter(({ country }) => country !== 'CN');

describe('the description of a country', () => {
  it.each(countries.map((blo) => [blo.id, blo] as const))('has examples that %s may send as they stand', (id, blo) => {
    const examples = Object.values(reportExamples(blo));
    expect(examples.map((example) => Report.parse(example).crime).sort()).toEqual([...crimeCodes].sort());
    for (const example of examples) expect(Report.parse(example)).toMatchObject({ blo: id });
  });

  const document = Document.parse(countryDocument(countries[0] as (typeof countries)[number], Date.now()));

  it('shows those examples', () => {
    const [first] = countries;
    expect(document.components.schemas['Report']?.examples).toEqual(first && Object.values(reportExamples(first)));
  });

  it('points to nothing that it does not hold', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(refs.length).toBeGreaterThan(5);
    expect(refs.filter((name) => !(name && name in document.components.schemas))).toEqual([]);
  });

  it('is clean to the usual linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const lint = async (document: object) => {
      const found = await lintFromString({ source: JSON.stringify(document), absoluteRef: '/openapi.json', config });
      return found.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
    };
    expect(await lint(countryDocument(countries[0] as (typeof countries)[number], Date.now()))).toEqual([]);
    expect(await lint(regionDocument())).toEqual([]);
  });

  it('names every operation once', () => {
    const names = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('gives every request schema an example', () => {
    const bodies = Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap(({ requestBody }) => (requestBody ? [requestBody] : [])),
    );
    expect(bodies.length).toBeGreaterThan(0);
    for (const { content } of bodies) {
      const { schema, examples } = content['application/json'];
      expect(Object.keys(examples).length).toBeGreaterThan(0);
      expect(document.components.schemas[schema.$ref.split('/').at(-1) ?? '']?.examples?.length).toBeGreaterThan(0);
    }
  });
});

describe('the description of the region', () => {
  it('knows figures and code lists, and no incidents', () => {
    expect(Object.keys(Document.parse(regionDocument()).paths)).toEqual([
      '/v1/statistics',
      '/v1/statistics/columns',
      '/v1/trends',
      '/v1/reports/{edition}',
      '/v1/reference',
      '/health',
      '/openapi.json',
    ]);
  });
});
