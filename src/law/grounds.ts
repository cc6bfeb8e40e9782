// What in a record evidences the grounds of each regime, as sourced data, and the first day on which the record did.

import type { Law } from './law-book.ts';
import type { RegimeCode } from './regime-codes.ts';
import type { ForceArea } from './regime-switches.ts';
import { regime, regimeOn } from './regimes.ts';
import type { Bilingual, Confidence } from './sourced.ts';

/** What a record can show. Whether an order is necessary is for a named person, and no sign says it. */
export type GroundSign =
  /** A stalking crime is recorded. */
  | 'stalking-crime'
  /** Two or more crimes of the stalking and harassment group against one victim. */
  | 'repeated-against-one-victim'
  /** A crime of violence is recorded and linked to domestic abuse. */
  | 'domestic-violence'
  /** A crime of the stalking and harassment group is recorded and linked to domestic abuse. */
  | 'domestic-harassment'
  /** A charge is recorded for a crime of that group. */
  | 'charged';

export type Ground = {
  readonly regime: RegimeCode;
  /** Any one of them is enough to ask the question. */
  readonly signs: readonly GroundSign[];
  /** Who asks the court, in words, where it is not the police alone. */
  readonly note: Bilingual | null;
  readonly source: string;
  readonly confidence: Confidence;
};

const stalkingActs = {
  signs: ['stalking-crime', 'repeated-against-one-victim'],
  note: null,
  source:
    'SPA 2019 s1(1)(a); PHA 1997 s2A(3). That repeated crimes of the group against one victim ask the question is local',
  confidence: 'local',
} as const;
const violenceNotice = {
  signs: ['domestic-violence'],
  note: null,
  source: 'CSA 2010 s24(2)(a), s28(2)',
  confidence: 'verified',
} as const;
const abuseNotice = {
  signs: ['domestic-violence', 'domestic-harassment'],
  note: null,
  source: 'DAA 2021 s1(3), s22, s32; only where switched on',
  confidence: 'verified',
} as const;

/** The regimes whose grounds a crime record can evidence. Bail, cautions and orders about other risks are not among them. */
export const grounds: readonly Ground[] = [
  { regime: 'spo', ...stalkingActs },
  { regime: 'spo-interim', ...stalkingActs },
  { regime: 'dvpn', ...violenceNotice },
  { regime: 'dvpo', ...violenceNotice },
  { regime: 'dapn', ...abuseNotice },
  { regime: 'dapo', ...abuseNotice },
  {
    regime: 'nmo',
    signs: ['domestic-violence', 'domestic-harassment'],
    note: {
      en: 'The victim applies. Police can tell them how.',
      cy: 'Y dioddefwr sy’n gwneud cais. Gall yr heddlu ddweud sut.',
    },
    source: 'FLA 1996 s42; associated persons s62',
    confidence: 'memory',
  },
  {
    regime: 'ro-conviction',
    signs: ['charged'],
    note: {
      en: 'The court makes it on conviction. Police ask the prosecutor.',
      cy: 'Y llys sy’n ei wneud ar euogfarn. Mae’r heddlu’n gofyn i’r erlynydd.',
    },
    source: 'Sentencing Act 2020 s359-360',
    confidence: 'verified',
  },
];

/** One thing the record came to say about a crime, on the day it came to say it. */
export type RecordEntry = {
  readonly knownOn: Temporal.PlainDate;
  /** Reference of the crime. */
  readonly crime: string;
  readonly says:
    | { readonly what: 'offence'; readonly kind: 'stalking' | 'harassment' | 'violence' | 'other' }
    | { readonly what: 'cancelled' }
    | { readonly what: 'domestic'; readonly is: boolean }
    | { readonly what: 'victim'; readonly victim: string }
    | { readonly what: 'charged' };
};

export type Evidenced = {
  readonly regime: RegimeCode;
  readonly on: Temporal.PlainDate;
  readonly sign: GroundSign;
  /** The crimes that show it, in order of their references. */
  readonly crimes: readonly string[];
};

type CrimeThen = {
  readonly ref: string;
  kind: 'stalking' | 'harassment' | 'violence' | 'other';
  cancelled: boolean;
  domestic: boolean;
  charged: boolean;
  readonly victims: Set<string>;
};

/**
 * For each regime, the first day on which the record as it then stood showed a sign of its grounds and the power was in
 * force in this area. What comes to be known later never changes an earlier day. Entries may come in any order.
 */
