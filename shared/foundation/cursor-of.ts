import * as z from 'zod';

/** RFC 4648, 5, without padding. By what browsers have too: contracts are read there. */
const toBase64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64url = (text: string): string => {
  const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (byte) => byte.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
};

/**
 * Cursors for a list: each is a position in it, written so that it survives a URL and that nobody builds on its inside.
 * @param position the schema of a position: plain members, which are written in its order
 * @param longest letters of the longest cursor that is read
 */
export const cursorOf = <Shape extends z.ZodRawShape>(
  position: z.ZodObject<Shape, z.core.$strict>,
  longest: number,
) => ({
  /** The cursor of a position. Of members that the schema does not name nothing is written. */
  write: (at: z.output<typeof position>): string => toBase64url(JSON.stringify(at, Object.keys(position.shape))),
  /** Reads a cursor back; a text that is none is a fault (`bad-format`), never a guess. */
  schema: z
    .string()
    .max(longest)
    .transform((text, context): unknown => {
      try {
        return JSON.parse(fromBase64url(text));
      } catch {
        context.addIssue({ code: 'custom', params: { code: 'bad-format' } });
        return z.NEVER;
      }
    })
    .pipe(position),
});
