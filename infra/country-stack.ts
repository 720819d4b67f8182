import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AlertDispatch } from './capabilities/alerts/alert-dispatch.ts';
import { AlertSharing } from './capabilities/alerts/alert-sharing.ts';
import { Alerting } from './capabilities/alerts/alerting.ts';
import { describeApi } from './capabilities/api/describe-api.ts';
import { countryRoutes } from './capabilities/api/routes.ts';
import { SubmissionApi } from './capabilities/api/submission-api.ts';
import { Cases } from './capabilities/cases/cases.ts';
import { CountryExchange } from './capabilities/exchange/country-exchange.ts';
import { Identity } from './capabilities/identity.ts';
import { Corrections } from './capabilities/incidents/corrections.ts';
import { IncidentReporting } from './capabilities/incidents/incident-reporting.ts';
import { IncidentStore } from './capabilities/incidents/incident-store.ts';
import { NominalStore } from './capabilities/incidents/nominal-store.ts';
import { sharingRules } from './capabilities/incidents/sharing-rules.ts';
import { DeedCounts } from './capabilities/limits/deed-counts.ts';
import { pageOrigins, pageOutputs } from './capabilities/pages/page-addresses.ts';
import { pageRoutes } from './capabilities/pages/page-routes.ts';
import { servePages } from './capabilities/pages/serve-pages.ts';
import { readPerson } from './capabilities/people/read-person.ts';
import { EvidenceAccess } from './capabilities/photos/evidence-access.ts';
import { PhotoReminders } from './capabilities/photos/photo-reminders.ts';
import { PhotoStore } from './capabilities/photos/photo-store.ts';
import { managePosts } from './capabilities/posts/manage-posts.ts';
import { readReference } from './capabilities/reference.ts';
import { ReportBucket } from './capabilities/reports/report-bucket.ts';
import { Reports } from './capabilities/reports/reports.ts';
import { Analysis } from './capabilities/statistics/analysis.ts';
import { NightlyStatistics, type NightlyStatisticsProps } from './capabilities/statistics/nightly-statistics.ts';
import { Statistics } from './capabilities/statistics/statistics.ts';
import { judgingOf } from './capabilities/trends/judge-trend.ts';
import { Trends } from './capabilities/trends/trends.ts';
import { type CountryConfig, hourlyLimitsOf, type RegionConfig } from './country.ts';
import { addOutputs } from './parts/add-outputs.ts';
import { Foundations } from './parts/foundations.ts';
import type { FunctionSource } from './parts/function-code.ts';

export type CountryStackProps = {
  country: CountryConfig;
  region: RegionConfig;
  /** All countries of the network, whichever are being made: those that this one tells, and hears of. */
  countries: readonly CountryConfig[];
  functions?: Partial<FunctionSource> | undefined;
};

/** Requests a second, lasting and at once, of all tablets of a country. */
const throttle = { rateLimit: 500, burstLimit: 1000 };

type Stores = { incidents: IncidentStore; statistics: Statistics; alerting: Alerting; photos: PhotoStore };

/** Where the country's data are, for those who look after them. */
const storeOutputs = ({ incidents, statistics, alerting, photos }: Stores) => ({
  IncidentsTable: incidents.table.tableName,
  StatisticsTable: statistics.store.table.tableName,
  AlertsTable: alerting.dispatch.alerts.table.tableName,
  InboxBucket: photos.inbox.bucketName,
  EvidenceBucket: photos.evidence.bucketName,
});

type Recording = {
  foundations: Foundations;
  country: CountryConfig;
  incidents: IncidentStore;
  photos: PhotoStore;
  deedCounts: DeedCounts;
  countries: readonly CountryConfig[];
};

/** Makes the functions that take in reports, corrections and names, and show evidence. */
const recordedBy = (stack: Construct, recording: Recording) => {
  const nominal = new NominalStore(stack, 'Nominal', recording);
  return {
    nominal,
    reporting: new IncidentReporting(stack, 'Reporting', { ...recording, nominal }),
    corrections: new Corrections(stack, 'Corrections', recording),
    evidence: new EvidenceAccess(stack, 'EvidenceAccess', recording),
  };
};

type Described = { foundations: Foundations; country: CountryConfig; identity: Identity };

