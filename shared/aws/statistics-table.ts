import {
  type AttributeValue,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  paginateQuery,
} from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { LocalDay } from '../domain/local-day.ts';
import { Figures } from '../domain/statistics/statistics.ts';
import type { DayFigures, FiguresLedger, FiguresShelf, Watermark } from '../domain/statistics/statistics-ports.ts';
import { isMade } from './conditional-write.ts';
import { dayKey, dayPrefix, watermarkKey } from './table-layout.ts';

/** Puts an item under a condition; false when the condition does not hold. */
const putIf = async (
  client: DynamoDBClient,
  put: {
    TableName: string;
    Item: Record<string, AttributeValue>;
    ConditionExpression: string;
    ExpressionAttributeValues: Record<string, AttributeValue>;
  },
): Promise<boolean> => isMade(client.send(new PutItemCommand(put)));

/**
 * Keeps the figures of a day in one write that says everything. What was computed earlier never replaces what was
 * computed later, whatever order messages or runs end in; the same once more changes nothing.
 */
export const figuresLedger = (client: DynamoDBClient, tableName: string): FiguresLedger => ({
  keep: ({ area, day, ...counted }) =>
    putIf(client, {
      TableName: tableName,
      Item: marshall({ ...dayKey(area, day), ...counted }, { removeUndefinedValues: true }),
      ConditionExpression: 'attribute_not_exists(pk) OR computedAt <= :mine',
      ExpressionAttributeValues: marshall({ ':mine': counted.computedAt }),
    }),
});

const Kept = z.object({ sk: z.string().startsWith(dayPrefix), computedAt: z.string(), figures: Figures });

/** @throws ZodError when the item is not one of ours */
const dayFiguresOf = (area: string, item: Record<string, AttributeValue>): DayFigures => {
  const { sk, computedAt, figures } = Kept.parse(unmarshall(item));
  return { area, day: LocalDay.parse(sk.slice(dayPrefix.length)), computedAt, figures };
};

/** Reads figures; the profiles beside them (sex and age) are not asked for, so nobody who reads here can show them. */
export const figuresShelf = (client: DynamoDBClient, tableName: string): FiguresShelf => ({
  read: async (area, first, last) => {
    const days: DayFigures[] = [];
    const { pk, sk: from } = dayKey(area, first);
    const pages = paginateQuery(
      { client },
      {
        TableName: tableName,
        KeyConditionExpression: 'pk = :area AND sk BETWEEN :from AND :to',
        ExpressionAttributeValues: marshall({ ':area': pk, ':from': from, ':to': dayKey(area, last).sk }),
        ProjectionExpression: 'sk, computedAt, figures',
      },
    );
    for await (const page of pages) days.push(...(page.Items ?? []).map((item) => dayFiguresOf(area, item)));
    return days;
  },
});

const KeptWatermark = z.object({ upTo: z.iso.datetime() });

/** Up to where changes have been counted, beside the figures. */
export const watermark = (client: DynamoDBClient, tableName: string): Watermark => ({
  read: async () => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: marshall(watermarkKey), ConsistentRead: true }),
    );
    return Item && KeptWatermark.parse(unmarshall(Item)).upTo;
  },
  // A refusal is good news: another run has got further.
  advance: async (to) => {
    await putIf(client, {
      TableName: tableName,
      Item: marshall({ ...watermarkKey, upTo: to }),
      ConditionExpression: 'attribute_not_exists(pk) OR upTo < :to',
      ExpressionAttributeValues: marshall({ ':to': to }),
    });
  },
});
