import { writeFileSync } from 'node:fs';
import { countryDocument } from '../../../functions/describe-api/describe-api.ts';
import { bavet, now } from '../../fixtures/incidents/reports.ts';
import { clientFile, clientOf } from './client-of.ts';

writeFileSync(clientFile, await clientOf(countryDocument(bavet, now)));
