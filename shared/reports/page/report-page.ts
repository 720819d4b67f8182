import type { Language } from '../../reference/languages.ts';
import { flagSentence } from '../../trends/flag-sentence.ts';
import type { ReportModel } from '../report-model.ts';
import { areaIn, ownCountry } from './area-in.ts';
import { type Html, html } from './html.ts';
import { mapSection } from './map-section.ts';
import { notesSection } from './notes-section.ts';
import { fontFace, pageStyle, type ReportFont } from './page-style.ts';
import { daysIn, periodIn } from './period-in.ts';
import { markOf, sectionsOf } from './sections-of.ts';
import { comparedCells, type Speaker, speaker } from './speaker.ts';

/** Nothing may be loaded, sent or run: the page is whole as it is. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const key = (name: string, value: string): Html => html`<li>${name} <strong>${value}</strong></li>`;

/** The most important numbers. */
const keyNumbers = ({ total, seizures, tables }: ReportModel, say: Speaker): Html => {
  const [count, before, usual] = comparedCells(say, total);
  return html`<ul class="key">${[
    key(say.column('incidents'), count),
    key(say.column('before'), before),
    key(say.column('usual'), usual),
    key(say.column('seizures'), say.number(seizures)),
    ...(tables ? [key(say.column('photos'), say.number(tables.photos))] : []),
  ]}</ul>`;
};

const flagLines = ({ flags, scope }: ReportModel, say: Speaker): Html[] =>
  flags.map(({ number, flag }) => {
    const words = flagSentence(say.language, flag, ownCountry(scope));
    const over = flag.state === 'closed' ? ` ${say.sentence('over')}` : '';
    const weak = flag.isTold ? '' : ` ${say.sentence('weak')}`;
    return html`<li><b>${markOf([number])}</b> ${words}${weak}${over}</li>`;
  });

/** The flags of the report, each with the number by which charts and map name it. */
const flagsSection = (model: ReportModel, say: Speaker): Html => {
  const { flags, moreFlags } = model;
  const more = moreFlags > 0 ? html`<p>${say.sentence('moreFlags', { count: say.number(moreFlags) })}</p>` : undefined;
  const none = flags.length === 0 ? html`<p>${say.sentence('noFlags')}</p>` : undefined;
  const list = flags.length > 0 ? html`<ul class="flags">${flagLines(model, say)}</ul>` : undefined;
  return html`<section><h2>${say.heading('rising')}</h2>${list}${none}${more}</section>`;
};

const body = (model: ReportModel, say: Speaker, title: string): Html => {
  const { edition, isRunning, audience } = model;
  return html`<body><main>
<header>
<h1>${title}</h1>
<p>${daysIn(edition.from, edition.to)}</p>
${isRunning ? html`<p class="note">${say.sentence('running')}</p>` : undefined}
${audience === 'authority' ? html`<p class="note"><strong>${say.sentence('exact')}</strong></p>` : undefined}
${keyNumbers(model, say)}
</header>
${flagsSection(model, say)}
${mapSection(model, say)}
${sectionsOf(model, say)}
${notesSection(model, say)}
</main></body>`;
};

/**
 * A report as one HTML page that holds all that it shows.
 * @param language in which it is said; numbers follow its customs, days and digits are the same in all (ISO 8601, Latin)
 * @param font of the language's script, for a machine that has none
 */
export const reportPage = (model: ReportModel, language: Language, font?: ReportFont): string => {
  const say = speaker(language);
  const place = areaIn(language, model.area);
  const title = say.heading('report', { place, period: periodIn(language, model.edition) });
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ markup: fontFace(font) + pageStyle }}</style>
</head>
${body(model, say, title)}
</html>
`.markup;
};
