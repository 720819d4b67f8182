import { adminAreas } from './admin-areas.ts';
import { agencies } from './agencies.ts';
import posts from './blos.json' with { type: 'json' };
import {
  caseAnswers,
  caseOutcomes,
  caseQuestions,
  caseResults,
  jointActionResponses,
  jointActions,
} from './case-codes.ts';
import { cashInstruments } from './cash.ts';
import { citesTerms } from './cites-terms.ts';
import { citesUnits } from './cites-units.ts';
import { concealments } from './concealment.ts';
import { corruptionConducts } from './corruption.ts';
import { counterfeitCategories } from './counterfeit-goods.ts';
import { countries } from './countries.ts';
import { crimes } from './crimes.ts';
import { crossingManners } from './crossing.ts';
import { currencies } from './currencies.ts';
import { detectionMethods } from './detection.ts';
import { documentFrauds, documentTypes } from './documents.ts';
import { drugForms } from './drug-forms.ts';
import { manufactureEquipment } from './equipment.ts';
import { exciseGoods } from './excise-goods.ts';
import { firearmItems } from './firearms.ts';
import { informationAccuracies, sourceReliabilities } from './grading.ts';
import { handlingCodes } from './handling.ts';
import { iccsPrinted } from './iccs-printed.ts';
import { landNeighbours } from './land-borders.ts';
import type { Wording } from './languages.ts';
import { medicineFrauds, medicineProblems, medicineTargets } from './medicines.ts';
import { modusOperandi } from './modus-operandi.ts';
import { adminAreaNames } from './names/admin-areas.ts';
import { agencyNames } from './names/agencies.ts';
import {
  caseAnswerNames,
  caseOutcomeNames,
  caseQuestionNames,
  caseResultNames,
  jointActionNames,
  jointActionResponseNames,
} from './names/case-codes.ts';
import { cashInstrumentNames } from './names/cash.ts';
import { citesTermNames } from './names/cites-terms.ts';
import { citesUnitNames } from './names/cites-units.ts';
import { concealmentNames } from './names/concealment.ts';
import { corruptionConductNames } from './names/corruption.ts';
import { counterfeitCategoryNames } from './names/counterfeit-goods.ts';
import { countryNames } from './names/countries.ts';
import { crimeNames } from './names/crimes.ts';
import { crossingMannerNames } from './names/crossing.ts';
import { currencyNames } from './names/currencies.ts';
import { detectionMethodNames } from './names/detection.ts';
import { documentFraudNames, documentTypeNames } from './names/documents.ts';
import { drugFormNames } from './names/drug-forms.ts';
import { manufactureEquipmentNames } from './names/equipment.ts';
import { exciseGoodsNames } from './names/excise-goods.ts';
import { firearmItemNames } from './names/firearms.ts';
import { informationAccuracyNames, sourceReliabilityNames } from './names/grading.ts';
import { handlingCodeNames } from './names/handling.ts';
import { iccsNames } from './names/iccs.ts';
import { medicineFraudNames, medicineProblemNames, medicineTargetNames } from './names/medicines.ts';
import { modusOperandiNames } from './names/modus-operandi.ts';
import { outcomeNames } from './names/outcomes.ts';
import { packagingNames } from './names/packaging.ts';
import {
  accompanimentNames,
  ageGroupNames,
  exploitationFormNames,
  personRoleNames,
  sexNames,
  traffickingActNames,
  traffickingMeansNames,
} from './names/people.ts';
import { postFunctionNames } from './names/post-codes.ts';
import { precursorNames } from './names/precursors.ts';
import { smugglingConductNames } from './names/smuggling.ts';
import { speciesNames } from './names/species.ts';
import { substanceNames } from './names/substances.ts';
import {
  completionNames,
  cyberRelationNames,
  motiveNames,
  placeTypeNames,
  situationalContextNames,
  weaponNames,
} from './names/tags.ts';
import { timberFormNames } from './names/timber.ts';
import { transportNames } from './names/transports.ts';
import { unitNames } from './names/units.ts';
import { wasteTypeNames } from './names/waste.ts';
import { outcomes } from './outcomes.ts';
import { packagings } from './packaging.ts';
import {
  accompaniments,
  ageGroups,
  exploitationForms,
  personRoles,
  sexes,
  traffickingActs,
  traffickingMeans,
} from './people.ts';
import { postFunctions } from './post-codes.ts';
import { precursorFacts } from './precursor-facts.ts';
import { smugglingConducts } from './smuggling.ts';
import { species } from './species.ts';
import { substances } from './substances.ts';
import { completions, cyberRelations, motives, placeTypes, situationalContexts, weapons } from './tags.ts';
import { timberForms } from './timber.ts';
import { transports } from './transports.ts';
import { units } from './units.ts';
import { wasteTypes } from './waste.ts';

