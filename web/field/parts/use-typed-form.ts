import type { Answers } from '../../form/answers.ts';
import { useApp, useSession } from '../app.ts';
import { type FormName, type OpenForm, openForm, typedId } from '../typed-form.ts';
import { useLoaded } from './use-loaded.ts';

/** A form with what was typed into it before; nothing until it is there. @param first what stands in one that is new */
export const useTypedForm = (name: FormName, first?: Answers): OpenForm | undefined => {
  const { tablet } = useApp();
  const session = useSession();
  return useLoaded(() => openForm(tablet, session, name, first), [typedId(name)]);
};
