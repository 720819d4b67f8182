import { authorityName } from '../../reference/alert-texts.ts';
import type { Language } from '../../reference/languages.ts';
import { bloById } from '../blos.ts';
import { authorityTopic } from './alert-audience.ts';
import { cutTo } from './cut-text.ts';

/** Room for a place in a text message, in UTF-16 code units: what every text of the catalogue leaves it in one segment. */
export const mostPlaceUnits = 20;

/**
 * The name of a BLO as one says it, at most 20 letters: what the reference adds in brackets, or about the office that a
 * branch belongs to, explains it to us and not to its officers.
 */
export const placeName = (bloId: string): string =>
  cutTo((bloById(bloId)?.name ?? bloId).replace(/\s*\(.*$/, '').replace(/^.* BLO, (.+) branch$/, '$1'), mostPlaceUnits);

/** The name of whoever a topic stands for: a BLO, or the national authority. */
export const officeIn = (language: Language, topic: string): string =>
  topic === authorityTopic ? authorityName[language].text : placeName(topic);
