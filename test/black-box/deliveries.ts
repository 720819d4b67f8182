import * as z from 'zod';
import { deliveriesText } from './deployment.ts';
import { until } from './questions.ts';

const Delivery = z.object({
  at: z.iso.datetime(),
  stack: z.string(),
  channel: z.enum(['sms', 'email']),
  to: z.string().min(1),
  topic: z.string().min(1),
  subject: z.string().optional(),
  text: z.string().min(1),
  attributes: z.record(z.string(), z.unknown()),
});

export type Delivery = z.infer<typeof Delivery>;

/** What has reached an address so far in a local run. @throws ZodError for a line of another form */
export const deliveredTo = (...addresses: string[]): Delivery[] =>
  deliveriesText()
    .split('\n')
    // The last line may be half written at this moment.
    .slice(0, -1)
    .map((line) => Delivery.parse(JSON.parse(line)))
    .filter(({ to }) => addresses.includes(to));

/** What stands for an incident in an alert: the end of its id. */
export const isAbout =
  (incidentId: string) =>
  ({ text, subject = '' }: Delivery): boolean =>
    `${subject} ${text}`.includes(incidentId.slice(-8));

/** The code that was sent last to a phone of a local run. */
export const codeSentTo = (phone: string): Promise<string> =>
  until(`the code to ${phone}`, () => {
    const [code] = /\d{6}/.exec(deliveredTo(phone).findLast(({ topic }) => topic === 'direct')?.text ?? '') ?? [];
    return code;
  });
