import * as z from 'zod';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Half of a surrogate pair becomes another character on its way through UTF-8: what came back would differ from what was sent. */
const isKeepable = (text: string): boolean => !control.test(text) && text.isWellFormed();

/** An id that the tablet made. Lower case, so that one id has one spelling. Source: RFC 9562. */
export const Uuid = z.uuid().toLowerCase();

/** Every schema of a free text. Free text is where names end up: who has no business with names gets none of it. */
export const freeTexts = z.registry();

/**
 * Free text of an officer, in any script: NFC, so that what looks the same is the same, and without control characters.
 * Measured after that, since NFC makes some texts longer and a text that is kept is read through the same schema again.
 * @param longest in UTF-16 code units
 */
export const freeText = (longest: number) =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .min(1)
    .max(longest)
    .refine(isKeepable, { params: { code: 'bad-format' } })
    .register(freeTexts);

/** JSON in a text, as the value that it says; nobody has looked at that yet. A text that is none is a fault (`bad-format`). */
export const JsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON', params: { code: 'bad-format' } });
    return z.NEVER;
  }
});
