import { shownMoment } from '../../form/as-typed.ts';
import { useApp, useSay } from '../app.ts';
import { type KeptCase, unansweredIn } from '../cases/kept-case.ts';
import { Screen } from '../parts/screen.tsx';
import { severityWord } from '../parts/severity-word.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { addressOf } from '../router.ts';

const CaseTile = ({ kept }: { kept: KeptCase }) => {
  const { tablet } = useApp();
  const say = useSay();
  const { id, crime, severity, state, foreign, messages, changedAt } = kept.summary;
  const unanswered = unansweredIn(kept).length;
  const country = tablet.spoken.nameOf('countries', id.slice(0, 2));
  return (
    <li>
      <a class="tile case" href={addressOf('case', id)}>
        <span>
          {tablet.spoken.nameOf('crimes', crime)}
          <span class="small under">
            {foreign ? <strong>{say('cases.foreign', { country })}</strong> : say('cases.own')} ·{' '}
            {say(severityWord(severity))} · {say(state === 'open' ? 'cases.open' : 'cases.closed')} ·{' '}
            {say('cases.messages', { count: messages })} · {shownMoment(Date.parse(changedAt), tablet.setting.timeZone)}
          </span>
        </span>
        {unanswered > 0 && <strong class="count">{say('cases.unanswered', { count: unanswered })}</strong>}
      </a>
    </li>
  );
};

/** The cases of the post, last changed first: as they were when there was a line. */
export const CasesScreen = () => {
  const { cases } = useApp();
  const say = useSay();
  const answered = useLoaded(cases.refresh);
  return (
    <Screen title={say('cases.title')}>
      <p role="status">{answered === undefined ? say('screen.loading') : answered ? '' : say('incidents.as-before')}</p>
      {cases.cases.value.length === 0 && <p>{say('incidents.none')}</p>}
      <ul class="plain">
        {cases.cases.value.map((kept) => (
          <CaseTile key={kept.summary.id} kept={kept} />
        ))}
      </ul>
    </Screen>
  );
};
