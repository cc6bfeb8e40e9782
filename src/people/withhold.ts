// Keeps what could identify or place a victim out of free text that goes on a paper: what is on record, and whatever looks like it.

import type { IdentifyingTexts } from './identifying-texts-store.ts';

export type Withheld = { readonly text: string; readonly count: number };

/** Anything that looks like a telephone or e-mail, whoever's it is. */
const contacts: readonly RegExp[] = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}])(?:\+|00)?\d(?:[\s().-]*\d){8,13}(?!\p{N})/gu,
];

/**
 * Anything that looks like a postcode or street address, whoever's it is. A distance is not the number of a house: "100
 * metres of any place where she works" stays.
 */
const places: readonly RegExp[] = [
  /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/giu,
  /(?<![\p{L}\p{N}])(?!\s*\d+\s*(?:m|km|metres?|meters?|kilometres?|yards?|miles?|(?:o\s+)?[mf]etr(?:au)?|(?:o\s+)?[mf]illtir(?:oedd)?|llath)(?!\p{L}))(?:flat|apartment|fflat|rhif)?\s*\d{1,4}[a-z]?,?\s+(?:\p{L}[\p{L}\p{M}'’.-]*\s+){1,4}(?:street|st|road|rd|lane|avenue|ave|close|crescent|drive|gardens|grove|place|square|terrace|view|way|court|park|row)(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:rhif\s+)?\d{1,4}[a-z]?,?\s+(?:heol|stryd|ffordd|lôn|lon|maes|clos|rhodfa|teras|tan|bryn|cae|gerddi|parc|min|trem|erw)(?:\s+[\p{Lu}y][\p{L}\p{M}'’-]*){1,4}/giu,
];

/** Initial consonants and what Welsh mutation makes of them, so that "yng Nghaerfyrddin" hides with "Caerfyrddin". */
const mutations: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
];

/** Words of a name or place shorter than this are ordinary words too often to hide alone. */
const SHORTEST = 3;

/**
 * A function that replaces in a text what could identify or place these people by the given word. Case, accents,
 * spacing and Welsh mutation make no difference. Places stay where `keepsPlaces` says so: the zone that a court itself
 * wrote into an order. It cannot know what nobody recorded: a person reads the paper first.
 */
export function withholder(
  known: IdentifyingTexts,
  word: string,
  { keepsPlaces = false }: { readonly keepsPlaces?: boolean } = {},
): (text: string) => Withheld {
  const ofPlaces = [
    ...known.addresses.flatMap(addressParts).flatMap(withMutations),
    ...known.towns.flatMap(withMutations),
    ...known.postcodes,
    ...known.postcodes.map((postcode) => postcode.replace(/\s*\d[A-Za-z]{2}$/u, '')),
  ];
  const literal = [
    ...(keepsPlaces ? [] : ofPlaces),
    ...known.names.flatMap((name) => [name, ...name.split(/[\s-]+/u)]),
    ...known.emails,
  ]
    .map((text) => text.trim())
    .filter((text) => text.length >= SHORTEST)
    .map(anySpelling);
  const numbers = known.phones.flatMap(anySpacing);
  // The longest first, so that a street is hidden whole and not its town alone.
  const alternatives = [...new Set([...literal, ...numbers])].toSorted(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  );
  const recorded =
    alternatives.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    let count = 0;
    const replaced = () => {
      count += 1;
      return word;
    };
    let kept = text;
    for (const pattern of keepsPlaces ? contacts : [...contacts, ...places])
      kept = kept.replace(pattern, replaced);
    if (recorded !== null) kept = kept.normalize('NFD').replace(recorded, replaced).normalize('NFC');
    return { text: kept, count };
  };
}

/** The address, each of its lines, and each line without its number. */
function addressParts(address: string): readonly string[] {
  const lines = address.split(/[,\n;]+/u).map((line) => line.trim());
  return [address, ...lines, ...lines.map((line) => line.replace(/^(?:\P{L}*\d+\p{L}?\s+)+/u, ''))].filter(
    (line) => /\p{L}{3}/u.test(line),
  );
}

function withMutations(place: string): readonly string[] {
  const lower = place.toLocaleLowerCase('cy');
  const found = mutations.find(([initial]) => lower.startsWith(initial));
  if (found === undefined) return [place];
  const [initial, changed] = found;
  return [place, ...changed.map((start) => start + lower.slice(initial.length))];
}

/** A pattern for the text over decomposed letters: with or without accents, any run of spaces and punctuation alike. */
function anySpelling(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\p{L}\p{N}]|['’]|[^\p{L}\p{N}'’]+/gu, (part) => {
      if (/[\p{L}\p{N}]/u.test(part)) return `${part}\\p{M}*`;
      return /['’]/u.test(part) ? "['’]?" : '[\\s\\p{P}]*';
    });
}

/** A telephone number with any spacing, in its national and international form. */
function anySpacing(phone: string): readonly string[] {
  const digits = phone
    .replace(/\D/gu, '')
    .replace(/^(?:00)?44/u, '')
    .replace(/^0/u, '');
  if (digits.length < 6) return [];
  return [`(?:\\+?(?:00)?44)?[\\s(]*0?[\\s)]*${digits.split('').join('[\\s().-]*')}`];
}
