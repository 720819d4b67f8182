import type { Caller } from '../../foundation/caller.ts';
import { present } from '../../foundation/present.ts';
import type { Incident } from '../incident.ts';
import { visibleIncident } from '../view/visible-incident.ts';
import { flatPropertiesOf } from './flat-properties.ts';
import type { IncidentMap } from './incident-map.ts';

/** Decimals of a degree that mean anything: a centimetre. Source: RFC 7946, 11.2. */
const decimals = 7;

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));

/** For whom a map is made, in which time zone (the country's), and where it goes on. */
export type MapReading = { caller: Caller; timeZone: string; cursor?: string | undefined };

const featureOf = (incident: Incident, { caller, timeZone }: MapReading): IncidentMap['features'][number] => {
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

/** A page of incidents as GeoJSON, as a caller may see them. */
export const mapOf = (incidents: readonly Incident[], reading: MapReading): IncidentMap => ({
  type: 'FeatureCollection',
  features: incidents.map((incident) => featureOf(incident, reading)),
  ...present({ cursor: reading.cursor }),
});
