import { commonOf, type Example, type ExampleSetting } from './example-setting.ts';

const counterfeit: Example<'counterfeit'> = (setting) => ({
  crime: 'counterfeit',
  ...commonOf(setting, '58'),
  transport: [{ means: 'van' }],
  seizures: [
    {
      category: 'footwear',
      reportedName: 'sports shoes',
      quantity: { value: 480, unit: 'pair' },
      packaging: { code: 'cardboard-box' },
      value: { amount: 9600, currency: 'USD' },
    },
  ],
  outcome: ['seized'],
});

/** Antimalarials without their active ingredient: the first of the common targets of UNODC field guide 07. */
const medicines: Example<'medicines'> = (setting) => ({
  crime: 'medicines',
  ...commonOf(setting, '59'),
  transport: [{ means: 'mail' }],
  seizures: [
    {
      problem: 'falsified',
      fraud: 'no-active-ingredient',
      target: 'malaria',
      product: 'Artesunate 50 mg',
      batch: 'AS 0417',
      quantity: { value: 7200, unit: 'tablet' },
      packaging: { code: 'blister-pack' },
    },
  ],
  agencies: ['customs', 'medicines-regulator'],
  outcome: ['seized', 'sent-to-laboratory'],
});

const firearms: Example<'firearms'> = (setting) => ({
  crime: 'firearms',
  ...commonOf(setting, '60'),
  transport: [{ means: 'pickup' }],
  tags: { situationalContext: 'organized-crime', weapon: 'firearm' },
  seizures: [
    { item: 'pistol', calibre: '9 x 19 mm', quantity: { value: 3, unit: 'piece' }, marks: 'Numbers filed off' },
    { item: 'ammunition', calibre: '9 x 19 mm', quantity: { value: 150, unit: 'piece' } },
  ],
  people: [{ role: 'suspect', sex: 'male', ageGroup: '18-29', count: 2 }],
  outcome: ['seized', 'arrested'],
});

/** Undeclared banknotes: `value` is the amount of money, `quantity` the number of notes. */
const cash: Example<'cash'> = (setting) => ({
  crime: 'cash',
  ...commonOf(setting, '61'),
  transport: [{ means: 'car' }],
  seizures: [
    {
      instrument: 'banknotes',
      declared: false,
      value: { amount: 120_000, currency: 'USD' },
      quantity: { value: 1200, unit: 'piece' },
      concealment: { codes: ['vehicle-body'] },
    },
  ],
  outcome: ['seized', 'under-investigation'],
});

const excise: Example<'excise'> = (setting) => ({
  crime: 'excise',
  ...commonOf(setting, '62'),
  transport: [{ means: 'boat', vessel: { flag: setting.country, name: 'Mekong Star' } }],
  seizures: [
    {
      goods: 'cigarettes',
      quantity: { value: 500, unit: 'carton' },
      packaging: { code: 'carton-of-cigarettes' },
      stamps: 'No tax stamp',
      value: { amount: 45_000_000, currency: 'VND' },
    },
  ],
  outcome: ['seized'],
});

/** Electronic waste and drums of solvent, as in UNODC field guide 08. */
const waste: Example<'waste'> = (setting) => ({
  crime: 'waste',
  ...commonOf(setting, '63'),
  transport: [{ means: 'container-lorry' }],
  permitShown: false,
  seizures: [
    {
      wasteType: 'electronic',
      basel: 'Y49',
      reportedName: 'circuit boards',
      quantity: { value: 21.4, unit: 'tonne' },
      packaging: { code: 'shipping-container' },
    },
    { wasteType: 'solvent', unNumber: '1993', quantity: { value: 14, unit: 'drum' } },
  ],
  agencies: ['customs', 'environment-authority'],
  outcome: ['stopped', 'returned-to-origin'],
});

/** Reports about goods of trade. */
export const tradeExamples = (setting: ExampleSetting) => ({
  counterfeit: counterfeit(setting),
  medicines: medicines(setting),
  firearms: firearms(setting),
  cash: cash(setting),
  excise: excise(setting),
  waste: waste(setting),
});