/** One code list: its codes in their order, the rows they came from, and a name of every code in seven languages. */
export type ReferenceList = {
  readonly codes: readonly string[];
  readonly rows: readonly (string | { readonly code: string })[];
  readonly names: Readonly<Record<string, Wording>>;
};

/** A list with its names. It does not compile when a code has no name. */
const named = <Code extends string>(
  rows: readonly (Code | { readonly code: Code })[],
  names: Readonly<Record<Code, Wording>>,
): ReferenceList => ({ codes: rows.map((row) => (typeof row === 'string' ? row : row.code)), rows, names });

const posted = new Set(posts.blos.map(({ country }) => country));
/** Whether officers of the network may ask whom a country borders on: it has BLOs, or borders on one that has. */
const isInReach = (neighbours: readonly string[], country: string) =>
  posted.has(country) || neighbours.some((neighbour) => posted.has(neighbour));

/** The numeric codes stay behind: passports and forms have the letters, and a slow line carries every byte. */
const countryRows = countries.map(({ a2, a3 }) => {
  const neighbours = landNeighbours[a2];
  return { code: a2, a3, ...(neighbours && isInReach(neighbours, a2) ? { neighbours } : {}) };
});

/**
 * Every code list of the incident standard by the name it is served under, in kebab-case. A list that is not here has
 * no test of its names and is not in the answer to GET /v1/reference. Source: each list names its own.
 */
export const referenceLists: Readonly<Record<string, ReferenceList>> = {
  crimes: named(crimes, crimeNames),
  'iccs-classes': named(iccsPrinted, iccsNames),
  substances: named(substances, substanceNames),
  'drug-forms': named(drugForms, drugFormNames),
  precursors: named(precursorFacts, precursorNames),
  'manufacture-equipment': named(manufactureEquipment, manufactureEquipmentNames),
  'medicine-problems': named(medicineProblems, medicineProblemNames),
  'medicine-frauds': named(medicineFrauds, medicineFraudNames),
  'medicine-targets': named(medicineTargets, medicineTargetNames),
  completions: named(completions, completionNames),
  'situational-contexts': named(situationalContexts, situationalContextNames),
  'place-types': named(placeTypes, placeTypeNames),
  weapons: named(weapons, weaponNames),
  motives: named(motives, motiveNames),
  'cyber-relations': named(cyberRelations, cyberRelationNames),
  units: named(units, unitNames),
  'person-roles': named(personRoles, personRoleNames),
  sexes: named(sexes, sexNames),
  'age-groups': named(ageGroups, ageGroupNames),
  accompaniments: named(accompaniments, accompanimentNames),
  'trafficking-acts': named(traffickingActs, traffickingActNames),
  'trafficking-means': named(traffickingMeans, traffickingMeansNames),
  'exploitation-forms': named(exploitationForms, exploitationFormNames),
  species: named(species, speciesNames),
  'cites-terms': named(citesTerms, citesTermNames),
  'cites-units': named(citesUnits, citesUnitNames),
  'timber-forms': named(timberForms, timberFormNames),
  'counterfeit-categories': named(counterfeitCategories, counterfeitCategoryNames),
  'firearm-items': named(firearmItems, firearmItemNames),
  'cash-instruments': named(cashInstruments, cashInstrumentNames),
  currencies: named(currencies, currencyNames),
  'excise-goods': named(exciseGoods, exciseGoodsNames),
  'waste-types': named(wasteTypes, wasteTypeNames),
  'document-types': named(documentTypes, documentTypeNames),
  'document-frauds': named(documentFrauds, documentFraudNames),
  'corruption-conducts': named(corruptionConducts, corruptionConductNames),
  'crossing-manners': named(crossingManners, crossingMannerNames),
  'smuggling-conducts': named(smugglingConducts, smugglingConductNames),
  transports: named(transports, transportNames),
  concealments: named(concealments, concealmentNames),
  packagings: named(packagings, packagingNames),
  'modus-operandi': named(modusOperandi, modusOperandiNames),
  'detection-methods': named(detectionMethods, detectionMethodNames),
  agencies: named(agencies, agencyNames),
  outcomes: named(outcomes, outcomeNames),
  'source-reliabilities': named(sourceReliabilities, sourceReliabilityNames),
  'information-accuracies': named(informationAccuracies, informationAccuracyNames),
  'handling-codes': named(handlingCodes, handlingCodeNames),
  'case-questions': named(caseQuestions, caseQuestionNames),
  'case-answers': named(caseAnswers, caseAnswerNames),
  'case-results': named(caseResults, caseResultNames),
  'joint-actions': named(jointActions, jointActionNames),
  'joint-action-responses': named(jointActionResponses, jointActionResponseNames),
  'case-outcomes': named(caseOutcomes, caseOutcomeNames),
  'post-functions': named(postFunctions, postFunctionNames),
  countries: named(countryRows, countryNames),
  'admin-areas': named(adminAreas, adminAreaNames),
};
