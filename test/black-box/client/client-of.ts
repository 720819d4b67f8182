import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateApi } from 'swagger-typescript-api';

/** Where the generated client stands; nobody writes there by hand. */
export const clientFile = join(import.meta.dirname, 'client.generated.ts');

/** What the generator says of patterns and lengths, which are for the document: a third of the file. */
const comments = /^\s*\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n/gm;

/** A typed client made of an OpenAPI document, as text. */
export const clientOf = async (document: object): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'client-'));
  try {
    writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
    await generateApi({
      input: join(folder, 'openapi.json'),
      output: folder,
      fileName: 'client.ts',
      httpClientType: 'fetch',
      generateUnionEnums: true,
      silent: true,
    });
    return readFileSync(join(folder, 'client.ts'), 'utf8').replaceAll(comments, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** When the examples of the document are of: a moment of its own, so that the client is the same every day. */
export const documentedAt = Date.parse('2026-11-22T00:00:00Z');
