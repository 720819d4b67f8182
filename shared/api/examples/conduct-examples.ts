import { commonOf, type Example, type ExampleSetting } from './example-setting.ts';

/** False entry stamps and a substituted photo. The numbers of the passports are nominal data and not in a report. */
const documentFraud: Example<'document-fraud'> = (setting) => ({
  crime: 'document-fraud',
  ...commonOf(setting, '65'),
  transport: [{ means: 'bus' }],
  documents: [
    { type: 'passport', fraud: 'photo-substituted', issuer: 'MM', count: 1 },
    { type: 'entry-stamp', fraud: 'counterfeit', issuer: 'TH', count: 2 },
  ],
  usedToCross: true,
  people: [{ role: 'suspect', sex: 'female', ageGroup: '30-44', count: 1 }],
  detection: { method: 'document-check' },
  outcome: ['refused-entry', 'sent-to-laboratory'],
});

const corruption: Example<'corruption'> = (setting) => ({
  crime: 'corruption',
  ...commonOf(setting, '66'),
  conduct: 'active-bribery',
  advantage: { amount: 2000, currency: 'THB' },
  tags: { motive: 'illicit-gain', cyber: 'not-cyber-related' },
  people: [{ role: 'suspect', sex: 'male', ageGroup: '45-59', count: 1 }],
  outcome: ['arrested'],
  handling: 'own-country',
});

/** A crime of no other kind, with the ICCS class that the officer chose, and a second kind in the same incident. */
const other: Example<'other'> = (setting) => ({
  crime: 'other',
  ...commonOf(setting, '67'),
  what: 'River sand dug without a licence',
  iccs: ['10043'],
  seizures: [{ what: 'Sand', quantity: { value: 40, unit: 'cubic-metre' } }],
  also: [{ crime: 'excise', seizures: [{ goods: 'fuel', quantity: { value: 200, unit: 'litre' } }] }],
  outcome: ['seized', 'fined'],
});

/** Reports about a conduct. */
export const conductExamples = (setting: ExampleSetting) => ({
  'document-fraud': documentFraud(setting),
  corruption: corruption(setting),
  other: other(setting),
});
