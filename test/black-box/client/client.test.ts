import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryDocument } from '../../../functions/describe-api/describe-api.ts';
import { bavet, now } from '../../fixtures/incidents/reports.ts';
import { clientFile, clientOf } from './client-of.ts';

it('is what the document says today: after a change, npm run client writes it anew', async () => {
  expect(readFileSync(clientFile, 'utf8')).toBe(await clientOf(countryDocument(bavet, now)));
}, 30_000);
