/**
 * Version of the reference data as a whole: the day on which a code, a name, a factor or a post last changed. Each
 * incident says which version it was written with; what a tablet has kept under an older one is out of date.
 */
export const referenceVersion = '2026-11-26';
