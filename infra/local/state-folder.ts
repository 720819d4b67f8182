import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import * as z from 'zod';
import { LocalFault } from './local-fault.ts';

/** Where a run keeps everything: two files for its users, its logs, and the engines' own folders under `state`. */
export type StateFolder = {
  path: string;
  outputs: string;
  deliveries: string;
  logs: string;
  engine(name: 'dynamodb' | 'messages' | 'identity' | 'checkpoints'): string;
};

const forUsers = ['outputs.json', 'deliveries.ndjson'] as const;

const under = (path: string): StateFolder => ({
  path,
  outputs: join(path, 'outputs.json'),
  deliveries: join(path, 'deliveries.ndjson'),
  logs: join(path, 'logs'),
  engine: (name) => join(path, 'state', name),
});

const runSchema = z.object({ control: z.string(), ports: z.array(z.int()) });

/** What a run leaves for the next one on the same folder. */
export type RunNote = z.infer<typeof runSchema>;

const noteFile = ({ path }: StateFolder) => join(path, 'state', 'run.json');

export const readNote = (folder: StateFolder): RunNote | undefined => {
  try {
    return runSchema.parse(JSON.parse(readFileSync(noteFile(folder), 'utf8')));
  } catch {
    return undefined;
  }
};

/** Whether a run has kept its state in a folder. */
export const hasRun = (path: string): boolean => readNote(under(resolve(path))) !== undefined;

/** Replaces a file in one step, so that nobody reads half of it. */
export const writeWhole = (file: string, content: unknown): void => {
  writeFileSync(`${file}.new`, `${JSON.stringify(content, undefined, 2)}\n`);
  renameSync(`${file}.new`, file);
};

export const writeNote = (folder: StateFolder, note: RunNote): void => writeWhole(noteFile(folder), note);

/** Whether a run answers there, and not somebody who has got its port since. */
const isRun = async (control: string): Promise<boolean> => {
  try {
    const answer = await fetch(control, { signal: AbortSignal.timeout(1_000) });
    return z.object({ localRun: z.int() }).safeParse(await answer.json()).success;
  } catch {
    return false;
  }
};

const isInUse = async (path: string): Promise<boolean> => {
  const note = readNote(under(resolve(path)));
  return note !== undefined && (await isRun(note.control));
};

/** @throws LocalFault when another run is using the folder */
export const refuseWhenInUse = async (path: string): Promise<void> => {
  if (await isInUse(path))
    throw new LocalFault(
      `A local run is using ${resolve(path)} already; stop it, or choose another folder with --data`,
    );
};

/**
 * Prepares a folder for a run.
 * @param keep go on with what is there, instead of beginning empty. Nothing is removed but what a run puts there.
 * @throws LocalFault when another run is using it
 */
export const openStateFolder = async (path: string, { keep }: { keep: boolean }): Promise<StateFolder> => {
  const folder = under(resolve(path));
  await refuseWhenInUse(path);
  if (!keep)
    for (const name of [...forUsers, 'logs', 'state'])
      rmSync(join(folder.path, name), { recursive: true, force: true });
  for (const each of [
    folder.logs,
    ...(['dynamodb', 'messages', 'identity', 'checkpoints'] as const).map(folder.engine),
  ]) {
    mkdirSync(each, { recursive: true });
  }
  return folder;
};

/**
 * With `--data` the users' files live in that folder, and links lead to them from where they are always looked for;
 * unless another run is using that place, whose files stay.
 * @param others files in the folder that are for users too, besides a run's own
 */
export const linkForUsers = async (
  from: string,
  { path }: StateFolder,
  others: readonly string[] = [],
): Promise<void> => {
  if (resolve(from) === path || (await isInUse(from))) return;
  mkdirSync(from, { recursive: true });
  for (const name of [...forUsers, ...others]) {
    const link = join(from, name);
    if (existsSync(link) || lstatSync(link, { throwIfNoEntry: false })) rmSync(link);
    symlinkSync(join(path, name), link);
  }
};
