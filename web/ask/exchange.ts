/** An answer of our service; nothing where nobody answered, or somebody else did. */
export type Answer = { status: number; body: unknown };

/** A question to our service, under the token of an officer. */
export type Request = {
  method: string;
  path: string;
  token: string;
  headers: Readonly<Record<string, string>>;
  body: unknown;
};

type Members = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object with members. */
export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
