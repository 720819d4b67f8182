import { fetchPicture } from '../../ask/fetch-picture.ts';
import { everyId } from '../own-rows.ts';
import { strict } from '../store/store.ts';
import { noteContact, type Session, type Tablet } from '../tablet.ts';
import { tokenOf } from '../tokens.ts';
import { openBytes, sealBytes } from '../vault/sealed.ts';
import { type KeptCase, photosShown } from './kept-case.ts';

/** A photo that another country shows in a case. */
export type CasePhotoName = { caseId: string; photoId: string };

const rowId = ({ caseId, photoId }: CasePhotoName): string => `${caseId} ${photoId}`;

/** A photo that was fetched before; nothing where it was not. */
export const keptPhoto = async (
  { database }: Tablet,
  { username, key }: Session,
  photo: CasePhotoName,
): Promise<ArrayBuffer | undefined> => {
  const row = await database.get('own', [username, 'case-photo', rowId(photo)]);
  return row && openBytes(key, row.sealed).catch(() => undefined);
};

/** Fetches a photo, and keeps it under the officer's key. @returns `no-line` where nobody answered, or refused for now */
export const fetchPhoto = async (
  tablet: Tablet,
  session: Session,
  photo: CasePhotoName,
): Promise<ArrayBuffer | 'gone' | 'no-line'> => {
  const given = await tokenOf(tablet, session.username, false);
  if (!('token' in given)) return 'no-line';
  const path = `/v1/cases/${photo.caseId}/photos/${photo.photoId}`;
  const picture = await fetchPicture(path, given.token, tablet.spoken.tag.value);
  if (picture === undefined) return 'no-line';
  noteContact(tablet);
  if (picture === 'gone') return 'gone';
  const { username, key } = session;
  const sealed = await sealBytes(key, picture.bytes);
  const row = { owner: username, kind: 'case-photo' as const, id: rowId(photo), changedAt: tablet.now(), sealed };
  await tablet.database.put('own', row);
  return picture.bytes;
};

/** Takes away the photos that no case shows any more: recalled, expired, or of a case that is gone. */
export const forgetPhotos = async (
  { database }: Tablet,
  { username }: Session,
  cases: readonly KeptCase[],
): Promise<void> => {
  const shown = new Set(
    cases.flatMap((kept) => photosShown(kept).map(({ id }) => rowId({ caseId: kept.summary.id, photoId: id }))),
  );
  const transaction = database.transaction('own', 'readwrite', strict);
  const keys = await transaction.store.getAllKeys(everyId(username, 'case-photo'));
  const gone = keys.filter(([, , id]) => !shown.has(id));
  await Promise.all([...gone.map((each) => transaction.store.delete(each)), transaction.done]);
};
