import { type Signal, signal } from '@preact/signals';
import type { CaseMessageBody } from '../../../shared/cases/case-message-body.ts';
import { askService } from '../../ask/api.ts';
import { isMembers } from '../../ask/exchange.ts';
import { outgoingMessage } from '../draft.ts';
import { queue } from '../outbox.ts';
import { ownRow, ownValues, putOwn } from '../own-rows.ts';
import { noteContact, type Session, type Tablet } from '../tablet.ts';
import { tokenOf } from '../tokens.ts';
import type { FormName } from '../typed-form.ts';
import { forgetPhotos } from './case-photos.ts';
import { isStale, isSummary, isViewOf, type KeptCase, withList, withoutExpired, withView } from './kept-case.ts';

/** How often cases are asked for while the page is open, in milliseconds. A thread is work, and no alarm. */
export const casesMilliseconds = 120_000;

/** Cases of a page of the list: as many as a tablet shows. */
const mostCases = 50;

const keptId = 'post';

export type Cases = {
  cases: Signal<readonly KeptCase[]>;
  load(session: Session): Promise<void>;
  /** @returns whether somebody answered */
  refresh(): Promise<boolean>;
  /**
   * Puts a message into the outbox, in place of the form that it was typed into if there is one, and into the thread on
   * this tablet.
   */
  write(caseId: string, message: CaseMessageBody, from?: FormName): Promise<void>;
  /** What was refused is taken out of the thread again: its text goes back into the form. */
  takeBack(caseId: string, messageId: string): Promise<void>;
};

const ask = async (tablet: Tablet, session: Session, path: string): Promise<unknown> => {
  const given = await tokenOf(tablet, session.username, false);
  if (!('token' in given)) return undefined;
  const request = { method: 'GET', path, token: given.token, headers: {}, body: undefined };
  const answer = await askService(request, tablet.spoken.tag.value, () => noteContact(tablet));
  return answer?.status === 200 ? answer.body : undefined;
};

/** Cases in memory and on the disk, under the key of whoever is signed in. */
const newShelf = (tablet: Tablet) => {
  const cases = signal<readonly KeptCase[]>([]);
  const keep = async (session: Session, values: readonly KeptCase[]): Promise<void> => {
    if (tablet.session.value?.username !== session.username) return;
    const standing = values.map((kept) => withoutExpired(kept, tablet.now()));
    cases.value = standing;
    await putOwn(tablet.database, await ownRow(session, 'case', keptId, standing, tablet.now()));
    await forgetPhotos(tablet, session, standing);
  };
  const change = (session: Session, id: string, to: (kept: KeptCase) => KeptCase): Promise<void> =>
    keep(
      session,
      cases.value.map((kept) => (kept.summary.id === id ? to(kept) : kept)),
    );
  return { cases, keep, change };
};

type Shelf = ReturnType<typeof newShelf>;

/** Fetches the list, and of each case that has changed all of it, one after the other. */
const refresh = async (tablet: Tablet, { cases, keep, change }: Shelf): Promise<boolean> => {
  const session = tablet.session.value;
  // A record whose time is over goes without a line as well.
  if (session) await keep(session, cases.value);
  const page = session && (await ask(tablet, session, `/v1/cases?limit=${mostCases}`));
  if (!session || !isMembers(page) || !Array.isArray(page['cases'])) return false;
  await keep(session, withList(cases.value, page['cases'].filter(isSummary)));
  for (const { summary } of cases.value.filter(isStale)) {
    const view = await ask(tablet, session, `/v1/cases/${summary.id}`);
    if (view === undefined) break;
    if (isViewOf(view, summary.id)) await change(session, summary.id, (kept) => withView(kept, view));
  }
  return true;
};

type Written = { caseId: string; message: CaseMessageBody; typed?: FormName | undefined };

const write = async (tablet: Tablet, { change }: Shelf, { caseId, message, typed }: Written): Promise<void> => {
  const session = tablet.session.value;
  if (!session) return;
  const finishing = { username: session.username, finishedAt: tablet.now() };
  await queue(tablet, session, outgoingMessage(caseId, message, finishing), '', typed);
  const from = { country: session.blo.slice(0, 2), post: session.blo };
  const at = new Date(finishing.finishedAt).toISOString();
  const written = { message, from, to: [], at, own: true, answered: false };
  await change(session, caseId, (kept) => ({ ...kept, written: [...kept.written, written] }));
};

/** The cases of the officer's post, all of each, so that they can be read and worked on without a line. */
export const newCases = (tablet: Tablet, wake: () => void): Cases => {
  const shelf = newShelf(tablet);
  return {
    cases: shelf.cases,
    load: async (session) => {
      const [kept = []] = await ownValues<readonly KeptCase[]>(tablet.database, session, 'case');
      shelf.cases.value = kept.map((each) => withoutExpired(each, tablet.now()));
    },
    refresh: () => refresh(tablet, shelf),
    write: async (caseId, message, typed) => {
      await write(tablet, shelf, { caseId, message, typed });
      wake();
    },
    takeBack: async (caseId, messageId) => {
      const session = tablet.session.value;
      if (!session) return;
      const rest = ({ written }: KeptCase) => written.filter(({ message }) => message.id !== messageId);
      await shelf.change(session, caseId, (kept) => ({ ...kept, written: rest(kept) }));
    },
  };
};
