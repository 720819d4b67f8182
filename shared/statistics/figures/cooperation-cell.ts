import * as z from 'zod';
import { BloId } from '../../foundation/caller.ts';
import { CountryCode } from '../../foundation/place.ts';
import { crimeCodes } from '../../incidents/report/crime-codes.ts';

/** What completed an exchange: a result that one side reported, or a joint action that both agreed to. */
export const exchanges = ['result', 'joint-action'] as const;

/**
 * Instances of cooperation of one pair of posts, one kind of crime and one kind of exchange: codes and a count. Where the
 * authority of the receiving country worked on the case its country stands in place of a post.
 */
export const CooperationCell = z.strictObject({
  /** The post that reported. */
  reporting: BloId,
  /** Who received the record and spoke first. */
  receiving: z.union([BloId, CountryCode]),
  crime: z.enum(crimeCodes),
  exchange: z.enum(exchanges),
  instances: z.int().min(1),
});

export type CooperationCell = z.infer<typeof CooperationCell>;

/** What an instance is counted under. */
export type CooperationKind = Omit<CooperationCell, 'instances'>;

const keyOf = ({ reporting, receiving, crime, exchange }: CooperationKind): string =>
  [reporting, receiving, crime, exchange].join(' ');

/** Puts cells together; of any order and grouping they are the same, in the order of the alphabet. */
export const mergeCells = (cells: readonly CooperationCell[]): CooperationCell[] =>
  [...Map.groupBy(cells, keyOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      return first ? [{ ...first, instances: same.reduce((sum, { instances }) => sum + instances, 0) }] : [];
    });

/** The pair of posts, the same whichever of them reported: `KH-BAVET/VN-MOC-BAI`. */
export const pairOf = ({ reporting, receiving }: CooperationKind): string => [reporting, receiving].sort().join('/');

/**
 * Whether a country counts an instance for the region: the one that reported does, and it alone, so that the region has
 * each instance once although both countries have it.
 * @param country its code as stacks spell it
 */
export const isReleasedBy = (country: string, { reporting }: CooperationKind): boolean =>
  reporting.startsWith(`${country.toUpperCase()}-`);
