import { commonOf, type Example, type ExampleSetting, photoOf } from './example-setting.ts';
import { tradeExamples } from './trade-examples.ts';

/** A seizure like the one of which the Cambodian drug authority alerted its offices (UNODC, 21 June 2016). */
const drugs: Example<'drugs'> = (setting) => ({
  crime: 'drugs',
  ...commonOf(setting, '51'),
  transport: [{ means: 'motorcycle' }],
  narrative: 'Two packages under the seat, found by dog and search.',
  seizures: [
    {
      substance: 'methamphetamine',
      reportedName: 'ice',
      form: 'crystal',
      quantity: { value: 1.9, unit: 'kilogram' },
      packaging: { code: 'tea-bag', text: 'Green tea bags' },
      concealment: { codes: ['under-seat'] },
    },
  ],
  people: [{ role: 'suspect', sex: 'male', ageGroup: '30-44', citizenship: setting.country, count: 1 }],
  detection: { method: 'canine' },
  agencies: ['police', 'customs'],
  outcome: ['seized', 'arrested'],
  photos: [photoOf(setting, '52')],
});

/** Acid for a drug laboratory, and a tablet press. */
const precursors: Example<'precursors'> = (setting) => ({
  crime: 'precursors',
  ...commonOf(setting, '55'),
  transport: [{ means: 'lorry' }],
  seizures: [
    {
      chemical: 'hydrochloric-acid',
      reportedName: 'HCl 35%',
      purityPercent: 35,
      quantity: { value: 3000, unit: 'litre' },
      packaging: { code: 'drum' },
      marks: 'Labels of a cleaning agent over the maker’s own',
    },
    { equipment: 'tablet-press', quantity: { value: 1, unit: 'piece' } },
  ],
  modusOperandi: { codes: ['false-declaration'], text: 'Declared as cleaning agents' },
  detection: { method: 'risk-profile' },
  outcome: ['seized', 'under-investigation'],
});

/** Scales and a living animal: two terms of one species are two seizures. */
const wildlife: Example<'wildlife'> = (setting) => ({
  crime: 'wildlife',
  ...commonOf(setting, '56'),
  transport: [{ means: 'bus' }],
  permitShown: false,
  seizures: [
    {
      species: 'manis-javanica',
      term: 'SCA',
      reportedName: 'pangolin scales',
      quantity: { value: 12.5, unit: 'kilogram' },
      packaging: { code: 'sack' },
      concealment: { codes: ['luggage'], text: 'In sacks of dried fish' },
    },
    { species: 'manis-javanica', term: 'LIV', live: true, quantity: { value: 2, unit: 'head' } },
  ],
  detection: { method: 'routine-check' },
  agencies: ['customs', 'wildlife-authority'],
  outcome: ['seized', 'animals-rescued'],
});

/** Siamese rosewood, as UNODC field guide 03 has it: whole logs and sawn timber. */
const timber: Example<'timber'> = (setting) => ({
  crime: 'timber',
  ...commonOf(setting, '57'),
  transport: [{ means: 'lorry', registration: '3A-0000', country: setting.country }],
  permitShown: true,
  permitGenuine: false,
  seizures: [
    {
      species: 'dalbergia-cochinchinensis',
      form: 'sawn-timber',
      reportedName: 'kranhung',
      quantity: { value: 4.2, unit: 'cubic-metre' },
      stamps: 'Hammer mark that the forestry office does not know',
    },
    { species: 'dalbergia-cochinchinensis', form: 'logs', quantity: { value: 17, unit: 'log' } },
  ],
  agencies: ['customs', 'forestry'],
  outcome: ['seized'],
});

/** Reports about drugs, nature and goods of trade. */
export const goodsExamples = (setting: ExampleSetting) => ({
  drugs: drugs(setting),
  precursors: precursors(setting),
  wildlife: wildlife(setting),
  timber: timber(setting),
  ...tradeExamples(setting),
});
