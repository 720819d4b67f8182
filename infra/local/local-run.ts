import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createActivity } from './activity.ts';
import { type LocalStack, loadAssembly } from './assembly/assembly.ts';
import { checkTypes, makeStack, stacksInOrder } from './assembly/make-stack.ts';
import { emptyPlan, type Plan } from './assembly/plan.ts';
import type { Engines } from './assembly/resource-type.ts';
import { startEngines, stopEngines } from './engines/engines.ts';
import { keyEngine } from './engines/key-engine.ts';
import { startControl } from './functions/control-server.ts';
import { createFunctionHost } from './functions/function-host.ts';
import type { InvocationResult } from './functions/invocation.ts';
import { LocalFault } from './local-fault.ts';
import { choosePorts } from './ports.ts';
import { type Part, startParts } from './running-parts.ts';
import { openStateFolder, readNote, type StateFolder, writeNote, writeWhole } from './state-folder.ts';

export type LocalRunOptions = {
  /** Folder of a cloud assembly. */
  assembly: string;
  /** Folder for the state. */
  folder: string;
  /** Go on with what an earlier run left in the folder. */
  keep?: boolean;
  /** First of the ports, in a row: one for each stack, then the engines'. Without it, any that are free. */
  port?: number | undefined;
  /** Where functions find SNS, for whoever stands between them and the engine to see what they do without it. */
  sns?: string | undefined;
  /** Told what goes wrong behind the scenes: codes and ids. */
  log?: (line: object) => void;
};

/** As `cdk deploy --outputs-file` writes it: outputs of each stack. */
export type Outputs = Record<string, Record<string, string>>;

/** A running assembly. */
export type LocalRun = {
  outputs: Outputs;
  folder: StateFolder;
  /** Whether it goes on with what an earlier run left. */
  resumed: boolean;
  /** Where the engines answer, for whoever looks behind the API. */
  addresses: Addresses;
  /** Invokes a function by its physical name and waits for its reply. */
  invoke(functionName: string, event: unknown): Promise<InvocationResult>;
  stop(): Promise<void>;
};

export type Addresses = { dynamodb: string; messages: string; identity: string; control: string };

type Ports = { apis: number[]; dynamodb: number; messages: number; identity: number; control: number };

const portsFor = async (
  stacks: readonly LocalStack[],
  folder: StateFolder,
  first: number | undefined,
): Promise<Ports> => {
  const before = readNote(folder)?.ports;
  const ports = await choosePorts({ count: stacks.length + 4, first, before });
  const [dynamodb = 0, messages = 0, identity = 0, control = 0] = ports.slice(stacks.length);
  writeNote(folder, { control: `http://127.0.0.1:${control}`, ports });
  return { apis: ports.slice(0, stacks.length), dynamodb, messages, identity, control };
};

const addressesOf = ({ dynamodb, messages, identity }: Engines, control: number): Addresses => ({
  dynamodb: dynamodb.endpoint,
  messages: messages.endpoint,
  identity: identity.endpoint,
  control: `http://127.0.0.1:${control}`,
});

const makeStacks = async (
  stacks: readonly LocalStack[],
  { engines, plan, ports }: { engines: Engines; plan: Plan; ports: Ports },
) => {
  const outputs: Outputs = {};
  for (const stack of stacksInOrder(stacks)) {
    const made = await makeStack(stack, { engines, plan, apiPort: ports.apis[stacks.indexOf(stack)] ?? 0 });
    const { identity: CognitoEndpoint, control: InvokeUrl } = addressesOf(engines, ports.control);
    outputs[stack.name] = { ...made, CognitoEndpoint, InvokeUrl };
  }
  return outputs;
};

const healthy = async ({ apis }: Plan): Promise<void> => {
  const alive = [...apis.values()].filter(({ routes }) => routes.some(({ routeKey }) => / \/health$/.test(routeKey)));
  for (const { stack, port } of alive) {
    const { status } = await fetch(`http://127.0.0.1:${port}/health`);
    if (status !== 200) throw new LocalFault(`The API of ${stack} answers ${status} to GET /health`);
  }
};

const byName = ({ functions }: Plan, name: string) => [...functions.values()].find((planned) => planned.name === name);

/** What is under way may finish for a moment; then the functions end, and with them what waits for one. */
const stopAll = async ([host, ...others]: readonly Part[], engines: Engines): Promise<void> => {
  const stopping = Promise.allSettled(others.map((part) => part.stop()));
  await Promise.race([stopping, sleep(1_000)]);
  await host?.stop();
  await stopping;
  await stopEngines(engines);
};

type Prepared = {
  options: LocalRunOptions;
  stacks: readonly LocalStack[];
  folder: StateFolder;
  resumed: boolean;
  ports: Ports;
  engines: Engines;
  /** Filled with what is to be stopped when the rest does not start. */
  started: Part[];
};

type Invoke = (functionName: string, payload: string) => Promise<InvocationResult | undefined>;

/** Starts all that runs on the engines, once the resources are made. */
const startOnEngines = async (plan: Plan, { options, folder, ports, engines, started }: Prepared): Promise<Invoke> => {
  const endpoints = { ...addressesOf(engines, ports.control), sns: options.sns };
  const activity = createActivity();
  const host = createFunctionHost({ functions: plan.functions, endpoints, logsFolder: folder.logs });
  started.push({ stop: () => host.stop() });
  started.push(...(await startParts({ plan, engines, host, folder, activity, log: options.log ?? (() => undefined) })));
  const invoke: Invoke = async (name, payload) => {
    const planned = byName(plan, name);
    if (!planned) return undefined;
    activity.note();
    return host.invoke(planned.arn, payload).finally(activity.note);
  };
  started.push(await startControl({ port: ports.control, invoke, answerAsKms: keyEngine(plan.signingKeys) }));
  await healthy(plan);
  return invoke;
};

const startPrepared = async (prepared: Prepared): Promise<LocalRun> => {
  const { stacks, folder, resumed, ports, engines, started } = prepared;
  const plan = emptyPlan();
  const outputs = await makeStacks(stacks, { engines, plan, ports });
  const invoke = await startOnEngines(plan, prepared);
  writeWhole(folder.outputs, outputs);
  return {
    outputs,
    folder,
    resumed,
    addresses: addressesOf(engines, ports.control),
    invoke: async (name, event) => {
      const result = await invoke(name, JSON.stringify(event));
      if (!result) throw new LocalFault(`There is no function ${name}`);
      return result;
    },
    stop: () => stopAll(started, engines),
  };
};

/**
 * Runs a cloud assembly on this machine. On the folder of an earlier run, with `keep`, everything is found again: the
 * same ports, pools, tokens, tables, messages, photos and checkpoints.
 * @throws LocalFault with a sentence, when something of the assembly or the machine is in the way; nothing stays behind
 */
export const startLocalRun = async (options: LocalRunOptions): Promise<LocalRun> => {
  // The clock of Lambda is UTC, and a worker thread shares the zone of the process.
  process.env['TZ'] = 'UTC';
  const stacks = loadAssembly(options.assembly);
  checkTypes(stacks);
  const folder = await openStateFolder(options.folder, { keep: options.keep ?? false });
  const resumed = existsSync(folder.outputs);
  const ports = await portsFor(stacks, folder, options.port);
  const log = options.log ?? (() => undefined);
  const engines = await startEngines({ folder, ports, log });
  const started: Part[] = [];
  try {
    return await startPrepared({ options, stacks, folder, resumed, ports, engines, started });
  } catch (failure) {
    await stopAll(started, engines);
    throw failure;
  }
};
