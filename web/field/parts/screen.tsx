import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSay } from '../app.ts';
import { addressOf } from '../router.ts';

type ScreenProps = { title: string; back?: { screen: string; id?: string } | false; children: ComponentChildren };

/** A screen: the way back, its name, and what it holds. The name gets the focus, so that a reader says where one is. */
export const Screen = ({ title, back = { screen: 'home' }, children }: ScreenProps) => {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${title} – BLO`;
  }, [title]);
  return (
    <main>
      {back && (
        <a class="back" href={addressOf(back.screen, back.id)}>
          {say('screen.back')}
        </a>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
};

/** Something to know before going on. The word before it says how grave it is, so that colour is not alone. */
export const Notice = ({ kind, children }: { kind: 'warning' | 'good' | 'plain'; children: ComponentChildren }) => (
  <div class={`notice ${kind}`}>{children}</div>
);

/** What is loaded when it is needed; until then a word says so. */
export const Waiting = () => {
  const say = useSay();
  return <p role="status">{say('screen.loading')}</p>;
};
