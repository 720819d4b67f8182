import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlertReader } from '../../../../shared/alerts/alert-reader.ts';
import { alertReasons } from '../../../../shared/alerts/alert-reason.ts';
import { cutTo } from '../../../../shared/alerts/messages/cut-to.ts';
import { messageFor, summaryFor } from '../../../../shared/alerts/messages/message-for.ts';
import { placeName } from '../../../../shared/alerts/messages/place-name.ts';
import { asks } from '../../../../shared/alerts/messages/wording/asks.ts';
import { directionWords } from '../../../../shared/alerts/messages/wording/direction-words.ts';
import { openings } from '../../../../shared/alerts/messages/wording/opening.ts';
import { punctuation } from '../../../../shared/alerts/messages/wording/punctuation.ts';
import { textMessages } from '../../../../shared/alerts/messages/wording/text-messages.ts';
import { referenceOf } from '../../../../shared/alerts/rules/alert-facts.ts';
import { audienceScopes } from '../../../../shared/alerts/rules/audience-scope.ts';
import { severities } from '../../../../shared/alerts/severity.ts';
import { blos } from '../../../../shared/foundation/blos/blos.ts';
import { type Language, languages } from '../../../../shared/reference/languages.ts';
import { bloForeignNames, bloLocalNames } from '../../../../shared/reference/names/blos.ts';
import { countryNames } from '../../../../shared/reference/names/countries.ts';
import { crimeNames } from '../../../../shared/reference/names/crimes.ts';
import { substances } from '../../../../shared/reference/substances.ts';
import { units } from '../../../../shared/reference/units.ts';
import { alertFacts, marks, peopleReport, seizureReport } from '../../../fixtures/alerts/alert-reports.ts';
import { segmentsOf } from '../../../fixtures/alerts/alert-segments.ts';
import { ugliness } from '../../../fixtures/alerts/alert-texts.ts';

const tags = languages.map(({ tag }) => tag);
const timeZone = 'Asia/Phnom_Penh';
const occasions = ['first', 'again', 'escalated', 'update', 'withdrawn', 'duplicate', 'no-longer-shared'] as const;
const sms: AlertReader = { topic: 'KH-BAVET', circle: 'own', language: 'en', channel: 'sms' };

/** Everything at its longest: every substance a billion times, every reason, thousands of people, a name with no end. */
const longest = (blo: string, unit: string) => ({
  ...alertFacts(
    seizureReport(
      substances.slice(0, 50).map(({ code }) => ({ substance: code, value: 999_999_999.123456, unit })),
      {
        blo,
        route: { border: 'VN', direction: 'leaving' },
        people: [{ role: 'victim', sex: 'unknown', ageGroup: '0-14', count: 10_000 }],
      },
    ),
  ),
  reference: 'WWWWWWWW',
  reasons: [...alertReasons],
});

/** The longest id that a BLO may have and that the reference does not know. */
const endless = `KH-${'W'.repeat(37)}`;
/** Those with the longest names in a language: the library that counts is slow. */
const placesIn = (language: Language) =>
  [endless, ...blos.map(({ id }) => id)]
    .toSorted((a, b) => placeName(b, language).length - placeName(a, language).length)
    .slice(0, 8);

