import { useApp, useSay } from '../app.ts';
import { isSafe, leastFree } from '../device/storage.ts';
import { Notice } from './screen.tsx';

/** Says before anybody types what is not safe yet. */
export const Safety = () => {
  const { tablet } = useApp();
  const say = useSay();
  const storage = tablet.storage.value;
  if (!storage || isSafe(storage)) return null;
  return (
    <Notice kind="warning">
      <strong>{say('safety.title')}</strong> {!storage.isPersistent && say('safety.not-kept')}{' '}
      {storage.free !== undefined && storage.free < leastFree && say('safety.little-room')}
    </Notice>
  );
};
