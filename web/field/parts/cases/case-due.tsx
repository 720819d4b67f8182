import type { CaseView } from '../../../../shared/cases/case-view.ts';
import { shownMoment } from '../../../form/as-typed.ts';
import { useApp, useSay } from '../../app.ts';
import { Notice } from '../screen.tsx';

type Step = CaseView['steps'][number];

const stepWords = {
  acknowledge: 'posts.acknowledge',
  answer: 'posts.answer',
  decide: 'posts.decide',
  result: 'posts.result',
} as const;

const DueStep = ({ step: { step, country, own, dueAt, lateToldAt } }: { step: Step }) => {
  const { tablet } = useApp();
  const say = useSay();
  const shown = (moment: string) => shownMoment(Date.parse(moment), tablet.setting.timeZone);
  // A tablet without a line knows by its own clock what has become late.
  const isLate = Date.parse(dueAt) <= tablet.now();
  const when = { country: tablet.spoken.nameOf('countries', country), at: shown(dueAt) };
  return (
    <Notice kind={isLate && own ? 'warning' : 'plain'}>
      <strong>{say(stepWords[step])}</strong> · {say(isLate ? 'posts.late' : 'posts.by', when)}
      {lateToldAt && <span class="small under">{say('posts.authority-told', { at: shown(lateToldAt) })}</span>}
    </Notice>
  );
};

/** Which step of a case is due, by when and by whom; a case that the tablet has from before says nothing of it. */
export const CaseDue = ({ steps = [] }: { steps?: readonly Step[] }) => {
  const say = useSay();
  const due = steps.filter(({ state }) => state !== 'done');
  if (due.length === 0) return null;
  return (
    <section>
      <h2>{say('posts.due')}</h2>
      {due.map((step) => (
        <DueStep key={`${step.step} ${step.country} ${step.about}`} step={step} />
      ))}
    </section>
  );
};
