import { smsBudgetStore } from '../../shared/alerts/aws/sms-budget-store.dynamodb.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { jobFunction } from '../../shared/lambda/job-function.ts';
import { Env } from './env.ts';
import { BudgetAlarm, noteSmsBudget } from './note-sms-budget.ts';

const env = readEnv(Env);
const ports = { store: smsBudgetStore(dynamoClient(), env.ALERTS_TABLE), clock: Date.now };

export const handler = jobFunction(BudgetAlarm, (alarm) => noteSmsBudget(alarm, ports));
