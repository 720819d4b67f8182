import { describe, expect, it } from 'vitest';
import type { OpenHttpRequest } from '../../../shared/lambda/http.ts';
import { demandMediaType, taggedText } from '../../../shared/lambda/text-answer.ts';

const request: OpenHttpRequest = {
  ...{
    body: undefined,
    path: {},
    query: {},
    mediaType: 'application/json',
    language: 'en',
    route: 'GET /v1/alerts/feed',
  },
  ...{ ifMatch: undefined, ifNoneMatch: undefined },
};

describe('a text with its entity tag', () => {
  const first = taggedText(request, 'application/atom+xml', '<feed/>');
  const tag = first.headers?.['etag'] ?? '';

  it('comes in its own media type, and may be kept but not used without asking', () => {
    expect(first).toMatchObject({ status: 200, text: '<feed/>' });
    expect(first.headers).toMatchObject({
      ...{ 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'private, no-cache' },
      etag: expect.stringMatching(/^W\/"[\w-]+"$/),
    });
  });

  it.each([
    ['that has it', tag, 304],
    ['that has it among others', `"other", ${tag}`, 304],
    ['that has another', '"other"', 200],
  ])('comes to whoever says %s as it should', (_, ifNoneMatch, status) => {
    expect(taggedText({ ...request, ifNoneMatch }, 'application/atom+xml', '<feed/>').status).toBe(status);
  });

  it('has another tag when it says something else', () => {
    expect(taggedText(request, 'application/atom+xml', '<feed />').headers?.['etag']).not.toBe(tag);
  });
});

describe('a form that was negotiated', () => {
  it('is the one of this path, or none', () => {
    expect(demandMediaType(request, ['application/json', 'application/cap+xml'])).toBe('application/json');
    expect(() => demandMediaType(request, ['application/cap+xml'])).toThrow(/application\/cap\+xml/);
  });
});
