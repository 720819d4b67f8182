import { type App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';

/** Has cdk-nag read every template at synthesis; a finding without a written reason fails it. */
export const reviewWithNag = (app: App): void =>
  Validations.of(app).addPlugins(new AwsSolutionsChecks(), new ServerlessChecks());

/**
 * Writes down why findings are accepted for a construct and what it holds.
 * @param reasons finding to reason
 */
export const accept = (construct: IConstruct, reasons: Readonly<Record<string, string>>): void =>
  Validations.of(construct).acknowledge(...Object.entries(reasons).map(([id, reason]) => ({ id, reason })));
