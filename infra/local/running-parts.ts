import { join } from 'node:path';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import type { Activity } from './activity.ts';
import type { Plan } from './assembly/plan.ts';
import type { Engines } from './assembly/resource-type.ts';
import { startDeliveries } from './engines/deliveries.ts';
import { createStreamReader } from './engines/dynamodb-streams.ts';
import { invokeAsync, lambdaPauses } from './functions/async-invocation.ts';
import type { FunctionHost } from './functions/function-host.ts';
import { startGateway } from './gateway/http-gateway.ts';
import { localInbox } from './gateway/local-inbox.ts';
import { fileCheckpoint } from './mappings/checkpoint.ts';
import { startQueueMapping } from './mappings/queue-mapping.ts';
import { startSchedule } from './mappings/scheduler.ts';
import { startStreamMapping } from './mappings/stream-mapping.ts';
import type { StateFolder } from './state-folder.ts';

/** Something that runs until it is stopped. */
export type Part = { stop(): Promise<void> | void };

export type PartsOptions = {
  plan: Plan;
  engines: Engines;
  host: FunctionHost;
  folder: StateFolder;
  log(line: object): void;
  activity: Activity;
};

/** What a part needs to call functions and to put messages on queues. */
const linesOf = ({ engines, host, activity }: PartsOptions) => ({
  invoke: async (functionArn: string, payload: string) => {
    activity.note();
    return host.invoke(functionArn, payload).finally(activity.note);
  },
  send: async (queueArn: string, body: string): Promise<void> => {
    const client = engines.messages.sqs(queueArn.split(':')[3] ?? '');
    await client.send(new SendMessageCommand({ QueueUrl: engines.messages.queueUrl(queueArn), MessageBody: body }));
  },
});

const startMappings = (options: PartsOptions): Part[] => {
  const { plan, engines, folder, log, activity } = options;
  const lines = linesOf(options);
  const reader = createStreamReader(engines.dynamodb.endpoint);
  const streams = plan.streamMappings.map((mapping) => {
    const checkpoint = fileCheckpoint(join(folder.engine('checkpoints'), `${mapping.id}.json`));
    return startStreamMapping(mapping, { ...lines, reader, checkpoint, log, activity });
  });
  const queues = plan.queueMappings.map((mapping) => {
    const { sqs, queueUrl } = engines.messages;
    return startQueueMapping(mapping, {
      ...lines,
      sqs: sqs(mapping.region),
      queueUrl: queueUrl(mapping.queueArn),
      log,
    });
  });
  return [...streams, ...queues];
};

const startSchedules = (options: PartsOptions): Part[] => {
  const { plan, log } = options;
  const end = new AbortController();
  const retriesOf = (functionArn: string) => plan.retries.get(functionArn);
  const world = { ...linesOf(options), retriesOf, signal: end.signal, pauses: lambdaPauses };
  const schedules = plan.schedules.map((schedule) =>
    startSchedule(schedule, {
      ...world,
      log,
      invokeAsync: (functionArn, payload) => invokeAsync(functionArn, payload, world),
    }),
  );
  return [...schedules, { stop: () => end.abort() }];
};

/** Starts everything that moves by itself: gateways, mappings, schedules, deliveries. */
export const startParts = async (options: PartsOptions): Promise<Part[]> => {
  const { plan, engines, folder, activity } = options;
  const { invoke } = linesOf(options);
  const { endpoint, sqs } = engines.messages;
  const deliveries = startDeliveries({ file: folder.deliveries, endpoint, sqs, activity });
  const gateways = await Promise.all(
    [...plan.apis.values()].map((api) => startGateway(api, invoke, localInbox(folder.deliveries, api.stack))),
  );
  return [...gateways, ...startMappings(options), ...startSchedules(options), deliveries];
};
