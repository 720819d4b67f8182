import { describe, expect, it } from 'vitest';
import type { LinkFacts } from '../../../shared/links/link-facts.ts';
import { mostLinks, proposeLinks } from '../../../shared/links/propose-links.ts';
import { rightnessOf, twoSidedReports } from '../../fixtures/links/two-sided-reports.ts';

const record = (id: string, changes: Partial<LinkFacts> = {}): LinkFacts => ({
  id,
  blo: id.startsWith('KH') ? 'KH-BAVET' : 'VN-MOC-BAI',
  crime: 'drugs',
  occurredAt: '2026-11-20T10:00:00+07:00',
  place: { latitude: 11.071, longitude: 106.167, withinMetres: 0 },
  ...changes,
});
const later = (changes: Partial<LinkFacts>) => record('VN-1', { occurredAt: '2026-11-28T10:00:00+07:00', ...changes });
const car = (registration: string) => [{ means: 'car', registration }];
const way = {
  goods: [{ crime: 'drugs', item: 'heroin' }],
  concealment: ['on-body'],
  route: { origin: 'MM', destination: 'VN' },
};

describe('proposed links', () => {
  it('of generated reports are right, and few are missing', () => {
    const { theirs, ours, truth } = twoSidedReports(2_000, 1);
    const events = proposeLinks(theirs, ours).filter(({ kind }) => kind === 'same-event');
    const { precision, recall } = rightnessOf(events, truth);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('are the same as those of every pair, across the borders of cells', () => {
    const { theirs, ours } = twoSidedReports(200, 2);
    const grid = proposeLinks(theirs, ours).filter(({ kind }) => kind === 'same-event');
    const pairs = theirs.flatMap((one) => ours.flatMap((other) => proposeLinks([one], [other])));
    const names = (links: typeof pairs) => links.map((link) => `${link.theirs} ${link.ours} ${link.score}`).sort();
    expect(names(grid)).toEqual(names(pairs.filter(({ kind }) => kind === 'same-event')));
  });

  it.each<[string, Partial<LinkFacts>, Partial<LinkFacts>, string[]]>([
    ['a plate, however it is written', { transport: car('2a 1234') }, { transport: car('2A-1234') }, ['same-vehicle']],
    ['a mark on packages', { marks: ['Y1 (yellow)'] }, { marks: ['y1 yellow'] }, ['same-mark']],
    ['goods, concealment and route', way, way, ['same-goods', 'same-concealment', 'same-route']],
    ['a plate too short to mean one vehicle', { transport: car('1A') }, { transport: car('1A') }, []],
    ['concealment alone', { concealment: ['on-body'] }, { concealment: ['on-body'] }, []],
  ])('join what comes again days later: %s', (_, one, other, codes) => {
    const links = proposeLinks([record('KH-1', one)], [later(other)]);
    expect(links.flatMap(({ kind, reasons }) => [kind, ...reasons.map(({ code }) => code)])).toEqual(
      codes.length > 0 ? ['repeated', ...codes] : [],
    );
  });

  it('are not made of what everybody has, and are no more than the strongest', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => later({ id: `VN-${index}`, marks: ['999 brand'] }));
    expect(proposeLinks([record('KH-1', { marks: ['999 brand'] })], many(21))).toEqual([]);
    expect(proposeLinks([record('KH-1', { marks: ['999 brand'] })], many(20))).toHaveLength(mostLinks);
  });
});
