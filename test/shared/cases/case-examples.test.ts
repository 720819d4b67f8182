import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { caseExamples } from '../../../shared/cases/case-examples.ts';
import { endpoints } from '../../../shared/cases/contract.ts';
import type { Endpoint } from '../../../shared/foundation/endpoint.ts';

const examples: Readonly<Record<string, Readonly<Record<string, unknown>>>> = caseExamples;
const all: readonly Endpoint[] = endpoints;
const withBody = all.flatMap(({ operation, body }) => (body ? [[operation, body] as const] : []));

describe('the examples of cases', () => {
  it.each(withBody)('those of %s are accepted as they stand', (operation, { schema }) => {
    const bodies = Object.values(examples[operation] ?? {});
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(z.safeParse(schema, body).error).toBeUndefined();
  });

  it('no example is of an operation that takes no body', () => {
    expect(Object.keys(examples).sort()).toEqual(withBody.map(([operation]) => operation).sort());
  });
});