describe.each(tags)('a text message in %s', (language) => {
  const reader = { ...sms, language };
  const places = placesIn(language);

  it.each(occasions)('is one segment for every BLO and severity, with what SNS puts before it: %s', (occasion) => {
    for (const blo of places)
      for (const severity of severities) {
        const facts = { ...longest(endless, 'gram'), blo, severity };
        const { text, subject } = messageFor(facts, reader, timeZone, occasion);
        expect([subject, ugliness(text), segmentsOf(text).segments, text]).toEqual([undefined, [], 1, text]);
        expect(text).toContain('WWWWWWWW');
        expect(text).toContain(placeName(blo, language));
      }
  });

  it.each([0, 1, 120])('is one segment also where it sums up a million, and names the first of %i BLOs', (count) => {
    for (const topic of [...places, 'authority']) {
      const posts = Array.from({ length: count }, (_, index) => ({ post: index === 0 ? topic : 'KH-BAVET', count: 9 }));
      const { text } = summaryFor(1_000_000, { ...reader, topic: 'KH-PRUM' }, posts);
      expect([ugliness(text), segmentsOf(text).segments, text]).toEqual([[], 1, text]);
      expect(text).toMatch(/1[.,]000[.,]000/);
      expect(text.includes('+119')).toBe(count === 120);
      expect(text.includes(placeName('KH-PRUM', language))).toBe(count === 0 || topic === 'KH-PRUM');
    }
  });

  it('says nothing of what', () => {
    const words = Object.values(crimeNames).map((wording) => wording[language].text);
    for (const occasion of occasions) {
      const { text } = messageFor(longest('KH-BAVET', 'gram'), reader, timeZone, occasion);
      expect(text).not.toMatch(/drug|meth|ketamine|smuggl|traffick|crime|kg|999/i);
      for (const word of words) expect(text).not.toContain(word);
    }
  });

  it('tells the occasions apart', () => {
    const told = occasions.map((occasion) => messageFor(longest('KH-BAVET', 'gram'), reader, timeZone, occasion).text);
    expect(new Set(told).size).toBe(occasions.length);
  });
});

describe.each(tags)('an e-mail in %s', (language) => {
  const mail: AlertReader = { ...sms, channel: 'email', language };
  const places = placesIn(language);

  it('has a subject that SNS takes, for every occasion, BLO and severity', () => {
    for (const blo of places)
      for (const occasion of occasions) {
        const facts = { ...longest(endless, 'gram'), blo };
        const { subject = '' } = messageFor(facts, mail, timeZone, occasion);
        expect(subject).toMatch(/^BLO alert WWWWWWWW[\x20-\x7e]{0,77}$/);
      }
    expect(summaryFor(1_000_000, { ...mail, topic: endless }).subject).toMatch(/^[A-Za-z0-9][\x20-\x7e]{0,98}$/);
  });

  it('is rendered whole for every unit, occasion and circle at its longest', () => {
    for (const facts of units.map((unit) => longest(endless, unit)))
      for (const occasion of occasions)
        for (const circle of audienceScopes) {
          const reader = { ...mail, circle, silent: places };
          const { text } = messageFor(facts, reader, timeZone, occasion);
          expect(ugliness(text)).toEqual([]);
          expect(text.split('\n')).toHaveLength(15);
          expect(new TextEncoder().encode(text).length).toBeLessThan(64_000);
        }
  });

  it('says kind, place, time, quantity, direction, reason and reference, and what it is sent for', () => {
    const facts = alertFacts(seizureReport(undefined, { route: { direction: 'leaving' } }));
    const quantity = language === 'lo' || language === 'vi' ? '1,9 kg' : '1.9 kg';
    const [here, there] = [countryNames.KH[language].text, countryNames.VN[language].text];
    const { open, close } = punctuation[language];
    const moment = '2016-06-19 16:30 (UTC+07:00)';
    const way = directionWords.across[language].text.replace('{from}', here).replace('{to}', there);
    const wanted = [crimeNames.drugs[language].text, open + here + close, moment, quantity, way];
    for (const occasion of occasions) {
      const { text } = messageFor(facts, mail, timeZone, occasion);
      for (const part of [...wanted, facts.reference, openings[occasion][language].text]) expect(text).toContain(part);
    }
  });

  it('names the office that it is about, since others may follow it', () => {
    const facts = alertFacts(seizureReport());
    expect(messageFor(facts, { ...mail, topic: 'KH-CHREY-THOM', circle: 'border' }, timeZone).text).toContain(
      placeName('KH-CHREY-THOM', language),
    );
  });

  it('asks nothing more of those who are told that there was nothing', () => {
    const text = (circle: 'own' | 'border', occasion: 'first' | 'withdrawn') =>
      messageFor(alertFacts(seizureReport()), { ...mail, circle }, timeZone, occasion)
        .text.split('\n')
        .at(-4);
    expect(text('own', 'first')).not.toBe(text('border', 'first'));
    expect(text('own', 'withdrawn')).toBe(text('border', 'withdrawn'));
  });

  it('does not say of what is no longer shared that there is nothing to do', () => {
    const { text } = messageFor(alertFacts(seizureReport()), mail, timeZone, 'no-longer-shared');
    expect(text).toContain(asks['no-longer-shared'][language].text);
    expect(text).not.toContain(asks.nothing[language].text);
    expect(text).not.toContain(openings.withdrawn[language].text);
  });

  it('says nothing that an officer typed, and no name', () => {
    const reports = [
      peopleReport('trafficking-in-persons', [{ role: 'victim', count: 2 }]),
      ...substances.map(({ code }) => seizureReport([{ substance: code, value: 1 }])),
    ];
    for (const report of reports) {
      const { text, subject } = messageFor(alertFacts(report), mail, timeZone);
      for (const mark of Object.values(marks)) expect(`${subject} ${text}`).not.toContain(mark);
    }
  });
});

