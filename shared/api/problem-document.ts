import * as z from 'zod';

/** A fault: where, which, in words, and the codes or members that would be right where they are few. */
const FaultDocument = z.strictObject({
  pointer: z.string(),
  code: z.string(),
  message: z.string(),
  allowed: z.array(z.string()).optional(),
});

/** A problem document (RFC 9457) with the faults of a request. */
export const ProblemDocument = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(FaultDocument).optional(),
});

export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** The body of an answer that the gateway words itself: 401, 404, 413 and 429 before a function is asked. */
export const GatewayMessage = z.strictObject({ message: z.string() });
