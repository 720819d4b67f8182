import type { ReportModel } from '../report-model.ts';
import { areaIn } from './area-in.ts';
import { type Html, html } from './html.ts';
import { unconvertedIn } from './sections-of.ts';
import type { Speaker } from './speaker.ts';

/** `KH-BAVET 2026-11-20` with the name of the place. */
const dayOfPlace = ({ language }: Speaker, named: string): string => {
  const [area = '', day = ''] = named.split(' ');
  return `${areaIn(language, area)} ${day}`;
};

const listed = (names: readonly string[]): string => names.join(' · ');

const missingLines = ({ places, completeness, total }: ReportModel, say: Speaker): string[] => {
  const quiet = places.filter(({ count, counted }) => count === 0 && counted > 0);
  const missing = completeness.missing.map((named) => dayOfPlace(say, named));
  return [
    say.sentence('completeness', {
      counted: say.number(completeness.counted),
      expected: say.number(completeness.expected),
    }),
    ...(missing.length > 0 ? [say.sentence('notCounted', { days: listed(missing) })] : []),
    ...(quiet.length > 0 && total.count > 0
      ? [say.sentence('quiet', { places: listed(quiet.map(({ area }) => areaIn(say.language, area))) })]
      : []),
  ];
};

const noteLines = (model: ReportModel, say: Speaker): string[] => {
  const { shortened, revision, computedAt } = model;
  const unconverted = unconvertedIn(model, say);
  return [
    ...(unconverted.length > 0 ? [say.sentence('unconverted', { what: listed(unconverted) })] : []),
    ...(shortened.length > 0
      ? [say.sentence('shortened', { days: listed(shortened.map((named) => dayOfPlace(say, named))) })]
      : []),
    ...(computedAt
      ? [say.sentence('revision', { revision, time: `${computedAt.slice(0, 16).replace('T', ' ')} UTC` })]
      : []),
  ];
};

const list = (heading: string, lines: readonly string[]): Html =>
  html`<section><h2>${heading}</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;

/** Whose reports are missing, what is in no sum, and which figures these are. */
export const notesSection = (model: ReportModel, say: Speaker): Html =>
  html`${[list(say.heading('missing'), missingLines(model, say)), list(say.heading('notes'), noteLines(model, say))]}`;
