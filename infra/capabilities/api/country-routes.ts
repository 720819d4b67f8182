import { endpoints } from '../../../shared/alerts/subscriptions/contract.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Alerting } from '../alerts/alerting.ts';
import type { Corrections } from '../incidents/corrections.ts';
import type { IncidentReporting } from '../incidents/incident-reporting.ts';
import type { NominalStore } from '../incidents/nominal-store.ts';
import type { EvidenceAccess } from '../photos/evidence-access.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Routes } from './submission-api.ts';

type Answering = {
  reporting: IncidentReporting;
  corrections: Corrections;
  evidence: EvidenceAccess;
  nominal: NominalStore;
  alerting: Alerting;
  statistics: Statistics;
  reference: ServiceFunction;
};

/** One function answers every channel; its contract says which there are. */
const subscriptionRoutes = (manageSubscription: ServiceFunction): Routes =>
  endpoints.map(({ method, path }) => [`${method} ${path}` as const, manageSubscription] as const);

/** Which function of a country answers what, for people who have signed in. */
export const routesOf = (by: Answering): Routes => [
  ['POST /v1/incidents', by.reporting.submitIncident],
  ['GET /v1/incidents', by.reporting.listIncidents],
  ['GET /v1/incidents/{id}', by.reporting.readIncidents],
  ['GET /v1/incidents/{id}/receipt', by.reporting.readIncidents],
  ['POST /v1/incidents/{id}/amendments', by.corrections.amendIncident],
  ['GET /v1/incidents/{id}/revisions', by.corrections.readRevisions],
  ['GET /v1/incidents/{id}/photos/{photoId}', by.evidence.readEvidence],
  ['GET /v1/incidents/{id}/custody', by.evidence.readEvidence],
  ['GET /v1/incidents/{id}/nominal', by.nominal.manageNominal],
  ['PUT /v1/incidents/{id}/nominal', by.nominal.manageNominal],
  ['DELETE /v1/incidents/{id}/nominal', by.nominal.manageNominal],
  ['GET /v1/alerts', by.alerting.inbox.readAlerts],
  ['GET /v1/alerts/feed', by.alerting.inbox.readAlerts],
  ['GET /v1/alerts/{id}', by.alerting.inbox.readAlerts],
  ['POST /v1/alerts', by.alerting.broadcastAlert],
  ['POST /v1/alerts/{id}/updates', by.alerting.broadcastAlert],
  ['POST /v1/alerts/{id}/cancellations', by.alerting.broadcastAlert],
  ['POST /v1/alerts/{id}/acknowledgements', by.alerting.inbox.acknowledgeAlert],
  ...subscriptionRoutes(by.alerting.manageSubscription),
  ['GET /v1/statistics', by.statistics.readStatistics],
  ['GET /v1/reference', by.reference],
];
