import { writeFileSync } from 'node:fs';
import { countryDocument } from '../../../functions/describe-api/describe-api.ts';
import { bavet } from '../../fixtures/reports.ts';
import { clientFile, clientOf, documentedAt } from './client-of.ts';

writeFileSync(clientFile, await clientOf(countryDocument(bavet, documentedAt)));
