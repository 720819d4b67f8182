import { describe, expect, it } from 'vitest';
import { alertReasons } from '../../../shared/alerts/alert-reason.ts';
import { audienceScopeWords } from '../../../shared/alerts/messages/wording/audience-scope-words.ts';
import { reasonWords } from '../../../shared/alerts/messages/wording/reason-words.ts';
import { audienceScopes } from '../../../shared/alerts/rules/audience-scope.ts';
import { languages, type Wording } from '../../../shared/reference/languages.ts';
import { alertWordings } from '../../fixtures/alerts/alert-texts.ts';

const tags = languages.map(({ tag }) => tag);

/** Letters of each language's own script; English and Vietnamese share theirs. */
const scripts = {
  en: /\p{Script=Latin}/u,
  km: /\p{Script=Khmer}/u,
  lo: /\p{Script=Lao}/u,
  my: /\p{Script=Myanmar}/u,
  th: /\p{Script=Thai}/u,
  vi: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
} as const;

const gapsIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const isPlain = (text: string) => !/[\p{Cc}\p{Cf}]/u.test(text) && text === text.normalize('NFC').trim();

describe.each(alertWordings)('the words of %s', (_, wording: Wording) => {
  it('are there in all seven languages, English reviewed and the others drafts', () => {
    expect(Object.keys(wording).toSorted()).toEqual(tags.toSorted());
    for (const tag of tags) {
      expect(wording[tag].text.length).toBeGreaterThan(0);
      expect(wording[tag].status).toBe(tag === 'en' ? 'reviewed' : 'draft');
    }
  });

  it('are in the script of their language, without letters that nobody sees and in Latin digits', () => {
    for (const tag of tags) {
      expect([tag, scripts[tag].test(wording[tag].text)]).toEqual([tag, true]);
      expect([tag, isPlain(wording[tag].text)]).toEqual([tag, true]);
      expect(wording[tag].text.replaceAll(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
    }
  });

  it('ask for no value that English does not', () => {
    for (const tag of tags)
      expect(new Set(gapsIn(wording.en.text)), tag).toEqual(
        new Set([...gapsIn(wording.en.text), ...gapsIn(wording[tag].text)]),
      );
  });
});

describe('the catalogue', () => {
  it('has words for every reason and every circle', () => {
    expect(Object.keys(reasonWords).toSorted()).toEqual([...alertReasons].toSorted());
    expect(Object.keys(audienceScopeWords).toSorted()).toEqual([...audienceScopes].toSorted());
  });
});
