import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../../shared/cases/case-view.ts';
import {
  isStale,
  isViewOf,
  photosShown,
  takesMessages,
  threadOf,
  unansweredIn,
  withList,
  withoutExpired,
  withView,
} from '../../../../web/field/cases/kept-case.ts';

const id = 'KH-11154f9b-3b4f-4c8e-9d65-0f6a9c3d2b10';
const question = '5e1f7a52-93ab-4a3b-8f59-1f6f3a1c7e11';
const answer = '5e1f7a52-93ab-4a3b-8f59-1f6f3a1c7e12';

const summary = {
  id,
  foreign: true,
  blo: 'KH-BAVET',
  crime: 'drugs' as const,
  severity: 'Severe' as const,
  state: 'open' as const,
  openedAt: '2026-11-26T01:00:00.000Z',
  changedAt: '2026-11-26T02:00:00.000Z',
  messages: 1,
};

const said = (message: CaseView['thread'][number]['message'], own: boolean) => ({
  message,
  from: own ? { country: 'VN', post: 'VN-MOC-BAI' } : { country: 'KH', post: 'KH-BAVET' },
  to: [],
  at: '2026-11-26T02:00:00.000Z',
  own,
  answered: false,
});

const asked = said({ kind: 'question', id: question, about: 'vehicle' }, false);
const answered = said({ kind: 'answer', id: answer, inReplyTo: question, answer: 'yes' }, true);

const view = (change: Partial<CaseView> = {}): CaseView => ({
  whomToRing: [],
  links: [],
  steps: [],
  ...summary,
  shares: [
    {
      country: 'KH',
      way: 'in',
      state: 'shared',
      revision: 1,
      handling: 'counterpart',
      sharedAt: '2026-11-26T01:00:00.000Z',
      expiresAt: '2027-02-26T01:00:00.000Z',
      posts: ['VN-MOC-BAI'],
    },
  ],
  thread: [asked],
  unanswered: [question],
  cooperation: [],
  ...change,
});

describe('a case as the tablet keeps it', () => {
  it('shows what was written here at once, and once only when the service shows it too', () => {
    const written = { ...withView(undefined, view()), written: [answered] };
    expect(threadOf(written)).toEqual([asked, answered]);
    const fresh = withView(written, view({ thread: [asked, answered], unanswered: [] }));
    expect(fresh.written).toEqual([]);
    expect(threadOf(fresh)).toEqual([asked, answered]);
  });

  it('keeps what was written here while the service does not show it yet', () => {
    const written = { ...withView(undefined, view()), written: [answered] };
    expect(withView(written, view()).written).toEqual([answered]);
    expect(withList([written], [{ ...summary, messages: 9 }])[0]).toMatchObject({
      summary: { messages: 9 },
      view: { id },
      written: [answered],
    });
  });

  it('waits for an answer until one is written, sent or not', () => {
    const kept = withView(undefined, view());
    expect(unansweredIn(kept)).toEqual([question]);
    expect(unansweredIn({ ...kept, written: [answered] })).toEqual([]);
  });

  it('is fetched when it never was, and when it has changed', () => {
    expect(isStale({ summary, written: [] })).toBe(true);
    expect(isStale(withView(undefined, view()))).toBe(false);
    expect(isStale({ ...withView(undefined, view()), summary: { ...summary, changedAt: 'later' } })).toBe(true);
  });

  it('goes from the tablet when it is listed no more', () => {
    expect(withList([withView(undefined, view())], [])).toEqual([]);
  });

  it.each([
    ['shared', true],
    ['recalled', false],
    ['expired', false],
  ] as const)('takes messages while it is shared with somebody: %s', (state, takes) => {
    const shares = view().shares.map((share) => ({ ...share, state }));
    expect(takesMessages(withView(undefined, view({ shares })))).toBe(takes);
  });

  it.each([
    ['another case', { ...view(), id: 'VN-11154f9b-3b4f-4c8e-9d65-0f6a9c3d2b10' }],
    ['a page of a hotel', { welcome: 'to our hotel' }],
    ['a case without a thread', { ...view(), thread: undefined }],
  ])('is not what came when that is %s', (_name, value) => {
    expect(isViewOf(value, id)).toBe(false);
    expect(isViewOf(view(), id)).toBe(true);
  });
});

describe('what another country shows in a case', () => {
  const expiresAt = '2027-02-26T01:00:00.000Z';
  const photo = { id: '7c1f7a52-93ab-4a3b-8f59-1f6f3a1c7e12', sha256: 'a'.repeat(64) };
  const record = { photos: [photo] } as unknown as NonNullable<CaseView['shares'][number]['record']>;
  const kept = (change: Partial<CaseView['shares'][number]> = {}) => {
    const shares = view().shares.map((share) => ({ ...share, record, expiresAt, ...change }));
    return { summary, view: view({ shares }), written: [] };
  };
  const before = Date.parse(expiresAt) - 1;

  it('has photos while its time runs, and neither photos nor record afterwards, whether there is a line or not', () => {
    expect(photosShown(withoutExpired(kept(), before))).toEqual([photo]);
    const over = withoutExpired(kept(), Date.parse(expiresAt));
    expect(photosShown(over)).toEqual([]);
    expect(over.view?.shares).toEqual([expect.objectContaining({ state: 'expired' })]);
    expect(over.view?.shares[0]).not.toHaveProperty('record');
  });

  it('has no photos to fetch where it is our own record', () => {
    expect(photosShown(kept({ way: 'out' }))).toEqual([]);
  });

  it('stays recalled when its time is over too', () => {
    const recalled = withoutExpired(kept({ state: 'recalled' }), Date.parse(expiresAt) + 1);
    expect(recalled.view?.shares[0]?.state).toBe('recalled');
  });
});
