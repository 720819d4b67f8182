import { patience } from './api.ts';

/** How a picture was got: its bytes; `gone` where the service has none to show; nothing where nobody answered. */
export type Picture = { bytes: ArrayBuffer; type: string } | 'gone' | undefined;

/**
 * Fetches a picture to which the service leads by a redirection. The browser takes the token off on the way to the other
 * address, which is signed (WHATWG Fetch, HTTP-redirect fetch; Chrome does so from 119 on).
 */
export const fetchPicture = async (path: string, token: string, language: string): Promise<Picture> => {
  const response = await fetch(path, {
    headers: { authorization: `Bearer ${token}`, 'accept-language': language },
    cache: 'no-store',
    signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
  if (response?.status === 404) return 'gone';
  const type = response?.headers.get('content-type') ?? '';
  const bytes =
    response?.ok && type.startsWith('image/') ? await response.arrayBuffer().catch(() => undefined) : undefined;
  return bytes && { bytes, type };
};
