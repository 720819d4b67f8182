import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod';
import { JsonText } from '../foundation/free-text.ts';

/** Far above what the tables of all countries come to. */
const mostBytes = 256 * 1024;

/** JSON for a variable that would be too long: Lambda takes 4 KB of variables in all. */
export const packedJson = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64');

/** A variable that holds packed JSON. */
export const packedJsonOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .base64()
    .transform((text) => inflateRawSync(Buffer.from(text, 'base64'), { maxOutputLength: mostBytes }).toString('utf8'))
    .pipe(JsonText)
    .pipe(schema);
