import type { Language } from '../../reference/languages.ts';
import { filled } from '../filled.ts';
import { numberIn } from '../number-in.ts';
import type { Fault } from './fault.ts';
import { faultWords, moreThanZero } from './fault-words.ts';
import { typeWords } from './type-words.ts';

/** A limit below this is there so that a quantity is more than nothing. */
const leastThatIsRead = 1e-6;

const limitIn = (language: Language, limit: string | number): string =>
  Number.isFinite(Number(limit)) ? numberIn(language, Number(limit)) : String(limit);

const isAboveZero = ({ code, values }: Fault): boolean =>
  code === 'too-small' && Number(values?.['limit']) > 0 && Number(values?.['limit']) < leastThatIsRead;

/** A fault in the reader's language: numbers as one writes them there, types by their names, and no codes. */
export const faultMessage = (fault: Fault, language: Language): string => {
  const { code, values = {} } = fault;
  const { limit, expected } = values;
  const wording = isAboveZero(fault) ? moreThanZero : faultWords[code];
  return filled(wording[language].text, {
    ...values,
    ...(limit === undefined ? {} : { limit: limitIn(language, limit) }),
    ...(expected === undefined ? {} : { expected: typeWords[expected]?.[language].text ?? String(expected) }),
  });
};
