import * as z from 'zod';
import {
  CashSeizure,
  CounterfeitSeizure,
  DrugSeizure,
  ExciseSeizure,
  FirearmSeizure,
  MedicineSeizure,
  PrecursorSeizure,
  seizures,
  TimberSeizure,
  WasteSeizure,
  WildlifeSeizure,
} from './seizure.ts';

/** Documents of the trade that were shown, or should have been. Source: UNODC field guide 03, ch. 8. */
const papers = { permitShown: z.boolean().optional(), permitGenuine: z.boolean().optional() };

/** What is asked about goods, for each kind of crime that is about goods. */
export const goodsKinds = {
  drugs: { seizures: seizures(DrugSeizure) },
  precursors: { seizures: seizures(PrecursorSeizure), laboratoryFound: z.boolean().optional() },
  wildlife: { seizures: seizures(WildlifeSeizure), ...papers },
  timber: { seizures: seizures(TimberSeizure), ...papers },
  counterfeit: { seizures: seizures(CounterfeitSeizure) },
  medicines: { seizures: seizures(MedicineSeizure) },
  firearms: { seizures: seizures(FirearmSeizure) },
  cash: { seizures: seizures(CashSeizure) },
  excise: { seizures: seizures(ExciseSeizure) },
  waste: { seizures: seizures(WasteSeizure), ...papers },
};
