import { type Blo, blos } from '../foundation/blos/blos.ts';
import { metresBetween, type Point } from '../foundation/metres-between.ts';

/** Names in a label: `Aranyaprathet (Ban Khlong Luek)` and `Song Tien (Vinh Xuong / Tan Chau)` hold several. */
const namesIn = (label: string | null): string[] =>
  (label ?? '')
    .split(/[()/,]/)
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '');

const sharesName = (one: string | null, other: string | null): boolean =>
  namesIn(one).some((name) => namesIn(other).includes(name));

/** Whether two posts are a pair of the reference, by the name that one of them gives its counterpart. */
const isPair = (one: Blo, other: Blo): boolean =>
  one.neighbour === other.country &&
  other.neighbour === one.country &&
  (sharesName(one.counterpart, other.name) || sharesName(other.counterpart, one.name));

const pointOf = ({ latitude, longitude }: Blo): Point | undefined =>
  latitude === null || longitude === null ? undefined : { latitude, longitude };

const nearestTo = (point: Point, posts: readonly Blo[]): Blo | undefined =>
  posts
    .flatMap((post) => {
      const seat = pointOf(post);
      return seat ? [{ post, metres: metresBetween(point, seat) }] : [];
    })
    .sort((one, other) => one.metres - other.metres)[0]?.post;

/**
 * Posts of a country that stand across from another country's post: those that the reference pairs with it, or else the one
 * on the same border that is nearest to the place. None where the incident is not about this country's border.
 * @param told the post that reported, the country on whose border it was, and where
 * @param own posts of this country that are deployed, by their ids
 */
export const postsAcross = (
  told: { blo: string; border?: string | undefined; point: Point },
  own: readonly string[],
): string[] => {
  const reporting = blos.find(({ id }) => id === told.blo);
  const here = blos.filter(({ id }) => own.includes(id));
  const country = here[0]?.country;
  const border = told.border ?? reporting?.neighbour;
  if (!reporting || border !== country) return [];
  const pairs = here.filter((post) => isPair(reporting, post));
  if (pairs.length > 0) return pairs.map(({ id }) => id);
  const onBorder = here.filter(({ neighbour }) => neighbour === reporting.country);
  const nearest = nearestTo(told.point, onBorder);
  return nearest ? [nearest.id] : [];
};
