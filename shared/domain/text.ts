import * as z from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** An id that the tablet made. Lower case, so that one id has one spelling. Source: RFC 9562. */
export const Uuid = z.uuid().toLowerCase();

/**
 * Free text of an officer, in any script: NFC, so that what looks the same is the same, and without control characters.
 * @param longest in UTF-16 code units
 */
export const freeText = (longest: number) =>
  z
    .string()
    .max(longest)
    .normalize('NFC')
    .trim()
    .min(1)
    .refine((text) => !control.test(text), { params: { code: 'bad-format' } });

/** JSON in a text, as the value that it says; nobody has looked at that yet. A text that is none is a fault (`bad-format`). */
export const JsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON', params: { code: 'bad-format' } });
    return z.NEVER;
  }
});