describe('what stands for a BLO and for an incident', () => {
  it('is the plain name of the BLO, in at most 18 letters of ASCII', () => {
    for (const { id } of blos) expect(placeName(id)).toMatch(/^[\x20-\x7e]{2,18}$/);
    expect(new Set(blos.map(({ id }) => placeName(id))).size).toBe(blos.length);
    expect([placeName('VN-KY-SON'), placeName('KH-PREAH-VIHEAR')]).toEqual(['Ky Son', 'Preah Vihear']);
  });

  it('is never cut, in any language', () => {
    for (const { tag } of languages)
      for (const { id, name } of blos) {
        const names = [name, bloLocalNames[id] ?? '', bloForeignNames[id]?.[tag] ?? ''];
        expect(
          names.some((whole) => whole.includes(placeName(id, tag))),
          `${id} ${tag}`,
        ).toBe(true);
        expect(placeName(id, tag)).not.toMatch(/[\s,]$|,/);
      }
  });

  it('is what people of its own country call it, else what their neighbours do, else in Latin letters', () => {
    expect(placeName('KH-BAVET', 'km')).toBe('បាវិត');
    expect(placeName('KH-BAVET', 'vi')).toBe('Bà Vẹt');
    expect(placeName('KH-BAVET', 'th')).toBe('Bavet');
    expect(placeName('KH-PRUM', 'km')).toBe('ព្រំ');
    for (const { tag } of languages) for (const { id } of blos) expect(placeName(id, tag)).toMatch(/^[^()（]{1,18}$/);
  });

  it('is the last eight digits of the id: ids of version 7 share the first', () => {
    expect(referenceOf('0192a3b4-c5d6-7e7f-8a9b-0c1d2e3f4a51')).toBe('2e3f4a51');
  });
});

describe('a text that is too long', () => {
  const words = Object.values(textMessages).flatMap((wording) => tags.map((tag) => wording[tag].text));
  const letters = (text: string) => [...new Intl.Segmenter('und').segment(text)].map(({ segment }) => segment);

  it('is cut between letters, never within one, in any script', () => {
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.integer({ min: 0, max: 80 }), (text, room) => {
        const cut = cutTo(text, room);
        expect(cut.length).toBeLessThanOrEqual(room);
        const whole = letters(text);
        expect(whole.slice(0, letters(cut).length).join('')).toBe(cut);
      }),
    );
  });

  it.each([
    ['a vowel sign', 'កំពង់ចាម', 1, ''],
    ['an emoji of a family', 'a👨‍👩‍👧', 5, 'a'],
    ['a space at the end', 'ab cd', 3, 'ab'],
    ['what fits', 'ab', 2, 'ab'],
    ['a word of Vietnamese', 'Nghệ An, chi nhánh Kỳ Sơn', 20, 'Nghệ An, chi nhánh'],
    ['a word without spaces', 'កំពង់ចាម ភ្នំពេញ', 12, 'កំពង់ចាម'],
    ['letters of a word with no end', 'WWWWWW', 3, 'WWW'],
  ])('leaves %s whole', (_, text, room, left) => {
    expect(cutTo(text, room)).toBe(left);
  });
});
