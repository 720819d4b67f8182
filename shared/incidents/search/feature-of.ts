import type { Caller } from '../../foundation/caller.ts';
import type { Incident } from '../incident.ts';
import { visibleIncident } from '../view/visible-incident.ts';
import { flatPropertiesOf } from './flat-properties.ts';
import type { IncidentMap } from './incident-map.ts';

/** Decimals of a degree that mean anything: a centimetre. Source: RFC 7946, 11.2. */
const decimals = 7;

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

/** For whom a map is made, and in which time zone (the country's). */
export type MapReading = { caller: Caller; timeZone: string };

/** An incident as a feature of GeoJSON, as a caller may see it. */
export const featureOf = (incident: Incident, { caller, timeZone }: MapReading): IncidentMap['features'][number] => {
  const { id, place, ...properties } = visibleIncident(incident, caller);
  const { latitude, longitude, ...fix } = place;
  return {
    type: 'Feature',
    id,
    // Longitude first, the opposite of the order in reports and alerts.
    geometry: { type: 'Point', coordinates: [rounded(longitude), rounded(latitude)] },
    properties: { ...properties, place: fix, ...flatPropertiesOf(incident, { caller, timeZone }) },
  };
};
