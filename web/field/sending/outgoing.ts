/** A photo that waits in the outbox: what it weighs, the key of its bytes, and which of its chunks were answered. */
export type OutgoingPhoto = {
  id: string;
  bytes: number;
  chunkBytes: number;
  key: string;
  /** Indexes of chunks that the inbox answered with 200: never sent again unless a receipt asks. */
  acknowledged: readonly number[];
  state: 'awaiting' | 'received' | 'verified' | 'rejected';
  /** Why the service refused it, in the officer's words. */
  message?: string;
};

export type OutgoingKind = 'report' | 'acknowledgement' | 'amendment' | 'message';

/** Whether an officer keeps a note of something once it is sent. A message stands in its case, an acknowledgement by its alert. */
export const isNoted = ({ kind }: { kind: OutgoingKind }): boolean => kind === 'report' || kind === 'amendment';

/** Why something cannot be sent although there is a line. Each has words in web/words/outbox-words.ts. */
export const blocks = ['sign-in-again', 'disabled', 'refused'] as const;

export type Block = (typeof blocks)[number];

/** What the service said when it refused: its sentence, and the places of faults. */
export type Refusal = { status: number; title: string; errors: readonly { pointer: string; message: string }[] };

/** Something finished that waits to be sent, or is on its way. It is sent under its own officer's token. */
export type Outgoing = {
  id: string;
  kind: OutgoingKind;
  username: string;
  /** Milliseconds since the epoch. */
  finishedAt: number;
  request: { method: string; path: string; headers: Readonly<Record<string, string>>; body: unknown };
  /** The incident whose receipt tells of the photos; of an acknowledgement the alert, of a message the case. */
  incidentId: string;
  photos: readonly OutgoingPhoto[];
  /** `waiting`: nobody has answered yet. `kept`: the service has it, photos may still be on their way. */
  state: 'waiting' | 'kept' | 'done' | 'refused';
  refusal?: Refusal;
  keptAt?: string;
};

const isSettled = ({ state }: OutgoingPhoto): boolean => state === 'verified' || state === 'rejected';

/** Photos that the service has not settled. */
export const photosLeft = ({ photos }: Outgoing): OutgoingPhoto[] => photos.filter((photo) => !isSettled(photo));

export const chunksOf = ({ bytes, chunkBytes }: OutgoingPhoto): number => Math.ceil(bytes / chunkBytes);

/** Bytes of a chunk. */
export const bytesOfChunk = ({ bytes, chunkBytes }: OutgoingPhoto, index: number): number =>
  Math.min(chunkBytes, bytes - index * chunkBytes);

const photoBytesLeft = (photo: OutgoingPhoto): number =>
  isSettled(photo) || photo.state === 'received'
    ? 0
    : photo.bytes - photo.acknowledged.reduce((sum, index) => sum + bytesOfChunk(photo, index), 0);

/** Bytes that have still to cross the line: a report's own, and those of its photos that nobody has answered. */
export const bytesLeft = (item: Outgoing): number => {
  if (item.state === 'done' || item.state === 'refused') return 0;
  const own = item.state === 'waiting' ? JSON.stringify(item.request.body ?? '').length : 0;
  return own + item.photos.reduce((sum, photo) => sum + photoBytesLeft(photo), 0);
};

/** Whether an item has still something to send or to hear of. */
export const isUnsent = (item: Outgoing): boolean => item.state !== 'done';
