import { bloById, blos } from '../../foundation/blos/blos.ts';
import { metresBetween, type Point } from '../../foundation/metres-between.ts';
import { placeIn } from '../../trends/place-in.ts';
import { borderMap, type MapPlace } from '../charts/border-map.ts';
import type { PlaceRow, ReportModel } from '../report-model.ts';
import { areaIn, ownCountry } from './area-in.ts';
import { type Html, html } from './html.ts';
import { markOf } from './sections-of.ts';
import { comparedCells, type Speaker } from './speaker.ts';
import { type Cell, tableOf } from './table-of.ts';

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a country stands on the map of the region: at the post that is nearest to the middle of its posts. */
const amidPosts = (country: string): Point | undefined => {
  const posts = blos.flatMap(({ country: own, latitude, longitude }) =>
    own === country && latitude !== null && longitude !== null ? [{ latitude, longitude }] : [],
  );
  const middle = {
    latitude: mean(posts.map(({ latitude }) => latitude)),
    longitude: mean(posts.map(({ longitude }) => longitude)),
  };
  return posts.toSorted((a, b) => metresBetween(a, middle) - metresBetween(b, middle))[0];
};

const pointOf = (area: string): Point | undefined => {
  const blo = bloById(area);
  if (!blo) return amidPosts(area.toUpperCase());
  const { latitude, longitude } = blo;
  return latitude === null || longitude === null ? undefined : { latitude, longitude };
};

const mapPlaces = (places: readonly PlaceRow[], { language }: Speaker): MapPlace[] =>
  places.flatMap(({ area, count, flags }) => {
    const point = pointOf(area);
    return point ? [{ ...point, name: areaIn(language, area), count, mark: markOf(flags) }] : [];
  });

const withMark = (name: string, flags: readonly number[]): string => [name, markOf(flags)].join(' ').trim();

const placeTable = ({ places }: ReportModel, say: Speaker): Html => {
  const heads = (['place', 'incidents', 'before', 'usual', 'counted'] as const).map(say.column);
  const rows = places.map((row): Cell[] => [
    withMark(areaIn(say.language, row.area), row.flags),
    ...comparedCells(say, row).map((number) => ({ number })),
    { number: `${say.number(row.counted)}/${say.number(row.expected)}` },
  ]);
  return tableOf(say.heading('map'), heads, rows);
};

const segmentTable = ({ segments, scope }: ReportModel, say: Speaker): Html => {
  const rows = segments.map(({ segment, count, flags }): Cell[] => [
    withMark(placeIn(say.language, { kind: 'border', id: segment }, ownCountry(scope)), flags),
    { number: say.number(count) },
  ]);
  return tableOf(say.heading('segments'), [say.column('border'), say.column('incidents')], rows);
};

/** The map of the border, with the table of its places and stretches beside it. */
export const mapSection = (model: ReportModel, say: Speaker): Html => {
  const heading = say.heading('map');
  const places = mapPlaces(model.places, say);
  const segments = model.segments.map(({ segment, count, flags }) => ({ segment, count, mark: markOf(flags) }));
  const label = say.sentence('chart', { heading });
  const map = places.length > 0 ? html`<div class="chart">${borderMap(label, places, segments)}</div>` : undefined;
  return html`<section>
<h2>${heading}</h2>
<div class="beside">${map}<div class="table">${placeTable(model, say)}${segments.length > 0 ? segmentTable(model, say) : undefined}</div></div>
<p class="note">${say.sentence('mapKey')} ${say.sentence('mapSource')}</p>
</section>`;
};
