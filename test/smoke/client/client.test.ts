import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { countryDocument } from '../../../functions/describe-api/describe-api.ts';
import { bavet } from '../../fixtures/reports.ts';
import { clientFile, clientOf, documentedAt } from './client-of.ts';

it('is what the document says today: after a change, npm run client writes it anew', async () => {
  expect(readFileSync(clientFile, 'utf8')).toBe(await clientOf(countryDocument(bavet, documentedAt)));
}, 30_000);
