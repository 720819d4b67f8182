import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAcceptLatency } from './accept-latency.ts';
import { benchAcceptThroughput } from './accept-throughput.ts';
import { benchAlertLatency } from './alert-latency.ts';
import { benchBundles } from './bundles.ts';
import { tell } from './figures.ts';
import { benchStartUp } from './start-up.ts';
import { benchValidation } from './validation.ts';

/** `npm run bench`, or one of them with `-- --only NAME`. Each figure is a line of JSON, beside its yardstick. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  validation: benchValidation,
  'start-up': benchStartUp,
  'accept-throughput': benchAcceptThroughput,
  'accept-latency': benchAcceptLatency,
  'alert-latency': benchAlertLatency,
  bundles: benchBundles,
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;

if (only && !benches[only]) {
  console.error(`There is no bench ${only}; there are: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}

// Figures of a machine that does something else at the time say little: the load before the first of them tells.
tell({ bench: 'machine', value: cpus().length, unit: 'cores', model: cpus()[0]?.model, loadAverage: loadavg()[0] });

for (const [name, bench] of Object.entries(benches)) if (!only || only === name) await bench();
