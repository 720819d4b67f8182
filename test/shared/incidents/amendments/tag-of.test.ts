import { describe, expect, it } from 'vitest';
import { demandRevision, tagOf } from '../../../../shared/incidents/amendments/tag-of.ts';

describe('If-Match', () => {
  it.each(['"3"', ' "3" ', '"1", "3"'])('names revision 3 as %s', (tag) => {
    expect(() => demandRevision(tag, 3)).not.toThrow();
  });

  it('is what the ETag was', () => {
    expect(() => demandRevision(tagOf(12), 12)).not.toThrow();
  });

  it.each([
    ['nothing', undefined, 'no-revision'],
    ['an empty text', ' ', 'no-revision'],
    ['any revision, which is none', '*', 'no-revision'],
    ['an old revision', '"2"', 'stale'],
    ['a revision that is not there yet', '"33"', 'stale'],
    ['a weak tag', 'W/"3"', 'stale'],
    ['a number without its quotation marks', '3', 'unreadable'],
  ])('as %s is refused', (_, tag, kind) => {
    expect(() => demandRevision(tag, 3)).toThrow(expect.objectContaining({ kind }));
  });
});
