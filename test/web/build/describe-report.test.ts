import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crimes } from '../../../shared/reference/crimes.ts';
import { describeReport } from '../../../web/build/describe-report.ts';
import type { Members, Question } from '../../../web/form/description.ts';

const { common, kinds } = describeReport();

const pathsOf = (members: Members, below = ''): string[] =>
  members.flatMap(({ name, question }) => [`${below}${name}`, ...pathsIn(question, `${below}${name}.`)]);

const pathsIn = (question: Question, below: string): string[] => {
  if (question.is === 'group') return pathsOf(question.members, below);
  return question.is === 'list' ? pathsIn(question.item, below) : [];
};

describe('the description of the form', () => {
  it('has every kind of crime, in their order', () => {
    expect(Object.keys(kinds)).toEqual(crimes.map(({ code }) => code));
  });

  it('asks first for what a report must have', () => {
    expect(common.filter(({ required }) => required).map(({ name }) => name)).toEqual(['occurredAt', 'place']);
    expect(kinds['drugs']?.members.filter(({ required }) => required).map(({ name }) => name)).toEqual(['seizures']);
  });

  it('draws what the tablet fills in itself nowhere', () => {
    const paths = [...pathsOf(common), ...Object.values(kinds).flatMap(({ members }) => pathsOf(members))];
    expect(paths.filter((path) => /^(id|blo|crime|also)$/.test(path))).toEqual([]);
    expect(paths).toContain('people.ageGroup');
    expect(paths).toContain('seizures.quantity.unit');
  });

  it('knows the lists of codes, and the codes of none', () => {
    const seizures = kinds['wildlife']?.members.find(({ name }) => name === 'seizures')?.question;
    const item = seizures?.is === 'list' && seizures.item.is === 'group' ? seizures.item.members : [];
    const quantity = item.find(({ name }) => name === 'quantity')?.question;
    expect(item.find(({ name }) => name === 'species')?.question).toEqual({ is: 'one', of: ['species'] });
    expect(quantity?.is === 'group' && quantity.members[1]?.question).toEqual({
      is: 'one',
      of: ['units', 'cites-units'],
    });
    const route = common.find(({ name }) => name === 'route')?.question;
    expect(route?.is === 'group' && route.members.find(({ name }) => name === 'direction')?.question).toEqual({
      is: 'one',
      of: [],
      only: ['entering', 'leaving', 'within'],
    });
  });

  it('keeps the limits of the schema', () => {
    const narrative = common.find(({ name }) => name === 'narrative')?.question;
    expect(narrative).toEqual({ is: 'text', most: 4000 });
    const people = common.find(({ name }) => name === 'people')?.question;
    expect(people).toMatchObject({ is: 'list', most: 100 });
    const days = kinds['migrant-smuggling']?.members.find(({ name }) => name === 'daysOnRoute')?.question;
    expect(days).toEqual({ is: 'number', whole: true, least: 0, most: 3650 });
    const transport = common.find(({ name }) => name === 'transport')?.question;
    const registration = transport?.is === 'list' && transport.item.is === 'group' && transport.item.members[1];
    expect([transport, registration]).toMatchObject([{ least: 1, most: 5 }, { question: { is: 'text', most: 40 } }]);
  });

  it('is small enough for the first seconds of a slow line', () => {
    expect(gzipSync(JSON.stringify({ common, kinds }), { level: 9 }).byteLength).toBeLessThan(5_000);
  });
});
