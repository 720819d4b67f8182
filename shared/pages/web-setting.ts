import * as z from 'zod';
import { CountryId } from '../foundation/country-id.ts';
import { LanguageTag } from '../foundation/language-tag.ts';
import { TimeZone } from '../foundation/local-day.ts';
import type { PageOrigins } from './page-headers.ts';

/** `/web.json` tells the pages this: nothing in it is a secret, and all of it differs from country to country. */
export const WebSetting = z.strictObject({
  country: CountryId,
  timeZone: TimeZone,
  /** The country's languages, its first one first. */
  languages: z.array(LanguageTag).min(1),
  /** AWS's region, such as `ap-southeast-1`. */
  region: z.string(),
  /** Where Cognito answers, and the client that tablets sign in by. */
  signIn: z.strictObject({ endpoint: z.url(), clientId: z.string() }),
  /** The origin that photos are sent to. */
  inbox: z.url(),
  /** The release that is deployed. */
  release: z.string(),
  /** The country has named no address of its own: what a tablet keeps belongs to the address, and this one may change. */
  forTrials: z.boolean(),
  /** The country's own address for its tablets. */
  home: z.url().optional(),
  /** The key by which browsers subscribe to be told (RFC 8292); missing while nobody could say it. */
  vapidKey: z.string().optional(),
});

export type WebSetting = z.infer<typeof WebSetting>;

type Place = Pick<WebSetting, 'country' | 'timeZone' | 'languages' | 'region' | 'release'> & {
  clientId: string;
  home: string | undefined;
};

/** The setting of a country's pages. @throws ZodError when a part of it is wrong */
export const webSetting = (
  { clientId, home, ...place }: Place,
  { identity, inbox }: Pick<PageOrigins, 'identity' | 'inbox'>,
): WebSetting =>
  WebSetting.parse({
    ...place,
    signIn: { endpoint: `${identity}/`, clientId },
    inbox,
    forTrials: home === undefined,
    ...(home ? { home } : {}),
  });
