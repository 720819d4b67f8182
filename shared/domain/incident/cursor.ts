import * as z from 'zod';
import type { Position } from './incident-ports.ts';

const PositionInCursor = z.strictObject({ occurredAt: z.iso.datetime(), id: z.uuid() });

/** A cursor is a position, written so that it survives a URL and that nobody builds on its inside. */
export const cursorOf = (position: Position): string =>
  Buffer.from(JSON.stringify({ occurredAt: position.occurredAt, id: position.id }), 'utf8').toString('base64url');

/** Reads a cursor back; a text that is none is a fault (`bad-format`), never a guess. */
export const Cursor = z
  .string()
  .max(200)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    } catch {
      context.addIssue({ code: 'custom', params: { code: 'bad-format' } });
      return z.NEVER;
    }
  })
  .pipe(PositionInCursor);
