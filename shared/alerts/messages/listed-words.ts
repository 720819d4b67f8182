import type { OnUnreadable } from '../../foundation/records/on-unreadable.ts';
import { type Alert, alertRecord } from '../alert.ts';
import type { AlertReader } from '../alert-reader.ts';
import { neutralWords } from './wording/neutral-words.ts';
import { wordsOf } from './words-of.ts';

/**
 * The text of an alert among others: one that cannot be put into words takes no list from its readers.
 * @param onUnreadable hears of such an alert, which is listed with neutral words
 * @param timeZone of the country, by its name in the IANA database
 */
export const listedWords = (
  alert: Alert,
  reader: AlertReader,
  timeZone: string,
  onUnreadable: OnUnreadable,
): string => {
  try {
    return wordsOf(alert, reader, 'first', timeZone).text;
  } catch (error) {
    onUnreadable({ record: alertRecord.name, key: alert.id }, error);
    return neutralWords[reader.language].text;
  }
};
