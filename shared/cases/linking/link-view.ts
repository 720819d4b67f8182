import * as z from 'zod';
import { filled } from '../../foundation/filled.ts';
import { present } from '../../foundation/present.ts';
import { LinkDecision, linkKinds } from '../../links/link-decision.ts';
import { LinkReason } from '../../links/link-reason.ts';
import { linkReasonWords } from '../../links/link-reason-words.ts';
import { linkStateOf, linkStates } from '../../links/link-state.ts';
import type { Language } from '../../reference/languages.ts';
import { CaseId, countryOfCase, incidentOfCase } from '../case-id.ts';
import type { KeptCaseMessage } from '../case-record.ts';
import type { CaseFile } from '../case-repository.ts';
import { inOrderWritten } from '../in-order-written.ts';
import type { KeptLink } from './case-links.ts';

/** A link of a case with another record: proposed here, or told by the other side, whose reasons are its own. */
export const LinkView = z.strictObject({
  /** The other record, as the id of a case. */
  link: CaseId,
  /** The incident here, where it is one. */
  incident: z.string().optional(),
  blo: z.string().optional(),
  as: z.enum(linkKinds),
  state: z.enum(linkStates),
  score: z.number().optional(),
  /** Each as a code, and in words in the reader's language. */
  reasons: z.array(LinkReason.extend({ text: z.string() })),
  /** The newest decision of each side. */
  decisions: z.array(LinkDecision),
});

export type LinkView = z.infer<typeof LinkView>;

type Decided = { link: string; as: KeptLink['kind']; decision: LinkDecision };

const decidedIn = (messages: readonly KeptCaseMessage[]): Decided[] =>
  [...messages]
    .sort(inOrderWritten)
    .flatMap(({ body, from, at }) =>
      body.kind === 'link'
        ? [{ link: body.link, as: body.as, decision: { country: from.country, decision: body.decision, at } }]
        : [],
    );

/** The newest of each country. */
const newestOf = (decisions: readonly LinkDecision[]): LinkDecision[] => [
  ...new Map(decisions.map((decision) => [decision.country, decision])).values(),
];

/** Proposed links, and those that only the other side has found. */
export const linkViews = ({ links = [], messages }: CaseFile, country: string, language: Language): LinkView[] => {
  const decided = decidedIn(messages);
  const isKnown = (name: string) => links.some(({ link, kind }) => name === `${link} ${kind}`);
  const told = new Map(decided.map(({ link, as }) => [`${link} ${as}`, { link, kind: as }]));
  const others = [...told].flatMap(([name, one]) => (isKnown(name) ? [] : [one]));
  const all: (Pick<KeptLink, 'link' | 'kind'> & Partial<KeptLink>)[] = [...links, ...others];
  return all.map(({ link, kind, blo, score, reasons = [] }) => {
    const own = decided.filter((each) => each.link === link && each.as === kind);
    const decisions = newestOf(own.map(({ decision }) => decision));
    return present({
      link,
      incident: countryOfCase(link) === country ? incidentOfCase(link) : undefined,
      blo,
      as: kind,
      state: linkStateOf(decisions),
      score,
      reasons: reasons.map(({ code, value }) =>
        present({ code, value, text: filled(linkReasonWords[code][language].text, { value: value ?? '' }) }),
      ),
      decisions,
    });
  });
};
