import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readable } from '../../aws/readable.ts';
import { succeeded } from '../../aws/succeeded.ts';
import { type Item, put, query } from '../../aws/table.ts';
import { dayKey, dayPrefix } from '../../aws/table-layout.ts';
import { LocalDay } from '../../foundation/local-day.ts';
import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import type { DailyStatisticsRepository, DayFigures } from '../daily-statistics-repository.ts';
import { Figures } from '../figures/figures.ts';

const KeptFigures = z.object({ sk: z.string().startsWith(dayPrefix), computedAt: z.string(), figures: Figures });

export const dayFiguresRecord = versionedRecord('day-figures', KeptFigures);

/** @throws ZodError when the item is not one of ours */
const dayFiguresOf = (area: string, item: Item): DayFigures => {
  const { sk, computedAt, figures } = dayFiguresRecord.read(item);
  return { area, day: LocalDay.parse(sk.slice(dayPrefix.length)), computedAt, figures };
};

/**
 * The table of statistics. The figures of a day are one item, written whole. An earlier computation never replaces a
 * later one, in whatever order messages or runs end; the same figures again change nothing. A read does not ask for the
 * profiles (sex and age) beside the figures, so no reader can show them.
 * @param onUnreadable hears of days that the figures go on without
 */
export const dailyStatisticsRepository = (
  client: DynamoDBClient,
  tableName: string,
  onUnreadable?: OnUnreadable,
): DailyStatisticsRepository => {
  const table = { client, tableName };
  return {
    save: ({ area, day, ...counted }) =>
      succeeded(
        put(table, dayFiguresRecord.write({ ...dayKey(area, day), ...counted }), {
          ConditionExpression: 'attribute_not_exists(pk) OR computedAt <= :mine',
          ExpressionAttributeValues: { ':mine': counted.computedAt },
        }),
      ),
    between: (area, first, last) => {
      const { pk, sk: from } = dayKey(area, first);
      return query(
        table,
        {
          KeyConditionExpression: 'pk = :area AND sk BETWEEN :from AND :to',
          ExpressionAttributeValues: { ':area': pk, ':from': from, ':to': dayKey(area, last).sk },
          ProjectionExpression: 'pk, sk, recordVersion, computedAt, figures',
        },
        readable({ name: dayFiguresRecord.name, read: (item) => dayFiguresOf(area, item) }, onUnreadable),
      );
    },
  };
};
