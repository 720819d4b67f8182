import * as z from 'zod';

/** Officers confirm or reject a proposed link. */
export const linkDecisions = ['confirmed', 'rejected'] as const;

/** As what two records are linked: both report one event, or something in them comes again, such as a vehicle. */
export const linkKinds = ['same-event', 'repeated'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** A country's decision about a link; the moment is ISO 8601 in UTC. */
export const LinkDecision = z.strictObject({ country: z.string(), decision: z.enum(linkDecisions), at: z.string() });

export type LinkDecision = z.infer<typeof LinkDecision>;
