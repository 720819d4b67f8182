import { useEffect, useRef } from 'preact/hooks';
import type { Say } from '../words/say.ts';
import type { Remark } from './faults.ts';
import { idOfPointer } from './pointer.ts';

/** Opens every folded group around an element. */
const unfold = (element: Element): void => {
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
};

/** The element of a pointer, or of the nearest place around it that is drawn. */
const elementAt = (pointer: string): HTMLElement | null => {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const element = document.getElementById(idOfPointer(at));
    if (element) return element;
  }
  return null;
};

/** Goes to the field of a pointer: what can be typed into there gets the focus. */
export const goTo = (pointer: string): void => {
  const element = elementAt(pointer);
  if (!element) return;
  unfold(element);
  const box = element.matches('input, textarea')
    ? element
    : element.querySelector<HTMLElement>('input, textarea, button');
  (box ?? element).focus();
  element.scrollIntoView({ block: 'center' });
};

type SummaryProps = { remarks: readonly Remark[]; say: Say; nameOf(pointer: string): string };

/** All that is wrong, at the top, each with a way to its field. Source: GOV.UK Design System, error summary. */
export const ErrorSummary = ({ remarks, say, nameOf }: SummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (remarks.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{say('form.there-is-a-problem')}</h2>
      <ul>
        {remarks.map(({ pointer, text }) => (
          <li key={pointer}>
            <button type="button" class="link" onClick={() => goTo(pointer)}>
              {nameOf(pointer)}: {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
