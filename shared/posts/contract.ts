import { BloId } from '../foundation/caller.ts';
import { endpoint, may } from '../foundation/endpoint.ts';
import { PostEntryRequest } from './post-entry.ts';
import { PostList, PostView } from './post-view.ts';

const byPost = {
  bloId: {
    schema: BloId,
    description: 'The id of the BLO, such as `KH-BAVET`',
    as: { type: 'string', pattern: '^[A-Z]{2}(-[A-Z]+)+$' },
  },
};

/** The directory of posts. */
export const listPosts = endpoint({
  operation: 'listPosts',
  method: 'GET',
  path: '/v1/posts',
  summary: "Whom to ring: the entries of the country's own posts and of those that other countries told of",
  access: may('read the directory of posts'),
  answers: { 200: { description: 'The directory', content: { 'application/json': PostList } } },
  problems: ['not-yours'],
});

/** Keeps or confirms the entry of a post. */
export const keepPost = endpoint({
  operation: 'keepPost',
  method: 'PUT',
  path: '/v1/posts/{bloId}',
  summary: 'Say whom to ring at a post of this country, or confirm it; every other country is told',
  access: may('keep the directory of posts'),
  // As an address to which somebody is to be told: it is told to others.
  counts: 'subscriptions',
  pathParameters: byPost,
  body: { schema: PostEntryRequest },
  answers: { 200: { description: 'The entry', content: { 'application/json': PostView } } },
  problems: ['unreadable', 'not-yours', 'not-found', 'wrong-media-type', 'faults', 'slow-down'],
});

/** Removes the entry of a post. */
export const removePost = endpoint({
  operation: 'removePost',
  method: 'DELETE',
  path: '/v1/posts/{bloId}',
  summary: 'Remove the entry of a post of this country; it goes in every other country too',
  access: may('keep the directory of posts'),
  counts: 'subscriptions',
  pathParameters: byPost,
  answers: { 204: { description: 'There is no entry any more' } },
  problems: ['not-yours', 'not-found', 'slow-down'],
});

/** The endpoints of this contract, in the order of the document. */
export const endpoints = [listPosts, keepPost, removePost] as const;

/** Schemas that the document names. */
export const schemas = { PostList, Post: PostView, PostEntry: PostEntryRequest };
