import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circles } from '../../../../shared/domain/alert/alert-audience.ts';
import { localTime, numberIn } from '../../../../shared/domain/alert/alert-format.ts';
import {
  messageFor,
  placeName,
  referenceOf,
  topicDisplayName,
} from '../../../../shared/domain/alert/alert-messages.ts';
import type { AlertDelivery } from '../../../../shared/domain/alert/alert-ports.ts';
import { alertRules, severities } from '../../../../shared/domain/alert/alerting.ts';
import { blos } from '../../../../shared/domain/blos.ts';
import { circleWords, reasonWords } from '../../../../shared/reference/alert-reasons.ts';
import { crimeWords, directionWords, pieceWords, severityWords } from '../../../../shared/reference/alert-terms.ts';
import { mailLines, textMessage } from '../../../../shared/reference/alert-words.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { substances } from '../../../../shared/reference/substances.ts';
import { units } from '../../../../shared/reference/units.ts';
import { marks, peopleReport, seizureReport } from '../../../fixtures/alert-reports.ts';
import { roomTaken } from '../../../fixtures/alert-segments.ts';

const tags = languages.map(({ tag }) => tag);
const timeZone = 'Asia/Phnom_Penh';
const delivery: AlertDelivery = {
  incidentId: seizureReport().id,
  revision: 1,
  topic: 'KH-BAVET',
  language: 'en',
  channel: 'sms',
  severity: 'Severe',
  crime: 'drugs',
  reason: 'drugs-severe',
  circle: 'own',
};

/** Everything at its longest: 50 seizures of a billion, every direction, thousands of people. */
const longest = (blo: string, unit: string) =>
  seizureReport(
    Array.from({ length: 50 }, () => ({ substance: 'ketamine', value: 999_999_999.123456, unit })),
    {
      blo,
      route: { border: 'VN', direction: 'leaving' },
      people: [{ role: 'victim', sex: 'unknown', ageGroup: '0-14', count: 10_000 }],
    },
  );

const wordings = [
  textMessage,
  mailLines,
  severityWords,
  crimeWords,
  directionWords,
  pieceWords,
  reasonWords,
  circleWords,
];
const texts = wordings
  .flatMap((table) => ('en' in table ? [table] : Object.values(table)))
  .flatMap((wording) => Object.entries(wording));

describe('the catalogue of alert texts', () => {
  it('has every text in all seven languages, and none but English called reviewed', () => {
    for (const [tag, { text, status }] of texts) {
      expect(tags).toContain(tag);
      expect(text.trim()).toBe(text);
      expect(text).toBe(text.normalize('NFC'));
      expect(text.length).toBeGreaterThan(0);
      expect(status).toBe(tag === 'en' ? 'reviewed' : 'draft');
    }
    expect(texts.length % tags.length).toBe(0);
  });

  it('keeps to Latin digits', () => {
    for (const [, { text }] of texts) expect(text.replaceAll(/[0-9]/g, '')).not.toMatch(/\p{Nd}/u);
  });
});

describe.each(tags)('a text message in %s', (language) => {
  const messages = blos.flatMap(({ id }) =>
    severities.map((severity) => messageFor(longest(id, 'gram'), { ...delivery, language, severity }, timeZone)),
  );

  it('is one segment for every BLO and severity, with what SNS puts before it', () => {
    for (const { text } of messages) {
      const { taken, room } = roomTaken(`${topicDisplayName}> ${text}`);
      expect(taken, text).toBeLessThanOrEqual(room);
    }
  });

  it('says where and under which reference, and nothing of what', () => {
    for (const { text, subject } of messages) {
      expect(subject).toBeUndefined();
      expect(text).toContain(referenceOf(delivery.incidentId));
      expect(text).not.toMatch(/[{}]/);
      expect(text).not.toMatch(/drug|meth|ketamine|smuggl|traffick|crime|kg|999/i);
    }
    const words = Object.values(crimeWords).map((wording) => wording[language].text);
    for (const word of words) for (const { text } of messages) expect(text).not.toContain(word);
  });
});

