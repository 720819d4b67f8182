import * as z from 'zod';
import { JsonText } from '../foundation/free-text.ts';

/** The encodings that files are kept in, the smallest first (RFC 9110, 8.4.1; RFC 7932). */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/** A file of the pages, and under which names its forms lie beside the list. */
const ListedFile = z.strictObject({
  path: z.string().startsWith('/'),
  type: z.string(),
  /** Digits of its hash: its entity tag. */
  tag: z.string().min(1),
  /** Its name holds its hash, so that a browser need never ask again. */
  isImmutable: z.boolean(),
  forms: z.strictObject({ identity: z.string(), br: z.string().optional(), gzip: z.string().optional() }),
});

export type ListedFile = z.infer<typeof ListedFile>;

/** The build of the pages leaves: the name of the release, and every file of it and of the one before. */
export const PageList = z.strictObject({ release: z.string().min(1), files: z.array(ListedFile).min(1) });

export type PageList = z.infer<typeof PageList>;

/** Reads the list as the build wrote it. @throws ZodError when it is none */
export const readPageList = (bytes: Uint8Array): PageList =>
  JsonText.pipe(PageList).parse(new TextDecoder().decode(bytes));
