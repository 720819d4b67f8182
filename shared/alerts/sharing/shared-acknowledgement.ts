import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { Uuid } from '../../foundation/free-text.ts';
import { CountryCode } from '../../foundation/place.ts';
import { authorityTopic } from '../rules/audience-of.ts';
import { mostRevisions } from './most-revisions.ts';

/**
 * That a post, or the authority, of one country has seen an alert about an incident that another country shared: the
 * answer to it. It names no person, since whose hand it was is that country's own affair.
 */
export const SharedAcknowledgement = z.strictObject({
  version: z.literal(1),
  does: z.literal('acknowledge'),
  /** The country that answers. */
  country: CountryCode,
  /** The incident by its id in the country that shared it. */
  incidentId: Uuid,
  revision: z.int().min(1).max(mostRevisions),
  topic: z.union([z.literal(authorityTopic), BloId]),
  /** ISO 8601 in UTC. */
  acknowledgedAt: z.iso.datetime({ precision: 3 }),
});

export type SharedAcknowledgement = z.infer<typeof SharedAcknowledgement>;
