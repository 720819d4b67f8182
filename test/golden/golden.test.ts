import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromStored } from '../../shared/aws/table.ts';
import { type DynamoEngine, startDynamo } from '../fixtures/aws/dynamo-engine.ts';
import { codesEver, codesOfToday, goldenRecords, goldenVersions, shapesEver } from './golden-files.ts';
import { type KeptRecord, keptRecords } from './kept-records.ts';
import { shapeOf } from './record-shape.ts';
import { writtenRecords } from './written-records.ts';

const shared = join(import.meta.dirname, '../../shared');

const declaredInSource = (): string[] =>
  readdirSync(shared, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .flatMap((text) => [...text.matchAll(/= versionedRecord\(\s*'([^']+)'/g)].map(([, name = '']) => name));

const each = keptRecords.map((kept): [string, KeptRecord] => [kept.record.name, kept]);
const numbersUpTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

describe('golden records', () => {
  it('are of every kind of record that is declared, and each kind has a name of its own', () => {
    const names = keptRecords.map(({ record }) => record.name);
    expect(names.toSorted()).toEqual(declaredInSource().toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(each)('of kind %s are of every version up to that of today', (_name, { record }) => {
    expect(goldenVersions(record)).toEqual(numbersUpTo(record.version));
  });

  it.each(each)('of kind %s are read by the code of today, whatever their version', (_name, { record }) => {
    for (const version of goldenVersions(record))
      for (const held of goldenRecords(record, version)) {
        expect(held['recordVersion']).toEqual({ N: String(version) });
        expect(() => record.read(fromStored(held))).not.toThrow();
      }
  });

  it.each(each)('of kind %s that name no version are read as those of the first', (_name, { record }) => {
    for (const held of goldenRecords(record, 1)) {
      const { recordVersion: _version, ...older } = fromStored(held);
      expect(record.read(older)).toEqual(record.read(fromStored(held)));
    }
  });
});

describe('the shape of a kept record', () => {
  it.each(each)(
    'of kind %s changes with a new version alone: add a migration, then `npm run golden`',
    (_n, { record }) => {
      const shapes = shapesEver()[record.name] ?? [];
      expect(shapes).toHaveLength(record.version);
      expect(shapes.at(-1)).toBe(shapeOf(record));
    },
  );

  it('is of kinds of record that are there, each with all of its versions', () => {
    expect(Object.keys(shapesEver()).toSorted()).toEqual(keptRecords.map(({ record }) => record.name).toSorted());
  });
});

describe('codes', () => {
  const today = codesOfToday();
  const ever = codesEver();

  it.each(Object.keys(ever))('of %s are added or retired, and none is removed: a record may hold it', (list) => {
    expect(ever[list]?.filter((code) => !today[list]?.includes(code))).toEqual([]);
  });

  it('of today are all written down, so that none can be removed later: `npm run golden`', () => {
    const unknown = Object.entries(today).flatMap(([list, codes]) =>
      codes.filter((code) => !ever[list]?.includes(code)).map((code) => `${list}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('what the adapters of today write, on a real engine', () => {
  let engine: DynamoEngine;
  let itemsOf: Awaited<ReturnType<typeof writtenRecords>>;
  beforeAll(async () => {
    engine = await startDynamo();
    itemsOf = await writtenRecords(engine);
  });
  afterAll(() => engine.stop());

  it.each(each)('as %s names the version of today, and is read back', async (_name, kept) => {
    const items = await itemsOf(kept);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(item['recordVersion']).toEqual({ N: String(kept.record.version) });
      expect(() => kept.record.read(fromStored(item))).not.toThrow();
    }
  });

  it('as an incident grows by its version and by nothing else', async () => {
    const [incident] = keptRecords;
    const [written] = incident ? await itemsOf(incident) : [];
    const laidBeside = ['blo', 'changedKey', 'crime', 'crimes', 'latitude', 'longitude', 'occurredAt', 'occurredKey'];
    const announced = ['announcedKey', 'photosOf'];
    const own = ['changedAt', 'laterPhotos', 'namedByGroup', 'occurredBefore', 'receivedAt', 'referenceVersion'];
    const others = ['pk', 'recordVersion', 'report', 'reportedBy', 'revision', 'seizedItems', 'sk', 'standing'];
    expect(Object.keys(written ?? {}).toSorted()).toEqual([...laidBeside, ...announced, ...own, ...others].toSorted());
  });
});
