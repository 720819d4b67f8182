import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deliveredTo, isAbout } from '../deliveries.ts';
import { home, localFiles, neighbour, type Role, reasons, type Stack } from '../deployment.ts';
import { askAs, post, problemIn, until } from '../questions.ts';
import { quietReport, reportLike, sixtyKilograms } from '../reports.ts';

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
      expect(words?.join(' ')).toMatch(/4[,.\s]?000/);
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

/** Letters of each country's own language. */
const ownLanguage = [
  { code: 'kh', language: 'km', letters: /\p{Script=Khmer}/u },
  { code: 'la', language: 'lo', letters: /\p{Script=Lao}/u },
  { code: 'mm', language: 'my', letters: /\p{Script=Myanmar}/u },
  { code: 'th', language: 'th', letters: /\p{Script=Thai}/u },
  { code: 'vn', language: 'vi', letters: /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u },
] as const;

const Wish = z.object({
  address: z.string(),
  language: z.string(),
  leastSeverity: z.string(),
  crimes: z.array(z.string()).optional(),
  follows: z.array(z.string()).optional(),
});

const channels = ['sms', 'email'] as const;
type Reader = { stack: Stack; role: Role; language: string; letters: RegExp; sms: string; email: string };

const readersIn = (stack: Stack): Reader[] => {
  const own = ownLanguage.find(({ code }) => stack.name === `blo-${code}`);
  // Numbers that no plan has given out would be refused; those of a neighbour are taken everywhere.
  const address = () => ({
    sms: `+8551${randomInt(2_000_000, 9_999_999)}`,
    email: `smoke-${randomInt(2 ** 40)}@blo-network.example`,
  });
  if (!own) return [];
  const { language, letters } = own;
  return [
    { stack, role: 'officer', language, letters, ...address() },
    { stack, role: 'authority', language: 'en', letters: /[a-z]/, ...address() },
  ];
};

describe('an alert', () => {
  const readers = [home, ...(neighbour ? [neighbour] : [])].flatMap(readersIn);
  const route = (method: string, channel: string) => `${method} /v1/subscriptions/${channel}`;
  const before: [Reader, (typeof channels)[number], unknown][] = [];

  beforeAll(async () => {
    for (const reader of readers)
      for (const channel of channels) {
        const was = await askAs(reader.role, route('GET', channel), {}, reader.stack);
        before.push([reader, channel, was.status === 200 ? Wish.parse(was.json) : undefined]);
        const body = { address: reader[channel], language: reader.language };
        const set = await askAs(reader.role, route('PUT', channel), { body }, reader.stack);
        if (set.status !== 200) throw new Error(`${reader.role} of ${reader.stack.name}: ${set.text}`);
      }
  });
  afterAll(async () => {
    for (const [{ role, stack }, channel, wish] of before) {
      await askAs(role, route('DELETE', channel), {}, stack);
      if (wish) await askAs(role, route('PUT', channel), { body: wish }, stack);
    }
  });

  it.each(readers)('is read by the $role of $stack.name in $language, in its own letters', async (reader) => {
    if (!localFiles) return;
    const report = await reportLike(
      'drugs',
      { occurredAt: new Date(Date.now() - 3_600_000).toISOString(), seizures: sixtyKilograms },
      reader.stack,
    );
    expect((await post(report, {}, reader.stack)).status).toBe(201);
    for (const channel of channels) {
      const told = () => deliveredTo(reader[channel]).find(isAbout(report.id));
      const { text, subject = '' } = await until(`the alert to ${reader[channel]}`, told, 20);
      expect(text).toMatch(reader.letters);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
      expect(subject).toMatch(/^[\x20-\x7e]{0,99}$/);
      if (channel === 'sms') expect(`BLO> ${text}`.length).toBeLessThanOrEqual(reader.language === 'en' ? 160 : 70);
    }
  });

  it('is not looked for where nothing shows it', ({ skip }) => {
    if (!localFiles) skip(reasons.deliveries);
    expect(readers.length).toBeGreaterThan(0);
  });
});
