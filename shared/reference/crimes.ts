/**
 * Kinds of crime that a report may be about, with their class in the International Classification of Crime for
 * Statistical Purposes (ICCS) v1.0, UNODC, March 2015. Codes are strings: they begin with a zero.
 * Source: the English web edition of 2016, read on 2026-08-22. The kinds are ours; they follow UNODC's field guides 01 to 08
 * for border liaison officers (2018).
 *
 * ICCS has no class for the smuggling of cash across a border. 08044 was chosen, because what the officer sees is
 * something carried past customs: neither 08041 (a duty evaded) nor 07041 (laundering) is proven at a border post.
 * `medicines` stands at 0902: ICCS puts a falsified product under 07022, and a report that says so is classed there.
 */
export const crimes = [
  { code: 'drugs', iccs: '060121', iccsName: 'Unlawful trafficking of controlled drugs not for personal consumption' },
  { code: 'precursors', iccs: '060124', iccsName: 'Unlawful diversion of precursors not for personal consumption' },
  { code: 'migrant-smuggling', iccs: '08051', iccsName: 'Smuggling of migrants offences' },
  { code: 'trafficking-in-persons', iccs: '0204', iccsName: 'Trafficking in persons (TIP)' },
  { code: 'wildlife', iccs: '100312', iccsName: 'Trafficking of protected species across national borders' },
  { code: 'timber', iccs: '10041', iccsName: 'Illegal logging' },
  { code: 'counterfeit', iccs: '07022', iccsName: 'Counterfeit product offences' },
  { code: 'medicines', iccs: '0902', iccsName: 'Acts against health and safety' },
  { code: 'firearms', iccs: '090121', iccsName: 'Trafficking of firearms' },
  { code: 'cash', iccs: '08044', iccsName: 'Smuggling of goods' },
  { code: 'excise', iccs: '08044', iccsName: 'Smuggling of goods' },
  { code: 'waste', iccs: '10022', iccsName: 'Acts involving the movement or dumping of waste across national borders' },
  { code: 'document-fraud', iccs: '07023', iccsName: 'Acts of forgery/counterfeiting documents' },
  { code: 'corruption', iccs: '0703', iccsName: 'Corruption' },
  { code: 'irregular-crossing', iccs: '08059', iccsName: 'Other unlawful acts related to migration' },
  { code: 'other', iccs: '1109', iccsName: 'Other criminal acts not elsewhere classified' },
] as const;

export type Crime = (typeof crimes)[number]['code'];
