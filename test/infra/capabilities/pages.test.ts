import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readCountries, readRegion } from '../../../infra/country.ts';
import { CountryStack } from '../../../infra/country-stack.ts';
import { idleFunctions, template } from '../assembly.ts';
import { policiesOf } from '../simulation.ts';

const countries = readCountries();
const [kh] = countries.filter(({ country }) => country === 'kh');
if (!kh) throw new Error('there is no Cambodia');

const name = 'tablet.blo.example';
const certificateArn = `arn:aws:acm:${kh.region}:${kh.account}:certificate/1b2c`;

const stackWith = (domain: { name: string; certificateArn: string } | undefined) => {
  const app = new App({ outdir: mkdtempSync(join(tmpdir(), 'assembly-')) });
  const country = { ...kh, domain };
  const functions = { directory: idleFunctions() };
  return Template.fromStack(new CountryStack(app, { country, region: readRegion(), countries, functions }));
};

const corsOf = (stack: Template) => {
  const [inbox] = Object.values(stack.findResources('AWS::S3::Bucket')).filter(({ Properties }) =>
    String(Properties['BucketName']).includes('inbox'),
  );
  return inbox?.['Properties']['CorsConfiguration'].CorsRules;
};

const variablesOf = (stack: Template) => {
  const [found] = Object.values(
    stack.findResources('AWS::Lambda::Function', { Properties: { FunctionName: 'blo-kh-serve-pages' } }),
  );
  return found?.['Properties']['Environment'].Variables;
};

it('serve-pages may write its log and ask for a public key, and nothing else: what it serves came with it', () => {
  const statements = policiesOf(template('blo-kh'), 'serve-pages').flatMap(({ policy }) => policy.Statement);
  expect(statements.flatMap(({ Action }) => Action)).toEqual([
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'kms:GetPublicKey',
  ]);
});

describe('a country without an address of its own', () => {
  const stack = stackWith(undefined);

  it('lets the pages of its API put chunks, with the headers that an upload address binds, and nothing else', () => {
    expect(corsOf(stack)).toEqual([
      {
        AllowedOrigins: [expect.objectContaining({ 'Fn::GetAtt': [expect.any(String), 'ApiEndpoint'] })],
        AllowedMethods: ['PUT'],
        AllowedHeaders: ['content-type', 'x-amz-checksum-crc32'],
        MaxAge: 7_200,
      },
    ]);
  });

  it('has pages for trials', () => {
    expect(variablesOf(stack)).not.toHaveProperty('HOME');
    expect(Object.keys(stack.findResources('AWS::ApiGatewayV2::DomainName'))).toEqual([]);
  });
});

describe('a country with an address of its own', () => {
  const stack = stackWith({ name, certificateArn });

  it('answers at it, in its own region, by its certificate', () => {
    stack.hasResourceProperties('AWS::ApiGatewayV2::DomainName', {
      DomainName: name,
      DomainNameConfigurations: [{ CertificateArn: certificateArn, EndpointType: 'REGIONAL' }],
    });
    stack.resourceCountIs('AWS::ApiGatewayV2::ApiMapping', 1);
    stack.hasOutput('TabletUrl', { Value: `https://${name}/tablet` });
  });

  it('tells its pages, which are no trial then, and lets those of both addresses put chunks', () => {
    expect(variablesOf(stack)).toMatchObject({ HOME: `https://${name}` });
    expect(corsOf(stack)[0].AllowedOrigins).toEqual([`https://${name}`, expect.anything()]);
  });
});
