import { expect, it } from 'vitest';
import { stacksInOrder } from '../../../../infra/local/assembly/make-stack.ts';
import { templateSchema } from '../../../../infra/local/assembly/template.ts';

const stack = (name: string, topic?: string) => ({
  name,
  region: 'ap-southeast-1',
  assetDirectory: () => undefined,
  template: templateSchema.parse({
    Resources: topic
      ? { Hear: { Type: 'AWS::SNS::Subscription', Properties: { TopicArn: topic, Protocol: 'sqs', Endpoint: 'x' } } }
      : {},
  }),
});

const arn = (name: string) => `arn:aws:sns:ap-southeast-1:000000000000:${name}`;

it('stacks that listen to topics of others are made after those', () => {
  const stacks = [
    stack('blo-kh', arn('blo-region-alerts-vn')),
    stack('blo-la', arn('blo-la-own')),
    stack('blo-region'),
  ];
  expect(stacksInOrder(stacks).map(({ name }) => name)).toEqual(['blo-la', 'blo-region', 'blo-kh']);
});
