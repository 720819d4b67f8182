import { sign, verify } from 'node:crypto';
import * as z from 'zod';
import { localKey, localPublicKey } from './local-key.ts';

type SigningKey = { arn: string; alias: string };

export type KeyAnswer = { status: number; body: string };

const algorithm = 'ECDSA_SHA_256';

/** Most bytes of a message that KMS signs by itself. */
const mostBytes = 4_096;

const bytes = z.base64().transform((text) => Buffer.from(text, 'base64'));

const Asked = z.object({ KeyId: z.string() });
const Signing = z.strictObject({
  KeyId: z.string(),
  Message: bytes.refine(({ length }) => length > 0 && length <= mostBytes),
  MessageType: z.literal('RAW').default('RAW'),
  SigningAlgorithm: z.literal(algorithm),
});
const Verifying = Signing.extend({ Signature: bytes });

const ok = (body: object): KeyAnswer => ({ status: 200, body: JSON.stringify(body) });

/** As KMS refuses: the kind by `__type`, of the AWS JSON protocol. */
const refused = (kind: string, message: string): KeyAnswer => ({
  status: 400,
  body: JSON.stringify({ __type: kind, message }),
});

const parsed = <Schema extends z.ZodType>(
  schema: Schema,
  body: string,
  then: (value: z.output<Schema>) => KeyAnswer,
) => {
  const read = schema.safeParse(JSON.parse(body));
  return read.success ? then(read.data) : refused('ValidationException', z.prettifyError(read.error));
};

type Work = (key: SigningKey, body: string) => KeyAnswer;

const work: Readonly<Record<string, Work>> = {
  Sign: ({ arn, alias }, body) =>
    parsed(Signing, body, ({ Message, SigningAlgorithm }) => {
      const Signature = sign('sha256', Message, { key: localKey(alias), dsaEncoding: 'der' }).toString('base64');
      return ok({ KeyId: arn, Signature, SigningAlgorithm });
    }),
  Verify: ({ arn, alias }, body) =>
    parsed(Verifying, body, ({ Message, Signature, SigningAlgorithm }) => {
      const valid = verify('sha256', Message, { key: localKey(alias), dsaEncoding: 'der' }, Signature);
      return valid
        ? ok({ KeyId: arn, SignatureValid: true, SigningAlgorithm })
        : refused('KMSInvalidSignatureException', 'The signature is not of this message and key');
    }),
  GetPublicKey: ({ arn, alias }) =>
    ok({
      KeyId: arn,
      PublicKey: localPublicKey(alias),
      KeySpec: 'ECC_NIST_P256',
      KeyUsage: 'SIGN_VERIFY',
      SigningAlgorithms: [algorithm],
    }),
};

/** What the AWS JSON protocol calls the operations of KMS. */
const target = /^TrentService\.(\w+)$/;

/**
 * Answers as KMS to Sign, Verify and GetPublicKey; other operations have no engine here. A key is found by its alias or
 * its ARN, and signs with what its alias gives it in every local run.
 * @param keys those of the assembly that sign: the alias of each by its ARN; one without is not found
 * @returns an answer; undefined for what is no request of these
 */
export const keyEngine =
  (keys: ReadonlyMap<string, string | undefined>) =>
  (operation: string | undefined, body: string): KeyAnswer | undefined => {
    const [, name = ''] = target.exec(operation ?? '') ?? [];
    const does = Object.hasOwn(work, name) ? work[name] : undefined;
    if (!does) return undefined;
    return parsed(Asked, body, ({ KeyId }) => {
      const [arn, alias] = [...keys].find((names) => names.includes(KeyId)) ?? [];
      return arn && alias
        ? does({ arn, alias }, body)
        : refused('NotFoundException', `No key that signs is called ${KeyId}`);
    });
  };
