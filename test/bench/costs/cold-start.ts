import { type Candidate, candidates, coldStart } from '../bundles.ts';
import { median, tell } from '../figures.ts';

const processes = 41;

/**
 * Most milliseconds of the import on the machine of the review (2026-11-25), where the DynamoDB client alone took 35 as an
 * ES module, and takes four fifths of that as CommonJS.
 */
const most = { milliseconds: 45, timesTheClient: 45 / 28 };

/**
 * Import of submit-incident in fresh processes, beside an empty function and one that only makes a DynamoDB client, in
 * turns. The ratio is what holds on a machine that is busy or slow.
 */
export const benchColdStart = async (): Promise<void> => {
  const all = candidates(['submit-incident']);
  const starts = new Map(all.map((candidate) => [candidate, [] as Awaited<ReturnType<typeof coldStart>>[]]));
  for (let round = 0; round < processes; round += 1)
    for (const candidate of all) starts.get(candidate)?.push(await coldStart(candidate));
  const ofEach = (candidate: Candidate | undefined) => {
    const measured = candidate ? (starts.get(candidate) ?? []) : [];
    const middle = (of: 'milliseconds' | 'cpuMilliseconds') => median(measured.map((start) => start[of]));
    return { milliseconds: middle('milliseconds'), cpuMilliseconds: middle('cpuMilliseconds') };
  };
  const [empty, client, submit] = all.map(ofEach);
  if (!empty || !client || !submit) throw new Error('nothing was measured');
  const beside = { empty, client, processes };
  tell({
    bench: 'cold-start',
    value: submit.milliseconds,
    unit: 'ms',
    atMost: most.milliseconds,
    ...submit,
    ...beside,
  });
  const ratio = submit.cpuMilliseconds / client.cpuMilliseconds;
  tell({ bench: 'cold-start beside the client', value: ratio, unit: 'ratio', atMost: most.timesTheClient });
};
