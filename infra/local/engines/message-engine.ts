import { Worker } from 'node:worker_threads';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SNSClient, SubscribeCommand } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { localAccount, localCredentials } from '../assembly/local-account.ts';
import { youngMegabytes } from '../functions/function-thread.ts';
import { LocalFault } from '../local-fault.ts';
import type { BucketSettings } from './message-hooks.ts';
import { callsTo } from './worker-calls.ts';

export type MessageEngineCall =
  | { do: 'start' | 'stop' }
  | { do: 'bucket'; name: string; settings: BucketSettings }
  | { do: 'topic'; arn: string; stack: string };

export type Subscribing = { TopicArn: string; Protocol: string; Endpoint: string; attributes: Record<string, string> };

/** S3, SNS and SQS: fauxqs in a thread of its own, with what it lacks added (see message-hooks.ts). */
export type MessageEngine = {
  endpoint: string;
  /** A client of the queues of a region. */
  sqs(region: string): SQSClient;
  queueUrl(queueArn: string): string;
  ensureQueue(region: string, name: string, attributes: Record<string, string>): Promise<string>;
  ensureTopic(region: string, name: string, stack: string): Promise<string>;
  ensureSubscription(region: string, subscribing: Subscribing): Promise<string>;
  ensureBucket(region: string, name: string, settings: Omit<BucketSettings, 'region'>): Promise<void>;
  stop(): Promise<void>;
};

type Clients = { sqs: SQSClient; sns: SNSClient; s3: S3Client };

/**
 * Every queue's readers hold a request open for as long as nothing comes: beyond the SDK's 50 sockets whatever else asks
 * waits until one of them ends, 20 seconds.
 */
const manySockets = { keepAlive: true, maxSockets: 2_000 };

const clientsOf = (endpoint: string) => {
  const byRegion = new Map<string, Clients>();
  const make = (region: string): Clients => {
    const settings = { endpoint, region, credentials: localCredentials };
    return {
      sqs: new SQSClient({ ...settings, requestHandler: { httpAgent: manySockets } }),
      sns: new SNSClient(settings),
      s3: new S3Client({ ...settings, forcePathStyle: true }),
    };
  };
  return {
    of: (region: string): Clients => {
      const clients = byRegion.get(region) ?? make(region);
      byRegion.set(region, clients);
      return clients;
    },
    destroy: () => {
      for (const client of [...byRegion.values()].flatMap(Object.values<{ destroy(): void }>)) client.destroy();
    },
  };
};

const required = (value: string | undefined): string => {
  if (value === undefined) throw new LocalFault('fauxqs gave no name');
  return value;
};

/** Attributes are set apart from the making, so that a template that changed between two runs is no conflict. */
const ensureQueue = async (
  { sqs }: Clients,
  name: string,
  Attributes: Record<string, string>,
  url: string,
): Promise<string> => {
  await sqs.send(new CreateQueueCommand({ QueueName: name }));
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl: url, Attributes }));
  return url;
};

const ensureSubscription = async ({ sns }: Clients, { attributes, ...subscribing }: Subscribing): Promise<string> => {
  const command = new SubscribeCommand({ ...subscribing, Attributes: attributes, ReturnSubscriptionArn: true });
  return required((await sns.send(command)).SubscriptionArn);
};

const startWorker = ({ folder, port }: { folder: string; port: number }): Worker =>
  new Worker(new URL('./message-engine-worker.ts', import.meta.url), {
    workerData: { folder, port },
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  });

type Call = (call: MessageEngineCall) => Promise<void>;
type Naming = (region: string, queueName: string) => string;

/** What makes resources, or finds those of an earlier run. */
const makersOf = (
  clientsIn: (region: string) => Clients,
  call: Call,
  urlOf: Naming,
): Pick<MessageEngine, 'ensureQueue' | 'ensureTopic' | 'ensureSubscription' | 'ensureBucket'> => ({
  ensureQueue: (region, name, attributes) => ensureQueue(clientsIn(region), name, attributes, urlOf(region, name)),
  ensureTopic: async (region, name, stack) => {
    const arn = required((await clientsIn(region).sns.send(new CreateTopicCommand({ Name: name }))).TopicArn);
    await call({ do: 'topic', arn, stack });
    return arn;
  },
  ensureSubscription: (region, subscribing) => ensureSubscription(clientsIn(region), subscribing),
  ensureBucket: async (region, name, settings) => {
    await clientsIn(region).s3.send(new CreateBucketCommand({ Bucket: name }));
    await call({ do: 'bucket', name, settings: { region, ...settings } });
  },
});

/**
 * Starts fauxqs with its state in a folder.
 * @throws Error when its port is taken
 */
export const startMessages = async (options: { folder: string; port: number }): Promise<MessageEngine> => {
  const worker = startWorker(options);
  const call = callsTo<MessageEngineCall, void>(worker);
  await call({ do: 'start' });
  const endpoint = `http://127.0.0.1:${options.port}`;
  const clients = clientsOf(endpoint);
  // fauxqs reads the region of a queue from the host of its address.
  const urlOf: Naming = (region, name) => `http://sqs.${region}.localhost:${options.port}/${localAccount}/${name}`;
  return {
    ...makersOf(clients.of, call, urlOf),
    endpoint,
    sqs: (region) => clients.of(region).sqs,
    queueUrl: (arn) => urlOf(arn.split(':')[3] ?? '', arn.split(':')[5] ?? ''),
    stop: async () => {
      clients.destroy();
      await call({ do: 'stop' });
      await worker.terminate();
    },
  };
};
