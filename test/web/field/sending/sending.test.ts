import { describe, expect, it } from 'vitest';
import { minutesFor, newMeter } from '../../../../web/field/sending/line-rate.ts';
import { bytesLeft, type Outgoing } from '../../../../web/field/sending/outgoing.ts';
import { receiptOf, withReceipt } from '../../../../web/field/sending/receipts.ts';
import { nextToSay, sendStep } from '../../../../web/field/sending/send-step.ts';
import { newMemory, type SendingPorts, type TokenAnswer } from '../../../../web/field/sending/sending-ports.ts';

const kib = 1024;

const item = (id: string, change: Partial<Outgoing> = {}): Outgoing => ({
  id,
  kind: 'report',
  username: 'a',
  finishedAt: 1,
  request: { method: 'POST', path: '/v1/incidents', headers: {}, body: { id } },
  incidentId: id,
  photos: [],
  state: 'waiting',
  ...change,
});

const photo = (id: string, chunks = 2) => ({
  id,
  bytes: chunks * 64 * kib - 10,
  chunkBytes: 64 * kib,
  key: 'k',
  acknowledged: [] as readonly number[],
  state: 'awaiting' as const,
});

/** A service that keeps what it is sent, and a line that can be cut. */
const world = (items: Outgoing[]) => {
  const kept = new Map(items.map((one) => [one.id, one]));
  const log: string[] = [];
  const came = new Map<string, Set<number>>();
  const line = {
    isUp: true,
    loseAnswerOf: '',
    portal: false,
    neverMatches: false,
    tokens: new Map<string, TokenAnswer>(),
    refuse: new Map<string, number>(),
  };
  const photosOf = (id: string) =>
    [...kept.values()].find((one) => one.incidentId === id && one.kind === 'report')?.photos ?? [];
  const receipt = (id: string) => ({
    id,
    receivedAt: '2026-11-26T00:00:00.000Z',
    photos: photosOf(id).map((one) => {
      const chunks = [...Array(Math.ceil(one.bytes / one.chunkBytes)).keys()];
      if (line.neverMatches && came.get(one.id)?.size === chunks.length) came.delete(one.id);
      const missing = chunks.filter((at) => !came.get(one.id)?.has(at));
      return {
        id: one.id,
        state: missing.length > 0 ? 'awaiting' : 'verified',
        ...(line.neverMatches ? { reason: 'wrong-hash' } : {}),
        missing: missing.map((index) => ({ index, url: `${one.id}#${index}`, headers: {} })),
      };
    }),
  });
  let time = 0;
  const ports: SendingPorts = {
    items: async () => [...kept.values()],
    save: async (one) => void kept.set(one.id, one),
    tokenOf: async (username) => line.tokens.get(username) ?? { token: username },
    ask: async ({ method, path, token, body }) => {
      if (!line.isUp) return undefined;
      if (line.portal) return { status: 200, body: { welcome: 'to our hotel' } };
      log.push(`${token} ${method} ${path}`);
      if (line.refuse.has(token)) return { status: line.refuse.get(token) ?? 0, body: { title: 'No' } };
      if (path.endsWith('/messages')) return { status: 201, body: { caseId: path.split('/')[3], id: Object(body).id } };
      if (path.endsWith('/acknowledgements')) return { status: 200, body: { acknowledgedAt: '2026-11-26T00:00:00Z' } };
      const id = method === 'GET' ? path.split('/')[3] : Object(body).id;
      return { status: 200, body: receipt(String(id)) };
    },
    put: async (url) => {
      if (!line.isUp) return undefined;
      const [id = '', index] = url.split('#');
      log.push(`PUT ${url}`);
      came.set(id, (came.get(id) ?? new Set()).add(Number(index)));
      return line.loseAnswerOf === url ? undefined : 200;
    },
    photoBytes: async () => new Uint8Array(2 * 64 * kib),
    forgetPhoto: async (id) => void log.push(`forget ${id}`),
    now: () => time,
  };
  const memory = newMemory();
  const runUntil = async (end: number) => {
    while (time < end) {
      const step = await sendStep(ports, memory);
      if (typeof step === 'object') time = step.waitUntil;
    }
  };
  const runAll = async () => {
    for (let steps = 0; steps < 100; steps += 1) {
      const end = await sendStep(ports, memory);
      if (end === 'idle') return end;
      if (end === 'no-line') return end;
      if (typeof end === 'object') time = end.waitUntil;
    }
    throw new Error('it never ends');
  };
  return { ports, memory, kept, log, line, runAll, runUntil };
};

