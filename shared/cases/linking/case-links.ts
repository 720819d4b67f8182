import * as z from 'zod';
import { versionedRecord } from '../../foundation/records/versioned-record.ts';
import { linkKinds } from '../../links/link-decision.ts';
import { LinkReason } from '../../links/link-reason.ts';

/** A proposed link of a case with an incident here. */
export const KeptLink = z.strictObject({
  /** The incident here, as the id of a case. */
  link: z.string(),
  /** The post that reported it. */
  blo: z.string(),
  kind: z.enum(linkKinds),
  score: z.number(),
  reasons: z.array(LinkReason),
});

export type KeptLink = z.infer<typeof KeptLink>;

/** The links that are proposed for a case of another country, as they were last found. */
export const CaseLinks = z.object({ caseId: z.string(), links: z.array(KeptLink), proposedAt: z.string() });

export type CaseLinks = z.infer<typeof CaseLinks>;

export const caseLinksRecord = versionedRecord('case-links', CaseLinks);

/** Proposed links by their case. */
export type CaseLinkRepository = {
  /** Keeps what was found in the place of what was there, and moves the case to the top of the lists of these posts. */
  keep(links: CaseLinks, posts: readonly string[]): Promise<void>;
};
