import * as z from 'zod';

/** What officers say to a proposed link. */
export const linkDecisions = ['confirmed', 'rejected'] as const;

/** As what two records are linked: both report one event, or something in them comes again, such as a vehicle. */
export const linkKinds = ['same-event', 'repeated'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** What a country has decided about a link; the moment is ISO 8601 in UTC. */
export const LinkDecision = z.strictObject({ country: z.string(), decision: z.enum(linkDecisions), at: z.string() });

export type LinkDecision = z.infer<typeof LinkDecision>;
