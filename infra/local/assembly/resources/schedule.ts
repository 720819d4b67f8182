import * as z from 'zod';
import { readScheduleExpression } from '../../mappings/schedule-expression.ts';
import { text } from '../properties.ts';
import { resourceType } from '../resource-type.ts';

const scheduleSchema = z.strictObject({
  Name: text.optional(),
  ScheduleExpression: text,
  ScheduleExpressionTimezone: text.default('UTC'),
  FlexibleTimeWindow: z.object({ Mode: z.enum(['OFF', 'FLEXIBLE']) }),
  State: z.literal('ENABLED', 'a schedule that is switched off is not known').optional(),
  GroupName: text.optional(),
  Target: z.strictObject({
    Arn: z.string().regex(/^arn:aws:lambda:/, 'only a Lambda function is known as a target'),
    RoleArn: text,
    Input: text.default('{}'),
    DeadLetterConfig: z.strictObject({ Arn: text }).optional(),
    // The Scheduler retries handing over to Lambda, which here is a call in the same process.
    RetryPolicy: z.object({}).optional(),
  }),
});

const schedule = resourceType(
  scheduleSchema,
  { KmsKeyArn: 'not kept' },
  (properties, { stack, region, logicalId, plan }) => {
    const { Name: name = `${stack}-${logicalId}`, ScheduleExpression, ScheduleExpressionTimezone, Target } = properties;
    plan.schedules.push({
      name,
      when: readScheduleExpression(ScheduleExpression),
      timeZone: ScheduleExpressionTimezone,
      functionArn: Target.Arn,
      input: Target.Input,
      ...(Target.DeadLetterConfig && { deadLetterQueueArn: Target.DeadLetterConfig.Arn }),
    });
    return {
      ref: name,
      attributes: { Arn: `arn:aws:scheduler:${region}:schedule/${properties.GroupName ?? 'default'}/${name}` },
    };
  },
);

const group = resourceType(z.strictObject({ Name: text.optional() }), {}, ({ Name }, { logicalId }) => ({
  ref: Name ?? logicalId,
}));

export const resourceTypes = { 'AWS::Scheduler::Schedule': schedule, 'AWS::Scheduler::ScheduleGroup': group };
