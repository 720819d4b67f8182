import { useState } from 'preact/hooks';
import { useApp, useSay } from '../app.ts';
import { Notice } from './screen.tsx';
import { useLoaded } from './use-loaded.ts';

const said = {
  unable: 'ringing.unable',
  forbidden: 'ringing.forbidden',
  off: 'ringing.off',
  on: 'ringing.on',
} as const;

/** Whether this tablet rings for alerts. The browser asks whoever holds it only after a tap here. */
export const RingingChoice = () => {
  const { ringing } = useApp();
  const say = useSay();
  const [isWorking, setWorking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  useLoaded(ringing.renew);
  const state = ringing.state.value;
  if (state === undefined) return null;
  const turn = async () => {
    setWorking(true);
    const hasWorked = state === 'on' ? await ringing.turnOff().then(() => true) : await ringing.turnOn();
    setFailed(!hasWorked);
    setWorking(false);
  };
  return (
    <section>
      <h2>{say('ringing.title')}</h2>
      <p>{say(said[state])}</p>
      {hasFailed && <Notice kind="warning">{say('ringing.failed')}</Notice>}
      {(state === 'on' || state === 'off') && (
        <button type="button" class="quiet" disabled={isWorking} onClick={() => void turn()}>
          {say(state === 'on' ? 'ringing.turn-off' : 'ringing.turn-on')}
        </button>
      )}
    </section>
  );
};
