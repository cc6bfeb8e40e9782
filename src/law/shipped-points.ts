// What the law asks of whoever takes a step with an order, or says of it, as it ships: by kind and step, each with its source.

import type { PointAsk } from './law-change.ts';
import { lifecycleSteps } from './lifecycle.ts';
import { pointWordsCy } from './point-words.cy.ts';
import { pointWordsEn } from './point-words.en.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { Bilingual, Confidence } from './sourced.ts';

/** A step of its life, or a breach of it. */
export const pointMoments = [...lifecycleSteps, 'breach'] as const;
export type PointAt = (typeof pointMoments)[number];

type Basis = { readonly source: string; readonly confidence: Confidence };
type Row = {
  readonly at: readonly PointAt[];
  /** `needed`: the law asks for it each time. `if-so`: where it happened or applies. `said`: only to be known. */
  readonly asks: Exclude<PointAsk, 'nothing'>;
  readonly laws: Readonly<Partial<Record<RegimeCode, Basis>>>;
};

const law = (source: string, confidence: Confidence): Basis => ({ source, confidence });

const table = {
  welfare: {
    at: ['granted'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s24(3)-(5)', 'verified'), dapn: law('DAA 2021 s24', 'memory') },
  },
  'victim-opinion': {
    at: ['granted'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s24(3)-(5)', 'verified'), dapn: law('DAA 2021 s24', 'memory') },
  },
  representations: {
    at: ['granted'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s24(3)-(5)', 'verified'), dapn: law('DAA 2021 s24', 'memory') },
  },
  occupants: {
    at: ['granted'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s24(3)-(5)', 'verified'), dapn: law('DAA 2021 s24', 'memory') },
  },
  'notice-states': {
    at: ['granted'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s25(1)', 'verified'), dapn: law('DAA 2021 s25', 'memory') },
  },
  'commanding-officer': {
    at: ['granted'],
    asks: 'if-so',
    laws: { dvpn: law('CSA 2010 s24(10)-(11)', 'verified') },
  },
  'address-asked': {
    at: ['served'],
    asks: 'needed',
    laws: { dvpn: law('CSA 2010 s25(2)-(3)', 'verified'), dapn: law('DAA 2021 s25', 'memory') },
  },
  'hearing-notice-left': {
    at: ['served'],
    asks: 'if-so',
    laws: { dvpn: law('CSA 2010 s27(5)', 'verified') },
  },
  'no-address': { at: ['served'], asks: 'if-so', laws: { dvpn: law('CSA 2010 s27(6)-(7)', 'verified') } },
  'hearing-notice-proof': {
    at: ['applied', 'granted'],
    asks: 'said',
    laws: { dvpo: law('CSA 2010 s27(5)-(7)', 'verified') },
  },
  'beside-bail': {
    at: ['granted'],
    asks: 'said',
    laws: {
      dvpn: law('DVPN and DVPO guidance', 'verified'),
      dvpo: law('DVPN and DVPO guidance', 'verified'),
    },
  },
  remand: {
    at: ['breach'],
    asks: 'said',
    laws: {
      dvpn: law('CSA 2010 s26, s30(4)-(5)', 'verified'),
      dvpo: law('CSA 2010 s29, s30(4)-(5)', 'verified'),
    },
  },
  'civil-penalty': { at: ['breach'], asks: 'said', laws: { dvpo: law('MCA 1980 s63(3)', 'memory') } },
  'supervisor-named': {
    at: ['granted'],
    asks: 'if-so',
    laws: { dapo: law('DAA 2021 s36(2)-(5)', 'verified'), cbo: law('ASBCPA 2014 s24', 'verified') },
  },
  'supervisor-tells': {
    at: ['granted', 'breach'],
    asks: 'said',
    laws: { dapo: law('DAA 2021 s36(5)', 'verified') },
  },
  'change-of-address': {
    at: ['granted'],
    asks: 'said',
    laws: { cbo: law('ASBCPA 2014 s24(6)', 'verified') },
  },
  'full-hearing': {
    at: ['granted'],
    asks: 'said',
    laws: {
      dapo: law('DAA 2021 s34', 'verified'),
      nmo: law('FLA 1996 s45(1)-(3)', 'verified'),
      occupation: law('FLA 1996 s45(1)-(3)', 'verified'),
    },
  },
  'in-person': {
    at: ['notified'],
    asks: 'needed',
    laws: {
      spo: law('SPA 2019 s10', 'verified'),
      'spo-interim': law('SPA 2019 s10', 'verified'),
      dapo: law('DAA 2021 s42', 'verified'),
    },
  },
  acknowledged: {
    at: ['notified'],
    asks: 'needed',
    laws: {
      spo: law('SPA 2019 s10', 'verified'),
      'spo-interim': law('SPA 2019 s10', 'verified'),
      dapo: law('DAA 2021 s42', 'verified'),
    },
  },
  fingerprints: {
    at: ['notified'],
    asks: 'if-so',
    laws: {
      spo: law('SPA 2019 s10', 'verified'),
      'spo-interim': law('SPA 2019 s10', 'verified'),
      dapo: law('DAA 2021 s42', 'verified'),
    },
  },
  'more-by-regulations': {
    at: ['notified'],
    asks: 'said',
    laws: { dapo: law('DAA 2021 s41(7)', 'verified') },
  },
  'notify-offence': {
    at: ['breach'],
    asks: 'said',
    laws: {
      spo: law('SPA 2019 s11', 'verified'),
      'spo-interim': law('SPA 2019 s11', 'verified'),
      dapo: law('DAA 2021 s43', 'verified'),
    },
  },
  proxy: { at: ['considered'], asks: 'said', laws: { spo: law('SPA 2019 s1(1)(c), (4)', 'verified') } },
  'no-six-months': {
    at: ['considered', 'applied'],
    asks: 'said',
    laws: { spo: law('SPA 2019 s13', 'verified') },
  },
  'terms-of-life': {
    at: ['applied', 'granted'],
    asks: 'said',
    laws: { spo: law('SPA 2019 s2(3)', 'verified'), 'spo-interim': law('SPA 2019 s2(3)', 'memory') },
  },
  'no-clash': {
    at: ['applied', 'granted'],
    asks: 'said',
    laws: { spo: law('SPA 2019 s2(6)-(7)', 'verified') },
  },
  'order-states': {
    at: ['granted', 'copy-received'],
    asks: 'said',
    laws: { spo: law('SPA 2019 s6', 'verified'), 'spo-interim': law('SPA 2019 s6', 'memory') },
  },
  'falls-with-proceedings': {
    at: ['granted'],
    asks: 'said',
    laws: { nmo: law('FLA 1996 s42(8)', 'verified') },
  },
  'two-days': {
    at: ['applied'],
    asks: 'said',
    laws: { nmo: law('FPR 2010 r10.3', 'verified'), occupation: law('FPR 2010 r10.3', 'verified') },
  },
  'no-undertaking': {
    at: ['withdrawn', 'refused'],
    asks: 'said',
    laws: { nmo: law('FLA 1996 s46(3A)', 'verified') },
  },
  'no-violence-found': {
    at: ['undertaking'],
    asks: 'needed',
    laws: { nmo: law('FLA 1996 s46(3A)', 'verified') },
  },
  'no-arrest-power-due': {
    at: ['undertaking'],
    asks: 'needed',
    laws: { occupation: law('FLA 1996 s46(3)', 'memory') },
  },
  'undertaking-contempt': {
    at: ['undertaking'],
    asks: 'said',
    laws: { nmo: law('FLA 1996 s46(2), (4)', 'memory'), occupation: law('FLA 1996 s46(2), (4)', 'memory') },
  },
  'crime-or-contempt': {
    at: ['breach'],
    asks: 'said',
    laws: { nmo: law('FLA 1996 s42A', 'verified'), 'pha-injunction': law('PHA 1997 s3(6)-(8)', 'verified') },
  },
  'court-tells-station': {
    at: ['varied', 'discharged'],
    asks: 'said',
    laws: { nmo: law('FPR 2010 r10.10', 'verified'), occupation: law('FPR 2010 r10.10', 'verified') },
  },
  'breach-court': {
    at: ['breach', 'varied', 'discharged'],
    asks: 'said',
    laws: { 'ro-conviction': law('Sentencing Act 2020 s363(6)', 'verified') },
  },
  'conditions-a-to-d': {
    at: ['renewed'],
    asks: 'needed',
    laws: { 'bail-pre-charge': law('PACE 1984 s47ZC', 'verified') },
  },
  invited: {
    at: ['renewed'],
    asks: 'needed',
    laws: { 'bail-pre-charge': law('PACE 1984 s47ZD', 'verified') },
  },
  'return-day': {
    at: ['granted'],
    asks: 'said',
    laws: { 'bail-pre-charge': law('PACE 1984 s47ZA', 'verified') },
  },
  'before-the-justice': {
    at: ['breach'],
    asks: 'said',
    laws: {
      'bail-post-charge': law('R (Culley) v Dorchester Crown Court [2007] EWHC 109 (Admin)', 'verified'),
    },
  },
  'original-crime': {
    at: ['breach'],
    asks: 'said',
    laws: { 'conditional-caution': law('CJA 2003 s24', 'memory') },
  },
} as const satisfies Record<string, Row>;

export type PointKey = keyof typeof table;

/** One thing that the law asks or says, for one kind of order. */
export type Point = Basis & {
  /** Its own for good: records keep it. */
  readonly key: string;
  readonly at: readonly PointAt[];
  readonly asks: Row['asks'];
  readonly words: Bilingual;
};

const keys = Object.keys(table).filter((key) => isPointKey(key));

function isPointKey(value: string): value is PointKey {
  return Object.hasOwn(table, value);
}

/** What ships of a kind of order, in the order of its life. */
export function shippedPoints(code: RegimeCode): readonly Point[] {
  return keys.flatMap((key) => {
    const row: Row = table[key];
    const basis = row.laws[code];
    const words = wordsOf(key);
    return basis === undefined ? [] : [{ key, at: row.at, asks: row.asks, words, ...basis }];
  });
}

const wordsOf = (key: PointKey): Bilingual => ({ en: pointWordsEn[key], cy: pointWordsCy[key] });

/** The words under which it ships; undefined where nothing of this key does. */
export function shippedWords(key: string): Bilingual | undefined {
  return isPointKey(key) ? wordsOf(key) : undefined;
}
