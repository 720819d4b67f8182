import { join } from 'node:path';
import { startDynamoDb } from './dynamodb-engine.ts';
import { startIdentity } from './identity-engine.ts';
import { startMessages } from './message-engine.ts';
import type { Engines } from './resource-type.ts';
import type { StateFolder } from './state-folder.ts';

export type EnginePorts = { dynamodb: number; messages: number; identity: number };

/** Starts the three engines side by side, each with a folder of its own; when one fails the others are stopped. */
export const startEngines = async (folder: StateFolder, ports: EnginePorts): Promise<Engines> => {
  const logFile = (name: string) => join(folder.logs, `${name}.log`);
  const elsewhere = process.env['LOCAL_DYNAMODB_ENDPOINT'];
  const [dynamodb, messages, identity] = await Promise.allSettled([
    startDynamoDb({
      folder: folder.engine('dynamodb'),
      port: ports.dynamodb,
      logFile: logFile('engine-dynamodb'),
      elsewhere,
    }),
    startMessages({ folder: folder.engine('messages'), port: ports.messages }),
    startIdentity({ folder: folder.engine('identity'), port: ports.identity, logFile: logFile('engine-identity') }),
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
