import { momentAt } from '../form/as-typed.ts';
import { placeOfFix } from './device/position.ts';
import type { OpenDraft } from './drafts.ts';
import { fixForPhoto } from './last-fix.ts';
import { announcementOf } from './photos/announcement.ts';
import { preparedPhoto } from './photos/smaller-photo.ts';
import type { Session, Tablet } from './tablet.ts';
import { sealBytes } from './vault/sealed.ts';
import { newPhotoKey, photoKeyOf, sha256 } from './vault/sha256.ts';

/** As many photos as a report may announce. */
export const mostPhotos = 20;

/**
 * Adds a photo to a draft: made smaller, sealed with a key of its own, and written with the draft that announces it, all
 * before the next one can be taken.
 * @throws DOMException when it is no picture, or the tablet is full
 */
export const addPhoto = async (
  { setting, now }: Tablet,
  session: Session,
  open: OpenDraft,
  { file, keepsOriginal }: { file: Blob; keepsOriginal: boolean },
): Promise<void> => {
  const at = now();
  const fixing = fixForPhoto(at);
  const { bytes, type } = await preparedPhoto(file, keepsOriginal);
  const fix = await fixing;
  const id = crypto.randomUUID();
  const key = newPhotoKey();
  const place = fix && placeOfFix(fix, momentAt(fix.at, setting.timeZone));
  const announced = {
    ...announcementOf(id, bytes, type, { takenAt: momentAt(at, setting.timeZone), place }),
    sha256: await sha256(bytes),
  };
  const sealed = await sealBytes(await photoKeyOf(key), bytes);
  const photos = [...open.draft.value.photos, { id, key, announced }];
  await open.withPhoto({ id, owner: session.username, sealed }, { photos });
};