export function groundsEvidenced(
  entries: readonly RecordEntry[],
  area: ForceArea,
  law: Law,
): readonly Evidenced[] {
  const byDay = Map.groupBy(entries, (entry) => entry.knownOn.toString());
  const days = [...new Set([...byDay.keys(), ...startDays(area, law)])].toSorted();
  const crimes = new Map<string, CrimeThen>();
  const found = new Map<RegimeCode, Evidenced>();
  for (const day of days) {
    for (const entry of inOrder(byDay.get(day) ?? [])) learn(crimes, entry);
    const shown = signsShown([...crimes.values()]);
    const on = Temporal.PlainDate.from(day);
    for (const ground of grounds) {
      const sign = ground.signs.find((each) => shown.has(each));
      if (sign === undefined || found.has(ground.regime)) continue;
      const standing = regimeOn(ground.regime, on, area, law);
      if (!standing.ok || !standing.value.mayBeMadeHere) continue;
      found.set(ground.regime, {
        regime: ground.regime,
        on,
        sign,
        crimes: (shown.get(sign) ?? []).toSorted(),
      });
    }
  }
  return grounds.flatMap((ground) => found.get(ground.regime) ?? []);
}

/** Days on which one of the regimes came into force or was switched on here: grounds shown before then count from then. */
function startDays(area: ForceArea, { switches }: Law): readonly string[] {
  const versions = grounds.flatMap((ground) => regime(ground.regime).versions.map((version) => version.from));
  const switched = switches
    .filter((each) => each.area === null || each.area === area)
    .map((each) => each.from);
  return [...versions, ...switched].filter((day) => day !== null);
}

const rank = { offence: 0, domestic: 1, victim: 2, charged: 3, cancelled: 4 } as const satisfies Record<
  RecordEntry['says']['what'],
  number
>;
/** Of several offences known on one day, the one that asks the most questions is taken first, so that none is hidden. */
const kindRank = { other: 0, violence: 1, harassment: 2, stalking: 3 } as const;

/** Entries of one day in an order that does not depend on how they came. */
function inOrder(entries: readonly RecordEntry[]): readonly RecordEntry[] {
  const inDay = (entry: RecordEntry): number =>
    entry.says.what === 'offence'
      ? kindRank[entry.says.kind]
      : entry.says.what === 'domestic'
        ? Number(entry.says.is)
        : 0;
  return entries.toSorted((a, b) => rank[a.says.what] - rank[b.says.what] || inDay(a) - inDay(b));
}

function learn(crimes: Map<string, CrimeThen>, { crime, says }: RecordEntry): void {
  const known = crimes.get(crime) ?? {
    ref: crime,
    kind: 'other',
    cancelled: false,
    domestic: false,
    charged: false,
    victims: new Set(),
  };
  crimes.set(crime, known);
  switch (says.what) {
    case 'offence':
      known.kind = says.kind;
      known.cancelled = false;
      break;
    case 'cancelled':
      known.cancelled = true;
      break;
    case 'domestic':
      known.domestic = says.is;
      break;
    case 'victim':
      known.victims.add(says.victim);
      break;
    case 'charged':
      known.charged = true;
      break;
  }
}

function signsShown(crimes: readonly CrimeThen[]): ReadonlyMap<GroundSign, readonly string[]> {
  const live = crimes.filter((crime) => !crime.cancelled);
  const ofGroup = live.filter((crime) => crime.kind === 'stalking' || crime.kind === 'harassment');
  const against = Map.groupBy(
    ofGroup.flatMap((crime) => [...crime.victims].map((victim) => ({ victim, ref: crime.ref }))),
    ({ victim }) => victim,
  );
  const repeated = [...against.values()].filter((all) => all.length > 1).flat();
  const signs: readonly (readonly [GroundSign, readonly string[]])[] = [
    ['stalking-crime', ofGroup.filter((crime) => crime.kind === 'stalking').map((crime) => crime.ref)],
    ['repeated-against-one-victim', [...new Set(repeated.map(({ ref }) => ref))]],
    [
      'domestic-violence',
      live.filter((crime) => crime.kind === 'violence' && crime.domestic).map((crime) => crime.ref),
    ],
    ['domestic-harassment', ofGroup.filter((crime) => crime.domestic).map((crime) => crime.ref)],
    ['charged', ofGroup.filter((crime) => crime.charged).map((crime) => crime.ref)],
  ];
  return new Map(signs.filter(([, refs]) => refs.length > 0));
}
