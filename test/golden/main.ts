import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { codesEver, codesFile, codesOfToday, goldenFile, shapesEver, shapesFile } from './golden-files.ts';
import { keptRecords } from './kept-records.ts';
import { shapeOf } from './record-shape.ts';
import { writtenRecords } from './written-records.ts';

/** One entry a line, so that a change shows as what it is. */
const written = (file: string, entries: readonly string[], brackets: string): void => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${brackets[0]}\n${entries.join(',\n')}\n${brackets[1]}\n`);
};

const writeMembers = (file: string, members: Record<string, unknown>): void =>
  written(
    file,
    Object.entries(members).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`),
    '{}',
  );

/**
 * `npm run golden`: writes down what is new. Golden records of a version that has none, by the adapters of today on a real
 * engine; the shape of a version that has none; codes that were added. What is there already is never changed: a record of
 * that kind may lie in a table.
 */
const engine = await startDynamo();
try {
  const itemsOf = await writtenRecords(engine);
  for (const kept of keptRecords) {
    const file = goldenFile(kept.record, kept.record.version);
    if (existsSync(file)) continue;
    const items = await itemsOf(kept);
    written(
      file,
      items.map((item) => JSON.stringify(item)),
      '[]',
    );
  }
} finally {
  await engine.stop();
}

const shapes = shapesEver();
const shapesNow = keptRecords.map(({ record }): [string, string[]] => {
  const known = shapes[record.name] ?? [];
  return [record.name, known.length < record.version ? [...known, shapeOf(record)] : known];
});
writeMembers(shapesFile, { ...shapes, ...Object.fromEntries(shapesNow) });

const ever = codesEver();
const codesNow = Object.entries(codesOfToday()).map(([list, codes]): [string, string[]] => [
  list,
  [...new Set([...(ever[list] ?? []), ...codes])],
]);
writeMembers(codesFile, { ...ever, ...Object.fromEntries(codesNow) });
