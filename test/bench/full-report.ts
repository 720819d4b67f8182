import { drugReport } from '../fixtures/incidents/reports.ts';

/** A report in which every field that the form has is filled in, as an officer would for a big seizure: five photos too. */
export const fullReport = () => {
  const report = drugReport();
  const [seizure] = 'seizures' in report ? (report.seizures ?? []) : [];
  const [photo] = report.photos ?? [];
  const stop = (country: string, place: string) => ({ country, place });
  return drugReport({
    occurredUntil: '2026-11-21T18:00:00+07:00',
    tags: {
      situationalContext: 'organized-crime',
      placeType: 'open-area-or-public-transport',
      weapon: 'firearm',
      motive: 'illicit-gain',
      cyber: 'not-cyber-related',
    },
    iccs: ['060121', '0905'],
    narrative: 'Four packages under the seat and two in the spare wheel, found by dog and search. '.repeat(6).trim(),
    seizures: [1, 2, 3].map((value) => ({
      ...seizure,
      quantity: { value, unit: 'kilogram' },
      purityPercent: 92.5,
      marks: 'Guanyinwang',
      stamps: '999',
      concealment: { codes: ['under-seat'], text: 'Behind a plate' },
      value: { amount: 12_000, currency: 'USD' },
    })),
    people: ['suspect', 'witness', 'suspect'].map((role, index) => ({
      ...{ role, sex: 'male', ageGroup: '30-44', citizenship: 'KH', count: index + 1 },
    })),
    route: {
      ...{ origin: stop('MM', 'Shan State'), transits: [stop('LA', 'Pakse'), stop('KH', 'Stung Treng')] },
      ...{
        departure: stop('KH', 'Phnom Penh'),
        destination: stop('VN', 'Ho Chi Minh City'),
        market: stop('AU', 'Sydney'),
      },
      ...{ border: 'VN', direction: 'leaving' },
    },
    transport: [{ means: 'motorcycle', registration: '1A-2345', country: 'KH' }],
    modusOperandi: { codes: ['at-night', 'hired-carrier'], text: 'Two riders, one ahead' },
    jointOperation: { name: 'Safe Mekong', countries: ['KH', 'VN'] },
    grading: { source: 'B', information: '2' },
    handling: 'region',
    photos: ['2', '3', '4', '5', '6'].map((digit) => ({ ...photo, id: `0192a3b4-c5d6-4e7f-8a9b-0c1d2e3f4a5${digit}` })),
    also: [
      { crime: 'firearms', seizures: [{ item: 'pistol', quantity: { value: 1, unit: 'piece' }, make: 'Norinco' }] },
    ],
  });
};
