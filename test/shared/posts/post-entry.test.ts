import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../shared/foundation/faults/faults-of.ts';
import { PostEntryRequest } from '../../../shared/posts/post-entry.ts';
import { postExamples } from '../../../shared/posts/post-examples.ts';

const telephone = '+85523456789';
const hours = (from: string, until: string, days = ['monday']) => ({
  telephone,
  hours: { open: [{ days, from, until }] },
});

const faults = (sent: unknown) => {
  const { error } = PostEntryRequest.safeParse(sent, { reportInput: true });
  return error ? faultsOf(error).map(({ pointer, code }) => `${pointer} ${code}`) : [];
};

describe('an entry of the directory', () => {
  it.each(Object.entries(postExamples.keepPost))('is accepted as the example %s has it', (_, example) => {
    expect(faults(example)).toEqual([]);
  });

  it.each<[string, unknown, string[]]>([
    ['no way to reach the post', { languages: ['km'] }, ['/telephone required']],
    ['a radio and no telephone', { radio: { channel: 'VHF 16' } }, []],
    ['hours that end on the next day', hours('18:00', '06:00'), []],
    ['hours to the end of the day', hours('00:00', '24:00'), []],
    ['hours of no length', hours('08:00', '08:00'), ['/hours/open/0/until bad-format']],
    ['an hour that no clock shows', hours('25:00', '06:00'), ['/hours/open/0/from bad-format']],
    ['a day twice', hours('08:00', '17:00', ['monday', 'monday']), ['/hours/open/0/days repeated']],
    [
      'hours that are all and some',
      { telephone, hours: { ...hours('08:00', '17:00').hours, aroundTheClock: true } },
      ['/hours exactly-one'],
    ],
    ['a language of the border', { telephone, languages: ['jra'] }, []],
    ['a language by its name', { telephone, languages: ['Khmer'] }, ['/languages/0 bad-format']],
    [
      'a function twice',
      { telephone, inCharge: [{ function: 'deputy-head' }, { function: 'deputy-head' }] },
      ['/inCharge repeated'],
    ],
    ['a function of no list', { telephone, inCharge: [{ function: 'uncle' }] }, ['/inCharge/0/function not-in-list']],
    ['a member that nobody knows', { telephone, address: 'Street 1' }, ['/address unknown-field']],
  ])('with %s has these faults', (_, sent, expected) => {
    expect(faults(sent)).toEqual(expected);
  });
});
