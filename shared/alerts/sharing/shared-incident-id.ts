/**
 * The id here of an incident that another country shared: it begins with the country's code, so that no country can send
 * alerts about an incident of another.
 * @param country ISO 3166-1 alpha-2
 */
export const sharedIncidentId = (country: string, incidentId: string): string => `${country}-${incidentId}`;

/** The id that an incident has in the country that shared it. */
export const incidentIdAbroad = (sharedBy: string, incidentId: string): string => incidentId.slice(sharedBy.length + 1);

/** Whether an alert is about an incident that another country shared, by its id. */
export const isSharedAlertId = (alertId: string): boolean => /^[A-Z]{2}-/.test(alertId);
