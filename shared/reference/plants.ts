/** Day of the index that the appendices below are read from: later changes are not in it. */
const listedAt = '2017-04-21';

/**
 * Trees and other plants that are often trafficked in the region, with the CITES appendix each stood in on the day
 * `listedAt`; null means not listed that day. An annotation (#) says which parts and products the listing covers.
 * Source: Species+ Index of CITES Species of 21 April 2017 (after CoP17), every row compared with it on 2026-11-22
 * (naturalis/HTS-barcode-checker 313e634). A name of one word is a genus or family, for what cannot be told more
 * exactly. Later conferences changed some: before an appendix is used in a case, check speciesplus.net.
 */
export const plants = [
  { code: 'dalbergia', scientificName: 'Dalbergia', group: 'tree', appendix: 'I/II', listedAt, annotation: '#15' },
  {
    code: 'dalbergia-cochinchinensis',
    scientificName: 'Dalbergia cochinchinensis',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#15',
  },
  {
    code: 'dalbergia-oliveri',
    scientificName: 'Dalbergia oliveri',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#15',
  },
  {
    code: 'dalbergia-bariensis',
    scientificName: 'Dalbergia bariensis',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#15',
  },
  {
    code: 'dalbergia-cultrata',
    scientificName: 'Dalbergia cultrata',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#15',
  },
  {
    code: 'dalbergia-tonkinensis',
    scientificName: 'Dalbergia tonkinensis',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#15',
  },
  {
    code: 'pterocarpus-santalinus',
    scientificName: 'Pterocarpus santalinus',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#7',
  },
  { code: 'pterocarpus-erinaceus', scientificName: 'Pterocarpus erinaceus', group: 'tree', appendix: 'II', listedAt },
  { code: 'aquilaria', scientificName: 'Aquilaria', group: 'tree', appendix: 'II', listedAt, annotation: '#14' },
  {
    code: 'aquilaria-crassna',
    scientificName: 'Aquilaria crassna',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#14',
  },
  {
    code: 'aquilaria-malaccensis',
    scientificName: 'Aquilaria malaccensis',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#14',
  },
  { code: 'gyrinops', scientificName: 'Gyrinops', group: 'tree', appendix: 'II', listedAt, annotation: '#14' },
  {
    code: 'taxus-wallichiana',
    scientificName: 'Taxus wallichiana',
    group: 'tree',
    appendix: 'II',
    listedAt,
    annotation: '#2',
  },
  {
    code: 'pterocarpus-macrocarpus',
    scientificName: 'Pterocarpus macrocarpus',
    group: 'tree',
    appendix: null,
    listedAt,
  },
  { code: 'afzelia-xylocarpa', scientificName: 'Afzelia xylocarpa', group: 'tree', appendix: null, listedAt },
  { code: 'tectona-grandis', scientificName: 'Tectona grandis', group: 'tree', appendix: null, listedAt },
  {
    code: 'cibotium-barometz',
    scientificName: 'Cibotium barometz',
    group: 'plant',
    appendix: 'II',
    listedAt,
    annotation: '#4',
  },
  { code: 'dendrobium', scientificName: 'Dendrobium', group: 'plant', appendix: 'I/II', listedAt, annotation: '#4' },
  { code: 'orchidaceae', scientificName: 'Orchidaceae', group: 'plant', appendix: 'I/II', listedAt, annotation: '#4' },
  { code: 'paphiopedilum', scientificName: 'Paphiopedilum', group: 'plant', appendix: 'I', listedAt },
] as const;
