/**
 * What is wrong with a medical product, in the words that the World Health Assembly endorsed in 2017. A falsified product
 * misrepresents its identity, composition or source; a substandard one is authorized and fails its specification; an
 * unregistered one was never assessed for this market. Whether a trademark was copied is another question: that is
 * `counterfeit`. Source: WHO Technical Report Series 1010 (2018), Annex 5; read 2026-08-22. `unknown` is ours.
 */
export const medicineProblems = ['falsified', 'substandard', 'unregistered', 'unknown'] as const;
export type MedicineProblem = (typeof medicineProblems)[number];

/** Kinds of fraudulent medicine. Source: UNODC field guide 07 (2018), ch. 1; read 2026-08-22. */
export const medicineFrauds = [
  'wrong-ingredients',
  'no-active-ingredient',
  'wrong-quantity',
  'counterfeit-bulk-ingredient',
  'counterfeit-finished-medicine',
  'unregulated-diverted-medicine',
  'counterfeit-labelling',
  'mislabelled-substance',
] as const;
export type MedicineFraud = (typeof medicineFrauds)[number];

/**
 * What the medicine is for. Source: UNODC field guide 07 (2018), ch. 1 (the first six, the common targets); read
 * 2026-08-22. The others are ours, 2026-11.
 */
export const medicineTargets = [
  'malaria',
  'hiv',
  'erectile-dysfunction',
  'antibiotic',
  'cardiovascular',
  'tuberculosis',
  'pain',
  'cough-and-cold',
  'diabetes',
  'cancer',
  'vaccine',
  'traditional-medicine',
  'veterinary',
  'other',
] as const;
export type MedicineTarget = (typeof medicineTargets)[number];
