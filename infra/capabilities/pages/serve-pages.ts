import type { Construct } from 'constructs';
import type * as z from 'zod';
import type { Env } from '../../../functions/serve-pages/env.ts';
import { buildPages } from '../../../web/build.ts';
import type { CountryConfig } from '../../country.ts';
import type { Foundations } from '../../parts/foundations.ts';
import { ServiceFunction } from '../../parts/service-function.ts';
import type { Pushing } from '../alerts/pushing.ts';
import type { Cases } from '../cases/cases.ts';
import type { Identity } from '../identity.ts';
import type { PhotoStore } from '../photos/photo-store.ts';
import { homeOf } from './page-addresses.ts';

export type PagesProps = {
  foundations: Foundations;
  country: CountryConfig;
  identity: Identity;
  photos: PhotoStore;
  pushing: Pushing;
  cases: Cases;
};

/**
 * The function that serves the pages, with all their files in it: what is deployed and what is rolled back is code and
 * pages together. It is granted nothing but to know the key by which browsers are to be told.
 */
export const servePages = (parent: Construct, id: string, props: PagesProps): ServiceFunction => {
  const { foundations, country, identity, photos, pushing, cases } = props;
  const home = homeOf(country);
  const pages = new ServiceFunction(parent, id, {
    foundations,
    name: 'serve-pages',
    failing: 'answers',
    environment: {
      COUNTRY: country.country,
      TIME_ZONE: country.timeZone,
      LANGUAGES: country.languages.join(','),
      REGION: country.region,
      USER_POOL_CLIENT_ID: identity.client.userPoolClientId,
      INBOX_BUCKET: photos.inbox.bucketName,
      VIEWING_BUCKET: photos.viewing.bucketName,
      SHARED_PHOTO_BUCKETS: cases.photos.buckets,
      VAPID_KEY_ID: pushing.keyArn,
      ...(home ? { HOME: home } : {}),
    } satisfies z.input<typeof Env>,
    harm: 'No tablet can be set up and no console opened. Tablets that are set up go on, from what they keep.',
    beside: { name: 'pages', ...buildPages(country.ownFolder ? { own: country.ownFolder } : {}) },
  });
  pushing.grantPublicKey(pages);
  return pages;
};
