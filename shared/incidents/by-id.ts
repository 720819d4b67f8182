import { Uuid } from '../foundation/free-text.ts';

/** The address of one incident. */
export const byId = {
  id: { schema: Uuid, description: 'The id of the report', as: { type: 'string', format: 'uuid' } },
};

/** The revision that an answer is about. */
export const revisionTag = {
  ETag: { description: 'The revision, as If-Match names it', schema: { type: 'string' } },
};
