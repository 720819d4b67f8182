import { describe, expect, it } from 'vitest';
import { post, problemIn } from './questions.ts';
import { quietReport } from './reports.ts';

const languages = ['km', 'th', 'vi', 'zh', 'lo', 'my'] as const;

const complaintIn = async (language: string | undefined) => {
  const report = await quietReport({ colour: 'blue', narrative: 'x'.repeat(4_001) });
  const answer = await post(report, language === undefined ? {} : { headers: { 'accept-language': language } });
  const problem = problemIn(answer);
  return {
    problem,
    language: answer.headers.get('content-language'),
    words: problem.errors?.map(({ message }) => message),
  };
};

describe('what is said about faults', () => {
  it.each(languages)('is said in the language that was asked for: %s', async (language) => {
    const [asked, english] = [await complaintIn(language), await complaintIn('en')];
    expect(asked.language).toBe(language);
    expect(asked.words).toHaveLength(2);
    for (const [index, words] of (asked.words ?? []).entries()) expect(words).not.toBe(english.words?.[index]);
  });

  it('is not the same in any two languages', async () => {
    const spoken = await Promise.all([...languages, 'en'].map(complaintIn));
    expect(new Set(spoken.map(({ words }) => words?.join(' '))).size).toBe(languages.length + 1);
  });

  it('leaves no gap where a number belongs', async () => {
    for (const language of [...languages, 'en']) {
      const { words } = await complaintIn(language);
      expect(words?.join(' ')).not.toMatch(/\{\w*\}/);
      expect(words?.join(' ')).toMatch(/4000/);
    }
  });

  it.each([
    ['km-KH,km;q=0.9,en;q=0.5', 'km'],
    ['fr-FR, vi;q=0.8, en;q=0.1', 'vi'],
    ['en;q=0.2, th', 'th'],
    ['fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [';;;,,,q=9', 'en'],
  ])('goes by what the reader would rather have: %s', async (header, language) => {
    expect((await complaintIn(header)).language).toBe(language);
  });

  it('names places and codes the same in every language, as programs read those', async () => {
    const [khmer, english] = [await complaintIn('km'), await complaintIn('en')];
    const codes = ({ problem }: typeof khmer) => problem.errors?.map(({ pointer, code }) => [pointer, code]);
    expect(codes(khmer)).toEqual(codes(english));
  });
});
