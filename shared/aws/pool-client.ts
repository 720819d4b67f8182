import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';

/** The Cognito client; in this file so that only functions which ask the user pool carry it. */
export const poolClient = (): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    requestHandler: { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
  });
