import { present } from '../../foundation/present.ts';
import type { IncidentView } from '../view/incident-view.ts';

/** Decimals of a degree that mean anything: a centimetre. Source: RFC 7946, 11.2. */
const decimals = 7;

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

type Position = { latitude?: number | undefined; longitude?: number | undefined };

/** Longitude first, the opposite of what reports and alerts say. */
const pointOf = ({ latitude, longitude }: Position) =>
  latitude === undefined || longitude === undefined
    ? null
    : { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] };

const featureOf = ({ id, place = {}, ...properties }: IncidentView) => {
  const { latitude: _latitude, longitude: _longitude, ...fix } = place;
  return { type: 'Feature', id, geometry: pointOf(place), properties: { ...properties, place: fix } };
};

/**
 * Incidents as a map program reads them. Source: RFC 7946; WGS 84, so no `crs`. `cursor` is a foreign member (6.1), there
 * when there is more.
 */
export const incidentGeoJson = ({
  incidents,
  cursor,
}: {
  incidents: readonly IncidentView[];
  cursor?: string | undefined;
}) => ({
  type: 'FeatureCollection',
  features: incidents.map(featureOf),
  ...present({ cursor }),
});
