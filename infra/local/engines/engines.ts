import { join } from 'node:path';
import type { Engines } from '../assembly/resource-type.ts';
import type { StateFolder } from '../state-folder.ts';
import { startDynamoDb } from './dynamodb-engine.ts';
import { startIdentity } from './identity-engine.ts';
import { startMessages } from './message-engine.ts';

export type EnginePorts = { dynamodb: number; messages: number; identity: number };

export type EngineOptions = { folder: StateFolder; ports: EnginePorts; log(line: object): void };

/** Starts the three engines side by side, each with a folder of its own; when one fails the others are stopped. */
export const startEngines = async ({ folder, ports, log }: EngineOptions): Promise<Engines> => {
  const settings = (engine: 'dynamodb' | 'messages' | 'identity') => {
    const logFile = join(folder.logs, `engine-${engine}.log`);
    const onLoss = () => log({ code: 'engine-lost', engine, logFile });
    return { folder: folder.engine(engine), port: ports[engine], logFile, onLoss };
  };
  const elsewhere = process.env['LOCAL_DYNAMODB_ENDPOINT'];
  const [dynamodb, messages, identity] = await Promise.allSettled([
    startDynamoDb({ ...settings('dynamodb'), elsewhere }),
    startMessages(settings('messages')),
    startIdentity(settings('identity')),
  ]);
  const failed = [dynamodb, messages, identity].find((engine) => engine.status === 'rejected');
  if (dynamodb.status === 'fulfilled' && messages.status === 'fulfilled' && identity.status === 'fulfilled') {
    return { dynamodb: dynamodb.value, messages: messages.value, identity: identity.value };
  }
  for (const engine of [dynamodb, messages, identity]) if (engine.status === 'fulfilled') await engine.value.stop();
  throw failed?.reason;
};

export const stopEngines = async ({ dynamodb, messages, identity }: Engines): Promise<void> => {
  await Promise.all([dynamodb.stop(), messages.stop(), identity.stop()]);
};
