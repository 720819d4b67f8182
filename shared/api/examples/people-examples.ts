import { commonOf, type Example, type ExampleSetting } from './example-setting.ts';

const smuggledMigrants: Example<'migrant-smuggling'> = (setting) => ({
  crime: 'migrant-smuggling',
  ...commonOf(setting, '53'),
  transport: [{ means: 'van' }],
  people: [
    { role: 'smuggled-migrant', sex: 'male', ageGroup: '18-29', citizenship: 'MM', count: 6 },
    { role: 'smuggled-migrant', sex: 'female', ageGroup: '18-29', citizenship: 'MM', count: 3 },
    {
      role: 'smuggled-migrant',
      sex: 'male',
      ageGroup: '15-17',
      citizenship: 'MM',
      count: 1,
      accompaniment: 'separated',
    },
    { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 },
  ],
  conduct: ['entry', 'harbouring'],
  feePerPerson: { amount: 500, currency: 'USD' },
  daysOnRoute: 6,
  safeHouseUsed: true,
  outcome: ['arrested', 'referred-to-child-protection'],
});

/** A false job offer, with acts, means and purpose of the Palermo Protocol. */
const traffickedPersons: Example<'trafficking-in-persons'> = (setting) => ({
  crime: 'trafficking-in-persons',
  ...commonOf(setting, '54'),
  transport: [{ means: 'bus' }],
  people: [
    {
      role: 'presumed-victim',
      sex: 'female',
      ageGroup: '15-17',
      count: 2,
      accompaniment: 'unaccompanied',
      exploitation: ['sexual-exploitation'],
    },
    { role: 'suspect', sex: 'female', ageGroup: '45-59', count: 1 },
  ],
  acts: ['recruitment', 'transportation'],
  means: ['deception'],
  exploitation: ['sexual-exploitation'],
  modusOperandi: { codes: ['false-job-offer'] },
  outcome: ['arrested', 'referred-to-services'],
});

const irregularCrossing: Example<'irregular-crossing'> = (setting) => ({
  crime: 'irregular-crossing',
  ...commonOf(setting, '64'),
  route: { border: setting.neighbour ?? undefined, direction: 'entering' },
  transport: [{ means: 'on-foot' }],
  people: [{ role: 'suspect', sex: 'male', ageGroup: '18-29', citizenship: setting.neighbour ?? undefined, count: 4 }],
  how: 'natural-path',
  detection: { method: 'patrol' },
  outcome: ['returned'],
});

/** Reports about people. */
export const peopleExamples = (setting: ExampleSetting) => ({
  'migrant-smuggling': smuggledMigrants(setting),
  'trafficking-in-persons': traffickedPersons(setting),
  'irregular-crossing': irregularCrossing(setting),
});
