import * as z from 'zod';
import { JsonText } from '../foundation/free-text.ts';

/**
 * Reads the environment through a schema. The only place in what is deployed that touches `process.env`.
 * @throws Error naming the variables that are missing or wrong, never their values
 */
export const readEnv = <Schema extends z.ZodType>(schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  throw new Error(`The environment is wrong: ${wrong}`);
};

/**
 * Whether an answer that differs from its contract is an error. It is one where tests run: an officer is rather to get an
 * answer without the member that nobody promised.
 */
export const answersAreStrict = (): boolean => process.env['NODE_ENV'] === 'test';

/** The stack of the function that runs, by its name (`blo-kh-read-alerts`); empty where no Lambda runs it. */
export const stackNameOf = (functionName = process.env['AWS_LAMBDA_FUNCTION_NAME']): string =>
  /^[a-z]+-[a-z]+/.exec(functionName ?? '')?.[0] ?? '';

/** A variable that holds a comma-separated list; at least one entry. */
export const listOf = <Entry extends z.ZodType<unknown, string>>(entry: Entry) =>
  z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(entry).min(1));

/** A variable that holds JSON. */
export const jsonOf = <Schema extends z.ZodType>(schema: Schema) => JsonText.pipe(schema);

/** A variable that names a table or a bucket. Three letters are the fewest that DynamoDB and S3 allow. */
export const ResourceName = z.string().min(3);

/**
 * Where S3 answers when it is not AWS's own: the SDK's standard variable, set in a local run only. The presigned
 * addresses are made from it, since no S3 client is in that function to look it up.
 */
export const S3Endpoint = { AWS_ENDPOINT_URL_S3: z.url().optional() };
