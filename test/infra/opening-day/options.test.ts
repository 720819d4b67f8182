import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../infra/opening-day/options.ts';

describe('flags', () => {
  it('have values that suit a newcomer', () => {
    expect(readOptions([])).toEqual({
      empty: false,
      countries: undefined,
      countriesFolder: undefined,
      port: undefined,
      data: undefined,
    });
    const flags = ['--empty', '--countries', 'kh,la', '--countries-folder', 'f', '--port', '9000', '--data', 'd'];
    expect(readOptions(flags)).toEqual({
      empty: true,
      countries: 'kh,la',
      countriesFolder: 'f',
      port: 9000,
      data: 'd',
    });
  });

  it.each([[['--prot', '1']], [['--port', 'x']], [['--port', '80']], [['stray']]])(
    '%j are refused with a sentence',
    (args) => expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'LocalFault' })),
  );
});