describe.each(tags)('an e-mail in %s', (language) => {
  const mail = { ...delivery, channel: 'email' as const, language };

  it('has a subject that SNS takes, for every BLO and severity', () => {
    for (const { id } of blos)
      for (const severity of severities) {
        const { subject = '' } = messageFor(longest(id, 'gram'), { ...mail, severity }, timeZone);
        expect(subject).toMatch(/^[A-Za-z0-9][\x20-\x7e]{0,98}$/);
      }
  });

  it('is rendered whole for every unit, reason and circle at their longest', () => {
    for (const unit of units)
      for (const { reason } of alertRules)
        for (const circle of circles) {
          const { text } = messageFor(longest('KH-KOH-CHHEUTEAL-THOM', unit), { ...mail, reason, circle }, timeZone);
          expect(text).not.toMatch(/[{}]|undefined|NaN/);
          expect(text.split('\n')).toHaveLength(13);
          expect(new TextEncoder().encode(text).length).toBeLessThan(16_000);
        }
  });

  it('says kind, place, time, quantity, direction and reference', () => {
    const report = seizureReport(undefined, { route: { direction: 'leaving' } });
    const { text } = messageFor(report, mail, timeZone);
    const quantity = language === 'lo' || language === 'vi' ? 'Methamphetamine 1,9 kg' : 'Methamphetamine 1.9 kg';
    const wanted = [crimeWords.drugs[language].text, 'Bavet (KH)', '2016-06-19 16:30 (UTC+07:00)', quantity, '(VN)'];
    for (const part of [...wanted, referenceOf(report.id)]) expect(text).toContain(part);
  });

  it('says nothing that an officer typed, and no name', () => {
    const reports = [
      longest('KH-BAVET', 'gram'),
      peopleReport('trafficking-in-persons', [{ role: 'victim', count: 2 }]),
      ...substances.map(({ code }) => seizureReport([{ substance: code, value: 1 }])),
    ];
    for (const report of reports) {
      const { text, subject } = messageFor(report, { ...mail, crime: report.crime }, timeZone);
      for (const mark of Object.values(marks)) expect(`${subject} ${text}`).not.toContain(mark);
    }
  });
});

describe('numbers and moments in a text', () => {
  it.each([
    ['en', '1,234,567.89'],
    ['km', '1,234,567.89'],
    ['lo', '1.234.567,89'],
    ['my', '1,234,567.89'],
    ['th', '1,234,567.89'],
    ['vi', '1.234.567,89'],
    ['zh', '1,234,567.89'],
  ] as const)('are written the way of %s', (language, written) => {
    expect(numberIn(language, 1_234_567.89)).toBe(written);
  });

  it('agree with ICU in Latin digits for any number of up to six decimals', () => {
    fc.assert(
      fc.property(fc.constantFrom(...tags), fc.integer({ min: 0, max: 999_999_999_999 }), (language, millionths) => {
        const value = millionths / 1_000_000;
        const icu = new Intl.NumberFormat(`${language}-u-nu-latn`, { maximumFractionDigits: 6 }).format(value);
        expect(numberIn(language, value)).toBe(icu);
      }),
    );
  });

  it.each([
    ['Asia/Phnom_Penh', '2018-01-31 07:05 (UTC+07:00)'],
    ['Asia/Yangon', '2018-01-31 06:35 (UTC+06:30)'],
    ['Asia/Bangkok', '2018-01-31 07:05 (UTC+07:00)'],
  ])('are those of a clock in %s, by the Gregorian calendar', (zone, written) => {
    expect(localTime('2018-01-31T00:05:00Z', zone)).toBe(written);
  });
});

describe('what stands for a BLO and for an incident', () => {
  it('is the plain name of the BLO, in at most 20 letters of ASCII', () => {
    for (const { id } of blos) expect(placeName(id)).toMatch(/^[\x20-\x7e]{2,20}$/);
    expect(new Set(blos.map(({ id }) => placeName(id))).size).toBe(blos.length);
    expect(placeName('VN-KY-SON')).toBe('Ky Son');
  });

  it('is the last eight digits of the id: ids of version 7 share the first', () => {
    expect(referenceOf('0192a3b4-c5d6-7e7f-8a9b-0c1d2e3f4a51')).toBe('2e3f4a51');
  });
});
