import type { Stack } from './deployment.ts';

/**
 * Invokes a function of a local run by hand, as `npm run invoke` does.
 * @throws Error when the run offers no such thing, or the function fails
 */
export const invokeByHand = async (
  { name, InvokeUrl }: Pick<Stack, 'name' | 'InvokeUrl'>,
  functionName: string,
  event: unknown,
): Promise<void> => {
  if (!InvokeUrl) throw new Error(`${name} cannot be invoked by hand`);
  const url = `${InvokeUrl}/2015-03-31/functions/${name}-${functionName}/invocations`;
  const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
  const text = await response.text();
  if (!response.ok || response.headers.has('x-amz-function-error')) throw new Error(`${functionName} failed: ${text}`);
};
