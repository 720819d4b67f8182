import { useState } from 'preact/hooks';
import { useSay } from '../app.ts';

type DiscardProps = { sure: 'report.discard-now' | 'form.discard-now'; discard(): Promise<void> };

/** Throws away what is written, after a second tap. @param sure the words of that */
export const Discard = ({ sure, discard }: DiscardProps) => {
  const say = useSay();
  const [isSure, setSure] = useState(false);
  return isSure ? (
    <button type="button" class="danger" onClick={() => void discard()}>
      {say(sure)}
    </button>
  ) : (
    <button type="button" class="quiet" onClick={() => setSure(true)}>
      {say('report.discard')}
    </button>
  );
};
