// Towns of the four local policing areas, with the first half of their postcodes, and streets that do not exist.

import type { Weighted } from './random.ts';

export type AreaCode = 'carmarthenshire' | 'ceredigion' | 'pembrokeshire' | 'powys';

/** Share of the force's crime by area: an assumption that follows population. */
export const areaShares: Weighted<AreaCode> = [
  ['carmarthenshire', 0.37],
  ['pembrokeshire', 0.26],
  ['powys', 0.23],
  ['ceredigion', 0.14],
];

/** Share of people with Welsh-language given names. */
export const welshNameShare = {
  carmarthenshire: 0.45,
  ceredigion: 0.5,
  pembrokeshire: 0.4,
  powys: 0.27,
} as const satisfies Record<AreaCode, number>;

export type Town = { readonly en: string; readonly cy: string; readonly outward: string };

const town = (en: string, cy: string, outward: string, weight: number): readonly [Town, number] => [
  { en, cy, outward },
  weight,
];

export const townsOf = {
  carmarthenshire: [
    town('Llanelli', 'Llanelli', 'SA15', 9),
    town('Carmarthen', 'Caerfyrddin', 'SA31', 6),
    town('Ammanford', 'Rhydaman', 'SA18', 5),
    town('Burry Port', 'Porth Tywyn', 'SA16', 3),
    town('Kidwelly', 'Cydweli', 'SA17', 2),
    town('Llandeilo', 'Llandeilo', 'SA19', 1),
    town('Llandovery', 'Llanymddyfri', 'SA20', 1),
    town('Newcastle Emlyn', 'Castellnewydd Emlyn', 'SA38', 1),
    town('Whitland', 'Hendy-gwyn', 'SA34', 1),
  ],
  ceredigion: [
    town('Aberystwyth', 'Aberystwyth', 'SY23', 6),
    town('Cardigan', 'Aberteifi', 'SA43', 3),
    town('Lampeter', 'Llanbedr Pont Steffan', 'SA48', 2),
    town('Aberaeron', 'Aberaeron', 'SA46', 1),
    town('Llandysul', 'Llandysul', 'SA44', 2),
    town('Tregaron', 'Tregaron', 'SY25', 1),
  ],
  pembrokeshire: [
    town('Haverfordwest', 'Hwlffordd', 'SA61', 6),
    town('Milford Haven', 'Aberdaugleddau', 'SA73', 5),
    town('Pembroke Dock', 'Doc Penfro', 'SA72', 5),
    town('Pembroke', 'Penfro', 'SA71', 3),
    town('Tenby', 'Dinbych-y-pysgod', 'SA70', 3),
    town('Fishguard', 'Abergwaun', 'SA65', 2),
    town('Narberth', 'Arberth', 'SA67', 1),
    town('St Davids', 'Tyddewi', 'SA62', 1),
  ],
  powys: [
    town('Newtown', 'Y Drenewydd', 'SY16', 6),
    town('Brecon', 'Aberhonddu', 'LD3', 4),
    town('Welshpool', 'Y Trallwng', 'SY21', 4),
    town('Ystradgynlais', 'Ystradgynlais', 'SA9', 4),
    town('Llandrindod Wells', 'Llandrindod', 'LD1', 3),
    town('Builth Wells', 'Llanfair-ym-Muallt', 'LD2', 2),
    town('Machynlleth', 'Machynlleth', 'SY20', 1),
    town('Rhayader', 'Rhaeadr Gwy', 'LD6', 1),
    town('Crickhowell', 'Crucywel', 'NP8', 1),
  ],
} as const satisfies Record<AreaCode, Weighted<Town>>;

/** Invented streets, each plainly so: "Heol Fictif" is Fictitious Road. */
export const streets = [
  'Heol Fictif',
  'Stryd Fictif',
  'Ffordd Ffug',
  'Maes Dychmygol',
  'Rhodfa Enghraifft',
  'Clos Enghraifft',
  'Lôn Ddychmygol',
  'Teras Fictif',
  'Example Road',
  'Specimen Street',
  'Fictitious Way',
  'Sample Close',
  'Invented Terrace',
  'Imaginary Lane',
  'Made-up Drive',
  'Nowhere Gardens',
] as const;

const NEVER_INWARD = ['C', 'I', 'K', 'M', 'O', 'V'] as const;

/**
 * The second half of a postcode that Royal Mail does not give out: its letters are never C, I, K, M, O or V, so a
 * generated address cannot be anybody's.
 */
export function inventedInward(whole: (least: number, most: number) => number): string {
  const letter = (): string => NEVER_INWARD[whole(0, 5)] ?? 'V';
  return `${whole(0, 9)}${letter()}${letter()}`;
}
