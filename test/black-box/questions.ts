import { type Answer, ask, type Question } from '../fixtures/local-run/tablet.ts';
import { Page, Problem, Receipt } from './contract.ts';
import { home, type Role, type Stack } from './deployment.ts';
import { idTokenOf } from './sign-in.ts';

/** Asks a country (this one, unless another is named) as somebody with a role. */
export const askAs = async (role: Role, route: string, question: Question = {}, stack: Stack = home): Promise<Answer> =>
  ask(stack.ApiUrl, route, { token: await idTokenOf(stack, role), ...question });

/** Posts a report as an officer. */
export const post = (report: unknown, question: Question = {}, stack: Stack = home): Promise<Answer> =>
  askAs('officer', 'POST /v1/incidents', { body: report, ...question }, stack);

/** The receipt in an answer. @throws ZodError when it is not what was promised */
export const receiptIn = ({ json }: Answer): Receipt => Receipt.parse(json);

/** The problem in an answer. @throws Error when it does not come as a problem document */
export const problemIn = ({ headers, json, status }: Answer): Problem => {
  const type = headers.get('content-type') ?? '';
  if (!type.startsWith('application/problem+json')) throw new Error(`${status} came as ${type}`);
  return Problem.parse(json);
};

/** A page of incidents, as an officer sees it. @param query such as `limit=10&blo=KH-BAVET` */
export const pageOf = async (query: string, stack: Stack = home): Promise<Page> => {
  const answer = await askAs('officer', `GET /v1/incidents?${query}`, {}, stack);
  if (answer.status !== 200) throw new Error(`the list answered ${answer.status}: ${answer.text}`);
  return Page.parse(answer.json);
};

/** Every incident of a query, page by page; those behind a cursor, where one is given. */
export const allOf = async (query: string, behind = ''): Promise<Page['incidents']> => {
  const found: Page['incidents'] = [];
  for (let cursor: string | undefined = behind; cursor !== undefined; ) {
    const page: Page = await pageOf(`${query}&limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`);
    found.push(...page.incidents);
    cursor = page.cursor;
  }
  return found;
};

/** Asks again until there is an answer. @throws Error naming what did not come */
export const until = async <Result>(
  what: string,
  look: () => Promise<Result | undefined> | Result | undefined,
  seconds = 30,
): Promise<Result> => {
  for (const end = Date.now() + seconds * 1_000; Date.now() < end; ) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what} did not come within ${seconds} s`);
};
