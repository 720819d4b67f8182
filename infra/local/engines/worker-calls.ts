import { parentPort, type Worker } from 'node:worker_threads';
import { sentenceOf } from '../local-fault.ts';

type Call<Request> = { id: number; request: Request };
type Reply<Answer> = { id: number; answer?: Answer; fault?: string };

/** Asks a worker thread and waits for its answer; several may be under way. */
export const callsTo = <Request, Answer>(worker: Worker): ((request: Request) => Promise<Answer>) => {
  let last = 0;
  const waiting = new Map<number, (reply: Reply<Answer>) => void>();
  worker.on('message', (reply: Reply<Answer>) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  worker.on('error', (failure) => {
    for (const [id, tell] of waiting) tell({ id, fault: sentenceOf(failure) });
    waiting.clear();
  });
  return (request) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ answer, fault }) =>
        fault === undefined ? resolve(answer as Answer) : reject(new Error(fault)),
      );
      worker.postMessage({ id: last, request } satisfies Call<Request>);
    });
};

/** In a worker thread: answers each call. */
export const answerCalls = <Request, Answer>(answer: (request: Request) => Promise<Answer> | Answer): void => {
  parentPort?.on('message', async ({ id, request }: Call<Request>) => {
    const reply: Reply<Answer> = { id };
    try {
      reply.answer = await answer(request);
    } catch (failure) {
      reply.fault = sentenceOf(failure);
    }
    parentPort?.postMessage(reply);
  });
};
