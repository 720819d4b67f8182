import * as z from 'zod';
import { BloId } from '../foundation/caller.ts';
import { LanguageTag } from '../foundation/language-tag.ts';

/** The query of `GET /v1/reports/{edition}`: one BLO in place of the country, and the language of the page. */
export const ReportQuery = z.strictObject({ blo: BloId.optional(), language: LanguageTag.optional() });

export type ReportQuery = z.infer<typeof ReportQuery>;
