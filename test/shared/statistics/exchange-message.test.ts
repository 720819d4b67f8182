import { describe, expect, it } from 'vitest';
import { crimeCodes } from '../../../shared/incidents/report/crime-codes.ts';
import { itemCodes } from '../../../shared/incidents/report/item-of.ts';
import { codesOf } from '../../../shared/incidents/report/one-of.ts';
import { personRoles } from '../../../shared/reference/people.ts';
import { substances } from '../../../shared/reference/substances.ts';
import { ExchangeMessage, ExchangeText } from '../../../shared/statistics/exchange-message.ts';
import { figuresOf, merge } from '../../../shared/statistics/figures/figures.ts';
import { traffickingReport } from '../../fixtures/incidents/reports.ts';

const message: ExchangeMessage = {
  revision: 1,
  country: 'kh',
  day: '2026-11-20',
  computedAt: '2026-11-20T18:30:00.000Z',
  figures: merge([figuresOf(traffickingReport())]),
};

const nothing = { incidents: 1, attempted: 0, completed: 0, substances: {}, people: {} };
const goodsOf = (item: string) => ({
  ...nothing,
  goods: { [item]: { incidents: 1, seizures: 1, millionths: {}, unconverted: {} } },
});

const read = (change: Record<string, unknown>) => ExchangeText.safeParse(JSON.stringify({ ...message, ...change }));

describe('a message of the exchange', () => {
  it('comes back as it went', () => {
    expect(ExchangeText.parse(JSON.stringify(message))).toEqual(message);
  });

  it('may tell of goods by their codes', () => {
    const figures = { wildlife: goodsOf('manis-javanica/SCA'), excise: goodsOf('cigarettes') };
    expect(ExchangeMessage.parse(read({ figures }).data).figures).toEqual(figures);
  });

  it.each([
    ['of another revision', { revision: 2 }],
    ['of a country in capitals', { country: 'KH' }],
    ['about no day', { day: '2026-11-31' }],
    ['with an instant that does not sort as text', { computedAt: '2026-11-20T18:30:00Z' }],
    ['with an instant of another offset', { computedAt: '2026-11-20T18:30:00.000+07:00' }],
    [
      'with figures below nothing',
      { figures: { drugs: { ...message.figures['trafficking-in-persons'], incidents: -1 } } },
    ],
    ['with a crime that nobody knows', { figures: { piracy: message.figures['trafficking-in-persons'] } }],
    ['with people by sex and age beside its figures', { profiles: { drugs: {} } }],
    [
      'with people by sex in its figures',
      { figures: { drugs: { ...message.figures['trafficking-in-persons'], people: { victim: { female: 1 } } } } },
    ],
    ['with a name for an item of goods', { figures: { other: goodsOf('Sok Dara') } }],
    ['with a part that no specimen has', { figures: { wildlife: goodsOf('manis-javanica/Dara') } }],
    ['with an incident in it', { narrative: 'Sok Dara' }],
  ])('%s is refused', (_, change) => {
    expect(read(change).success).toBe(false);
  });

  it.each(['', 'null', '[]', '{', '"x"', ' '.repeat(200_000)])('is not %.10j', (text) => {
    expect(ExchangeText.safeParse(text).success).toBe(false);
  });

  it('has room for a day on which everything on every list was seized, by weight and in sacks', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const record = <Value>(names: readonly string[], value: Value) =>
      Object.fromEntries(names.map((name) => [name, value]));
    const unconverted = { package: { seizures: most, thousandths: most } };
    const counts = { incidents: most, seizures: most };
    const goods = { ...counts, millionths: { kilogram: most }, unconverted };
    const full = { incidents: most, attempted: most, completed: most, alsoIn: most, people: record(personRoles, most) };
    const text = JSON.stringify({
      ...message,
      figures: {
        ...record(crimeCodes, { ...full, substances: {} }),
        drugs: { ...full, substances: record(codesOf(substances), { ...counts, milligrams: most, unconverted }) },
        other: { ...full, substances: {}, goods: record(itemCodes, goods) },
      },
    });
    expect(text.length).toBeLessThan(128 * 1024);
    expect(ExchangeText.safeParse(text).success).toBe(true);
  });
});
