/** Severity of an alert in the words of CAP 1.2 (OASIS), the highest first. `Minor` alerts nobody. */
export const severities = ['Extreme', 'Severe', 'Moderate', 'Minor'] as const;
export type Severity = (typeof severities)[number];

/** The higher of two severities comes first. */
export const bySeverity = (a: Severity, b: Severity): number => severities.indexOf(a) - severities.indexOf(b);

/** Whether a severity is at least another one. */
export const isAtLeast = (severity: Severity, least: Severity): boolean => bySeverity(severity, least) <= 0;
