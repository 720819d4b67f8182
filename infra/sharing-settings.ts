import * as z from 'zod';
import { SharingConditions } from '../shared/alerts/sharing/sharing-condition.ts';

const Sharing = z.strictObject({
  source: z.string().optional(),
  /** Whether a post may release its own incidents, where a row asks for a release; else the authority alone may. */
  postsRelease: z.boolean().default(false),
  conditions: SharingConditions,
});

/** What the usual conditions share with anybody: codes and counts, and nothing that somebody typed. */
const codesAndCounts = ['quantities', 'people', 'route', 'vehicles', 'packaging', 'methods', 'outcome'] as const;

/**
 * Conditions of sharing of a country whose file names none: what an officer opens is shared at once, in codes and counts, and
 * with the country across the border its photos too. What was typed (plates, marks, narratives) needs a row of its own.
 */
const usualSharing: z.input<typeof Sharing> = {
  conditions: [
    { to: 'counterpart', release: 'automatic', place: 'exact', fields: [...codesAndCounts, 'photos'], days: 365 },
    { to: 'region', release: 'automatic', place: 'exact', fields: [...codesAndCounts], days: 365 },
  ],
};

/** With whom a country shares what, as its file has it. */
export const SharingSettings = Sharing.default(Sharing.parse(usualSharing));
