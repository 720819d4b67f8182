import type { AlertOrigin } from '../alert-origin.ts';
import type { Channel } from '../channel.ts';
import { isAtLeast, type Severity } from '../severity.ts';
import { authorityTopic } from './audience-of.ts';

/** How many alerts may reach a topic by a channel in any stretch of so many seconds. */
export type StormLimit = { alerts: number; seconds: number };

/** A place of a topic that an alert took, and when: milliseconds since the epoch. */
export type TakenPlace = AlertOrigin & { holder: string; at: number };

/** A place that an alert asks for. @property voids alerts that it takes back */
export type WantedPlace = AlertOrigin & {
  topic: string;
  channel: Channel;
  holder: string;
  severity: Severity;
  voids: readonly string[];
};

/** The holder of a place: an alert at one stage of it. */
export const holderOf = (alertId: string, stage: string): string => `${alertId}#${stage}`;

/**
 * One fifth of a topic's places is kept for Severe alerts: many small ones must not hide a grave one. As much is kept for
 * what a BLO itself reports: of others its officers hear by their own topics as well.
 */
const reservedPart = 5;

/**
 * How much one origin may take of what the others have left. Half, so that there is room for others, and for more of them
 * when two send too much at once. A place for e-mail is free again after a second, in which one tablet may send all that it
 * kept without a line: a quarter is left to others.
 */
const largestShare: Readonly<Record<Channel, number>> = { sms: 1 / 2, email: 3 / 4 };

/** The first alert of an origin needs one place, however few there are. */
const shareOf = (channel: Channel, places: number): number => Math.max(1, Math.floor(places * largestShare[channel]));

/** A country's BLOs share the places of that country, by the same rule again: one of them keeps no other away. */
const isWithinNeighbour = (
  group: readonly TakenPlace[],
  { channel, post, neighbour }: WantedPlace,
  share: number,
): boolean => {
  if (neighbour === undefined) return true;
  const mine = group.filter((place) => place.post === post).length;
  return mine < shareOf(channel, share - (group.length - mine));
};

/** Whether one more alert may take a place beside those that are taken. */
const isFree = (taken: readonly TakenPlace[], wanted: WantedPlace, { alerts }: StormLimit): boolean => {
  const { topic, channel, severity, post, neighbour } = wanted;
  const reserve = Math.floor(alerts / reservedPart);
  const places = isAtLeast(severity, 'Severe') ? alerts : alerts - reserve;
  const own = taken.filter((place) => place.post === topic).length;
  // The last place is left to others: the own BLO comes first, and keeps nobody away either.
  if (post === topic) return taken.length < Math.max(1, places - 1) && own < shareOf(channel, places);
  const left = topic === authorityTopic ? places : places - Math.max(0, reserve - own);
  const group = taken.filter((place) => (neighbour ? place.neighbour === neighbour : place.post === post));
  const share = shareOf(channel, left - (taken.length - group.length));
  return taken.length < left && group.length < share && isWithinNeighbour(group, wanted, share);
};

/**
 * The places of a topic and channel after an alert has taken one. A holder that comes again keeps its place, and what takes
 * an alert back gets the place of that alert: who was told of something hears that it is void.
 * @param held places as they were taken, also those of before the stretch of time
 * @returns nothing when there is no place for this alert
 */
export const placesAfter = (
  held: readonly TakenPlace[],
  wanted: WantedPlace,
  limit: StormLimit,
  at: number,
): TakenPlace[] | undefined => {
  const taken = held.filter((place) => place.at > at - limit.seconds * 1000);
  const isOwn = ({ holder }: TakenPlace) =>
    holder === wanted.holder || wanted.voids.some((id) => holder.startsWith(holderOf(id, '')));
  const others = taken.filter((place) => !isOwn(place));
  if (others.length === taken.length && !isFree(taken, wanted, limit)) return undefined;
  const { holder, post, neighbour } = wanted;
  return [...others, { holder, post, ...(neighbour === undefined ? {} : { neighbour }), at }];
};
