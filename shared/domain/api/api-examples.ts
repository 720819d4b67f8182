import type { Report } from '../incident/report.ts';

/** What differs between the countries' documents: an example must be accepted where it stands. */
export type ExampleSetting = {
  id: string;
  country: string;
  neighbour: string;
  latitude: number | null;
  longitude: number | null;
};

/** Where a BLO's own coordinates are not known: the middle of the region, on the Mekong. */
const somewhere = { latitude: 15.12, longitude: 105.8 };

/** The SHA-256 of nothing: an example announces a photo that nobody will send. */
const sha256OfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const pointOf = ({ latitude, longitude }: ExampleSetting) =>
  latitude === null || longitude === null ? somewhere : { latitude, longitude };

const common = (setting: ExampleSetting, id: string) => ({
  id,
  blo: setting.id,
  occurredAt: '2016-06-19T16:30:00+07:00',
  place: {
    ...pointOf(setting),
    accuracyMetres: 8,
    method: 'gnss' as const,
    mocked: false,
    description: 'Inspection lane 2, outbound',
  },
  completion: 'completed' as const,
  route: {
    origin: { country: 'MM', place: 'Shan State' },
    transits: [{ country: 'LA' }],
    destination: { country: setting.neighbour },
    border: setting.neighbour,
    direction: 'leaving' as const,
  },
  transport: ['motorcycle' as const],
});

/** A seizure like the one that the Cambodian drug authority told all its offices of in June 2016. */
const drugSeizure = (setting: ExampleSetting): Report => ({
  crime: 'drugs',
  ...common(setting, '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a51'),
  narrative: 'Two packages under the seat, found by dog and search.',
  seizures: [
    {
      substance: 'methamphetamine',
      substanceName: 'ice',
      form: 'crystal',
      quantity: { value: 1.9, unit: 'kilogram' },
      packaging: 'Green tea bags',
    },
  ],
  people: [{ role: 'suspect', sex: 'male', ageGroup: '30-44', citizenship: setting.country, count: 1 }],
  photos: [
    {
      id: '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a52',
      sha256: sha256OfNothing,
      bytes: 700_000,
      type: 'image/jpeg',
      takenAt: '2016-06-19T16:42:10+07:00',
      place: { ...pointOf(setting), accuracyMetres: 5, method: 'gnss' },
      headingDegrees: 210,
      caption: 'Packages as found',
    },
  ],
});

const smuggledMigrants = (setting: ExampleSetting): Report => ({
  crime: 'migrant-smuggling',
  ...common(setting, '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a53'),
  transport: ['van'],
  people: [
    { role: 'smuggled-migrant', sex: 'male', ageGroup: '18-29', citizenship: 'MM', count: 6 },
    { role: 'smuggled-migrant', sex: 'female', ageGroup: '18-29', citizenship: 'MM', count: 3 },
    { role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 },
  ],
  conduct: ['entry', 'harbouring'],
  feePerPerson: { amount: 500, currency: 'USD' },
});

const traffickedPersons = (setting: ExampleSetting): Report => ({
  crime: 'trafficking-in-persons',
  ...common(setting, '0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a54'),
  transport: ['bus'],
  people: [
    { role: 'presumed-victim', sex: 'female', ageGroup: '15-17', count: 2 },
    { role: 'suspect', sex: 'female', ageGroup: '45-59', count: 1 },
  ],
  acts: ['recruitment', 'transportation'],
  means: ['deception'],
  exploitation: ['sexual-exploitation'],
});

/** An accepted report of each kind of crime. */
export const reportExamples = (setting: ExampleSetting): Record<Report['crime'], Report> => ({
  drugs: drugSeizure(setting),
  'migrant-smuggling': smuggledMigrants(setting),
  'trafficking-in-persons': traffickedPersons(setting),
});
