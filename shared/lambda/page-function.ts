import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { logError } from './log.ts';

type PageRequest = { path: string; acceptEncoding: string | undefined; ifNoneMatch: string | undefined };
type PageAnswer = { status: number; headers: Readonly<Record<string, string>>; body?: Uint8Array };

type PageEvent = Pick<APIGatewayProxyEventV2, 'rawPath' | 'routeKey' | 'headers'> & {
  requestContext: Pick<APIGatewayProxyEventV2['requestContext'], 'requestId'>;
};

const ourFault = {
  statusCode: 500,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  body: 'It has been noted. Try again later.\n',
};

/**
 * Makes a Lambda function that serves files. HEAD is answered with the body as well: the gateway leaves it out, and says
 * how long it would be.
 */
export const pageFunction =
  (serve: (request: PageRequest) => Promise<PageAnswer>) =>
  async ({ rawPath, routeKey, headers, requestContext }: PageEvent): Promise<APIGatewayProxyStructuredResultV2> => {
    try {
      const answer = await serve({
        path: rawPath,
        acceptEncoding: headers['accept-encoding'],
        ifNoneMatch: headers['if-none-match'],
      });
      const { status: statusCode, headers: given, body } = answer;
      if (!body) return { statusCode, headers: given };
      return { statusCode, headers: given, body: Buffer.from(body).toString('base64'), isBase64Encoded: true };
    } catch (error) {
      logError('unexpected', error, { requestId: requestContext.requestId, route: routeKey });
      return ourFault;
    }
  };
