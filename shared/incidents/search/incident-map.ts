import * as z from 'zod';
import { Place } from '../../foundation/place.ts';
import { IncidentView } from '../view/incident-view.ts';
import { kindsWith } from '../view/kinds-with.ts';
import { viewSchema } from '../view/view-schema.ts';
import { flatProperties } from './flat-properties.ts';

/**
 * An incident without its id and its position, for which GeoJSON has members of its own, and flat properties beside its
 * lists and objects.
 */
const IncidentProperties = kindsWith(
  IncidentView,
  { place: viewSchema(Place).omit({ latitude: true, longitude: true }), ...flatProperties },
  ['id'],
);

const Feature = z.strictObject({
  type: z.literal('Feature'),
  id: z.string(),
  geometry: z.strictObject({ type: z.literal('Point'), coordinates: z.tuple([z.number(), z.number()]) }),
  properties: IncidentProperties,
});

/**
 * Incidents as a map program reads them. Source: RFC 7946; WGS 84, so no `crs`. `cursor` is a foreign member (6.1), there
 * when there is more.
 */
export const IncidentMap = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(Feature),
  cursor: z.string().optional(),
});

export type IncidentMap = z.infer<typeof IncidentMap>;
