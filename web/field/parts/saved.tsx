import type { Signal } from '@preact/signals';
import { useSay } from '../app.ts';
import { Notice } from './screen.tsx';

/** That each change is on the disk, or that it is not. */
export const Saved = ({ failed }: { failed: Signal<boolean> }) => {
  const say = useSay();
  if (failed.value) return <Notice kind="warning">{say('report.not-saved')}</Notice>;
  return <p class="small">{say('report.saved')}</p>;
};
