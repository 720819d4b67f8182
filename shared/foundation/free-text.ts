import * as z from 'zod';

/** Control characters, C0 and C1, but tab and line breaks; and what Unicode gives no character (XML takes none of it). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this refuses
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/u;

/** Half of a surrogate pair becomes another character on its way through UTF-8: what came back would differ from what was sent. */
const isKeepable = (text: string): boolean => !control.test(text) && text.isWellFormed();

/**
 * Marks that turn the direction of what follows: a file name or a number would read backwards. No language of the region
 * is written from right to left, and a contact that is copied from a phone brings them along unseen: they are left out.
 * Source: Unicode Standard Annex 9, 2 (implicit marks, embeddings, overrides, isolates); "Trojan Source", CVE-2021-42574.
 */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Letters that no reader sees and a program reads: tags but in the flag of a region, a variant of a letter that has none,
 * a second variant. They carry whole sentences to a language model. Source: Unicode 17.0, 23.4 and 23.9; UTS 51, 3.5 (tags
 * in flags); UTS 37 (variants of Han letters).
 */
const hidden =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]{1,10}\u{e007f}|\p{Script=Han}[\u{e0100}-\u{e01ef}])|[\u{e0000}-\u{e01ef}]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]/gu;

/** Line and paragraph separators, which spreadsheets, logs and XML readers each take for something else. */
const otherLineBreaks = /[\u2028\u2029]/g;

/**
 * Something to be seen. Joiners and zero-width blanks belong between the letters of Khmer, Lao, Burmese and Thai, where
 * they are kept; a text of nothing else says nothing. U+2800 is an empty cell of Braille.
 */
const seen = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cf}\u2800]/u;

/** The nil and the max UUID (RFC 9562, 5.9 and 5.10): a program that forgot to make an id, and the next one is taken. */
const isMade = (id: string): boolean => !/^(?:[0-]+|[f-]+)$/.test(id);

/** An id that the tablet made. Lower case, so that one id has one spelling. Source: RFC 9562. */
export const Uuid = z.uuid({ abort: true }).toLowerCase().refine(isMade);

/**
 * A schema of free text. Names end up in free text, so it is shown only to those who may see names. The mark tells free
 * text from other texts, to the compiler as well.
 */
export type FreeText = z.ZodString & { readonly isFreeText: true };

/** Whether a schema is one of free text. */
export const isFreeText = (schema: z.core.$ZodType): schema is FreeText => 'isFreeText' in schema;

/** Printable ASCII, tabs and line breaks: there is nothing to look at more closely, and most texts are no more than that. */
const plain = /^[\t\n\r -~]*$/;

const asKept = (typed: string): string =>
  plain.test(typed)
    ? typed.trim()
    : typed.replace(turning, '').replace(hidden, '$1').replace(otherLineBreaks, '\n').normalize('NFC').trim();

const faultsOfText = (text: string, context: z.core.$RefinementCtx): void => {
  if (plain.test(text)) return;
  if (!isKeepable(text)) context.addIssue({ code: 'custom', params: { code: 'bad-format' } });
  else if (text !== '' && !seen.test(text))
    context.addIssue({ code: 'custom', params: { code: 'too-short', values: { limit: 1 } } });
};

/**
 * Free text of an officer, in any script: NFC, so that what looks the same is the same, without marks that turn the
 * direction and letters that nobody sees, without control characters, and with something to be seen. Measured after that, since NFC makes some texts
 * longer and a text that is kept is read through the same schema again.
 * @param longest in UTF-16 code units
 */
export const freeText = (longest: number): FreeText =>
  Object.assign(z.string().overwrite(asKept).min(1).max(longest).superRefine(faultsOfText), {
    isFreeText: true as const,
  });

/** JSON in a text, as the value that it says; nobody has looked at that yet. A text that is none is a fault (`bad-format`). */
export const JsonText = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON', params: { code: 'bad-format' } });
    return z.NEVER;
  }
});
