import type { AlertReader } from '../../../shared/alerts/alert-reader.ts';
import { broadcastFor } from '../../../shared/alerts/messages/broadcast-for.ts';
import { messageFor, summaryFor } from '../../../shared/alerts/messages/message-for.ts';
import { mostPlaceUnits } from '../../../shared/alerts/messages/place-name.ts';
import { blos } from '../../../shared/foundation/blos/blos.ts';
import { languages } from '../../../shared/reference/languages.ts';
import { alertFacts, seizureReport } from '../../fixtures/alerts/alert-reports.ts';
import { bitsOfSegment, segmentsOf } from '../../fixtures/alerts/alert-segments.ts';
import { percentile, tell } from '../figures.ts';

const occasions = ['first', 'again', 'escalated', 'update', 'withdrawn', 'duplicate'] as const;
const broadcastOccasions = ['first', 'again', 'escalated', 'update', 'withdrawn'] as const;
const timeZone = 'Asia/Phnom_Penh';

/** Every text message that the network may send in a language: each BLO, severity and occasion. */
const textsIn = (reader: AlertReader): string[] => {
  const facts = alertFacts(seizureReport());
  const severities = ['Extreme', 'Severe', 'Moderate'] as const;
  const broadcast = { reference: facts.reference, severity: 'Extreme', texts: { en: 'x'.repeat(1_600) } } as const;
  return [
    ...[...blos.map(({ id }) => id), `KH-${'W'.repeat(mostPlaceUnits)}`].flatMap((blo) =>
      severities.flatMap((severity) =>
        occasions.map((occasion) => messageFor({ ...facts, blo, severity }, reader, timeZone, occasion).text),
      ),
    ),
    ...broadcastOccasions.map((occasion) => broadcastFor(broadcast, reader, timeZone, occasion).text),
    summaryFor(1_000_000, reader).text,
  ];
};

/**
 * Segments that text messages take, against the least that any text can: one. Counted by a library, with what SNS puts
 * before each. How full the fullest is says how much a word may still grow.
 */
export const benchAlertSegments = (): void => {
  for (const { tag } of languages) {
    const reader: AlertReader = { topic: 'KH-BAVET', circle: 'own', language: tag, channel: 'sms' };
    const counted = [...new Set(textsIn(reader))].map(segmentsOf);
    const used = counted.reduce((sum, { segments }) => sum + segments, 0);
    const full = counted.map(({ bits }) => bits / bitsOfSegment);
    tell({
      ...{ bench: `alert segments ${tag}`, value: used / counted.length, unit: 'segments a text', atMost: 1 },
      ...{
        theoreticalLeast: 1,
        texts: counted.length,
        encodings: [...new Set(counted.map(({ encoding }) => encoding))],
      },
      ...{ medianFull: percentile(full, 0.5), fullest: Math.max(...full) },
    });
  }
};
