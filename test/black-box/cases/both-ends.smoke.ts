import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { ask } from '../../fixtures/local-run/tablet.ts';
import { type Account, home, neighbour, peopleOf, reasons } from '../deployment.ts';
import { askAs, post, until } from '../questions.ts';
import { reportLike, sixtyKilograms } from '../reports.ts';
import { tokensOf } from '../sign-in.ts';

const Case = z.looseObject({
  id: z.string(),
  foreign: z.boolean(),
  shares: z.array(z.looseObject({ state: z.string(), posts: z.array(z.string()), record: z.unknown().optional() })),
  thread: z.array(z.looseObject({ message: z.looseObject({ id: z.string(), kind: z.string() }), own: z.boolean() })),
  unanswered: z.array(z.string()),
  cooperation: z.array(z.looseObject({ completeAt: z.string().optional() })),
});
type Case = z.infer<typeof Case>;

const codeOf = ({ name }: { name: string }) => name.slice('blo-'.length).toUpperCase();
const marks = { narrative: 'Zebrafinch-narrative', registration: 'Zebrafinch-1' };

const askThere = async (person: Account, route: string, body?: unknown) => {
  if (!neighbour) throw new Error(reasons.neighbour);
  const { id: token } = await tokensOf(person);
  return ask(neighbour.ApiUrl, route, { token, ...(body === undefined ? {} : { body }) });
};

const reported = async (handling: string) => {
  const report = await reportLike('drugs', {
    occurredAt: new Date(Date.now() - 3_600_000).toISOString(),
    seizures: sixtyKilograms,
    handling,
    narrative: marks.narrative,
    transport: [{ means: 'lorry', registration: marks.registration }],
  });
  expect((await post(report)).status).toBe(201);
  return report.id;
};

/** The case as an officer of one of its posts over there sees it, once it is as wanted. */
const seenThere = async (caseId: string, isWanted: (seen: Case) => boolean = () => true) =>
  until(
    `the case ${caseId} across the border`,
    async () => {
      for (const person of neighbour ? peopleOf(neighbour, 'officer') : []) {
        const seen = Case.safeParse((await askThere(person, `GET /v1/cases/${caseId}`)).json);
        if (seen.success && isWanted(seen.data)) return { person, seen: seen.data };
      }
      return undefined;
    },
    20,
  );

const seenHere = (caseId: string, isWanted: (seen: Case) => boolean) =>
  until(
    `the case ${caseId} here`,
    async () => {
      const seen = Case.safeParse((await askAs('officer', `GET /v1/cases/${caseId}`)).json);
      return seen.success && isWanted(seen.data) ? seen.data : undefined;
    },
    20,
  );

describe('a case', () => {
  it('is worked on by the posts on both sides: asked, answered, and a result told', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const caseId = `${codeOf(home)}-${await reported('counterpart')}`;
    const { person, seen } = await seenThere(caseId);
    expect(seen).toMatchObject({ foreign: true, shares: [{ state: 'shared', posts: [person.blo] }] });
    expect(JSON.stringify(seen)).not.toMatch(/Zebrafinch/);
    const question = { id: randomUUID(), kind: 'question', about: 'vehicle', text: 'Xe này đi đâu?', language: 'vi' };
    expect((await askThere(person, `POST /v1/cases/${caseId}/messages`, question)).status).toBe(201);
    expect((await askThere(person, `POST /v1/cases/${caseId}/messages`, question)).status).toBe(200);
    const other = { ...question, about: 'origin' };
    expect((await askThere(person, `POST /v1/cases/${caseId}/messages`, other)).status).toBe(409);
    const here = await seenHere(caseId, ({ unanswered }) => unanswered.includes(question.id));
    expect(here.foreign).toBe(false);
    const answer = { id: randomUUID(), kind: 'answer', answer: 'yes', inReplyTo: question.id };
    expect((await askAs('officer', `POST /v1/cases/${caseId}/messages`, { body: answer })).status).toBe(201);
    await seenThere(caseId, ({ thread }) => thread.some(({ message }) => message.id === answer.id));
    const result = { id: randomUUID(), kind: 'result', result: 'arrest', count: 2 };
    expect((await askThere(person, `POST /v1/cases/${caseId}/messages`, result)).status).toBe(201);
    const done = await seenHere(caseId, ({ cooperation }) => cooperation.some(({ completeAt }) => completeAt));
    expect(done.thread.map(({ message }) => message.kind)).toEqual(['question', 'answer', 'result']);
  });

  it('is hidden from those who have no part in it', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const caseId = `${codeOf(home)}-${await reported('counterpart')}`;
    const { person } = await seenThere(caseId);
    for (const stranger of peopleOf(neighbour, 'officer').filter(({ blo }) => blo !== person.blo))
      expect((await askThere(stranger, `GET /v1/cases/${caseId}`)).status).toBe(404);
    expect((await askAs('analyst', 'GET /v1/cases')).status).toBe(403);
  });

  it('is recalled: the record goes there, a stub says so, and nobody writes into it', async ({ skip }) => {
    if (!neighbour) return skip(reasons.neighbour);
    const id = await reported('counterpart');
    const caseId = `${codeOf(home)}-${id}`;
    const { person } = await seenThere(caseId);
    const recall = `DELETE /v1/incidents/${id}/shares/${codeOf(neighbour)}`;
    expect((await askAs('authority', recall)).status).toBe(200);
    const { seen } = await seenThere(caseId, ({ shares }) => shares[0]?.state === 'recalled');
    expect(seen.shares[0]).not.toHaveProperty('record');
    const note = { id: randomUUID(), kind: 'note', text: 'Too late.' };
    expect((await askThere(person, `POST /v1/cases/${caseId}/messages`, note)).status).toBe(410);
    const release = { body: { country: codeOf(neighbour) } };
    expect((await askAs('authority', `POST /v1/incidents/${id}/shares`, release)).status).toBe(201);
    await seenThere(caseId, ({ shares }) => shares[0]?.state === 'shared');
  });
});
