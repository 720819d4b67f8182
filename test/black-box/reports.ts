import { randomInt, randomUUID } from 'node:crypto';
import { ask } from '../fixtures/local-run/tablet.ts';
import { ApiDocument } from './contract.ts';
import { home, personOf, type Stack } from './deployment.ts';

const documents = new Map<string, Promise<ApiDocument>>();

const fetchDocument = async ({ ApiUrl }: Stack): Promise<ApiDocument> =>
  ApiDocument.parse((await ask(ApiUrl, 'GET /openapi.json')).json);

/** The OpenAPI document that a stack serves. */
export const documentOf = (stack: Stack): Promise<ApiDocument> => {
  const document = documents.get(stack.name) ?? fetchDocument(stack);
  documents.set(stack.name, document);
  return document;
};

export type Report = Record<string, unknown> & { id: string };

type Route = { path: string; method: 'put' | 'post' };

/** The examples of a request's body, by name. */
export const examplesOf = async (
  stack: Stack,
  { path, method }: Route,
): Promise<Record<string, Record<string, unknown>>> => {
  const content = (await documentOf(stack)).paths[path]?.[method]?.requestBody?.content['application/json'];
  return Object.fromEntries(Object.entries(content?.examples ?? {}).map(([name, { value }]) => [name, value]));
};

/** A report of a kind of crime: the document's own example under an id of its own, changed where a case wants it. */
export const reportLike = async (
  crime: string,
  change: Record<string, unknown> = {},
  stack: Stack = home,
): Promise<Report> => {
  const example = (await examplesOf(stack, { path: '/v1/incidents', method: 'post' }))[crime];
  if (!example) throw new Error(`The document has no example of ${crime}`);
  const { photos: _photos, ...rest } = example;
  return { ...rest, blo: personOf(stack, 'officer').blo, ...change, id: randomUUID() };
};

/** Five grams: the least that an officer writes down, and nobody is woken for. */
export const fiveGrams = [{ substance: 'cannabis-herb', form: 'herb', quantity: { value: 5, unit: 'gram' } }];

/** Extreme: no storm that other cases have raised holds an alert of it back. */
export const sixtyKilograms = [
  { substance: 'methamphetamine', form: 'crystal', quantity: { value: 60, unit: 'kilogram' } },
];

/** A report that alerts nobody. */
export const quietReport = (change: Record<string, unknown> = {}, stack: Stack = home): Promise<Report> =>
  reportLike('drugs', { seizures: fiveGrams, people: [], ...change }, stack);

/** A stretch of time in the years 2000 to 2015 that nobody else is likely to have taken: lists of it hold our reports alone. */
export const quietStretch = (seconds: number) => {
  const start = Date.parse('2000-01-01T00:00:00Z') + randomInt(15 * 365 * 86_400) * 1_000;
  const at = (second: number): string => new Date(start + second * 1_000).toISOString();
  return { at, from: at(0), to: at(seconds) };
};
