import * as z from 'zod';
import { localAccount } from '../local-account.ts';
import { text } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const keySchema = z.strictObject({
  KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
  KeyUsage: z.enum(['ENCRYPT_DECRYPT', 'SIGN_VERIFY']).default('ENCRYPT_DECRYPT'),
});

const keyLeftAlone = {
  KeyPolicy: 'nobody is refused anything on this machine; the grants are tested on the template',
  EnableKeyRotation: 'the engines keep their files as they are; encryption is tested on the template',
  PendingWindowInDays: 'no key is deleted here',
};

const key = resourceType(keySchema, keyLeftAlone, ({ KeyUsage }, { region, stack, logicalId, plan }) => {
  const arn = `arn:aws:kms:${region}:${localAccount}:${stack}-${logicalId}`;
  if (KeyUsage === 'SIGN_VERIFY') plan.signingKeys.set(arn, undefined);
  return { ref: logicalId, attributes: { Arn: arn, KeyId: logicalId } };
});

const aliasSchema = z.strictObject({ AliasName: text, TargetKeyId: text });

const alias = resourceType(aliasSchema, {}, ({ AliasName, TargetKeyId }, { plan }) => {
  if (plan.signingKeys.has(TargetKeyId)) plan.signingKeys.set(TargetKeyId, AliasName);
  return { ref: AliasName };
});

export const resourceTypes = { 'AWS::KMS::Key': key, 'AWS::KMS::Alias': alias };
