import type { Answer, Request } from '../../ask/exchange.ts';
import type { Block, Outgoing } from './outgoing.ts';

/** A token of an officer, or why there is none. */
export type TokenAnswer = { token: string } | { blocked: Exclude<Block, 'refused'> } | { noLine: true };

/** What sending needs of the tablet. Times in milliseconds since the epoch. */
export type SendingPorts = {
  /** All that waits, as the outbox has it. */
  items(): Promise<readonly Outgoing[]>;
  save(item: Outgoing): Promise<void>;
  /** @param isStale the service has refused the token that was given before */
  tokenOf(username: string, isStale: boolean): Promise<TokenAnswer>;
  ask(request: Request): Promise<Answer | undefined>;
  /** Sends a chunk. @returns the status of the answer; nothing where nobody answered */
  put(
    url: string,
    headers: Readonly<Record<string, string>>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<number | undefined>;
  /** Bytes of a photo. Nothing when the tablet has it no more. */
  photoBytes(id: string, key: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The photo has come, or never will: its bytes go. */
  forgetPhoto(id: string): Promise<void>;
  now(): number;
};

/** What sending remembers while the page is open. All of it can be lost: the outbox and the receipts say the rest. */
export type Memory = {
  /** Receipts with addresses that still hold. */
  receipts: Map<
    string,
    { at: number; chunks: { photoId: string; index: number; url: string; headers: Readonly<Record<string, string>> }[] }
  >;
  /** When an item's photos are asked about again. */
  waitUntil: Map<string, number>;
  /** Items whose photos wait until the others' have gone: a chunk whose answer was lost may have arrived. */
  last: string[];
  blocked: Map<string, Exclude<Block, 'refused'>>;
  /** How often the check of an item's photos was asked about. */
  asked: Map<string, number>;
  /** When bytes that never matched were last sent again. */
  triedAgain: Map<string, number>;
};

export const newMemory = (): Memory => ({
  receipts: new Map(),
  waitUntil: new Map(),
  last: [],
  blocked: new Map(),
  asked: new Map(),
  triedAgain: new Map(),
});

/** How a step ended: go on at once, wait until then, nothing is left that can be sent, or nobody answers. */
export type StepEnd = 'again' | 'idle' | 'no-line' | { waitUntil: number };
