import { describe, expect, it } from 'vitest';
import { taggedText } from '../../../shared/lambda/tagged-text.ts';

const atom = (ifNoneMatch?: string, text = '<feed/>') => taggedText(ifNoneMatch, 'application/atom+xml', text);

describe('a text with its entity tag', () => {
  const first = atom();
  const { etag } = first.headers;

  it('a text comes in its own media type, and may be stored but not used without asking', () => {
    expect(first).toMatchObject({ status: 200, mediaType: 'application/atom+xml', text: '<feed/>' });
    expect(first.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
  });

  it.each([
    ['a caller who names its tag gets 304', etag, 304],
    ['a caller who names its tag among others gets 304', `"other", ${etag}`, 304],
    ['a caller who names another tag gets the text', '"other"', 200],
  ])('%s', (_, ifNoneMatch, status) => {
    expect(atom(ifNoneMatch).status).toBe(status);
  });

  it('another text has another tag', () => {
    expect(atom(undefined, '<feed />').headers.etag).not.toBe(etag);
  });
});
