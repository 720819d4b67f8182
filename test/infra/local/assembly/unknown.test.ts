import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadAssembly } from '../../../../infra/local/assembly/assembly.ts';
import { inOrder } from '../../../../infra/local/assembly/make-stack.ts';
import { templateSchema } from '../../../../infra/local/assembly/template.ts';
import { startLocalRun } from '../../../../infra/local/local-run.ts';
import { synthesiseTestApp } from '../fixtures/test-app.ts';
import { testFolder } from '../fixtures/test-folder.ts';

const folder = testFolder();
const assembly = folder.file('assembly');
beforeAll(() => synthesiseTestApp(assembly, folder.file('notes')));
afterAll(() => folder.remove());

type Resources = Record<string, { Type: string; Properties: Record<string, unknown>; Condition?: string }>;

let copies = 0;
/** The test app with one stack changed by hand. */
const changed = (change: (resources: Resources) => void): string => {
  copies += 1;
  const copy = folder.file(`changed-${copies}`);
  cpSync(assembly, copy, { recursive: true });
  const file = `${copy}/blo-bb.template.json`;
  const template = JSON.parse(readFileSync(file, 'utf8'));
  change(template.Resources);
  writeFileSync(file, JSON.stringify(template));
  return copy;
};

const ofType = (resources: Resources, type: string) => {
  const found = Object.entries(resources).find(([, { Type }]) => Type === type);
  if (!found) throw new Error(`no ${type}`);
  return { id: found[0], properties: found[1].Properties };
};

const run = (changedAssembly: string) => startLocalRun({ assembly: changedAssembly, folder: folder.file('state') });

it('names every resource of a type that it does not know, at once, and starts nothing', async () => {
  const directory = changed((resources) => {
    resources['Cache'] = { Type: 'AWS::ElastiCache::CacheCluster', Properties: {} };
    resources['Maybe'] = { Type: 'AWS::SQS::Queue', Properties: {}, Condition: 'Sometimes' };
  });
  await expect(run(directory)).rejects.toThrow(
    'blo-bb: Cache (AWS::ElastiCache::CacheCluster): the local run does not know this type.\n' +
      'blo-bb: Maybe (AWS::SQS::Queue): the local run does not know conditions.',
  );
});

it.each<[string, (resources: Resources) => void, RegExp]>([
  [
    'a property of a queue',
    (resources) => Object.assign(ofType(resources, 'AWS::SQS::Queue').properties, { FifoQueue: true }),
    /blo-bb: \w+ \(AWS::SQS::Queue\): .*FifoQueue/s,
  ],
  [
    'a kind of key that it cannot be',
    (resources) => Object.assign(ofType(resources, 'AWS::KMS::Key').properties, { KeySpec: 'RSA_2048' }),
    /blo-bb: \w+ \(AWS::KMS::Key\): .*KeySpec/s,
  ],
  [
    'a property within a mapping',
    (resources) =>
      Object.assign(ofType(resources, 'AWS::Lambda::EventSourceMapping').properties, { TumblingWindowInSeconds: 9 }),
    /blo-bb: \w+ \(AWS::Lambda::EventSourceMapping\): .*TumblingWindowInSeconds/s,
  ],
  [
    'a layer of a function',
    (resources) => Object.assign(ofType(resources, 'AWS::Lambda::Function').properties, { Layers: ['x'] }),
    /blo-bb: \w+ \(AWS::Lambda::Function\): .*Layers/s,
  ],
  [
    'a function in Python',
    (resources) => Object.assign(ofType(resources, 'AWS::Lambda::Function').properties, { Runtime: 'python3.13' }),
    /blo-bb: \w+ \(AWS::Lambda::Function\): .*Node runtimes/s,
  ],
  [
    'an intrinsic function',
    (resources) =>
      Object.assign(ofType(resources, 'AWS::SNS::Topic').properties, { TopicName: { 'Fn::ImportValue': 'x' } }),
    /blo-bb: \w+ \(AWS::SNS::Topic\), at TopicName: .*Fn::ImportValue/,
  ],
  [
    'a name that nothing bears',
    (resources) => Object.assign(ofType(resources, 'AWS::SNS::Topic').properties, { TopicName: { Ref: 'Nobody' } }),
    /blo-bb: \w+ \(AWS::SNS::Topic\), at TopicName: .*Nobody/,
  ],
  [
    'a bucket event that is not about new objects',
    (resources) =>
      Object.assign(ofType(resources, 'AWS::S3::Bucket').properties, {
        NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectRemoved:*', Queue: 'q' }] },
      }),
    /blo-bb: \w+ \(AWS::S3::Bucket\): .*ObjectCreated/s,
  ],
])('names the resource and stops at %s', async (_name, change, message) => {
  await expect(run(changed(change))).rejects.toThrow(message);
});

it('says so when a stack names no region', () => {
  const copy = folder.file('regionless');
  cpSync(assembly, copy, { recursive: true });
  const manifest = readFileSync(`${copy}/manifest.json`, 'utf8').replaceAll(
    'aws://222222222222/ap-southeast-1',
    'aws://unknown-account/unknown-region',
  );
  writeFileSync(`${copy}/manifest.json`, manifest);
  expect(() => loadAssembly(copy)).toThrow('Stack blo-bb names no region');
});

it('refuses resources that refer to one another in a circle', () => {
  const circle = {
    A: { Type: 'AWS::SNS::Topic', Properties: { x: { Ref: 'B' } } },
    B: { Type: 'AWS::SNS::Topic', Properties: { x: { Ref: 'A' } } },
  };
  expect(() => inOrder(templateSchema.parse({ Resources: circle }))).toThrow(/refers to itself/);
});
