import { readFileSync } from 'node:fs';

/**
 * Reads files that travel beside a bundle, each once.
 * @param module the bundle's own address
 * @param folder beside it
 */
export const filesBeside = (module: string, folder: string): ((name: string) => Uint8Array) => {
  const read = new Map<string, Uint8Array>();
  return (name) => {
    const bytes = read.get(name) ?? readFileSync(new URL(`./${folder}/${name}`, module));
    read.set(name, bytes);
    return bytes;
  };
};
