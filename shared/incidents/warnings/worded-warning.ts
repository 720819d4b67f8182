import * as z from 'zod';
import { warningCodes } from './warning.ts';

/** A warning as it stands in a receipt, in the caller's language. */
export const WordedWarning = z.strictObject({ pointer: z.string(), code: z.enum(warningCodes), message: z.string() });

export type WordedWarning = z.infer<typeof WordedWarning>;
