import {
  orderExamples,
  SubscriptionOrder,
  SubscriptionRequest,
  SubscriptionView,
  subscriptionExamples,
} from '../../shared/alerts/subscriptions/subscription.ts';
import { alertPaths, alertSchemas } from '../../shared/api/alert-paths.ts';
import { amendmentPaths, amendmentSchemas } from '../../shared/api/amendment-paths.ts';
import { commonSchemas, inputSchema, type Json, outputSchema } from '../../shared/api/api-document.ts';
import {
  evidencePaths,
  incidentPaths,
  openPaths,
  statisticsPaths,
  subscriptionPaths,
} from '../../shared/api/api-paths.ts';
import { reportExamples } from '../../shared/api/examples/api-examples.ts';
import { broadcastExamples } from '../../shared/api/examples/broadcast-examples.ts';
import type { ExampleSetting } from '../../shared/api/examples/example-setting.ts';
import { incidentSchemas } from '../../shared/api/incident-schemas.ts';
import { nominalPaths, nominalSchemas } from '../../shared/api/nominal-paths.ts';
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
  const [reports, told] = [reportExamples(setting), broadcastExamples(now)];
  return head(
    `BLO Network, ${setting.country}`,
    {
      ...incidentPaths(reports),
      ...amendmentPaths(),
      ...nominalPaths(),
      ...evidencePaths(),
      ...alertPaths(told),
      ...subscriptionPaths(subscriptionExamples, orderExamples),
      ...statisticsPaths(),
      ...referencePaths(),
      ...openPaths(),
    },
    {
      ...reportSchemas(Object.values(reports)),
      ...incidentSchemas(),
      ...nominalSchemas(),
      ...amendmentSchemas(),
      SmsSubscriptionRequest: inputSchema(SubscriptionRequest, [subscriptionExamples.sms]),
      EmailSubscriptionRequest: inputSchema(SubscriptionRequest, [subscriptionExamples.email]),
      SmsSubscriptionOrder: inputSchema(SubscriptionOrder, [orderExamples.sms]),
      EmailSubscriptionOrder: inputSchema(SubscriptionOrder, [orderExamples.email]),
      Subscription: outputSchema(SubscriptionView),
      Reference: outputSchema(ReferenceAnswer),
      ...alertSchemas(told),
      ...commonSchemas(),
    },
  );
};

/** The document of the region's API, which answers figures and nothing else. */
export const regionDocument = (): Json =>
  head('BLO Network, region', { ...statisticsPaths(), ...openPaths() }, commonSchemas());
