import { useState } from 'preact/hooks';
import { fetchData } from '../../ask/data-file.ts';
import { isMembers } from '../../ask/exchange.ts';
import { plainName } from '../../form/plain-name.ts';
import { searchCodes } from '../../form/search-codes.ts';
import { useApp, useSay } from '../app.ts';
import type { ListedCode } from '../language.ts';
import { Screen } from '../parts/screen.tsx';
import { useLoaded } from '../parts/use-loaded.ts';

/** As many codes as are shown of what was found. */
const mostFound = 40;

type Named = ListedCode & { list: string; english: string };

/** English beside the reader's language: a guide, a label or a colleague across the border may have the one or the other. */
const englishNames = async (): Promise<ReadonlyMap<string, string>> => {
  const content = await fetchData('names.en');
  const lists = isMembers(content) ? Object.entries(content) : [];
  return new Map(
    lists.flatMap(([list, names]) =>
      Object.entries(isMembers(names) ? names : {}).map(([code, name]): [string, string] => [
        `${list} ${code}`,
        String(name),
      ]),
    ),
  );
};

const allCodes = (
  lists: Readonly<Record<string, readonly ListedCode[]>>,
  english: ReadonlyMap<string, string>,
): Named[] =>
  Object.entries(lists).flatMap(([list, codes]) =>
    codes.map((code) => ({ ...code, list, english: english.get(`${list} ${code.code}`) ?? plainName(code.code) })),
  );

/** A choice that is found by its name in either language, and by what it is called on the street. */
const searched = (code: Named) => ({ ...code, streetNames: [code.english, ...(code.streetNames ?? [])] });

/** Codes, street names and units, without a line, by either of two languages. */
export const ReferenceScreen = () => {
  const { tablet } = useApp();
  const say = useSay();
  const [text, setText] = useState('');
  const english = useLoaded(englishNames) ?? new Map<string, string>();
  const codes = allCodes(tablet.spoken.lists.value, english);
  const found = text.trim() === '' ? [] : searchCodes(codes.map(searched), text, mostFound);
  return (
    <Screen title={say('reference.title')}>
      <div class="field">
        <label for="search">{say('reference.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <p role="status">
        {text.trim() === ''
          ? say('reference.count', { count: codes.length })
          : say('reference.found', { count: found.length })}
      </p>
      <dl class="read">
        {found.map(({ list, code, name, english: inEnglish, streetNames }) => (
          <div class="answer" key={`${list} ${code}`}>
            <dt>{name}</dt>
            <dd>
              {inEnglish !== name && <span lang="en">{inEnglish} · </span>}
              <span class="code">{code}</span>
              {streetNames.length > 1 && <> · {streetNames.slice(1).join(', ')}</>}
            </dd>
          </div>
        ))}
      </dl>
    </Screen>
  );
};
