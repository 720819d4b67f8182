import { describe, expect, it } from 'vitest';
import { references, resolve, type Scope } from '../../../../infra/local/assembly/intrinsics.ts';

const scope: Scope = {
  ref: (name) => ({ Table: 'blo-kh-incidents', 'AWS::Region': 'ap-southeast-1' })[name],
  attribute: (logicalId, name) => (logicalId === 'Table' && name === 'Arn' ? 'arn:table' : undefined),
};

/** A name as Fn::Sub marks it. */
const marked = (name: string) => `$\{${name}}`;

const resolved = (value: unknown) => resolve(value, scope, 'blo-kh: Thing (AWS::SQS::Queue)');

describe('intrinsic functions', () => {
  it.each([
    ['Ref of a resource', { Ref: 'Table' }, 'blo-kh-incidents'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::Region' }, 'ap-southeast-1'],
    ['Fn::GetAtt with a list', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:table'],
    ['Fn::GetAtt with a dot', { 'Fn::GetAtt': 'Table.Arn' }, 'arn:table'],
    ['Fn::Join', { 'Fn::Join': ['/', [{ 'Fn::GetAtt': ['Table', 'Arn'] }, 'index', 7]] }, 'arn:table/index/7'],
    [
      'Fn::Sub',
      { 'Fn::Sub': `${marked('Table')}@${marked('AWS::Region')}, ${marked('Table.Arn')}` },
      'blo-kh-incidents@ap-southeast-1, arn:table',
    ],
    [
      'Fn::Sub with its own names',
      { 'Fn::Sub': [marked('a') + marked('!b'), { a: { Ref: 'Table' } }] },
      `blo-kh-incidents${marked('b')}`,
    ],
    ['Fn::Split and Fn::Select', { 'Fn::Select': [1, { 'Fn::Split': ['-', { Ref: 'Table' }] }] }, 'kh'],
    ['a plain value with a list in it', { a: [1, { b: { Ref: 'Table' } }] }, { a: [1, { b: 'blo-kh-incidents' }] }],
  ])('%s', (_name, value, expected) => expect(resolved(value)).toEqual(expected));

  it.each([
    ['a function that is not known', { Env: { X: { 'Fn::ImportValue': 'other' } } }, /Thing.*Env\.X.*Fn::ImportValue/],
    ['a name that nothing bears', { Env: { 'Fn::Join': ['', [{ Ref: 'Nobody' }]] } }, /Thing.*Env.*Nobody/],
    ['an attribute that nobody gave', { A: { 'Fn::GetAtt': ['Table', 'StreamArn'] } }, /Thing.*A.*Table\.StreamArn/],
    ['a choice beyond the list', { A: { 'Fn::Select': [3, ['x']] } }, /Thing.*A.*Fn::Select/],
  ])('%s is refused, with resource and path', (_name, value, message) =>
    expect(() => resolved(value)).toThrow(message),
  );

  it('tells what a value refers to, whatever the function', () => {
    const value = {
      a: { 'Fn::Sub': marked('One.Arn') + marked('Two') },
      b: [{ Ref: 'Three' }, { 'Fn::GetAtt': ['Four', 'Arn'] }],
    };
    expect(references(value)).toEqual(['One', 'Two', 'Three', 'Four']);
  });
});
