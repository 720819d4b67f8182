import type { Clock } from '../../shared/foundation/clock.ts';
import { momentFaults } from '../../shared/foundation/moment.ts';
import { RefusedMessage } from '../../shared/foundation/refused-message.ts';
import type { DailyStatisticsRepository } from '../../shared/statistics/daily-statistics-repository.ts';
import { type ExchangeMessage, ExchangeText } from '../../shared/statistics/exchange-message.ts';

/** The countries that take part, and what the ARN of each one's topic begins with. */
export type ExchangeMembers = { countries: readonly string[]; topicPrefix: string };

export type Ports = { dailyStatistics: Pick<DailyStatisticsRepository, 'save'>; clock: Clock };

/** Only the country itself may publish on its topic, so the topic says whose figures these are; the text only claims it. */
const countryOf = (topicArn: string, { countries, topicPrefix }: ExchangeMembers): string | undefined =>
  countries.find((country) => topicArn === `${topicPrefix}${country}`);

/** Figures from the future could never be replaced by later ones. */
const isFromTheFuture = ({ computedAt }: ExchangeMessage, now: number): boolean =>
  momentFaults(computedAt, '/computedAt', now).length > 0;

/**
 * Keeps what a country has counted on one of its days. Messages come twice and in any order: what was computed last
 * stays, and an older message that is late changes nothing and is no failure.
 * @throws RefusedMessage for figures that did not come by their country's topic, or for a wrong clock; ZodError for a message of unknown shape. Each ends among the dead letters, where somebody looks at it
 */
export const regionalStatistics = async (
  { topicArn, text }: { topicArn: string; text: string },
  members: ExchangeMembers,
  ports: Ports,
): Promise<void> => {
  const country = countryOf(topicArn, members);
  const message = ExchangeText.parse(text);
  if (country === undefined || message.country !== country) throw new RefusedMessage('other-topic');
  if (isFromTheFuture(message, ports.clock())) throw new RefusedMessage('from-the-future');
  const { day, computedAt, figures } = message;
  await ports.dailyStatistics.save({ area: country, day, computedAt, figures });
};
