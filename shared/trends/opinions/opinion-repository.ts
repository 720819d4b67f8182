import type { TrendOpinion } from './trend-opinion.ts';

/** Opinions of a country: one of each post, or the authority, on a flag. */
export type OpinionRepository = {
  /** Saves an opinion in the place of what the same topic said of the flag before. */
  save(opinion: TrendOpinion): Promise<void>;
  all(): Promise<TrendOpinion[]>;
};
