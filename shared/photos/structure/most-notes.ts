/**
 * Comments and other notes beside a picture: cameras write some hundreds at most (a colour profile in 255 parts), and
 * millions of empty ones would fill a memory with nothing but their places.
 */
export const mostNotes = 10_000;
