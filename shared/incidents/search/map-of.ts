import { present } from '../../foundation/present.ts';
import type { IncidentPage, IncidentView } from '../view/incident-view.ts';
import type { IncidentMap } from './incident-map.ts';

/** Decimals of a degree that mean anything: a centimetre. Source: RFC 7946, 11.2. */
const decimals = 7;

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

const featureOf = ({ id, place, ...properties }: IncidentView): IncidentMap['features'][number] => {
  const { latitude, longitude, ...fix } = place;
  return {
    type: 'Feature',
    id,
    // Longitude first, the opposite of the order in reports and alerts.
    geometry: { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] },
    properties: { ...properties, place: fix },
  };
};

/** A page of incidents as GeoJSON. */
export const mapOf = ({ incidents, cursor }: IncidentPage): IncidentMap => ({
  type: 'FeatureCollection',
  features: incidents.map(featureOf),
  ...present({ cursor }),
});
