import { type Answer, answerAt } from '../../form/answers.ts';
import type { Description } from '../../form/description.ts';
import { DrawMembers } from '../../form/draw.tsx';
import { useForm } from '../../form/form-context.ts';
import { useApp, useSay } from '../app.ts';

/** A report has as many further kinds at most. */
const mostSections = 5;

type AlsoProps = { crime: string; description: Description };

const sectionsIn = (answer: Answer): readonly Answer[] => (Array.isArray(answer) ? answer : []);

/** Kinds that were found beside the first: drugs in the van of the migrants. */
export const AlsoFound = ({ crime, description }: AlsoProps) => {
  const { tablet } = useApp();
  const say = useSay();
  const { label, answerAt: at, answer } = useForm();
  const sections = sectionsIn(at(['also']));
  const kindOf = (section: Answer): string => String(answerAt(section, ['crime']) ?? '');
  const taken = [crime, ...sections.map(kindOf)];
  const free = tablet.spoken.choicesIn('crimes').filter(({ code }) => !taken.includes(code));
  const set = (next: readonly Answer[]) => answer(['also'], next.length > 0 ? next : undefined);
  const add = (code: string) => code && set([...sections, { crime: code }]);
  return (
    <details class="folded" open={sections.length > 0} id="field-also">
      <summary>{label('also')}</summary>
      {sections.map((section, index) => (
        <fieldset class="item" key={kindOf(section)}>
          <legend>{tablet.spoken.nameOf('crimes', kindOf(section))}</legend>
          <DrawMembers members={description.kinds[kindOf(section)]?.members ?? []} path={['also', index]} />
          <button type="button" class="quiet" onClick={() => set(sections.filter((_, other) => other !== index))}>
            {say('form.remove')}: {tablet.spoken.nameOf('crimes', kindOf(section))}
          </button>
        </fieldset>
      ))}
      {sections.length < mostSections && (
        <div class="field">
          <label for="also-kind">
            {say('form.add')}: {label('crime')}
          </label>
          <select id="also-kind" value="" onChange={(event) => add(event.currentTarget.value)}>
            <option value="" />
            {free.map(({ code, name }) => (
              <option value={code} key={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
    </details>
  );
};
