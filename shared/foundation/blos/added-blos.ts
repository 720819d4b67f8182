/** Put here by esbuild where a folder of countries brings BLOs of its own (infra/parts/function-code.ts). */
declare const ADDED_BLOS: readonly unknown[];

/** BLOs besides those of the reference, such as a trial's; none where code runs as it is written. */
export const addedBlos: readonly unknown[] = typeof ADDED_BLOS === 'undefined' ? [] : ADDED_BLOS;
