import {
  type CountryOperation,
  countryEndpoints,
  type RegionOperation,
  regionEndpoints,
} from '../../../shared/api/country-contracts.ts';
import type { Endpoint } from '../../../shared/foundation/endpoint.ts';
import type { ServiceFunction } from '../../parts/service-function.ts';
import type { Alerting } from '../alerts/alerting.ts';
import type { Cases } from '../cases/cases.ts';
import type { Corrections } from '../incidents/corrections.ts';
import type { IncidentReporting } from '../incidents/incident-reporting.ts';
import type { NominalStore } from '../incidents/nominal-store.ts';
import type { EvidenceAccess } from '../photos/evidence-access.ts';
import type { Statistics } from '../statistics/statistics.ts';
import type { Trends } from '../trends/trends.ts';
import type { Route } from './submission-api.ts';

/** The parts of a country's stack that answer requests. */
type Answering = {
  reporting: IncidentReporting;
  corrections: Corrections;
  evidence: EvidenceAccess;
  nominal: NominalStore;
  alerting: Alerting;
  statistics: Statistics;
  trends: Trends;
  judgeTrend: ServiceFunction;
  cases: Cases;
  posts: ServiceFunction;
  reference: ServiceFunction;
  person: ServiceFunction;
  description: ServiceFunction;
};

const incidentFunctions = ({ reporting, corrections, nominal }: Answering) => ({
  submitIncident: reporting.submitIncident,
  listIncidents: reporting.listIncidents,
  readIncident: reporting.readIncidents,
  readReceipt: reporting.readIncidents,
  amendIncident: corrections.amendIncident,
  readRevisions: corrections.readRevisions,
  readNames: nominal.manageNominal,
  replaceNames: nominal.manageNominal,
  eraseNames: nominal.manageNominal,
  readNameDeeds: nominal.manageNominal,
});

const alertFunctions = ({ alerting: { inbox, broadcastAlert } }: Answering) => ({
  listAlerts: inbox.readAlerts,
  followAlerts: inbox.readAlerts,
  readAlert: inbox.readAlerts,
  acknowledgeAlert: inbox.acknowledgeAlert,
  broadcastAlert,
  updateBroadcast: broadcastAlert,
  cancelBroadcast: broadcastAlert,
});

const subscriptionFunctions = ({ alerting: { manageSubscription } }: Answering) => ({
  readSmsSubscription: manageSubscription,
  setSmsSubscription: manageSubscription,
  endSmsSubscription: manageSubscription,
  confirmSmsSubscription: manageSubscription,
  readEmailSubscription: manageSubscription,
  setEmailSubscription: manageSubscription,
  endEmailSubscription: manageSubscription,
  readPushSubscription: manageSubscription,
  setPushSubscription: manageSubscription,
  endPushSubscription: manageSubscription,
  readSmsSubscriptionOfPerson: manageSubscription,
  setSmsSubscriptionOfPerson: manageSubscription,
  endSmsSubscriptionOfPerson: manageSubscription,
  readEmailSubscriptionOfPerson: manageSubscription,
  setEmailSubscriptionOfPerson: manageSubscription,
  endEmailSubscriptionOfPerson: manageSubscription,
});

const postFunctions = ({ posts }: Answering) => ({ listPosts: posts, keepPost: posts, removePost: posts });

const caseFunctions = ({ cases: { manageCases } }: Answering) => ({
  listCases: manageCases,
  readCase: manageCases,
  showCasePhoto: manageCases,
  addCaseMessage: manageCases,
  shareIncident: manageCases,
  recallShare: manageCases,
});

/** The function for each operation of a country: an operation without one does not compile. */
const functionsOf = (by: Answering): Record<CountryOperation, ServiceFunction> => ({
  ...incidentFunctions(by),
  showPhoto: by.evidence.readEvidence,
  readCustody: by.evidence.readEvidence,
  ...alertFunctions(by),
  ...subscriptionFunctions(by),
  readStatistics: by.statistics.readStatistics,
  describeStatistics: by.statistics.readStatistics,
  listTrends: by.trends.readTrends,
  readUsefulness: by.trends.readTrends,
  judgeTrend: by.judgeTrend,
  readReport: by.statistics.readStatistics,
  ...caseFunctions(by),
  ...postFunctions(by),
  readReference: by.reference,
  readPerson: by.person,
  health: by.description,
  describeApi: by.description,
});

const openBecause = 'Open to anyone: it says that the service is alive and how to speak to it, and nothing else.';

/**
 * An address that is read by GET answers HEAD as well; the gateway knows each method by a route of its own. Where an address
 * is read and no more, one route of any method does, and the function refuses what is neither: a stack has room for 500
 * resources.
 */
const routeKeysOf = ({ method, path }: Endpoint, all: readonly Endpoint[]): string[] => {
  if (method !== 'GET') return [`${method} ${path}`];
  const isReadAlone = all.every((other) => other.path !== path || other.method === 'GET');
  return isReadAlone ? [`ANY ${path}`] : [`GET ${path}`, `HEAD ${path}`];
};

const routesOf = (endpoints: readonly Endpoint[], functions: Readonly<Record<string, ServiceFunction>>): Route[] =>
  endpoints.flatMap((declared) => {
    const answeredBy = functions[declared.operation];
    if (!answeredBy) throw new Error(`No function answers ${declared.operation}`);
    const open = declared.access === 'anyone' ? { openBecause } : {};
    return routeKeysOf(declared, endpoints).map((route) => ({ route, answeredBy, ...open }));
  });

/** The routes of a country, from its contracts. */
export const countryRoutes = (by: Answering): Route[] => routesOf(countryEndpoints, functionsOf(by));

/** The routes of the region, from its contracts; an operation without a function does not compile. */
export const regionRoutes = (functions: Record<RegionOperation, ServiceFunction>): Route[] =>
  routesOf(regionEndpoints, functions);
