import { corruptionConducts } from '../../reference/corruption.ts';
import { crimes } from '../../reference/crimes.ts';
import { exciseGoods } from '../../reference/excise-goods.ts';
import { firearmItems } from '../../reference/firearms.ts';
import type { exploitationForms } from '../../reference/people.ts';
import { type Species, species } from '../../reference/species.ts';
import {
  completions,
  cyberRelations,
  motives,
  placeTypes,
  situationalContexts,
  weapons,
} from '../../reference/tags.ts';
import type { Report, Section } from './report.ts';
import { sectionsOf } from './sections-of.ts';

type Kind = Section['crime'];
type Of<Crime extends Kind> = Extract<Section, { crime: Crime }>;
type Exploitation = (typeof exploitationForms)[number];

/** Classes of the purposes of trafficking in persons. A purpose that is not here is 02044, "TIP for other purposes". */
const purposes: Partial<Record<Exploitation, string>> = {
  'sexual-exploitation': '02041',
  'forced-labour': '02042',
  'child-labour': '02042',
  servitude: '02042',
  'forced-begging': '02042',
  'organ-removal': '02043',
};

/** Reports come from border posts: goods crossed the border or were about to, unless the report says `within`. */
const crosses = ({ route }: Report): boolean => route?.direction !== 'within';

const isProtected = (code: Species): boolean => species.find((row) => row.code === code)?.appendix !== null;

const classOf = (rows: readonly { code: string; iccs: string }[], code: string): string[] =>
  rows.filter((row) => row.code === code).map(({ iccs }) => iccs);

const own = (crime: Kind): string[] => classOf(crimes, crime);

const exploitationIn = (section: Of<'trafficking-in-persons'>, { people = [] }: Report): readonly Exploitation[] => [
  ...(section.exploitation ?? []),
  ...people.flatMap(({ exploitation = [] }) => exploitation),
];

/**
 * Kinds whose ICCS classes depend on what a section says. Every other kind has the class of shared/reference/crimes.ts.
 * The table is meant to be shown to a statistician. Source: ICCS v1.0 (UNODC, March 2015), read 2026-08-22.
 */
const rules: { [Crime in Kind]?: (section: Of<Crime>, report: Report) => readonly string[] } = {
  // 060124 is diversion of precursors, 060129 includes equipment, 060122 is a clandestine laboratory.
  precursors: ({ seizures, laboratoryFound }) => [
    ...seizures.map(({ equipment }) => (equipment ? '060129' : '060124')),
    ...(laboratoryFound ? ['060122'] : []),
  ],
  // Making documents for migrants is also forgery (07023). Using them is 0805.
  'migrant-smuggling': ({ conduct = [] }) => [
    ...own('migrant-smuggling'),
    ...(conduct.includes('false-documents') ? ['07023'] : []),
  ],
  'trafficking-in-persons': (section, report) => {
    const classes = exploitationIn(section, report).map((form) => purposes[form] ?? '02044');
    return classes.length > 0 ? classes : own('trafficking-in-persons');
  },
  // 100312 is across borders, 100311 within a country. A species that CITES did not list on the day of our index, or
  // that nobody named, may be protected by national law (10031) or by a later listing: only 1003 is certain.
  wildlife: ({ seizures }, report) =>
    seizures.map(({ species: of }) => (isProtected(of) ? (crosses(report) ? '100312' : '100311') : '1003')),
  // Illegal logging includes transport and sale of any timber. A protected species across a border is also trafficking.
  timber: ({ seizures }, report) => [
    ...own('timber'),
    ...(crosses(report) && seizures.some(({ species: of }) => isProtected(of)) ? ['100312'] : []),
  ],
  counterfeit: ({ seizures }) => seizures.map(({ category }) => (category === 'banknotes' ? '070211' : '07022')),
  // A falsified medicine is a counterfeit product. Problems of quality and licence are acts against health.
  medicines: ({ seizures }) => seizures.map(({ problem }) => (problem === 'falsified' ? '07022' : '0902')),
  firearms: ({ seizures }) => seizures.flatMap(({ item }) => classOf(firearmItems, item)),
  cash: ({ seizures }) =>
    seizures.flatMap(({ instrument }) => (instrument === 'counterfeit-banknotes' ? ['070211'] : own('cash'))),
  excise: ({ seizures }) => seizures.flatMap(({ goods }) => classOf(exciseGoods, goods)),
  waste: (_, report) => [crosses(report) ? '10022' : '10021'],
  // Making a document is 07023. Using one to enter or leave a State is 08059.
  'document-fraud': ({ usedToCross }) => [...own('document-fraud'), ...(usedToCross ? ['08059'] : [])],
  corruption: ({ conduct }) => classOf(corruptionConducts, conduct),
  // The class of everything else. A class that the officer names says more.
  other: (_, { iccs = [] }) => (iccs.length > 0 ? [] : own('other')),
};

const ruled = <Crime extends Kind>(crime: Crime, section: Of<Crime>, report: Report): readonly string[] =>
  rules[crime]?.(section, report) ?? own(crime);

/** Drops classes that are above another one: the lower class includes them. */
const mostExact = (codes: readonly string[]): string[] =>
  codes.filter((code) => !codes.some((other) => other !== code && other.startsWith(code)));

/**
 * The ICCS classes of an incident: those derived from the report and those the officer named. Each is given once, and
 * without the classes above it. They are strings because they begin with a zero.
 */
export const iccsOf = (report: Report): string[] =>
  mostExact([
    ...new Set([
      ...sectionsOf(report).flatMap((section) => ruled(section.crime, section, report)),
      ...(report.iccs ?? []),
    ]),
  ]);

const numberIn = (rows: readonly { code: string; iccs: number }[], code: string | undefined): number | undefined =>
  rows.find((row) => row.code === code)?.iccs;

/**
 * The disaggregating variables of ICCS v1.0 (At, SiC, Lo, We, Mot, Cy) with the numbers that ICCS gives their values. A
 * variable that was not reported is missing.
 */
export const iccsTagsOf = ({ completion, tags = {} }: Report): Record<string, number> => {
  const values = {
    At: numberIn(completions, completion),
    SiC: numberIn(situationalContexts, tags.situationalContext),
    Lo: numberIn(placeTypes, tags.placeType),
    We: numberIn(weapons, tags.weapon),
    Mot: numberIn(motives, tags.motive),
    Cy: numberIn(cyberRelations, tags.cyber),
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([tag, value]) => (value === undefined ? [] : [[tag, value]])),
  );
};
