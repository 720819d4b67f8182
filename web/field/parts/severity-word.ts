const severities = {
  Extreme: 'alerts.extreme',
  Severe: 'alerts.severe',
  Moderate: 'alerts.moderate',
  Minor: 'alerts.minor',
} as const;

/** The word of a severity of CAP; what the page does not know is called moderate. */
export const severityWord = (severity: string) =>
  Object.entries(severities).find(([name]) => name === severity)?.[1] ?? 'alerts.moderate';
