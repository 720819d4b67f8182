import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { isMade } from '../../aws/conditional-write.ts';
import { readable } from '../../aws/readable.ts';
import { get, type Item, put, query } from '../../aws/table.ts';
import { dayKey, dayPrefix, watermarkKey } from '../../aws/table-layout.ts';
import { LocalDay } from '../../foundation/local-day.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { Figures } from '../figures/statistics.ts';
import type { DayFigures, FiguresLedger, FiguresShelf, Watermark } from '../statistics-ports.ts';

const Kept = z.object({ sk: z.string().startsWith(dayPrefix), computedAt: z.string(), figures: Figures });

export const dayFiguresRecord = versionedRecord('day-figures', Kept);

/**
 * Keeps the figures of a day in one write that says everything. What was computed earlier never replaces what was
 * computed later, whatever order messages or runs end in; the same once more changes nothing.
 */
export const figuresLedger = (client: DynamoDBClient, tableName: string): FiguresLedger => ({
  keep: ({ area, day, ...counted }) =>
    isMade(
      put({ client, tableName }, dayFiguresRecord.write({ ...dayKey(area, day), ...counted }), {
        ConditionExpression: 'attribute_not_exists(pk) OR computedAt <= :mine',
        ExpressionAttributeValues: { ':mine': counted.computedAt },
      }),
    ),
});

/** @throws ZodError when the item is not one of ours */
const dayFiguresOf = (area: string, item: Item): DayFigures => {
  const { sk, computedAt, figures } = dayFiguresRecord.read(item);
  return { area, day: LocalDay.parse(sk.slice(dayPrefix.length)), computedAt, figures };
};

/**
 * Reads figures; the profiles beside them (sex and age) are not asked for, so nobody who reads here can show them.
 * @param onUnreadable hears of days that the figures go on without
 */
export const figuresShelf = (client: DynamoDBClient, tableName: string, onUnreadable?: OnUnreadable): FiguresShelf => ({
  read: (area, first, last) => {
    const { pk, sk: from } = dayKey(area, first);
    return query(
      { client, tableName },
      {
        KeyConditionExpression: 'pk = :area AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: { ':area': pk, ':from': from, ':to': dayKey(area, last).sk },
        ProjectionExpression: 'pk, sk, recordVersion, computedAt, figures',
      },
      readable({ name: dayFiguresRecord.name, read: (item) => dayFiguresOf(area, item) }, onUnreadable),
    );
  },
});

const KeptWatermark = z.object({ upTo: z.iso.datetime() });

export const watermarkRecord = versionedRecord('watermark', KeptWatermark);

/** Up to where changes have been counted, beside the figures. */
export const watermark = (client: DynamoDBClient, tableName: string): Watermark => {
  const table = { client, tableName };
  return {
    read: () => get(table, watermarkKey, (item) => watermarkRecord.read(item).upTo),
    // A refusal is good news: another run has got further.
    advance: async (to) => {
      await isMade(
        put(table, watermarkRecord.write({ ...watermarkKey, upTo: to }), {
          ConditionExpression: 'attribute_not_exists(pk) OR upTo < :to',
          ExpressionAttributeValues: { ':to': to },
        }),
      );
    },
  };
};