/** Makes the functions that explain codes, people and the API itself. */
const describedBy = (stack: Construct, { foundations, country, identity }: Described) => {
  const { country: scope, blos, languages } = country;
  return {
    reference: readReference(stack, 'ReadReference', foundations),
    person: readPerson(stack, 'ReadPerson', { foundations, identity }),
    description: describeApi(stack, 'DescribeApi', { foundations, scope, blo: blos[0], languages }),
  };
};

type Counted = Pick<NightlyStatisticsProps, 'foundations' | 'country' | 'region' | 'incidents' | 'cases'> & {
  dispatch: AlertDispatch;
  photos: PhotoStore;
};

/** The night counts incidents, leaves files to be asked, and looks for trends in the counts. */
const figuresOf = (stack: CountryStack, { dispatch, photos, cases, ...night }: Counted) => {
  const { foundations, country, incidents } = night;
  const { country: scope, blos: areas, timeZone, retention } = country;
  const telling = { alerts: dispatch.alerts, retentionDays: retention.alertsDays };
  const reports = new ReportBucket(stack, 'ReportBucket', foundations);
  photos.accessLogs.watch(reports.bucket, 'reports');
  const counted = { foundations, scope, areas, timeZone };
  const statistics = new Statistics(stack, 'Statistics', { ...counted, reports });
  new NightlyStatistics(stack, 'Nightly', { ...night, cases, statistics, reports });
  new Analysis(stack, 'Analysis', { foundations, country: scope, reports });
  const trends = new Trends(stack, 'Trends', { ...counted, statistics, incidents, telling });
  new Reports(stack, 'Reports', { ...counted, statistics, reports });
  const judgeTrend = judgingOf(stack, { foundations, scope, statistics });
  return { statistics, trends, judgeTrend };
};

/** Everything a country runs, in its own account: nothing leaves it but the night's figures, and what officers share. */
export class CountryStack extends Stack {
  constructor(app: Construct, { country, region, countries, functions }: CountryStackProps) {
    const { country: code, alarmEmail, retention } = country;
    const env = { account: country.account, region: country.region };
    super(app, `blo-${code}`, { env, terminationProtection: true, description: `Border liaison offices of ${code}` });

    const { logsDays } = retention;
    const foundations = new Foundations(this, 'Foundations', { alarmEmail, logsDays, functions });
    const incidents = new IncidentStore(this, 'Incidents', foundations);
    const photos = new PhotoStore(this, 'Photos', { foundations, incidents, retention });
    const deedCounts = new DeedCounts(this, 'DeedCounts', { foundations, limits: hourlyLimitsOf(country) });
    const recording = { foundations, country, incidents, photos, deedCounts };
    const recorded = recordedBy(this, { ...recording, countries });
    const identity = new Identity(this, 'Identity', foundations, ['officer', 'analyst', 'authority', 'administrator']);
    const exchange = new CountryExchange(this, 'Exchange', { country, region, countries });
    const alerting = new Alerting(this, 'Alerting', { ...recording, identity, exchange });
    const { dispatch } = alerting;
    const cases = new Cases(this, 'Cases', { ...recording, countries, dispatch, exchange });
    cases.grantAlerting(alerting);
    const posts = managePosts(this, 'ManagePosts', { foundations, country, cases, deedCounts });
    const { SHARING_RULES: rules = '' } = sharingRules(country, countries);
    const sharing = { ...recording, region, exchange, cases, dispatch, rules };
    new AlertSharing(this, 'AlertSharing', sharing);
    new PhotoReminders(this, 'PhotoReminders', { foundations, country, incidents, photos, alerting });
    const figures = figuresOf(this, { foundations, country, region, incidents, cases, dispatch, photos });
    const described = describedBy(this, { foundations, country, identity });
    const { pushing } = alerting;
    const pages = servePages(this, 'ServePages', { foundations, country, identity, photos, pushing, cases });
    const answering = { ...recorded, ...described, alerting, cases, posts, ...figures };
    const routes = [...countryRoutes(answering), ...pageRoutes(pages)];
    const { domain } = country;
    const api = new SubmissionApi(this, 'Api', { foundations, identity, routes, throttle, domain });
    photos.inbox.letPagesPut(pageOrigins(country, api));

    const stores = storeOutputs({ incidents, ...figures, alerting, photos });
    addOutputs(this, { ...api.outputs, ...pageOutputs(country, api), ...stores, ExchangeKey: exchange.key.keyId });
  }
}
