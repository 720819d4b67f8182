import type { CaseStep } from './procedure.ts';

/** The name of a step in its case: the step, the country that owes it, and the message that it is about. */
export const stepKey = ({
  step,
  country,
  about,
}: {
  step: CaseStep;
  country: string;
  about?: string | undefined;
}): string => [step, country, ...(about === undefined ? [] : [about])].join('#');
