import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Route } from '../api/submission-api.ts';

const openBecause = 'Open to anyone: files of the pages, which sign in by themselves and hold nothing of the country.';

/** The routes of the pages. They are files and no operations, so no contract declares them. */
export const pageRoutes = (answeredBy: ServiceFunction): Route[] =>
  ['/', '/tablet', '/tablet/{proxy+}', '/web.json'].flatMap((path) =>
    ['GET', 'HEAD'].map((method) => ({ route: `${method} ${path}`, answeredBy, openBecause })),
  );
