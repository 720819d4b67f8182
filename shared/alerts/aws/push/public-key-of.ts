import type { VapidKey } from './vapid-key.ts';

/**
 * The public key, asked for once for an execution environment. Without it a page does all but tell its tablet: nothing is
 * refused for that, and the next request asks again.
 * @param onUnknown hears why nobody could say it
 */
export const publicKeyOf = (
  key: Pick<VapidKey, 'publicKey'>,
  onUnknown: (error: unknown) => void,
): (() => Promise<string | undefined>) => {
  let asked: Promise<string | undefined> | undefined;
  return () => {
    asked ??= key.publicKey().catch((error: unknown) => {
      asked = undefined;
      onUnknown(error);
      return undefined;
    });
    return asked;
  };
};
