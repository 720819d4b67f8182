import { expect, it } from 'vitest';
import { EndpointCache } from '../../../shared/aws/endpoint-cache.ts';

it('a client that discovers no endpoints asks the one of its region', () => {
  expect(new EndpointCache().getEndpoint()).toBeUndefined();
});
