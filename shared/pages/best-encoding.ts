import { type Encoding, encodings } from './page-list.ts';

type Weights = ReadonlyMap<string, number>;

const weightsOf = (acceptEncoding: string): Weights =>
  new Map(
    acceptEncoding.split(',').map((each) => {
      const [coding = '', ...parameters] = each.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)];
    }),
  );

/** `identity` is welcome unless it is refused by name, or by `*` (RFC 9110, 12.5.3). */
const isWelcome = (weights: Weights, encoding: Encoding): boolean => {
  const weight = weights.get(encoding) ?? weights.get('*') ?? (encoding === 'identity' ? 1 : 0);
  return weight > 0;
};

/**
 * The smallest form of a file that a caller takes (RFC 9110, 12.5.3). The weights between the forms that somebody takes
 * are not looked at: all are decoded in no time, and the line is what is slow. Where all are refused, the file as it is:
 * a page is better than none.
 * @param has the encodings that there are of the file
 */
export const bestEncoding = (acceptEncoding: string | undefined, has: readonly Encoding[]): Encoding => {
  const weights = weightsOf(acceptEncoding ?? '');
  return encodings.find((encoding) => has.includes(encoding) && isWelcome(weights, encoding)) ?? 'identity';
};
