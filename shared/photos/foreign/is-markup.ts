import type { ByteRange } from '../structure/structure.ts';

/**
 * Long enough not to occur among compressed pixels: looked for everywhere. Of document types only those that a browser runs:
 * macOS leaves a property list, `<!DOCTYPE plist`, in photos that it printed. PHP's tag needs a blank after it (PHP manual,
 * "PHP tags").
 */
const anywhere = /<script|<!doctype html|<!doctype svg|<\?php[ \t\r\n]|<!entity|%PDF-[12]/i;

/**
 * Shorter: looked for beside the picture only, and with the letter that ends a tag's name. Source: WHATWG HTML, 13.2.5.8.
 * PHP's short tag needs its end.
 */
const besideThePicture = /<(?:html|svg|body|iframe)[\s/>]|<\?=[\t\n\r\x20-\x3e\x40-\x7e]{1,200}\?>/i;

/**
 * Whether a file holds a page, a script or a document that a browser or a server would run.
 * @param notes the ranges beside the picture
 */
export const isMarkup = (bytes: Buffer, notes: readonly ByteRange[]): boolean =>
  anywhere.test(bytes.toString('latin1')) ||
  notes.some(({ from, to }) => besideThePicture.test(bytes.toString('latin1', from, to)));
