import { pointerOf } from '../../shared/foundation/faults/fault.ts';
import type { Path } from './answers.ts';

/** The pointer of a field (RFC 6901). */
export const pointer = (path: Path): string => pointerOf(path);

/** The id of a field in the page: an error links to it. */
export const idOfPointer = (at: string): string => `field${at.replaceAll('/', '-')}`;

export const idOf = (path: Path): string => idOfPointer(pointer(path));
