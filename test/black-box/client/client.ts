import { home, type Role, type Stack } from '../deployment.ts';
import { idTokenOf } from '../sign-in.ts';
import { Api } from './client.generated.ts';

/** The generated client, signed in with a role. Answers that are no success are thrown, as the generator has it. */
export const clientAs = (role: Role, stack: Stack = home) =>
  new Api({
    baseUrl: stack.ApiUrl.replace(/\/$/, ''),
    securityWorker: async () => ({ headers: { authorization: `Bearer ${await idTokenOf(stack, role)}` } }),
    baseApiParams: { secure: true, format: 'json' },
  }).v1;
