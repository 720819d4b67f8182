import * as z from 'zod';
import { log, logError } from './log.ts';

/**
 * Makes a Lambda of a job that a schedule starts, or a person by hand.
 * @param order what the event may say; anything else is refused
 * @param work what is done; its summary is the answer and is noted. When it fails Lambda comes back with the same event
 */
export const jobFunction =
  <Order extends z.ZodType, Summary extends Readonly<Record<string, string | number>>>(
    order: Order,
    work: (order: z.output<Order>) => Promise<Summary>,
  ) =>
  async (event: unknown): Promise<Summary> => {
    try {
      const summary = await work(z.parse(order, event));
      log('job-done', summary);
      return summary;
    } catch (error) {
      logError('job-failed', error);
      // Lambda logs the message of what a function throws, and that of the error itself may quote what it met.
      throw new Error('The job failed; the line before says where.');
    }
  };
