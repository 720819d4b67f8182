import { describe, expect, it } from 'vitest';
import { type ExchangeMessage, ExchangeText } from '../../../../shared/domain/statistics/exchange.ts';
import { figuresOf, merge } from '../../../../shared/domain/statistics/statistics.ts';
import { crimes } from '../../../../shared/reference/crimes.ts';
import { personRoles } from '../../../../shared/reference/people.ts';
import { substances } from '../../../../shared/reference/substances.ts';
import { units } from '../../../../shared/reference/units.ts';
import { traffickingReport } from '../../../fixtures/reports.ts';

const message: ExchangeMessage = {
  revision: 1,
  country: 'kh',
  day: '2026-11-20',
  computedAt: '2026-11-20T18:30:00.000Z',
  figures: merge([figuresOf(traffickingReport())]),
};

const read = (change: Record<string, unknown>) => ExchangeText.safeParse(JSON.stringify({ ...message, ...change }));

describe('a message of the exchange', () => {
  it('comes back as it went', () => {
    expect(ExchangeText.parse(JSON.stringify(message))).toEqual(message);
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
    ['with an incident in it', { narrative: 'Sok Dara' }],
  ])('%s is refused', (_, change) => {
    expect(read(change).success).toBe(false);
  });

  it.each(['', 'null', '[]', '{', '"x"', ' '.repeat(200_000)])('is not %.10j', (text) => {
    expect(ExchangeText.safeParse(text).success).toBe(false);
  });

  it('has room for every cell there is', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const record = <Value>(names: readonly string[], value: Value) =>
      Object.fromEntries(names.map((name) => [name, value]));
    const substance = {
      incidents: most,
      seizures: most,
      milligrams: most,
      unconverted: record(units, { seizures: most, thousandths: most }),
    };
    const full = {
      incidents: most,
      attempted: most,
      completed: most,
      substances: record(
        substances.map(({ code }) => code),
        substance,
      ),
      people: record(personRoles, most),
    };
    const text = JSON.stringify({
      ...message,
      figures: record(
        crimes.map(({ code }) => code),
        full,
      ),
    });
    expect(text.length).toBeLessThan(64 * 1024);
    expect(ExchangeText.safeParse(text).success).toBe(true);
  });
});
