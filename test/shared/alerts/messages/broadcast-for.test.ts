import { describe, expect, it } from 'vitest';
import type { AlertReader } from '../../../../shared/alerts/alert-reader.ts';
import { type BroadcastFacts, broadcastFor } from '../../../../shared/alerts/messages/broadcast-for.ts';
import { officeIn } from '../../../../shared/alerts/messages/place-name.ts';
import { mailLines } from '../../../../shared/alerts/messages/wording/mail-lines.ts';
import { punctuation } from '../../../../shared/alerts/messages/wording/punctuation.ts';
import { severities } from '../../../../shared/alerts/severity.ts';
import { languages } from '../../../../shared/reference/languages.ts';
import { segmentsOf } from '../../../fixtures/alerts/alert-segments.ts';
import { ugliness } from '../../../fixtures/alerts/alert-texts.ts';

const tags = languages.map(({ tag }) => tag);
const occasions = ['first', 'again', 'escalated', 'update', 'withdrawn'] as const;
const english = '1.9 kg methamphetamine at the Lao border, tri-border area';
const facts: BroadcastFacts = {
  reference: '2e3f4a51',
  severity: 'Severe',
  texts: { en: english },
  expires: '2016-06-21T00:00:00+07:00',
  incident: '0c1d2e3f',
};
const timeZone = 'Asia/Phnom_Penh';
const reader = (changes: Partial<AlertReader> = {}): AlertReader => ({
  ...{ topic: 'KH-BAVET', language: 'en', channel: 'email' },
  ...changes,
});

describe.each(tags)('a broadcast in %s', (language) => {
  it('names the offices that have not acknowledged it to the authority', () => {
    const told = reader({ language, topic: 'authority', silent: ['KH-BAVET', 'KH-POIPET'] });
    const { text } = broadcastFor(facts, told, timeZone, 'escalated');
    const { colon, comma } = punctuation[language];
    const offices = officeIn(language, 'KH-BAVET') + comma + officeIn(language, 'KH-POIPET');
    expect(text.split('\n')).toContain(mailLines.silent[language].text + colon + offices);
  });

  it.each(occasions)('is one segment by text message, and says nothing of what: %s', (occasion) => {
    for (const severity of severities) {
      const texts = { [language]: 'x'.repeat(1_600) };
      const { text, subject } = broadcastFor(
        { ...facts, severity, texts },
        reader({ language, channel: 'sms' }),
        timeZone,
        occasion,
      );
      expect([subject, ugliness(text), segmentsOf(text).segments]).toEqual([undefined, [], 1]);
      expect(text).toContain('2e3f4a51');
      expect(text).not.toContain('xx');
    }
  });

  it.each(occasions)('has its 1,600 characters whole by e-mail, in an English subject: %s', (occasion) => {
    const long = '甲'.repeat(1_600);
    const { text, subject } = broadcastFor(
      { ...facts, texts: { [language]: long } },
      reader({ language }),
      timeZone,
      occasion,
    );
    expect(ugliness(text)).toEqual([]);
    expect(text).toContain(long);
    expect(text).toContain('2016-06-21 00:00 (UTC+07:00)');
    expect(text).toContain('2e3f4a51 / 0c1d2e3f');
    expect(subject).toMatch(/^BLO alert 2e3f4a51[\x20-\x7e]{0,79}$/);
  });
});

describe('the authority’s own words', () => {
  const textIn = (language: AlertReader['language'], texts: BroadcastFacts['texts']) =>
    broadcastFor({ ...facts, texts }, reader({ language }), timeZone).text;

  it('are read in the reader’s language where it wrote them, else in English, else as they are', () => {
    expect(textIn('km', { en: english, km: 'ខ្មែរ' })).toContain('ខ្មែរ');
    expect(textIn('km', { en: english, vi: 'tiếng Việt' })).toContain(english);
    expect(textIn('km', { vi: 'tiếng Việt' })).toContain('tiếng Việt');
  });

  it('stay as they were written, also where they look like a gap', () => {
    expect(textIn('en', { en: 'weigh {severity} {place}' })).toContain('weigh {severity} {place}');
  });
});
