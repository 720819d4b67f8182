type Optional<T> = { [K in keyof T]: undefined extends T[K] ? K : never }[keyof T];

/** Members that may be undefined are optional instead: there with a value, or not there. */
export type Present<T> = Omit<T, Optional<T>> & { [K in Optional<T>]?: Exclude<T[K], undefined> };

const isPresent = ([, value]: [string, unknown]): boolean => value !== undefined;

/**
 * An object without those of its members that are undefined: JSON, DynamoDB and `exactOptionalPropertyTypes` tell a
 * member that is undefined from one that is not there. `null`, `false`, `0` and `''` are values, and stay.
 */
export const present = <T extends object>(members: T): Present<T> =>
  // The compiler cannot follow a filter of entries: the type says what `isPresent` does.
  Object.fromEntries(Object.entries(members).filter(isPresent)) as Present<T>;
