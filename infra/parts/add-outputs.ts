import { CfnOutput, type Stack } from 'aws-cdk-lib';

/** Adds outputs to a stack, for those who deploy it: its region, and each entry by its name. */
export const addOutputs = (stack: Stack, outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries({ Region: stack.region, ...outputs }))
    new CfnOutput(stack, name, { value });
};
