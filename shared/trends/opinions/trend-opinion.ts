import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { findingKinds } from '../trend-flag.ts';

/** What officers say of a flag: it told them something, or only what they knew would come, such as a holiday. */
export const opinions = ['useful', 'expected'] as const;

/** The body of `PUT /v1/trends/{id}/opinion`. */
export const OpinionRequest = z.strictObject({ opinion: z.enum(opinions) });

export type OpinionRequest = z.infer<typeof OpinionRequest>;

const said = {
  flagId: z.string(),
  kind: z.enum(findingKinds),
  topic: z.string(),
  opinion: z.enum(opinions),
  at: z.string(),
};

/** What a post, or the authority, last said of a flag; never who said it. `at` is in UTC. */
export const TrendOpinion = z.object(said);

export type TrendOpinion = z.infer<typeof TrendOpinion>;

/** The same as an answer shows it. */
export const OpinionView = z.strictObject(said);

export type OpinionView = z.infer<typeof OpinionView>;

export const trendOpinionRecord = versionedRecord('trend-opinion', TrendOpinion);
