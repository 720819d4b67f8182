import { type Html, html } from './html.ts';
import type { Speaker } from './speaker.ts';

/** What a section has: a chart, which is given its description, the table beside it, and a line below. */
export type SectionParts = {
  chart?: ((label: string) => Html) | undefined;
  table?: Html | undefined;
  note?: string | undefined;
  /** Stands in place of both, where there can be neither. */
  words?: string;
};

/** A section of the page: a heading, the chart, and the table beside it; without both it says that nothing was reported. */
export const sectionOf = (say: Speaker, heading: string, { chart, table, note, words }: SectionParts): Html => {
  const label = say.sentence('chart', { heading });
  const nothing = chart || table ? undefined : html`<p>${words ?? say.sentence('nothing')}</p>`;
  return html`<section>
<h2>${heading}</h2>
<div class="beside">${chart && html`<div class="chart">${chart(label)}</div>`}${table && html`<div class="table">${table}</div>`}</div>
${nothing}${note === undefined ? undefined : html`<p class="note">${note}</p>`}
</section>`;
};
