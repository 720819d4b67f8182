import type { ComponentChildren } from 'preact';
import type { Answers } from '../../form/answers.ts';
import { answerAt } from '../../form/answers.ts';
import type { Description, Members } from '../../form/description.ts';
import { byPointer, type Remark } from '../../form/faults.ts';
import { type FormContext, FormProvider } from '../../form/form-context.ts';
import { useApp, useSay } from '../app.ts';
import type { OpenDraft } from '../drafts.ts';
import { PhotosField } from './photos-field.tsx';
import { PlaceField } from './place-field.tsx';

/** Members of a report of one kind: its own, then those of every report; the photos come last of what is asked first. */
export const membersOf = ({ common, kinds }: Description, crime: string): Members => {
  const { about = 'conduct', members = [] } = kinds[crime] ?? {};
  const all = common.map((member) =>
    member.name === 'people' && about === 'people' ? { ...member, required: true as const } : member,
  );
  const first = [...members, ...all].filter(({ required }) => required);
  const soon = ['photos', 'handling'].flatMap((wanted) => all.filter(({ name }) => name === wanted));
  const rest = [...members, ...all].filter((member) => !member.required && !soon.includes(member));
  return [...first, ...soon, ...rest];
};

type DraftFormProps = {
  open: OpenDraft;
  faults: readonly Remark[];
  warnings: readonly Remark[];
  children: ComponentChildren;
};

/** The form of a draft: everything below answers into it. */
export const DraftForm = ({ open, faults, warnings, children }: DraftFormProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const answers: Answers = open.draft.value.answers;
  const form: FormContext = {
    say,
    label: tablet.spoken.label,
    choicesIn: tablet.spoken.choicesIn,
    faults: byPointer(faults),
    warnings: byPointer(warnings),
    answerAt: (path) => answerAt(answers, path),
    answer: open.answer,
    now: tablet.now,
    timeZone: tablet.setting.timeZone,
    special: (is, path, label) =>
      is === 'place' ? <PlaceField path={path} label={label} /> : <PhotosField open={open} />,
  };
  return <FormProvider value={form}>{children}</FormProvider>;
};
