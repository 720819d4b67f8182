import type { KeptCode } from './awaited-proof.ts';

/** Codes of six digits that show whose a phone is. */
export type OneTimeCodes = {
  make(): { code: string; kept: KeptCode };
  /** Takes as long whether a code is right or wrong. */
  isRight(code: string, kept: KeptCode): boolean;
};

/** Sends a code to a phone, outside all topics. @returns false when SNS cannot reach such a number. @param phone in E.164 */
export type CodeSender = (phone: string, text: string) => Promise<boolean>;
