import type { PlannedRoute } from '../assembly/plan.ts';

export type RouteMatch<R> = { route: R; pathParameters: Record<string, string> };

type Segment = { text: string; parameter?: string; greedy?: true };

type Compiled<R> = { route: R; method: string; segments: readonly Segment[] };

const segmentOf = (written: string): Segment => {
  const [, parameter, plus] = /^\{(.+?)(\+)?\}$/.exec(written) ?? [];
  if (!parameter) return { text: written };
  return plus ? { text: written, parameter, greedy: true } : { text: written, parameter };
};

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The parameters of a path that fits, or undefined. */
const parametersOf = (segments: readonly Segment[], parts: readonly string[]): Record<string, string> | undefined => {
  const parameters: Record<string, string> = {};
  for (const [index, { text, parameter, greedy }] of segments.entries()) {
    const part = parts[index];
    if (part === undefined || (parameter && part === '')) return undefined;
    if (!parameter && decoded(part) !== text) return undefined;
    if (parameter) parameters[parameter] = decoded(greedy ? parts.slice(index).join('/') : part);
    if (greedy) return parameters;
  }
  return segments.length === parts.length ? parameters : undefined;
};

/** For sorting: what is written out goes before a parameter, a parameter before the rest of a path. */
const rank = ({ segments, method }: Compiled<unknown>): string =>
  segments.map(({ parameter, greedy }) => (greedy ? '2' : parameter ? '1' : '0')).join('') +
  (method === 'ANY' ? '1' : '0');

/**
 * Prepares routes as API Gateway keeps them (`GET /v1/incidents/{id}`, `ANY /files/{proxy+}`, `$default`), and gives the
 * one that a request takes: the most definite that fits, `$default` when none does.
 */
export const createRouter = <R extends Pick<PlannedRoute, 'routeKey'>>(routes: readonly R[]) => {
  const compiled = routes
    .filter(({ routeKey }) => routeKey !== '$default')
    .map((route): Compiled<R> => {
      const [method = '', path = ''] = route.routeKey.split(' ');
      return { route, method, segments: segmentsOf(path).map(segmentOf) };
    })
    .sort((left, right) => (rank(left) < rank(right) ? -1 : 1));
  const otherwise = routes.find(({ routeKey }) => routeKey === '$default');
  return (method: string, path: string): RouteMatch<R> | undefined => {
    const parts = segmentsOf(path);
    for (const candidate of compiled) {
      const pathParameters =
        candidate.method === method || candidate.method === 'ANY' ? parametersOf(candidate.segments, parts) : undefined;
      if (pathParameters) return { route: candidate.route, pathParameters };
    }
    return otherwise && { route: otherwise, pathParameters: {} };
  };
};
