import { Cron } from 'croner';
import type { PlannedSchedule } from '../assembly/plan.ts';
import { sentenceOf } from '../local-fault.ts';

export type SchedulerWorld = {
  /** Hands an event over to a function; throws when it cannot be handed over. */
  invokeAsync(functionArn: string, payload: string): Promise<void>;
  send(queueArn: string, body: string): Promise<void>;
  log(line: object): void;
};

export type RunningSchedule = { next(): Date | null; stop(): void };

/** The Scheduler's context attributes, which an input may name. */
const withContext = (input: string, name: string, at: Date): string =>
  input
    .replaceAll('<aws.scheduler.scheduled-time>', `${at.toISOString().slice(0, 19)}Z`)
    .replaceAll('<aws.scheduler.schedule-arn>', name)
    .replaceAll('<aws.scheduler.execution-id>', String(at.getTime()))
    .replaceAll('<aws.scheduler.attempt-number>', '1');

const fire = async (schedule: PlannedSchedule, at: Date, world: SchedulerWorld): Promise<void> => {
  const payload = withContext(schedule.input, schedule.name, at);
  try {
    await world.invokeAsync(schedule.functionArn, payload);
  } catch (failure) {
    world.log({ code: 'schedule-not-delivered', schedule: schedule.name, failure: sentenceOf(failure) });
    if (schedule.deadLetterQueueArn) await world.send(schedule.deadLetterQueueArn, payload);
  }
};

/** Runs a schedule in its own time zone. What falls due while nothing runs is not made up for. */
export const startSchedule = (schedule: PlannedSchedule, world: SchedulerWorld): RunningSchedule => {
  const { when, timeZone } = schedule;
  const run = () => void fire(schedule, new Date(), world);
  if ('cron' in when) {
    const job = new Cron(when.cron, { timezone: timeZone, unref: true }, run);
    return { next: () => job.nextRun(), stop: () => job.stop() };
  }
  const timer = setInterval(run, when.everyMilliseconds).unref();
  return { next: () => null, stop: () => clearInterval(timer) };
};
