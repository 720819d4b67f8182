import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fetchData } from '../ask/data-file.ts';
import { isMembers } from '../ask/exchange.ts';
import { shownWritten } from '../form/as-typed.ts';
import type { Choice } from '../form/search-codes.ts';
import type { WordKey } from '../words/all-words.ts';
import { type Say, sayIn, type Words } from '../words/say.ts';

/** A code of a list, as the reference has it: its name, and names that are heard on the street. */
export type ListedCode = Choice & { readonly iccs?: string | number; readonly neighbours?: readonly string[] };

type Lists = Readonly<Record<string, readonly ListedCode[]>>;

/** A post of the network, in the reader's language where that is spoken there. */
export type Post = {
  readonly id: string;
  readonly name: string;
  readonly localName?: string;
  readonly country: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
};

/** The language of the page, and all that is said in it. */
export type Spoken = {
  tag: ReadonlySignal<string>;
  say: ReadonlySignal<Say>;
  lists: ReadonlySignal<Lists>;
  label(word: string): string;
  choicesIn(list: string): readonly ListedCode[];
  /** The name of a code of a list; the code itself where the list is not here yet. */
  nameOf(list: string, code: string): string;
  /** A moment that somebody wrote, by the clock of the country. */
  moment(written: string): string;
  speak(tag: string): Promise<void>;
  posts(): Promise<readonly Post[]>;
};

const listsOf = async (file: string): Promise<Lists> => {
  const content = await fetchData(file);
  return isMembers(content) && isMembers(content['lists']) ? (content['lists'] as Lists) : {};
};

/** Which scripts have a font of ours. */
const withFont: readonly string[] = ['km', 'lo', 'my', 'th'];

const loadFont = async (tag: string, weight: string, addressOf: (name: string) => string): Promise<void> => {
  if (!withFont.includes(tag)) return;
  const font = new FontFace('BLO', `url(${addressOf(`font.${tag}.${weight}`)})`, { weight });
  document.fonts.add(await font.load());
};

/**
 * Speaks a language: its words first, then the lists of most reports, the font, and the long lists, one file after the
 * other, since a line that drops then loses one of them and not all.
 */
export const newSpoken = (addressOf: (name: string) => string, timeZone: string): Spoken => {
  const tag = signal('en');
  const words = signal<Words>({});
  const lists = signal<Lists>({});
  const say = computed(() => sayIn(words.value));
  const choicesIn = (list: string) => lists.value[list] ?? [];
  const addLists = async (wanted: string, file: string): Promise<void> => {
    const more = await listsOf(`${file}.${wanted}`);
    if (tag.value === wanted) lists.value = { ...lists.value, ...more };
  };
  /** Bold letters come last: until then the browser thickens the others. */
  const rest = async (wanted: string): Promise<void> => {
    await addLists(wanted, 'reference');
    await loadFont(wanted, '400', addressOf).catch(() => undefined);
    await addLists(wanted, 'reference-later');
    await loadFont(wanted, '700', addressOf).catch(() => undefined);
  };
  return {
    tag,
    say,
    lists,
    choicesIn,
    label: (word) => say.value(`field.${word}` as WordKey),
    nameOf: (list, code) => choicesIn(list).find((choice) => choice.code === code)?.name ?? code,
    moment: (written) => shownWritten(written, timeZone),
    speak: async (wanted) => {
      words.value = (await fetchData(`words.${wanted}`)) as Words;
      tag.value = wanted;
      document.documentElement.lang = wanted;
      void rest(wanted).catch(() => undefined);
    },
    posts: async () => {
      const content = await fetchData('posts');
      return Array.isArray(content) ? (content as Post[]) : [];
    },
  };
};
