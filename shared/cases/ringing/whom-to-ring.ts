import { authorityTopic } from '../../alerts/rules/audience-of.ts';
import type { CaseFile } from '../case-repository.ts';
import { postsFacing } from './posts-facing.ts';

/** Posts across from what was shared with the country that they are of. */
const facing = ({ shares }: CaseFile): string[] =>
  shares.flatMap(({ way, country, record }) =>
    way === 'out' && record
      ? postsFacing({ blo: record.blo, border: record.border, point: record.place }).filter((post) =>
          post.startsWith(`${country}-`),
        )
      : [],
  );

/**
 * Posts of other countries that a reader of a case may want to ring: the one that reported, those across from it, and those
 * that have written.
 * @param country ISO 3166-1 alpha-2 of the reader's country
 */
export const whomToRing = (file: CaseFile, country: string): string[] => {
  const written = file.messages.map(({ from }) => from.post);
  const posts = [file.head.blo, ...facing(file), ...written];
  return [...new Set(posts)].filter((post) => post !== authorityTopic && !post.startsWith(`${country}-`));
};
