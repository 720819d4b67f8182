import * as z from 'zod';

/** The promises of the API, written a second time on purpose: the suite trusts none of the product’s own schemas. */
export const Receipt = z.strictObject({
  id: z.uuid(),
  revision: z.int().min(1),
  receivedAt: z.iso.datetime(),
  warnings: z
    .array(
      z.strictObject({
        pointer: z.string(),
        code: z.string().min(1),
        message: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
  sharedWith: z
    .array(
      z.strictObject({
        country: z.string().length(2),
        told: z.array(z.string()),
        belowThresholds: z.literal(true).optional(),
        awaitsRelease: z.literal(true).optional(),
        acknowledged: z
          .array(z.strictObject({ topic: z.string(), acknowledgedAt: z.iso.datetime(), revision: z.int().min(1) }))
          .optional(),
      }),
    )
    .min(1)
    .optional(),
  photos: z.array(
    z.strictObject({
      id: z.uuid(),
      state: z.enum(['awaiting', 'received', 'verified', 'rejected']),
      reason: z.string().optional(),
      message: z.string().optional(),
      chunkBytes: z.int().min(1),
      missing: z.array(
        z.strictObject({ index: z.int().min(0), url: z.url(), headers: z.record(z.string(), z.string()) }),
      ),
      moreMissing: z.int().min(1).optional(),
    }),
  ),
});

export type Receipt = z.infer<typeof Receipt>;

/** RFC 9457, with our list of faults. */
export const Problem = z.strictObject({
  type: z.string().min(1),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  instance: z.string().min(1),
  errors: z
    .array(
      z.strictObject({
        pointer: z.string(),
        code: z.string().min(1),
        message: z.string().min(1),
        allowed: z.array(z.string()).optional(),
      }),
    )
    .min(1)
    .optional(),
});

export type Problem = z.infer<typeof Problem>;

export const Page = z.strictObject({
  incidents: z.array(z.looseObject({ id: z.uuid(), blo: z.string(), crime: z.string(), occurredAt: z.string() })),
  cursor: z.string().optional(),
});

export type Page = z.infer<typeof Page>;

const RequestBody = z.object({
  content: z.record(
    z.string(),
    z.object({
      schema: z.record(z.string(), z.unknown()),
      examples: z.record(z.string(), z.object({ value: z.record(z.string(), z.unknown()) })).optional(),
    }),
  ),
});

const Operation = z.object({
  operationId: z.string(),
  requestBody: RequestBody.optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        schema: z.looseObject({ enum: z.array(z.string()).optional() }),
      }),
    )
    .optional(),
  responses: z.record(z.string(), z.unknown()),
});

export type Operation = z.infer<typeof Operation>;

/** As much of an OpenAPI 3.1 document as the suite goes by. */
export const ApiDocument = z.object({
  openapi: z.string().regex(/^3\.1\.\d+$/),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(
    z.string().startsWith('/'),
    z.object({
      get: Operation.optional(),
      put: Operation.optional(),
      post: Operation.optional(),
      delete: Operation.optional(),
    }),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

export type ApiDocument = z.infer<typeof ApiDocument>;
