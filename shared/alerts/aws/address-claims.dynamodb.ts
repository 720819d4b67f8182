import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { isMade } from '../../aws/conditional-write.ts';
import { put, remove, type Table, update } from '../../aws/table.ts';
import { followersKey, seatKey } from '../../aws/table-layout.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { Channel } from '../alert-ports.ts';
import type { Seat } from '../subscriptions/subscription.ts';
import type { SeatRegister } from '../subscriptions/subscription-ports.ts';

/** That an address on a topic is taken. Conditions look at it, and no code reads it back. */
export const addressClaimRecord = versionedRecord('address-claim', z.object({ person: z.string() }));

const seatName = ({ address }: Seat, channel: Channel): string => `${channel}#${address}`;

/** Nobody's, or this person's own. */
const freeFor = (person: string) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
  ExpressionAttributeValues: { ':person': person },
});

const hold = (table: Table, seat: Seat, channel: Channel, person: string): Promise<boolean> => {
  const item = addressClaimRecord.write({ ...seatKey(seat.topic, seatName(seat, channel)), person });
  return isMade(put(table, item, freeFor(person)));
};

const free = (table: Table, seat: Seat, channel: Channel, person: string): Promise<boolean> =>
  isMade(remove(table, seatKey(seat.topic, seatName(seat, channel)), freeFor(person)));

const follow = async (table: Table, seat: Seat, channel: Channel, most: number): Promise<boolean> => {
  if (most <= 0) return false;
  const member = seatName(seat, channel);
  return isMade(
    update(table, followersKey(seat.topic), {
      UpdateExpression: 'ADD members :members',
      ConditionExpression: 'attribute_not_exists(members) OR contains(members, :member) OR size(members) < :most',
      ExpressionAttributeValues: { ':members': new Set([member]), ':member': member, ':most': most },
    }),
  );
};

const unfollow = (table: Table, seat: Seat, channel: Channel): Promise<unknown> =>
  update(table, followersKey(seat.topic), {
    UpdateExpression: 'DELETE members :members',
    ExpressionAttributeValues: { ':members': new Set([seatName(seat, channel)]) },
  });

/**
 * Who holds which seat, beside the subscriptions themselves. The seats of those who follow a topic from elsewhere stand
 * in one set of the topic, so that one condition keeps them from becoming too many.
 * @param followerSeats of each topic
 */
export const seatRegister = (client: DynamoDBClient, tableName: string, followerSeats: number): SeatRegister => {
  const table = { client, tableName };
  return {
    claim: async (seat, { person, channel, follows }) => {
      if (!(await hold(table, seat, channel, person))) return 'another-person';
      if (!follows) await unfollow(table, seat, channel);
      else if (!(await follow(table, seat, channel, followerSeats))) {
        await free(table, seat, channel, person);
        return 'full';
      }
      return 'claimed';
    },
    release: async (seat, { person, channel }) => {
      if (!(await hold(table, seat, channel, person))) return;
      // The seat last: while it is held nobody else gets in, and what dies in between is released again.
      await unfollow(table, seat, channel);
      await free(table, seat, channel, person);
    },
  };
};
