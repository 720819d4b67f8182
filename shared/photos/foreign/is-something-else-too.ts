import type { ByteRange } from '../structure/structure.ts';
import { isArchive } from './is-archive.ts';
import { isFilm } from './is-film.ts';
import { isMarkup } from './is-markup.ts';
import { isProgram } from './is-program.ts';

/**
 * Whether a picture is something else too: a page, a script, an archive, a program, a film. Each is shown to be there by
 * its structure. A signature of four letters alone occurs by chance in one photo of some thousands.
 * @param notes the ranges beside the picture
 */
export const isSomethingElseToo = (bytes: Buffer, notes: readonly ByteRange[]): boolean =>
  isMarkup(bytes, notes) || isArchive(bytes) || isProgram(bytes, notes) || isFilm(bytes);
