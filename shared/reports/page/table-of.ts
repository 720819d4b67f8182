import { type Html, html } from './html.ts';

/** A cell: words, or a number that stands to the right. */
export type Cell = string | { number: string };

const cell = (value: Cell): Html =>
  typeof value === 'string' ? html`<td>${value}</td>` : html`<td class="number">${value.number}</td>`;

const row = ([first, ...others]: readonly Cell[]): Html =>
  html`<tr><th scope="row">${typeof first === 'object' ? first.number : (first ?? '')}</th>${others.map(cell)}</tr>`;

/** The head of a column stands where its cells do. */
const headOf = (head: string, below: Cell | undefined): Html =>
  typeof below === 'object' ? html`<th scope="col" class="number">${head}</th>` : html`<th scope="col">${head}</th>`;

/** A table whose rows have a name each. @param caption says what is in it */
export const tableOf = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): Html => html`<table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head, index) => headOf(head, rows[0]?.[index]))}</tr></thead>
<tbody>${rows.map(row)}</tbody>
</table>`;
