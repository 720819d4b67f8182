import * as z from 'zod';
import { crimeCodes } from '../incidents/report/crimes.ts';
import { Status } from '../incidents/status.ts';
import { Receipt } from '../incidents/view/receipt.ts';
import { Custody } from '../photos/custody.ts';
import { photoStates } from '../photos/photo-manifest.ts';
import { type Json, outputSchema, ref } from './api-document.ts';

/** What every answer about an incident has; the rest is the report, without what the caller may not see. */
const incident = {
  id: z.string(),
  blo: z.string(),
  crime: z.enum(crimeCodes),
  occurredAt: z.string(),
  iccs: z.array(z.string()),
  iccsTags: z.record(z.string(), z.int()),
  revision: z.int(),
  receivedAt: z.string(),
  changedAt: z.string(),
  standing: Status,
  referenceVersion: z.string(),
};

const Incident = z.looseObject(incident);

const point = z.object({ type: z.literal('Point'), coordinates: z.array(z.number()).min(2).max(2) });

const IncidentMap = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      id: z.string(),
      geometry: z.union([point, z.null()]),
      properties: z.looseObject({}),
    }),
  ),
  cursor: z.string().optional(),
});

const PhotoProgress = z.object({
  id: z.string(),
  state: z.enum(photoStates),
  chunksMissing: z.int(),
  reason: z.string().optional(),
  message: z.string().optional(),
  flags: z.array(z.string()),
});

const counts = z.record(z.string(), z.int());

/** Schemas of answers about incidents. */
export const incidentSchemas = (): Json => ({
  Incident: outputSchema(Incident),
  IncidentPage: {
    type: 'object',
    properties: { incidents: { type: 'array', items: ref('Incident') }, cursor: { type: 'string' } },
    required: ['incidents'],
  },
  IncidentFile: outputSchema(
    z.looseObject({
      ...incident,
      photoCounts: z.looseObject({ flags: counts }),
      photoProgress: z.array(PhotoProgress),
    }),
  ),
  IncidentMap: outputSchema(IncidentMap),
  Receipt: outputSchema(Receipt),
  Custody: outputSchema(Custody),
});
