import { fetchData, hasData } from '../../ask/data-file.ts';
import type { GuideShelf } from '../../guides/guide-text.ts';

/** Whether the country has laid guides beside its JSON. */
export const hasGuides = (): boolean => hasData('guides.en');

/** The guides for readers of a language; none where the country has none. @throws Error when they cannot be had */
export const guidesIn = async (tag: string): Promise<GuideShelf> =>
  hasGuides() ? ((await fetchData(`guides.${tag}`)) as GuideShelf) : { guides: [], pictures: [] };
