/**
 * Most notes (comments, metadata) in a file. Cameras write some hundreds at most (a colour profile in 255 parts). Millions
 * of empty ones would fill the memory with their positions.
 */
export const mostNotes = 10_000;
