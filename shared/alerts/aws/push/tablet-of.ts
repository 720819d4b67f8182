import { createHash } from 'node:crypto';

/** The id of a tablet: nobody can make its endpoint of it. */
export const tabletOf = (endpoint: string): string => createHash('sha256').update(endpoint).digest('base64url');
