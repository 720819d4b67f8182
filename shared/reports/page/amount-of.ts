import { numberIn } from '../../foundation/number-in.ts';
import type { Language } from '../../reference/languages.ts';
import { unitCounters } from '../../reference/names/counters.ts';
import type { GoodsRow } from '../report-model.ts';

/** Amounts of an item that was seized, in units that can be added up, such as `12 kg · 3 L`; a dash where nothing can. */
export const amountOf = (language: Language, row: GoodsRow): string => {
  const { kilograms = 0, litres = 0, pieces = 0, cubicMetres = 0, amounts = {} } = row;
  const measured = [
    { value: kilograms, unit: 'kg' },
    { value: litres, unit: 'L' },
    { value: cubicMetres, unit: 'm³' },
    { value: pieces, unit: unitCounters.piece[language].text },
    ...Object.entries(amounts).map(([unit, value]) => ({ value, unit })),
  ];
  const shown = measured
    .filter(({ value }) => value > 0)
    .map(({ value, unit }) => `${numberIn(language, value)} ${unit}`);
  return shown.join(' · ') || '–';
};
