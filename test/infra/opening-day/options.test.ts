import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../infra/opening-day/options.ts';

describe('flags', () => {
  it('have values that suit a newcomer', () => {
    expect(readOptions([])).toEqual({
      empty: false,
      countries: undefined,
      countriesFolder: undefined,
      proof: undefined,
      port: undefined,
      data: undefined,
    });
    const files = ['--countries', 'kh,la', '--countries-folder', 'f', '--data', 'd'];
    expect(readOptions(['--empty', ...files, '--proof', 'code', '--port', '9000'])).toEqual({
      empty: true,
      countries: 'kh,la',
      countriesFolder: 'f',
      proof: 'code',
      port: 9000,
      data: 'd',
    });
  });

  it.each([[['--prot', '1']], [['--port', 'x']], [['--port', '80']], [['--proof', 'honour']], [['stray']]])(
    '%j are refused with a sentence',
    (args) => expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'LocalFault' })),
  );
});
