import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { attempted, succeeded } from '../../aws/succeeded.ts';
import { get, put, remove, update } from '../../aws/table.ts';
import { awaitedProofKey } from '../../aws/table-layout.ts';
import { AwaitedProof } from '../subscriptions/awaited-proof.ts';
import type { AwaitedProofRepository } from '../subscriptions/awaited-proof-repository.ts';

const Tries = z.object({ tries: z.int() });

/** The condition that the code which was sent last is still this one. */
export const ifOfCode = ({ hash }: AwaitedProof) => ({
  ConditionExpression: '#hash = :hash',
  ExpressionAttributeNames: { '#hash': 'hash' },
  ExpressionAttributeValues: { ':hash': hash },
});

/** Requests that wait for a code, beside the subscriptions of each person. DynamoDB forgets them when their time is over. */
export const awaitedProofRepository = (client: DynamoDBClient, tableName: string): AwaitedProofRepository => {
  const table = { client, tableName };
  return {
    find: (person, channel) => get(table, awaitedProofKey(person, channel), (item) => AwaitedProof.parse(item)),

    save: (proof) => put(table, { ...awaitedProofKey(proof.person, proof.channel), ...proof }),

    countTry: async (proof, most) => {
      const ofCode = ifOfCode(proof);
      const counting = update(table, awaitedProofKey(proof.person, proof.channel), {
        UpdateExpression: 'ADD tries :one',
        ...ofCode,
        ConditionExpression: `${ofCode.ConditionExpression} AND tries < :most`,
        ExpressionAttributeValues: { ...ofCode.ExpressionAttributeValues, ':one': 1, ':most': most },
        ReturnValues: 'UPDATED_NEW',
      });
      const attempt = await attempted(counting);
      return attempt.made ? Tries.parse(attempt.item).tries : undefined;
    },

    remove: async (proof) => {
      await succeeded(remove(table, awaitedProofKey(proof.person, proof.channel), ifOfCode(proof)));
    },
  };
};
