import * as alerts from '../../shared/alerts/contract.ts';
import { alertExamples } from '../../shared/alerts/examples.ts';
import { amendmentPaths, amendmentSchemas } from '../../shared/api/amendment-paths.ts';
import { commonSchemas, type Json, outputSchema } from '../../shared/api/api-document.ts';
import { evidencePaths, incidentPaths, openPaths, statisticsPaths } from '../../shared/api/api-paths.ts';
import { reportExamples } from '../../shared/api/examples/api-examples.ts';
import type { ExampleSetting } from '../../shared/api/examples/example-setting.ts';
import { incidentSchemas } from '../../shared/api/incident-schemas.ts';
import { nominalPaths, nominalSchemas } from '../../shared/api/nominal-paths.ts';
import { openApiDocument } from '../../shared/api/openapi.ts';
import { referencePaths } from '../../shared/api/reference-paths.ts';
import { reportSchemas } from '../../shared/api/report-schemas.ts';
import { ReferenceAnswer } from '../../shared/code-lists/reference-answer.ts';

const head = (title: string, paths: Json, schemas: Json): Json => ({
  openapi: '3.1.0',
  info: {
    title,
    version: '1.0.0',
    description:
      'Faults are RFC 9457 problem documents; their messages follow Accept-Language (en, km, lo, my, th, vi, zh).',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  },
  servers: [{ url: '/' }],
  security: [{ idToken: [] }],
  paths,
  components: {
    schemas,
    securitySchemes: {
      idToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'The Cognito ID token' },
    },
  },
});

/**
 * The document of a country's API; every request schema carries examples that are accepted as they stand.
 * @param now milliseconds since the epoch: what expires has to be ahead
 */
export const countryDocument = (setting: ExampleSetting, now: number): Json => {
  const reports = reportExamples(setting);
  const title = `BLO Network, ${setting.country}`;
  // The other capabilities follow: then this is the whole document.
  const { paths, components } = openApiDocument({ ...alerts, title, examples: alertExamples(now) });
  return head(
    title,
    {
      ...incidentPaths(reports),
      ...amendmentPaths(),
      ...nominalPaths(),
      ...evidencePaths(),
      ...Object(paths),
      ...statisticsPaths(),
      ...referencePaths(),
      ...openPaths(),
    },
    {
      ...reportSchemas(Object.values(reports)),
      ...incidentSchemas(),
      ...nominalSchemas(),
      ...amendmentSchemas(),
      Reference: outputSchema(ReferenceAnswer),
      ...Object(components).schemas,
      ...commonSchemas(),
    },
  );
};

/** The document of the region's API, which answers figures and nothing else. */
export const regionDocument = (): Json =>
  head('BLO Network, region', { ...statisticsPaths(), ...openPaths() }, commonSchemas());
