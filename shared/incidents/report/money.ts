import * as z from 'zod';
import { amount } from '../../foundation/measure.ts';
import { currencies } from '../../reference/currencies.ts';
import { oneOf } from './code-choice.ts';

/** An amount in the currency in which it was named: nothing here converts it. */
export const Money = z.strictObject({ amount: amount(1e12), currency: oneOf(currencies) });

export type Money = z.infer<typeof Money>;
