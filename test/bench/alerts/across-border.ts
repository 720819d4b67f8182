import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Person, signedIn } from '../../fixtures/local-run/local-sign-in.ts';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { spread, tell } from '../figures.ts';
import { onStage, type Stage } from '../local-run.ts';
import { reportsOf } from '../reports.ts';

/** Reports one after the other, each waited for: a figure of one report's way, and not of a queue of them. */
const rounds = { warm: 3, measured: 40 };

const pollMilliseconds = 20;
const patienceMilliseconds = 60_000;

/** Asks until it is there. @returns how long that took in milliseconds @throws Error when it does not come */
const waitFor = async (isThere: () => Promise<boolean>, from: number): Promise<number> => {
  for (const end = from + patienceMilliseconds; performance.now() < end; ) {
    if (await isThere()) return performance.now() - from;
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
  throw new Error('It did not come within a minute.');
};

const Inbox = z.object({ alerts: z.array(z.unknown()) });
const Thread = z.object({ thread: z.array(z.object({ message: z.object({ id: z.string() }) })) });

type Sides = { bavet: Person; mocBai: Person };

const isInInbox = async ({ apiUrl, token }: Person, reference: string): Promise<boolean> =>
  Inbox.parse((await ask(apiUrl, `GET /v1/alerts?reference=${reference}`, { token })).json).alerts.length > 0;

const isInThread = async ({ apiUrl, token }: Person, caseId: string, id: string): Promise<boolean> => {
  const seen = Thread.safeParse((await ask(apiUrl, `GET /v1/cases/${caseId}`, { token })).json);
  return seen.success && seen.data.thread.some(({ message }) => message.id === id);
};

const demand = (status: number, wanted: number): void => {
  if (status !== wanted) throw new Error(`The API answered ${status} and not ${wanted}.`);
};

/** One report from its receipt to the neighbour's inbox, and a message from its receipt to the other side's thread. */
const round = async ({ bavet, mocBai }: Sides, body: Record<string, unknown>) => {
  const id = randomUUID();
  const report = { ...body, id, handling: 'counterpart' };
  demand((await ask(bavet.apiUrl, 'POST /v1/incidents', { token: bavet.token, body: report })).status, 201);
  const alert = await waitFor(() => isInInbox(mocBai, id.slice(-8)), performance.now());
  const caseId = `KH-${id}`;
  const isThere = async () =>
    (await ask(mocBai.apiUrl, `GET /v1/cases/${caseId}`, { token: mocBai.token })).status === 200;
  await waitFor(isThere, performance.now());
  const note = { id: randomUUID(), kind: 'note', text: 'Seen.' };
  const { status } = await ask(mocBai.apiUrl, `POST /v1/cases/${caseId}/messages`, { token: mocBai.token, body: note });
  demand(status, 201);
  return { alert, message: await waitFor(() => isInThread(bavet, caseId, note.id), performance.now()) };
};

const sidesOf = async ({ run }: Stage): Promise<Sides> => ({
  bavet: await signedIn(run, 'officer', 'KH-BAVET'),
  mocBai: await signedIn(run, 'officer', 'VN-MOC-BAI', 'blo-vn'),
});

/** From a receipt here to the alert in the neighbour's inbox, and from a message there to its place in the thread here. */
export const benchAcrossBorder = (): Promise<void> =>
  onStage(
    async (stage) => {
      const sides = await sidesOf(stage);
      const bodies = reportsOf('KH-BAVET', rounds.warm + rounds.measured, 'loud');
      const measured: { alert: number; message: number }[] = [];
      for (const body of bodies) measured.push(await round(sides, { ...body }));
      const counted = measured.slice(rounds.warm);
      for (const [name, bench] of Object.entries({
        alert: 'accept to alert across the border',
        message: 'message to the thread across the border',
      } as const)) {
        const figures = spread(counted.map((one) => (name === 'alert' ? one.alert : one.message)));
        tell({ bench, value: figures.p99, unit: 'ms', atMost: 3_000, ...figures, rounds: counted.length });
      }
    },
    { alerting: { escalateMinutes: 15 } },
  );
