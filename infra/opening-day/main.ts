import { fileURLToPath } from 'node:url';
import { LocalFault, sentenceOf } from '../local/local-fault.ts';
import { firstFree } from '../local/ports.ts';
import { hasRun, linkForUsers } from '../local/state-folder.ts';
import { playOpeningDay, type Stage } from './opening-day.ts';
import { readOptions, type StartOptions } from './options.ts';
import { accountsName, type ProductRun, startProductRun } from './product-run.ts';
import { welcome } from './welcome.ts';

/** Where a run's files are looked for, and kept unless `--data` names another folder. */
const usualFolder = fileURLToPath(new URL('../../.local', import.meta.url));

/** Where ports begin without `--port`: the first row that is free. */
const usualPorts = [8080, 8100, 8120, 8140, 8160];
const portsOfRun = 12;

const start = async ({ countries, countriesFolder, proof, port, data }: StartOptions): Promise<ProductRun> => {
  const folder = data ?? usualFolder;
  // An earlier run on the same data has ports of its own, which its tokens name.
  const first = port ?? (data && hasRun(data) ? undefined : await firstFree(usualPorts, portsOfRun));
  const log = (line: object) => console.error(JSON.stringify(line));
  const keep = data !== undefined;
  const run = await startProductRun({ countries, countriesFolder, proof, folder, keep, port: first, log });
  await linkForUsers(usualFolder, run.folder, [accountsName]);
  return run;
};

const stageOf = ({ countries, blos, outputs, accounts, folder, invoke }: ProductRun): Stage => ({
  countries,
  blos,
  outputs,
  accounts,
  deliveriesFile: folder.deliveries,
  invoke: async (stack, functionName, payload) => {
    const { payload: reply, failed } = await invoke(`${stack}-${functionName}`, payload);
    if (failed) throw new LocalFault(`${stack}-${functionName} failed: ${reply}`);
    return JSON.parse(reply);
  },
});

/** npm hands a Ctrl-C on that the terminal has sent already: only one that comes later means "do not wait". */
const samePressMilliseconds = 1_000;

const stopOnSignal = (run: ProductRun): void => {
  let stoppingSince: number | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, async () => {
      if (stoppingSince !== undefined) {
        if (Date.now() - stoppingSince > samePressMilliseconds) process.exit(1);
        return;
      }
      stoppingSince = Date.now();
      await run.stop();
      process.exit(0);
    });
  }
};

try {
  const options = readOptions(process.argv.slice(2));
  const run = await start(options);
  stopOnSignal(run);
  // A day begins once: what goes on with an earlier run's data has had it.
  if (!options.empty && !run.resumed) await playOpeningDay(stageOf(run));
  console.log(welcome(run));
  console.log('ready');
} catch (failure) {
  const unexpected =
    !(failure instanceof LocalFault) && failure instanceof Error && failure.name !== 'ConfigurationFault';
  console.error(unexpected ? failure : sentenceOf(failure));
  process.exit(1);
}
