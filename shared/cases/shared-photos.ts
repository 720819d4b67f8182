/** Copies of photos that another country may fetch, and that go after a time. @param to ISO 3166-1 alpha-2 */
export type SharedPhotos = {
  /** Lays a copy down for a country; again it does no harm. */
  lay(photo: { caseId: string; photoId: string; to: string }): Promise<void>;
  /** Takes it away; where there is none it does no harm. */
  takeAway(photo: { caseId: string; photoId: string; to: string }): Promise<void>;
};

/** Where a photo that another country laid down can be looked at for two minutes; nothing for a country that lays none. */
export type SharedPhotoAddresses = (photo: { caseId: string; photoId: string }) => Promise<string | undefined>;
