import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, type Stack } from 'aws-cdk-lib';
import { readCountries, readRegion } from '../../infra/country.ts';
import { CountryStack } from '../../infra/country-stack.ts';
import { reviewWithNag } from '../../infra/parts/review.ts';
import { RegionStack } from '../../infra/region-stack.ts';

export type Properties = Record<string, unknown>;
export type Resource = {
  id: string;
  Type: string;
  Properties: Properties;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
};

const names = readdirSync(join(import.meta.dirname, '../../functions'));

/** Functions that do nothing: what the stacks promise does not hang on the code inside, and these bundle in no time. */
export const idleFunctions = () => {
  const directory = mkdtempSync(join(tmpdir(), 'functions-'));
  for (const name of names) {
    mkdirSync(join(directory, name));
    writeFileSync(join(directory, name, 'handler.ts'), `export const handler = () => '${name}';`);
  }
  return directory;
};

/** Without the CDK's rules for CloudFormation, which take longer than all else: the test of the app has them read every stack. */
const synthesised = () => {
  process.env['CDK_VALIDATION'] = 'false';
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'assembly-')) });
  const functions = { directory: idleFunctions() };
  const countries = readCountries();
  const region = readRegion();
  for (const country of countries) new CountryStack(app, { country, region, countries, functions });
  new RegionStack(app, { region, countries, functions });
  reviewWithNag(app);
  return { app, countries, region, assembly: app.synth() };
};

/** Every stack of the network, synthesised once for a test file. */
export const network = synthesised();

/** One stack's template, read back as CloudFormation would read it, with what refers to it resolved as far as tests need. */
export class Template {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly text: string;
  readonly resources: readonly Resource[];
  readonly outputs: Record<string, unknown>;

  constructor(stack: Stack) {
    this.name = stack.stackName;
    this.account = stack.account;
    this.region = stack.region;
    this.text = readFileSync(join(network.assembly.directory, stack.templateFile), 'utf8');
    const { Resources, Outputs } = JSON.parse(this.text);
    this.resources = Object.entries<Omit<Resource, 'id'>>(Resources).map(([id, resource]) => ({ ...resource, id }));
    this.outputs = Outputs;
  }

  of(type: string): readonly Resource[] {
    return this.resources.filter(({ Type }) => Type === `AWS::${type}`);
  }

  resource(id: string): Resource {
    const found = this.resources.find((resource) => resource.id === id);
    if (!found) throw new Error(`${this.name} has no ${id}`);
    return found;
  }

  /** The physical name of what a logical id stands for; keys and pools have none and are called by their id. */
  private nameOf({ id, Properties }: Resource): string {
    const names = ['TableName', 'BucketName', 'QueueName', 'TopicName', 'FunctionName', 'LogGroupName', 'Name'];
    return String(names.map((name) => Properties[name]).find(Boolean) ?? id);
  }

  private arnOf(resource: Resource): string {
    const here = `${this.region}:${this.account}`;
    const name = this.nameOf(resource);
    const arns: Record<string, string> = {
      'AWS::DynamoDB::Table': `arn:aws:dynamodb:${here}:table/${name}`,
      'AWS::S3::Bucket': `arn:aws:s3:::${name}`,
      'AWS::SQS::Queue': `arn:aws:sqs:${here}:${name}`,
      'AWS::SNS::Topic': `arn:aws:sns:${here}:${name}`,
      'AWS::KMS::Key': `arn:aws:kms:${here}:key/${name}`,
      'AWS::Lambda::Function': `arn:aws:lambda:${here}:function:${name}`,
      'AWS::Logs::LogGroup': `arn:aws:logs:${here}:log-group:${name}:*`,
      'AWS::IAM::Role': `arn:aws:iam::${this.account}:role/${name}`,
    };
    return arns[resource.Type] ?? name;
  }

  private reference(name: string): string {
    const pseudo: Record<string, string> = {
      'AWS::Partition': 'aws',
      'AWS::Region': this.region,
      'AWS::AccountId': this.account,
      'AWS::URLSuffix': 'amazonaws.com',
    };
    if (pseudo[name]) return pseudo[name];
    const resource = this.resource(name);
    if (resource.Type === 'AWS::SQS::Queue')
      return `https://sqs.${this.region}.amazonaws.com/${this.account}/${this.nameOf(resource)}`;
    return resource.Type === 'AWS::SNS::Topic' ? this.arnOf(resource) : this.nameOf(resource);
  }

  private attribute([id = '', name = '']: string[]): string {
    const resource = this.resource(id);
    if (name === 'StreamArn') return `${this.arnOf(resource)}/stream/2026-01-01T00:00:00.000`;
    return name.endsWith('Arn') ? this.arnOf(resource) : `${this.nameOf(resource)}.${name}`;
  }

  /** A value with its references replaced by what they would be once deployed. */
  // biome-ignore lint/suspicious/noExplicitAny: a template's values have every shape, and an assertion says which.
  resolve(value: any): any {
    if (Array.isArray(value)) return value.map((entry) => this.resolve(entry));
    if (typeof value !== 'object' || value === null) return value;
    if ('Ref' in value) return this.reference(value.Ref);
    if ('Fn::GetAtt' in value) return this.attribute(value['Fn::GetAtt']);
    if ('Fn::Join' in value) return this.resolve(value['Fn::Join'][1]).join(value['Fn::Join'][0]);
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, this.resolve(entry)]));
  }
}

const stacks = network.app.node.children.filter((child): child is Stack => 'templateFile' in child);

export const templates: readonly Template[] = stacks.map((stack) => new Template(stack));
export const countryTemplates = templates.filter(({ name }) => name !== 'blo-region');

export const template = (name: string): Template => {
  const found = templates.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No stack ${name}`);
  return found;
};
