import { describe, expect, it } from 'vitest';
import type { PostView } from '../../../../shared/posts/post-view.ts';
import { isStaleAt, postsIn, withDirectory } from '../../../../web/field/posts/kept-posts.ts';

const entry = (changes: Partial<PostView> = {}): PostView => ({
  post: 'KH-BAVET',
  country: 'KH',
  telephone: '+85523456789',
  timeZone: 'Asia/Phnom_Penh',
  changedAt: '2026-01-01T00:00:00.000Z',
  staleAt: '2026-06-30T00:00:00.000Z',
  stale: false,
  ...changes,
});

describe('the directory on a tablet', () => {
  it.each<[string, unknown, PostView[] | undefined]>([
    ['the directory', { posts: [entry()] }, [entry()]],
    ['a directory with something else in it', { posts: [entry(), 'Bavet', { post: 'KH-BAVET' }] }, [entry()]],
    ['an empty directory', { posts: [] }, []],
    ['the page of a captive portal', '<html>', undefined],
    ['nothing', undefined, undefined],
  ])('is read from %s', (_, answer, expected) => {
    expect(postsIn(answer)).toEqual(expected);
  });

  it('tells by its own clock that an entry is old, whatever the service said when there was a line', () => {
    expect(isStaleAt(entry(), Date.parse('2026-06-29T23:59:59.999Z'))).toBe(false);
    expect(isStaleAt(entry(), Date.parse('2026-06-30T00:00:00.000Z'))).toBe(true);
  });

  it('has a newer number than the case that was kept before', () => {
    const newer = entry({ telephone: '+85523456780' });
    const known = [{ post: 'KH-BAVET', entry: entry() }, { post: 'KH-PRUM' }];
    expect(withDirectory(known, [newer])).toEqual([{ post: 'KH-BAVET', entry: newer }, { post: 'KH-PRUM' }]);
    expect(withDirectory(known, [])).toEqual(known);
  });
});
