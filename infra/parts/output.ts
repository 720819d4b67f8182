import { CfnOutput, type Stack } from 'aws-cdk-lib';

/** Tells whoever deploys what they need to go on: each entry becomes an output of the stack. */
export const tell = (stack: Stack, outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) new CfnOutput(stack, name, { value });
};
