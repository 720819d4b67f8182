import type { LinkDecision } from './link-decision.ts';

/** How far officers have come on a link. */
export const linkStates = ['proposed', 'confirmed', 'rejected', 'disputed'] as const;

export type LinkState = (typeof linkStates)[number];

/** The state by the newest decision of each side: one side may confirm alone, and a no of the other holds it up. */
export const linkStateOf = (decisions: readonly Pick<LinkDecision, 'decision'>[]): LinkState => {
  const has = (wanted: LinkDecision['decision']) => decisions.some(({ decision }) => decision === wanted);
  if (has('confirmed')) return has('rejected') ? 'disputed' : 'confirmed';
  return has('rejected') ? 'rejected' : 'proposed';
};

/**
 * Of the countries that confirmed, the one whose incident the region counts as the other's: where both did, the later in the
 * alphabet, so that both find the same one. A country that knows of no other's word counts by its own.
 */
export const secondOf = (decisions: readonly LinkDecision[]): string | undefined =>
  decisions
    .filter(({ decision }) => decision === 'confirmed')
    .map(({ country }) => country)
    .sort()
    .at(-1);
