import type { Clock } from '../../shared/foundation/clock.ts';
import { momentFaults } from '../../shared/foundation/moment.ts';
import { present } from '../../shared/foundation/present.ts';
import { RefusedMessage } from '../../shared/foundation/problems/refused-message.ts';
import type { DailyStatisticsRepository } from '../../shared/statistics/daily-statistics-repository.ts';
import { ExchangeText } from '../../shared/statistics/exchange-message.ts';
import { isReleasedBy } from '../../shared/statistics/figures/cooperation-cell.ts';
import { withoutPeople } from '../../shared/statistics/figures/figures.ts';
import type { PeopleReleaseRepository } from '../../shared/statistics/people-release-repository.ts';

/** The countries that take part, and what the ARN of each one's topic begins with. */
export type ExchangeMembers = { countries: readonly string[]; topicPrefix: string };

export type Ports = {
  dailyStatistics: Pick<DailyStatisticsRepository, 'save'>;
  releases: Pick<PeopleReleaseRepository, 'insertOnce'>;
  clock: Clock;
};

/** Only the country itself may publish on its topic, so the topic says whose figures these are; the text only claims it. */
const countryOf = (topicArn: string, { countries, topicPrefix }: ExchangeMembers): string | undefined =>
  countries.find((country) => topicArn === `${topicPrefix}${country}`);

/** Figures from the future could never be replaced by later ones. */
const isFromTheFuture = (instant: string, now: number): boolean => momentFaults(instant, '', now).length > 0;

/**
 * Keeps what a country has counted on one of its days, or what it releases of people. Messages come twice and in any
 * order: what was computed last stays, a release stays as it came first, and an older message that is late changes
 * nothing and is no failure. People in the figures of a day are not kept: a country of an earlier deployment sends them.
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
  const instant = 'release' in message ? message.release.releasedAt : message.computedAt;
  if (isFromTheFuture(instant, ports.clock())) throw new RefusedMessage('from-the-future');
  if ('release' in message) {
    await ports.releases.insertOnce(country, message.release);
    return;
  }
  const { day, computedAt, figures, cooperation, twice, shortened } = message;
  if (cooperation?.some((cell) => !isReleasedBy(country, cell))) throw new RefusedMessage('other-topic');
  await ports.dailyStatistics.save({
    area: country,
    day,
    computedAt,
    figures: withoutPeople(figures),
    ...present({ cooperation, twice: twice && withoutPeople(twice), shortened }),
  });
};
