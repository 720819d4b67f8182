/** Addresses of the files of this release, by the name that the code knows them by; the build wrote them into the page. */
const addresses: Readonly<Record<string, unknown>> = JSON.parse(document.getElementById('files')?.textContent ?? '{}');

/**
 * The address of a file of this release.
 * @param name such as `words.km`, `reference.km`, `posts`, `font.km.400`
 * @throws Error when the release has no such file
 */
export const dataFile = (name: string): string => {
  const address = addresses[name];
  if (typeof address !== 'string') throw new Error(`There is no ${name}`);
  return address;
};

/** Whether this release has such a file: some are of countries that have laid their own. */
export const hasData = (name: string): boolean => typeof addresses[name] === 'string';

/** Fetches a picture of this release, so that the worker keeps it. @throws Error when it cannot be had */
export const fetchAsset = async (address: string): Promise<void> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  await response.arrayBuffer();
};

/** Fetches a file of JSON. @throws Error when it cannot be had */
export const fetchData = async (name: string): Promise<unknown> => {
  const response = await fetch(dataFile(name));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.json();
};
