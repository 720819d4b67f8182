import { barX, ruleX, text, tickX } from '@observablehq/plot';
import type { Html } from '../page/html.ts';
import { colours } from './colours.ts';
import { drawn } from './drawn.ts';

/** A bar: its name, its length, and the number beside it in the reader's language; `usual` is a mark on its way. */
export type Bar = { label: string; value: number; shown: string; usual?: number | undefined };

const width = 420;
const rowHeight = 46;
/** Room above a bar for its name: names of seven languages are too long to stand before it. */
const nameHeight = 24;

/** Bars below one another, each with its name above it. */
export const barChart = (label: string, bars: readonly Bar[]): Html => {
  const rows = bars.map((bar, row) => ({ ...bar, row }));
  const most = Math.max(1e-9, ...bars.flatMap(({ value, usual = 0 }) => [value, usual]));
  return drawn(label, {
    width,
    height: rows.length * rowHeight + 4,
    marginTop: 0,
    marginBottom: 4,
    marginLeft: 1,
    marginRight: 90,
    x: { axis: null, domain: [0, most] },
    y: { axis: null, type: 'band', domain: rows.map(({ row }) => row), padding: 0 },
    marks: [
      barX(rows, { x: 'value', y: 'row', fill: colours.bar, insetTop: nameHeight, insetBottom: 4 }),
      tickX(
        rows.filter(({ usual }) => usual !== undefined),
        { x: 'usual', y: 'row', stroke: colours.ink, strokeWidth: 2, insetTop: nameHeight - 3, insetBottom: 1 },
      ),
      text(rows, { x: () => 0, y: 'row', text: 'label', textAnchor: 'start', dx: 3, dy: -12, fill: colours.ink }),
      text(rows, { x: 'value', y: 'row', text: 'shown', textAnchor: 'start', dx: 5, dy: 10, fill: colours.ink }),
      ruleX([0], { stroke: colours.ink }),
    ],
  });
};
