/** What lies under a country's code is for that country alone. @param to ISO 3166-1 alpha-2 */
export const sharedPhotoPrefix = (to: string): string => `${to}/`;

/** A photo of a case that is shown to a country. It holds ids only, because keys appear in logs. */
export const sharedPhotoKey = (to: string, caseId: string, photoId: string): string =>
  `${sharedPhotoPrefix(to)}${caseId}/${photoId}.jpg`;
