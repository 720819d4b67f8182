import type { CaseHead, CaseShare, KeptCaseMessage } from './case-record.ts';
import type { KeptLink } from './linking/case-links.ts';
import type { KeptStep } from './procedure/kept-step.ts';

/** A case with its shares, of which a country that received it has one, and its thread in no order. */
export type CaseFile = {
  head: CaseHead;
  shares: CaseShare[];
  messages: KeptCaseMessage[];
  steps: KeptStep[];
  /** Links with incidents here that are proposed. */
  links?: KeptLink[];
};

/** Most messages that a case takes, from both sides. */
export const mostCaseMessages = 500;

/**
 * What became of a message: `kept`, `known` where the same is there already, `taken` where another has its id, `full`,
 * `no-case` where there is none. With `known` and `taken` comes what is there.
 */
export type AddOutcome =
  | { outcome: 'kept' | 'full' | 'no-case' }
  | { outcome: 'known' | 'taken'; message: KeptCaseMessage };

/** Cases of both directions, as they are kept at this end. */
export type CaseRepository = {
  /**
   * Keeps a share, and opens its case if there is none. An older share than the one that is there changes nothing.
   * @returns whether it was kept
   */
  share(share: CaseShare, head: Pick<CaseHead, 'blo' | 'crime' | 'severity'>, now: string): Promise<boolean>;
  /**
   * Takes a record back: it goes, and that there was one stays. The case moves to the top of the lists of its posts.
   * @returns false where a later share, or none, is there
   */
  recall(share: { caseId: string; country: string; recalledAt: string }, now: string): Promise<boolean>;
  /** Adds a message and moves the case to the top of the lists of these posts. */
  add(message: KeptCaseMessage, posts: readonly string[], now: string): Promise<AddOutcome>;
  find(caseId: string): Promise<CaseFile | undefined>;
  /** Keeps that a country has acknowledged a case; of two moments the earlier stands. */
  acknowledge(caseId: string, country: string, at: string): Promise<void>;
  /** Keeps for when somebody will look whether a step was done, or that those were told who are told of a late one. */
  recordStep(step: Pick<KeptStep, 'caseId' | 'key'>, what: 'plannedFor' | 'toldAt', at: string): Promise<void>;
};

/** A place in the order "last changed first". */
export type CasePosition = { changedAt: string; id: string };

/** Lists cases of a post, or of the `authority`, which has all of them. */
export type CaseSearch = {
  lastChangedFirst(query: { post: string; before?: CasePosition | undefined; limit: number }): Promise<CaseHead[]>;
};
