import { acknowledgements } from '../../shared/alerts/aws/alert-inbox.dynamodb.ts';
import { AlertId } from '../../shared/alerts/inbox/alert-search.ts';
import { dynamoClient } from '../../shared/aws/dynamo-client.ts';
import { readEnv } from '../../shared/lambda/env.ts';
import { type HttpRequest, httpFunction, nameIn, parsed } from '../../shared/lambda/http.ts';
import { AcknowledgementRequest, acknowledgeAlert } from './acknowledge-alert.ts';
import { Env } from './env.ts';

const env = readEnv(Env);
const ports = { acknowledgements: acknowledgements(dynamoClient(), env.ALERTS_TABLE), clock: Date.now };

export const handler = httpFunction(async (request: HttpRequest) => {
  const id = nameIn(request, AlertId);
  parsed(AcknowledgementRequest, request.body ?? {});
  return { status: 200, body: await acknowledgeAlert(id, request.caller, ports) };
});
