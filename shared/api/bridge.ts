import {
  orderExamples,
  SubscriptionOrder,
  SubscriptionRequest,
  SubscriptionView,
  subscriptionExamples,
} from '../alerts/subscriptions/subscription.ts';
import { alertPaths, alertSchemas } from './alert-paths.ts';
import { amendmentPaths, amendmentSchemas } from './amendment-paths.ts';
import { inputSchema, type Json, outputSchema } from './api-document.ts';
import { incidentPaths, subscriptionPaths } from './api-paths.ts';
import { reportExamples } from './examples/api-examples.ts';
import { broadcastExamples } from './examples/broadcast-examples.ts';
import type { ExampleSetting } from './examples/example-setting.ts';
import { incidentSchemas } from './incident-schemas.ts';
import { nominalPaths, nominalSchemas } from './nominal-paths.ts';
import { reportSchemas } from './report-schemas.ts';

/** The paths of operations that no contract declares yet. Each line goes with its contract, the file with the last. */
const oldPaths = (setting: ExampleSetting, now: number): Json => ({
  ...incidentPaths(reportExamples(setting)),
  ...amendmentPaths(),
  ...nominalPaths(),
  ...alertPaths(broadcastExamples(now)),
  ...subscriptionPaths(subscriptionExamples, orderExamples),
});

/** The schemas of those paths, by name. */
const oldSchemas = (setting: ExampleSetting, now: number): Json => ({
  ...reportSchemas(Object.values(reportExamples(setting))),
  ...incidentSchemas(),
  ...nominalSchemas(),
  ...amendmentSchemas(),
  SmsSubscriptionRequest: inputSchema(SubscriptionRequest, [subscriptionExamples.sms]),
  EmailSubscriptionRequest: inputSchema(SubscriptionRequest, [subscriptionExamples.email]),
  SmsSubscriptionOrder: inputSchema(SubscriptionOrder, [orderExamples.sms]),
  EmailSubscriptionOrder: inputSchema(SubscriptionOrder, [orderExamples.email]),
  Subscription: outputSchema(SubscriptionView),
  ...alertSchemas(broadcastExamples(now)),
});

type Path = Record<string, { operationId: string }>;
type Document = Json & { paths: Json; components: Json & { schemas: Json } };

/** Adds the operations and the schemas that no contract declares to the document that is made from contracts. */
export const bridged = (document: Document, setting: ExampleSetting, now: number): Json => {
  const paths: Record<string, Path> = Object(document.paths);
  const declared = new Set(Object.values(paths).flatMap((path) => Object.values(path).map((at) => at.operationId)));
  const all: Record<string, Path> = { ...paths };
  for (const [address, methods] of Object.entries<Path>(Object(oldPaths(setting, now))))
    for (const [method, operation] of Object.entries(methods))
      if (!declared.has(operation.operationId)) all[address] = { ...all[address], [method]: operation };
  const schemas = { ...oldSchemas(setting, now), ...document.components.schemas };
  return { ...document, paths: all, components: { ...document.components, schemas } };
};
