import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { succeeded } from '../../aws/succeeded.ts';
import { get, type Item, put, query, remove, type Table, update } from '../../aws/table.ts';
import { addressClaimKey, addressClaimPartition, followersKey, sortKeyOf } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { type Channel, channels } from '../channel.ts';
import type { TopicSubscription } from '../subscriptions/subscription.ts';
import type { AddressClaims, ClaimedAddress } from '../subscriptions/subscription-repository.ts';

/** A claim, by the person whose address it is. */
const AddressClaim = z.object({ person: z.string() });

export const addressClaimRecord = versionedRecord('address-claim', AddressClaim);

const addressOn = (channel: Channel, { address }: TopicSubscription): string => `${channel}#${address}`;

/** What a claim's key says of it: the channel, and the address on it. */
const claimedIn = (item: Item): ClaimedAddress => {
  const sortKey = sortKeyOf(item);
  const channel = channels.find((each) => sortKey.startsWith(`${each}#`)) ?? 'sms';
  return { ...addressClaimRecord.read(item), channel, address: sortKey.slice(channel.length + 1) };
};

/** Claimed by nobody, or by this person. */
const ifFreeFor = (person: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
  ExpressionAttributeValues: { ':person': person },
});

const claimItem = (table: Table, topic: TopicSubscription, channel: Channel, person: string): Promise<boolean> => {
  const item = addressClaimRecord.write({ ...addressClaimKey(topic.topic, addressOn(channel, topic)), person });
  return succeeded(put(table, item, ifFreeFor(person)));
};

const removeItem = (table: Table, topic: TopicSubscription, channel: Channel, person: string): Promise<boolean> =>
  succeeded(remove(table, addressClaimKey(topic.topic, addressOn(channel, topic)), ifFreeFor(person)));

const addFollower = async (
  table: Table,
  topic: TopicSubscription,
  channel: Channel,
  most: number,
): Promise<boolean> => {
  if (most <= 0) return false;
  const member = addressOn(channel, topic);
  return succeeded(
    update(table, followersKey(topic.topic), {
      UpdateExpression: 'ADD members :members',
      ConditionExpression: 'attribute_not_exists(members) OR contains(members, :member) OR size(members) < :most',
      ExpressionAttributeValues: { ':members': new Set([member]), ':member': member, ':most': most },
    }),
  );
};

const removeFollower = (table: Table, topic: TopicSubscription, channel: Channel): Promise<unknown> =>
  update(table, followersKey(topic.topic), {
    UpdateExpression: 'DELETE members :members',
    ExpressionAttributeValues: { ':members': new Set([addressOn(channel, topic)]) },
  });

/**
 * Whose each address is, in the table of the subscriptions. The addresses of those who follow a topic from another BLO
 * are one set for each topic, so that one condition bounds their number.
 * @param mostFollowers addresses of followers on each topic
 */
export const addressClaims = (client: DynamoDBClient, tableName: string, mostFollowers: number): AddressClaims => {
  const table = { client, tableName };
  return {
    claim: async (topic, { person, channel, follows }) => {
      if (!(await claimItem(table, topic, channel, person))) return 'another-person';
      if (!follows) await removeFollower(table, topic, channel);
      else if (!(await addFollower(table, topic, channel, mostFollowers))) {
        await removeItem(table, topic, channel, person);
        return 'full';
      }
      return 'claimed';
    },
    release: async (topic, { person, channel }) => {
      if (!(await claimItem(table, topic, channel, person))) return;
      // The claim last: while it is there nobody else gets in, and a release that broke half way can be repeated.
      await removeFollower(table, topic, channel);
      await removeItem(table, topic, channel, person);
    },
    holderOf: (topic, channel) =>
      get(
        table,
        addressClaimKey(topic.topic, addressOn(channel, topic)),
        (item) => addressClaimRecord.read(item).person,
      ),
    claimsOn: (topic) =>
      query(
        table,
        {
          KeyConditionExpression: 'pk = :partition',
          // The followers of a topic are a set beside its claims.
          FilterExpression: 'attribute_exists(person)',
          ExpressionAttributeValues: { ':partition': addressClaimPartition(topic) },
        },
        claimedIn,
      ),
  };
};
