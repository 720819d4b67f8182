/** Why a topic is alerted: where its office stands to the incident, the nearest scope first. */
export const audienceScopes = ['own', 'border', 'neighbouring', 'country', 'authority'] as const;
export type AudienceScope = (typeof audienceScopes)[number];
