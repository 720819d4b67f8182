/**
 * Conducts of migrant smuggling. Source: Protocol against the Smuggling of Migrants (A/RES/55/25, 2000), art. 6:
 * procuring illegal entry, enabling illegal stay, false documents; harbouring is named by ICCS 08051.
 */
export const smugglingConducts = ['entry', 'stay', 'harbouring', 'false-documents'] as const;

export type SmugglingConduct = (typeof smugglingConducts)[number];
