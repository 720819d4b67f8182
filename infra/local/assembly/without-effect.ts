/**
 * Types that are there for AWS and have nothing to do on one machine, each with the reason. They are not forgotten: a
 * type that is neither here nor in the catalogue stops the run.
 */
const rights = 'nobody is refused anything on this machine; the grants are tested on the template';
const watching = 'nothing is measured or stored in CloudWatch; logs are files in the state folder';

const asking = 'nobody asks Athena on this machine; the files are there, and any engine reads them';

export const withoutEffect: Readonly<Record<string, string>> = {
  'AWS::IAM::Role': rights,
  'AWS::IAM::Policy': rights,
  'AWS::IAM::ManagedPolicy': rights,
  'AWS::Lambda::Permission': rights,
  'AWS::S3::BucketPolicy': rights,
  'AWS::SNS::TopicPolicy': rights,
  'AWS::SQS::QueuePolicy': rights,
  'AWS::Logs::LogGroup': watching,
  'AWS::Logs::MetricFilter': watching,
  'AWS::CloudWatch::Alarm': watching,
  'AWS::CloudWatch::CompositeAlarm': watching,
  'AWS::CloudWatch::Dashboard': watching,
  'AWS::Cognito::UserPoolRiskConfigurationAttachment': 'cognito-local weighs no risk',
  'AWS::ApiGatewayV2::DomainName': 'a name of the Internet; here the API answers at its own address alone',
  'AWS::ApiGatewayV2::ApiMapping': 'see AWS::ApiGatewayV2::DomainName',
  'AWS::Glue::Database': asking,
  'AWS::Glue::Table': asking,
  'AWS::Athena::WorkGroup': asking,
  'AWS::Athena::NamedQuery': asking,
  'AWS::CDK::Metadata': 'it counts uses of the CDK',
};
