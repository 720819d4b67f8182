import { describe, expect, it } from 'vitest';
import { reportExamples } from '../../../../shared/api/examples/report-examples.ts';
import { iccsOf, iccsTagsOf } from '../../../../shared/incidents/report/iccs-of.ts';
import { Report } from '../../../../shared/incidents/report/report.ts';
import { bavet } from '../../../fixtures/incidents/reports.ts';

const examples = reportExamples(bavet);
const quantity = { value: 1, unit: 'piece' };
const of = (crime: Report['crime'], change: Record<string, unknown>): Report =>
  Report.parse({ ...examples[crime], ...change });
const species = (code: string) => [{ species: code, term: 'SCA', quantity }];
const timber = (code: string) => [{ species: code, form: 'logs', quantity }];

describe('the ICCS classes of an incident', () => {
  it.each<[string, Report, string[]]>([
    ['drugs', examples.drugs, ['060121']],
    ['a precursor', of('precursors', { seizures: [{ chemical: 'safrole', quantity }] }), ['060124']],
    ['a tablet press', of('precursors', { seizures: [{ equipment: 'tablet-press', quantity }] }), ['060129']],
    [
      'a laboratory',
      of('precursors', { seizures: [{ chemical: 'safrole', quantity }], laboratoryFound: true }),
      ['060124', '060122'],
    ],
    ['migrants', of('migrant-smuggling', { conduct: ['entry'] }), ['08051']],
    [
      'migrants for whom documents were made',
      of('migrant-smuggling', { conduct: ['false-documents'] }),
      ['08051', '07023'],
    ],
    [
      'trafficking for a purpose not known',
      of('trafficking-in-persons', {
        exploitation: undefined,
        people: [{ role: 'suspect', sex: 'male', ageGroup: 'adult', count: 1 }],
      }),
      ['0204'],
    ],
    [
      'trafficking for two purposes',
      of('trafficking-in-persons', {
        exploitation: ['forced-labour', 'organ-removal'],
        people: [examples.drugs.people?.[0]],
      }),
      ['02042', '02043'],
    ],
    ['a forced marriage', of('trafficking-in-persons', { exploitation: ['forced-marriage'] }), ['02044', '02041']],
    ['pangolins across a border', of('wildlife', { seizures: species('manis-javanica') }), ['100312']],
    [
      'pangolins within the country',
      of('wildlife', { seizures: species('manis-javanica'), route: { direction: 'within' } }),
      ['100311'],
    ],
    ['an animal that CITES did not list', of('wildlife', { seizures: species('gekko-gecko') }), ['1003']],
    ['an animal that is in no list', of('wildlife', { seizures: species('other-species') }), ['1003']],
    [
      'a pangolin and an animal that is in no list',
      of('wildlife', { seizures: [...species('manis-javanica'), ...species('other-species')] }),
      ['100312'],
    ],
    ['rosewood across a border', of('timber', { seizures: timber('dalbergia-cochinchinensis') }), ['10041', '100312']],
    [
      'rosewood within the country',
      of('timber', { seizures: timber('dalbergia-cochinchinensis'), route: { direction: 'within' } }),
      ['10041'],
    ],
    ['teak', of('timber', { seizures: timber('tectona-grandis') }), ['10041']],
    ['copied shoes', examples.counterfeit, ['07022']],
    ['false banknotes', of('counterfeit', { seizures: [{ category: 'banknotes', quantity }] }), ['070211']],
    ['falsified medicines', examples.medicines, ['07022']],
    ['substandard medicines', of('medicines', { seizures: [{ problem: 'substandard', quantity }] }), ['0902']],
    [
      'a pistol and a mine',
      of('firearms', {
        seizures: [
          { item: 'pistol', quantity },
          { item: 'mine', quantity },
        ],
      }),
      ['090121', '090122'],
    ],
    ['cash', examples.cash, ['08044']],
    ['cigarettes', examples.excise, ['060222']],
    ['antiques', of('excise', { seizures: [{ goods: 'cultural-property', quantity }] }), ['07042']],
    ['waste across a border', examples.waste, ['10022']],
    ['waste within the country', of('waste', { route: { direction: 'within' } }), ['10021']],
    ['a forged passport', of('document-fraud', { usedToCross: undefined }), ['07023']],
    ['a forged passport that was used', examples['document-fraud'], ['07023', '08059']],
    ['an official who asked', of('corruption', { conduct: 'passive-bribery' }), ['070312']],
    ['an irregular crossing', examples['irregular-crossing'], ['08059']],
    ['something else', of('other', { iccs: undefined, also: undefined }), ['1109']],
    ['something else that the officer found a class for', of('other', { also: undefined }), ['10043']],
    [
      'several kinds',
      of('drugs', { also: [{ crime: 'cash', seizures: examples.cash.seizures }] }),
      ['060121', '08044'],
    ],
    [
      'a class that the officer knew more exactly',
      of('corruption', { conduct: 'bribery', iccs: ['070311'] }),
      ['070311'],
    ],
  ])('the ICCS classes of %s are derived from the report', (_, report, codes) => {
    expect(iccsOf(report).toSorted()).toEqual(codes.toSorted());
  });
});

describe('the ICCS tags of an incident', () => {
  it('the ICCS tags are the numbers of the classification, and a variable that nobody reported has none', () => {
    const tags = { situationalContext: 'organized-crime', weapon: 'firearm', motive: 'illicit-gain', cyber: 'unknown' };
    expect(iccsTagsOf(of('drugs', { completion: 'attempted', tags }))).toEqual({ At: 1, SiC: 1, We: 1, Mot: 1, Cy: 4 });
    expect(iccsTagsOf(of('drugs', { completion: undefined }))).toEqual({});
  });
});
