import { useState } from 'preact/hooks';
import { type Answers, filledIn, isAnswers } from '../../form/answers.ts';
import type { Checked } from '../../form/check-report.ts';
import type { Description } from '../../form/description.ts';
import { DrawMembers } from '../../form/draw.tsx';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { faultRemarks, warningRemarks } from '../../form/faults.ts';
import { nameOfPointer } from '../../form/name-of-pointer.ts';
import { useApp, useSay, useSession } from '../app.ts';
import { reportOfDraft } from '../draft.ts';
import { discardDraft, type OpenDraft } from '../drafts.ts';
import { AlsoFound } from '../parts/also-found.tsx';
import { Discard } from '../parts/discard.tsx';
import { DraftForm, membersOf } from '../parts/draft-form.tsx';
import { Safety } from '../parts/safety.tsx';
import { Saved } from '../parts/saved.tsx';
import { Screen, Waiting } from '../parts/screen.tsx';
import { useDraft } from '../parts/use-draft.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { addressOf, go, goInstead } from '../router.ts';
import { CheckAndFinish } from './check-and-finish.tsx';

/** Checks a draft by the schema of reports, which comes when something is finished and not before. */
const useCheck = (open: OpenDraft) => {
  const { tablet } = useApp();
  const { blo } = useSession();
  const [checked, setChecked] = useState<(Checked & { times: number }) | undefined>(undefined);
  const check = async (): Promise<void> => {
    const { checkReport } = await import('../check.ts');
    const draft = open.draft.value;
    const typed: Answers = reportOfDraft(draft, blo);
    const names = filledIn(draft.names);
    const times = (checked?.times ?? 0) + 1;
    const result = checkReport(typed, names, { now: tablet.now(), timeZone: tablet.setting.timeZone });
    setChecked({ ...result, times });
    if (result.faults.length === 0) scrollTo(0, 0);
  };
  return { checked, check, again: () => setChecked(undefined) };
};

const DiscardReport = ({ open }: { open: OpenDraft }) => {
  const app = useApp();
  const session = useSession();
  const discard = async () => {
    await discardDraft(app.tablet, session, open.draft.value);
    app.open.draft = undefined;
    goInstead('home');
  };
  return <Discard sure="report.discard-now" discard={discard} />;
};

type FormProps = { open: OpenDraft; description: Description; checked: Checked | undefined; check(): Promise<void> };

const ReportForm = ({ open, description, checked, check }: FormProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const { id, crime, answers, amends } = open.draft.value;
  const members = membersOf(description, crime);
  const faults = faultRemarks(checked?.faults ?? [], say);
  const warnings = warningRemarks(checked?.warnings ?? [], say);
  const hasPeople = isAnswers(answers) && Array.isArray(answers['people']) && answers['people'].length > 0;
  const nameOf = (pointer: string) => nameOfPointer(pointer, members, tablet.spoken.label);
  return (
    <DraftForm open={open} faults={faults} warnings={warnings}>
      <ErrorSummary remarks={faults} say={say} nameOf={nameOf} />
      <Safety />
      <DrawMembers members={members} />
      <AlsoFound crime={crime} description={description} />
      {hasPeople && !amends && (
        <a class="button quiet" href={addressOf('names', id)}>
          {say('names.title')}
        </a>
      )}
      <Saved failed={open.failed} />
      <button type="button" onClick={() => void check()}>
        {say('report.check')}
      </button>
      <DiscardReport open={open} />
    </DraftForm>
  );
};

const Report = ({ open }: { open: OpenDraft }) => {
  const { tablet, description } = useApp();
  const described = useLoaded(description);
  const { checked, check, again } = useCheck(open);
  const title = tablet.spoken.nameOf('crimes', open.draft.value.crime);
  if (!described) return <Waiting />;
  const isRight = checked !== undefined && checked.faults.length === 0;
  return (
    <Screen title={title} key={isRight ? 'check' : 'form'}>
      {isRight ? (
        <CheckAndFinish
          open={open}
          checked={checked}
          members={membersOf(described, open.draft.value.crime)}
          back={again}
        />
      ) : (
        <ReportForm key={checked?.times} open={open} description={described} checked={checked} check={check} />
      )}
    </Screen>
  );
};

/** A report that is being written: what must be answered first, the rest folded, all of it saved at each change. */
export const ReportScreen = ({ id }: { id: string }) => {
  const open = useDraft(id);
  if (open === null) go('home');
  return open ? <Report open={open} /> : <Waiting />;
};
