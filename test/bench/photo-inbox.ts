import { Receipt } from '../black-box/contract.ts';
import { ask } from '../fixtures/local-run/tablet.ts';
import type { Stage } from './local-run.ts';
import { smallPhotos } from './photo-sets.ts';
import { reportsOf } from './reports.ts';

/** Where chunks are sent to, as an address in a receipt says. */
export const inboxOf = async ({ apiUrl, token, blo }: Stage): Promise<string> => {
  const [report] = reportsOf(blo, 1, 'quiet');
  const [photo] = await smallPhotos(1, 200_000);
  const body = { ...report, photos: [photo?.manifest] };
  const { photos } = Receipt.parse((await ask(apiUrl, 'POST /v1/incidents', { token, body })).json);
  const url = photos[0]?.missing[0]?.url;
  if (!url) throw new Error('the receipt asks for nothing');
  return new URL(url).origin;
};
