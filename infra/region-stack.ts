import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { describeApi } from './capabilities/api/describe-api.ts';
import { regionRoutes } from './capabilities/api/routes.ts';
import { SubmissionApi } from './capabilities/api/submission-api.ts';
import { AlertExchange } from './capabilities/exchange/alert-exchange.ts';
import { Exchange } from './capabilities/exchange/exchange.ts';
import { exchange } from './capabilities/exchange/exchange-address.ts';
import { Identity } from './capabilities/identity.ts';
import { readReference } from './capabilities/reference.ts';
import { ReportBucket } from './capabilities/reports/report-bucket.ts';
import { Reports } from './capabilities/reports/reports.ts';
import { Statistics } from './capabilities/statistics/statistics.ts';
import { Trends } from './capabilities/trends/trends.ts';
import type { CountryConfig, RegionConfig } from './country.ts';
import { addOutputs } from './parts/add-outputs.ts';
import { Foundations } from './parts/foundations.ts';
import type { FunctionSource } from './parts/function-code.ts';

export type RegionStackProps = {
  region: RegionConfig;
  countries: readonly CountryConfig[];
  functions?: Partial<FunctionSource> | undefined;
};

/** What the region runs: the exchange, and the figures of all countries together. No incident is ever kept here. */
export class RegionStack extends Stack {
  constructor(app: Construct, { region, countries, functions }: RegionStackProps) {
    const { alarmEmail, logsDays, timeZone } = region;
    const env = { account: region.account, region: region.region };
    super(app, exchange.stackName, {
      env,
      terminationProtection: true,
      description: 'Figures of the border liaison offices of all countries',
    });

    const foundations = new Foundations(this, 'Foundations', { alarmEmail, logsDays, functions });
    const areas = countries.map(({ country }) => country);
    const reports = new ReportBucket(this, 'ReportBucket', foundations);
    const counted = { foundations, scope: 'region', areas, timeZone } as const;
    const statistics = new Statistics(this, 'Statistics', { ...counted, reports });
    const trends = new Trends(this, 'Trends', { ...counted, statistics });
    new Reports(this, 'Reports', { ...counted, statistics, reports });
    const { key } = new Exchange(this, 'Exchange', { foundations, region, countries, statistics });
    new AlertExchange(this, 'AlertExchange', { key, countries });
    const languages = [...new Set(countries.flatMap((country) => country.languages))];
    const description = describeApi(this, 'DescribeApi', { foundations, scope: 'region', languages });
    const identity = new Identity(this, 'Identity', foundations, ['region-analyst']);
    const { readStatistics } = statistics;
    const reference = readReference(this, 'ReadReference', foundations);
    const routes = regionRoutes({
      readStatistics,
      readReference: reference,
      describeStatistics: readStatistics,
      listTrends: trends.readTrends,
      readReport: readStatistics,
      health: description,
      describeApi: description,
    });
    const throttle = { rateLimit: 50, burstLimit: 100 };
    const api = new SubmissionApi(this, 'Api', { foundations, identity, routes, throttle });

    addOutputs(this, { ...api.outputs, StatisticsTable: statistics.store.table.tableName });
  }
}
