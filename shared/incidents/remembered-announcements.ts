import type { PhotoManifest } from '../photos/photo-manifest.ts';
import { announcedBy } from './incident.ts';
import type { IncidentRepository } from './incident-repository.ts';

/** A photo as it was announced, and by whom (Cognito's `sub`). */
export type AnnouncedPhoto = { photo: PhotoManifest; by: string };

/** Announcements of photos. What was announced never changes: an amendment adds photos and takes none away. */
export type AnnouncedPhotos = {
  find(name: { incidentId: string; photoId: string }): Promise<AnnouncedPhoto | undefined>;
};

/** Photos whose chunks come to one execution environment in turns. */
const mostRemembered = 50;

const announcedIn = async (
  incidents: Pick<IncidentRepository, 'find'>,
  { incidentId, photoId }: { incidentId: string; photoId: string },
): Promise<AnnouncedPhoto | undefined> => {
  const { incident } = (await incidents.find(incidentId)) ?? {};
  const photo = incident?.report.photos?.find(({ id }) => id === photoId);
  return incident && photo ? { photo, by: announcedBy(incident, photoId).by } : undefined;
};

/** Asks for an announcement once, and not for each chunk of its photo. One that is not there yet is asked for again. */
export const rememberedAnnouncements = (incidents: Pick<IncidentRepository, 'find'>): AnnouncedPhotos => {
  const remembered = new Map<string, AnnouncedPhoto>();
  return {
    find: async (name) => {
      const key = `${name.incidentId} ${name.photoId}`;
      const known = remembered.get(key) ?? (await announcedIn(incidents, name));
      // Put in anew: the first of the map is the one that was asked for longest ago.
      remembered.delete(key);
      if (known) remembered.set(key, known);
      const [oldest] = remembered.keys();
      if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
      return known;
    },
  };
};
