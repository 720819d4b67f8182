/** What the server says of the country that the page is of: `/web.json`. */
export type Setting = {
  country: string;
  /** Of the country, an IANA name. */
  timeZone: string;
  languages: readonly string[];
  signIn: { endpoint: string; clientId: string };
  /** The origin that photos are sent to. */
  inbox: string;
  release: string;
  /** The country has no address of its own for its tablets: what is kept here hangs on one that may change. */
  forTrials: boolean;
  /** The key by which a browser subscribes to be told; missing where the country cannot say it. */
  vapidKey?: string;
};

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const isSetting = (value: unknown): value is Setting =>
  isRecord(value) &&
  typeof value['country'] === 'string' &&
  typeof value['timeZone'] === 'string' &&
  isTexts(value['languages']) &&
  isRecord(value['signIn']) &&
  typeof value['signIn']['endpoint'] === 'string' &&
  typeof value['signIn']['clientId'] === 'string' &&
  typeof value['inbox'] === 'string';

/**
 * Fetches the setting; without a line, the worker gives the one of the last time.
 * @throws Error when there is none, or something else answers in our place, such as the page of a captive portal
 */
export const fetchSetting = async (): Promise<Setting> => {
  const setting: unknown = await (await fetch('/web.json')).json();
  if (!isSetting(setting)) throw new Error('The setting is not ours');
  return setting;
};
