import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { alertExamples } from '../../../shared/alerts/alert-examples.ts';
import { endpoints } from '../../../shared/alerts/contract.ts';
import type { Endpoint } from '../../../shared/foundation/endpoint.ts';

const examples: Readonly<Record<string, { example: unknown }>> = alertExamples(Date.parse('2026-11-26T00:00:00Z'));
const all: readonly Endpoint[] = endpoints;
const withBody = all.flatMap(({ operation, body }) => (body && !body.mayBeMissing ? [[operation, body] as const] : []));

describe('the examples of alerts', () => {
  it.each(withBody)('the example of %s is accepted as it stands', (operation, { schema }) => {
    expect(z.safeParse(schema, examples[operation]?.example).error).toBeUndefined();
  });

  it('no example is of an operation that takes no body', () => {
    expect(Object.keys(examples).sort()).toEqual(withBody.map(([operation]) => operation).sort());
  });
});
