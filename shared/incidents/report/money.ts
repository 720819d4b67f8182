import * as z from 'zod';
import { amount } from '../../foundation/amount.ts';
import { currencies } from '../../reference/currencies.ts';
import { oneOf } from './one-of.ts';

/** An amount in the currency in which it was reported. It is never converted. */
export const Money = z.strictObject({ amount: amount(1e12), currency: oneOf(currencies) });

export type Money = z.infer<typeof Money>;
