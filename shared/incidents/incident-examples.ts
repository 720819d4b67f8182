import type * as z from 'zod';
import type { Amendment } from './amendments/amendment.ts';
import type { NominalBody } from './names/nominal-part.ts';

/** An example of each thing that an amendment can do. */
const amendments: Readonly<Record<string, z.input<typeof Amendment>>> = {
  changes: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a61',
    reason: 'Weighed again at the laboratory',
    changes: { narrative: 'Two packages under the seat, found by dog and search; 1.95 kg.', completion: null },
  },
  withdraw: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a62',
    reason: 'It was an exercise',
    withdraw: true,
  },
  duplicateOf: {
    id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a63',
    reason: 'Customs and police reported the same seizure',
    duplicateOf: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51',
  },
};

/** Names of one of the suspects of an example of a report. No person has this name. */
const names: z.input<typeof NominalBody> = {
  nominal: [
    {
      group: 0,
      name: 'Example Person',
      documents: [{ type: 'passport', number: 'X0000000', issuer: 'KH' }],
      phones: ['+85500000000'],
    },
  ],
};

/** Examples of bodies by operation; each is accepted as it stands. Those of reports are set in a BLO, in shared/api. */
export const incidentExamples = { amendIncident: amendments, replaceNames: { example: names } };
