/**
 * Most of a unit that a report can say. A large bulk carrier holds 100,000 tonnes, thirty times the largest seizure that
 * is known; money is fifty times the most that was ever found (USD 205.6 million, Mexico City, 2007-03-15; Attorney General's
 * Office, by AP, 2007-03-22). Units that are not here have the most of any number, 10^9.
 * Source: our own, 2026-11.
 */
export const mostOfUnit: Readonly<Record<string, number>> = {
  tonne: 1e5,
  TON: 1e5,
  kilogram: 1e8,
  KIL: 1e8,
  PND: 2e8,
  litre: 1e8,
  LTR: 1e8,
  'cubic-metre': 1e5,
  CUM: 1e5,
  CUF: 3e6,
  'square-metre': 1e7,
  container: 1e4,
  drum: 1e6,
  USD: 1e10,
  EUR: 1e10,
  GBP: 1e10,
  AUD: 1e10,
  SGD: 1e10,
  CNY: 1e11,
  THB: 1e11,
};

/** How many kilograms one of a unit is, of a liquid too (UNODC: a kilogram a litre). Of any other unit pieces are counted. */
export const kilogramsOfUnit: Readonly<Record<string, number>> = {
  tonne: 1e3,
  TON: 1e3,
  kilogram: 1,
  KIL: 1,
  gram: 1e-3,
  GRM: 1e-3,
  milligram: 1e-6,
  litre: 1,
  millilitre: 1e-3,
};

/**
 * The largest seizure that is known of a kind of crime, or of an item of it (`drugs.methamphetamine`): in kilograms, and
 * in pieces. Sources beside each; read 2026-11-26.
 */
export const largestSeizures: Readonly<Record<string, { kilograms?: number; pieces?: number }>> = {
  // Hashish, Spin Boldak (Afghanistan), 2008-06-09. ISAF, by AP and Reuters, 2008-06-11. Pieces as of methamphetamine.
  drugs: { kilograms: 236_800, pieces: 193e6 },
  // 17.4 t of tablets at 90 mg, Kutkai (Myanmar), February to April 2020. UNODC, by dpa, 2020-05-18.
  'drugs.methamphetamine': { kilograms: 17_400, pieces: 193e6 },
  // Methylamine, Lázaro Cárdenas (Mexico). Attorney General's Office, by AP, 2011-12-23.
  precursors: { kilograms: 229_000 },
  // Rosewood of Madagascar, Singapore, 2014-03-11: 29,434 logs. Environmental Investigation Agency, 2019-04-24.
  timber: { kilograms: 3_235_000, pieces: 29_434 },
  // Shark fins in one container, Hong Kong, 2020-04-28. Customs and Excise Department, 2020-05-06.
  wildlife: { kilograms: 13_000 },
  // "Nearly 3,000" rifles from a dhow, Arabian Sea, May 2021. US Fifth Fleet, by AP, 2021-05-09.
  firearms: { pieces: 3_000 },
  // Rounds, Oakland (USA). US Customs Service, by the Chicago Tribune, 1995-05-04.
  'firearms.ammunition': { pieces: 74e6 },
};
