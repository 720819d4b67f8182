import { zawgyiModel } from './zawgyi-model.ts';

/** Ranges of characters that are states of the model, in its order; everything else is state 0. */
const ranges = [
  { first: 0x1000, last: 0x103f },
  { first: 0x104a, last: 0x109f },
  { first: 0xaa60, last: 0xaa7f },
  { first: 0xa9e0, last: 0xa9ff },
  { first: 0x2000, last: 0x200b },
];

const stateOf = (code: number): number => {
  let offset = 1;
  for (const { first, last } of ranges) {
    if (code >= first && code <= last) return offset + code - first;
    offset += last - first + 1;
  }
  return 0;
};

const stepsInOne = 12;

type Transitions = { usual: number; next: ReadonlyMap<number, number> };

const read = (bytes: DataView): Transitions[] => {
  const states: Transitions[] = [];
  for (let at = 0; at < bytes.byteLength; ) {
    const entries = bytes.getUint8(at);
    if (entries === 0) {
      states.push({ usual: 0, next: new Map() });
      at += 1;
      continue;
    }
    const next = new Map<number, number>();
    for (let pair = at + 2; pair < at + 2 + 2 * entries; pair += 2)
      next.set(bytes.getUint8(pair), bytes.getInt8(pair + 1) / stepsInOne);
    states.push({ usual: bytes.getInt8(at + 1) / stepsInOne, next });
    at += 2 + 2 * entries;
  }
  return states;
};

const burmese = /[\u1000-\u109f]/;

/** Base64 read without Node, so that a page can ask as well. */
const bytesOf = (base64: string): DataView =>
  new DataView(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer);

/** As sure as the makers of the model advise before a text is called Zawgyi. */
const sure = 0.999;

let model: Transitions[] | undefined;

/**
 * How likely a text with Burmese letters is in Zawgyi rather than in Unicode, from 0 to 1. After myanmar-tools (Google,
 * Apache-2.0): a Markov chain over its characters. The model is read when the first Burmese text comes.
 */
export const zawgyiProbability = (text: string): number => {
  if (!burmese.test(text)) return 0;
  model ??= read(bytesOf(zawgyiModel));
  let before = 0;
  let unicode = 0;
  for (const state of [...Array.from({ length: text.length }, (_, at) => stateOf(text.charCodeAt(at))), 0]) {
    const { usual, next } = model[before] ?? { usual: 0, next: new Map<number, number>() };
    if (before !== 0 || state !== 0) unicode += next.get(state) ?? usual;
    before = state;
  }
  return 1 / (1 + Math.exp(unicode));
};

/** Whether a text is Burmese in the Zawgyi font's own encoding, which every other font shows as rubbish. */
export const isZawgyi = (text: string): boolean => zawgyiProbability(text) > sure;
