import { barY, ruleY, text } from '@observablehq/plot';
import type { Html } from '../page/html.ts';
import { colours } from './colours.ts';
import { drawn } from './drawn.ts';

/** A column: the day or week below it, its height, and the number above it in the reader's language. */
export type Column = { label: string; value: number; shown: string };

const width = 420;
const height = 220;

/** Columns side by side, in the order of time. */
export const columnChart = (label: string, columns: readonly Column[]): Html => {
  const most = Math.max(1, ...columns.map(({ value }) => value));
  return drawn(label, {
    width,
    height,
    marginTop: 22,
    marginBottom: 26,
    marginLeft: 1,
    marginRight: 1,
    x: { type: 'band', domain: columns.map((column) => column.label), label: null, tickSize: 0, padding: 0.2 },
    y: { axis: null, domain: [0, most] },
    marks: [
      barY(columns, { x: 'label', y: 'value', fill: colours.bar }),
      text(columns, { x: 'label', y: 'value', text: 'shown', dy: -9, fill: colours.ink }),
      ruleY([0], { stroke: colours.ink }),
    ],
  });
};
