import type * as z from 'zod';
import type { PostEntryRequest } from './post-entry.ts';

const aroundTheClock = {
  telephone: '+85523456789',
  radio: { channel: 'VHF 16', callSign: 'Bavet Base' },
  hours: { aroundTheClock: true },
  languages: ['km', 'en', 'vi'],
  inCharge: [{ function: 'duty-officer' }],
} as const satisfies z.input<typeof PostEntryRequest>;

const byDay = {
  telephone: '+85523456789',
  hours: {
    open: [
      { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], from: '07:00', until: '17:30' },
      { days: ['saturday'], from: '07:00', until: '12:00' },
    ],
  },
} as const satisfies z.input<typeof PostEntryRequest>;

/** Bodies of the directory by operation; each is accepted as it stands. */
export const postExamples = {
  keepPost: { aroundTheClock, byDay },
};