describe('sending', () => {
  it('says reports first, then acknowledgements, then sends photos a chunk at a time', async () => {
    const ack = item('ack', {
      kind: 'acknowledgement',
      finishedAt: 0,
      request: { method: 'POST', path: '/v1/alerts/x/acknowledgements', headers: {}, body: {} },
    });
    const { runAll, log, kept } = world([ack, item('r1', { photos: [photo('p1')] }), item('r2', { finishedAt: 2 })]);
    expect(await runAll()).toBe('idle');
    expect(log).toEqual([
      'a POST /v1/incidents',
      'a POST /v1/incidents',
      'a POST /v1/alerts/x/acknowledgements',
      'a GET /v1/incidents/r1/receipt',
      'PUT p1#0',
      'PUT p1#1',
      'a GET /v1/incidents/r1/receipt',
      'forget p1',
    ]);
    expect([...kept.values()].map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  const message = (change: Partial<Outgoing> = {}): Outgoing =>
    item('m1', {
      kind: 'message',
      finishedAt: 0,
      incidentId: 'KH-1',
      request: { method: 'POST', path: '/v1/cases/KH-1/messages', headers: {}, body: { id: 'm1' } },
      ...change,
    });

  it('says messages of cases after reports and acknowledgements, and before photos', async () => {
    const { runAll, log, kept } = world([message(), item('r1', { photos: [photo('p1')] })]);
    expect(await runAll()).toBe('idle');
    expect(log.slice(0, 3)).toEqual([
      'a POST /v1/incidents',
      'a POST /v1/cases/KH-1/messages',
      'a GET /v1/incidents/r1/receipt',
    ]);
    expect(kept.get('m1')?.state).toBe('done');
  });

  it('believes a receipt of a message for its own case only', async () => {
    const { runAll, kept } = world([message({ incidentId: 'KH-2' })]);
    expect(await runAll()).toBe('no-line');
    expect(kept.get('m1')?.state).toBe('waiting');
  });

  it('keeps the text of a message that was refused', async () => {
    const { runAll, line, kept } = world([message()]);
    line.refuse.set('a', 410);
    expect(await runAll()).toBe('idle');
    expect(kept.get('m1')).toMatchObject({ state: 'refused', request: { body: { id: 'm1' } } });
  });

  it('sends a chunk whose answer was lost never again when the receipt has it', async () => {
    const { runAll, log, line } = world([
      item('r1', { photos: [photo('p1')] }),
      item('r2', { photos: [photo('p2')], finishedAt: 2 }),
    ]);
    line.loseAnswerOf = 'p1#0';
    expect(await runAll()).toBe('no-line');
    line.loseAnswerOf = '';
    expect(await runAll()).toBe('idle');
    const chunks = log.filter((entry) => entry.startsWith('PUT'));
    expect(chunks).toEqual(['PUT p1#0', 'PUT p2#0', 'PUT p2#1', 'PUT p1#1']);
  });

  it('loses nothing and sends nothing twice when the page is killed between any two steps', async () => {
    const { ports, log, kept } = world([item('r1', { photos: [photo('p1'), photo('p2')] })]);
    for (let kills = 0; kills < 30 && kept.get('r1')?.state !== 'done'; kills += 1) {
      const memory = newMemory();
      await sendStep(ports, memory);
      await sendStep(ports, memory);
    }
    expect(kept.get('r1')?.state).toBe('done');
    expect(log.filter((entry) => entry.startsWith('PUT')).sort()).toEqual([
      'PUT p1#0',
      'PUT p1#1',
      'PUT p2#0',
      'PUT p2#1',
    ]);
  });

  it('does not believe a captive portal', async () => {
    const { runAll, line, kept } = world([item('r1')]);
    line.portal = true;
    expect(await runAll()).toBe('no-line');
    expect(kept.get('r1')?.state).toBe('waiting');
  });

  it.each(['sign-in-again', 'disabled'] as const)(
    'leaves the outbox whole when its officer is held up: %s',
    async (blocked) => {
      const { runAll, line, kept, memory, log } = world([item('r1'), item('r2', { username: 'b' })]);
      line.tokens.set('a', { blocked });
      expect(await runAll()).toBe('idle');
      expect([kept.get('r1')?.state, kept.get('r2')?.state]).toEqual(['waiting', 'done']);
      expect(memory.blocked.get('a')).toBe(blocked);
      expect(log).toEqual(['b POST /v1/incidents']);
    },
  );

  it('asks for a fresh token once when the service refuses one, and then for the officer', async () => {
    const { runAll, line, kept, memory, log } = world([item('r1')]);
    line.refuse.set('a', 401);
    expect(await runAll()).toBe('idle');
    expect(log).toHaveLength(2);
    expect(kept.get('r1')?.state).toBe('waiting');
    expect(memory.blocked.get('a')).toBe('sign-in-again');
  });

  it.each([403, 409, 413, 422])('keeps what was refused with %i, and why', async (status) => {
    const { runAll, line, kept } = world([item('r1')]);
    line.refuse.set('a', status);
    expect(await runAll()).toBe('idle');
    expect(kept.get('r1')).toMatchObject({ state: 'refused', refusal: { status, title: 'No' } });
  });

  it.each([429, 500, 503])('tries again later after %i', async (status) => {
    const { runAll, line, kept } = world([item('r1')]);
    line.refuse.set('a', status);
    expect(await runAll()).toBe('no-line');
    expect(kept.get('r1')?.state).toBe('waiting');
  });

  it('sends bytes that never match once an hour, whole, and not over and over on a slow line', async () => {
    const { runUntil, log, line } = world([item('r1', { photos: [photo('p1', 3)] })]);
    line.neverMatches = true;
    await runUntil(3.5 * 60 * 60_000);
    const sent = log.filter((entry) => entry.startsWith('PUT'));
    expect(sent).toEqual(Array.from({ length: 12 }, (_, index) => `PUT p1#${index % 3}`));
  });

  it('takes the oldest report first', () => {
    const items = [item('late', { finishedAt: 9 }), item('early', { finishedAt: 3 })];
    expect(nextToSay(items, new Map())?.id).toBe('early');
  });
});

describe('a receipt', () => {
  const receipt = {
    id: 'r1',
    receivedAt: 'x',
    photos: [{ id: 'p1', state: 'awaiting', reason: 'sent-again', missing: [{ index: 1, url: 'u', headers: {} }] }],
  };

  it('asks for a chunk again that was answered, where it says why', () => {
    const sent = item('r1', { photos: [{ ...photo('p1'), acknowledged: [0, 1] }] });
    const read = receiptOf(receipt, 'r1');
    expect(read && withReceipt(sent, read).photos[0]?.acknowledged).toEqual([0]);
  });

  it.each([
    ['of another report', { ...receipt, id: 'r2' }],
    ['without photos', { id: 'r1', receivedAt: 'x' }],
    ['of a portal', '<html>'],
  ])('%s is none', (_name, body) => {
    expect(receiptOf(body, 'r1')).toBeUndefined();
  });
});

describe('what is left', () => {
  it('is counted in bytes that nobody has answered', () => {
    const sent = item('r1', { state: 'kept', photos: [{ ...photo('p1'), acknowledged: [0] }] });
    expect(bytesLeft(sent)).toBe(64 * kib - 10);
    expect(bytesLeft({ ...sent, state: 'done' })).toBe(0);
  });

  it('is given in minutes at the rate of the line', () => {
    const meter = newMeter();
    expect(meter.rate()).toBeUndefined();
    meter.crossed({ bytes: 80_000, milliseconds: 10_000, at: 0 });
    expect(meter.rate()).toBe(8_000);
    expect(minutesFor(960_000, 8_000)).toBe(2);
  });
});
