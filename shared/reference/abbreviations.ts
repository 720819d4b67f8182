/**
 * How codes are written in short, and common other words for them, so that an officer who types one is shown the code. A
 * way to a list and never a code. Names in seven languages and street names stand elsewhere. Source: BIPM, SI brochure, 9th
 * edition, 2019, for symbols; ISO 4217 currencies by their signs; common usage, written down by us, 2026-11, a draft until
 * officers have reviewed it.
 */
export const abbreviations: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  units: {
    kilogram: ['kg', 'kgs', 'kilo', 'kilos', 'กก', 'คก', 'គ.ក', 'គីឡូ', 'ກກ', 'ກິໂລ', 'ကီလို', 'ký', 'kí lô', '公斤', '千克'],
    gram: ['g', 'gr', 'gm', 'gms', 'grm', 'grams', 'gramme'],
    milligram: ['mg', 'mgs'],
    tonne: ['t', 'ton', 'tons', 'mt', 'metric ton'],
    litre: ['l', 'lt', 'ltr', 'liter', 'liters', 'litres', 'lít'],
    millilitre: ['ml', 'cc', 'milliliter'],
    'cubic-metre': ['m3', 'cbm', 'cubic meter'],
    'square-metre': ['m2', 'sqm', 'square meter'],
    metre: ['m', 'meter', 'meters', 'metres'],
    tablet: ['tab', 'tabs', 'tbl', 'pill', 'pills', 'tablets', 'viên'],
    capsule: ['cap', 'caps'],
    blotter: ['blot', 'stamp', 'tab of lsd'],
    piece: ['pc', 'pcs', 'pce', 'ea', 'each', 'unit', 'units', 'no', 'item', 'items'],
    package: ['pkg', 'pkgs', 'parcel', 'packet'],
    bottle: ['btl', 'btls'],
    carton: ['ctn', 'ctns'],
    container: ['ctr', 'teu'],
    stick: ['stk', 'cigarette', 'cigarettes'],
  },
  substances: {
    methamphetamine: ['meth', 'ma', 'amphetamine pills'],
    cannabis: ['marijuana', 'marihuana', 'ganja', 'weed', 'thc'],
    ketamine: ['ket', 'k powder'],
    heroin: ['no 4', 'diamorphine'],
  },
  crimes: {
    'trafficking-in-persons': ['human trafficking', 'tip', 'trafficking'],
    'migrant-smuggling': ['people smuggling', 'human smuggling', 'smom', 'som'],
    drugs: ['narcotics', 'dope'],
    firearms: ['guns', 'weapons', 'arms'],
    wildlife: ['animals', 'ivory', 'cites'],
    timber: ['wood', 'logs', 'rosewood'],
    cash: ['money', 'currency'],
    medicines: ['drugs of pharmacy', 'pharma', 'fake medicine'],
    corruption: ['bribe', 'bribery'],
  },
  'firearm-items': { pistol: ['handgun', 'gun'], rifle: ['ak47', 'ak 47', 'm16'] },
  transports: {
    motorcycle: ['motorbike', 'moto', 'scooter'],
    lorry: ['truck'],
    'tuk-tuk': ['three wheeler', 'rickshaw'],
    aircraft: ['plane', 'airplane', 'aeroplane', 'flight'],
    'on-foot': ['walking', 'foot', 'walk'],
    drone: ['uav'],
  },
  sexes: { male: ['m', 'man', 'boy'], female: ['f', 'woman', 'girl'] },
  currencies: {
    USD: ['$', 'us$', 'dollar', 'dollars'],
    THB: ['฿', 'baht'],
    VND: ['₫', 'đ', 'dong'],
    KHR: ['៛', 'riel'],
    LAK: ['₭', 'kip'],
    MMK: ['ks', 'kyat'],
    CNY: ['¥', 'rmb', 'yuan', 'renminbi'],
    EUR: ['€', 'euro'],
  },
};
