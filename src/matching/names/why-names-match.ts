// Says in one code why a name answers a search, and which two written forms met.
import { familyRelation } from './families.ts';
import { nameTokens } from './fold.ts';
import { soundKey } from './sounds.ts';

export type NameMatchReason =
  | 'same'
  | 'accents'
  | 'welsh-form'
  | 'spelling'
  | 'diminutive'
  | 'sounds-like'
  | 'part';
export type NameMatch = {
  readonly reason: NameMatchReason;
  /** The form that was typed. */
  readonly query: string;
  /** The form on the record, as written there. */
  readonly name: string;
};

/** From the closest to the loosest: a whole query is only as close as its loosest word. */
const CLOSENESS: readonly NameMatchReason[] = [
  'same',
  'accents',
  'welsh-form',
  'spelling',
  'diminutive',
  'sounds-like',
  'part',
];

type Word = { readonly written: string; readonly token: string };

/** Each written word with its folded form; words that fold to nothing (ap, titles) fall out. */
function words(text: string): readonly Word[] {
  const found: Word[] = [];
  const tokens = nameTokens(text);
  const written = text
    .slice(0, 200)
    .split(/[\s\-‐‑–,.]+/)
    .filter((word) => word !== '');
  let from = 0;
  for (const token of tokens) {
    const at = written.findIndex((word, place) => place >= from && nameTokens(word)[0] === token);
    found.push({ written: at === -1 ? token : (written[at] ?? token), token });
    if (at !== -1) from = at + 1;
  }
  return found;
}

function whyWordsMatch(query: Word, name: Word): NameMatchReason | undefined {
  if (query.token === name.token) {
    return query.written.toLowerCase() === name.written.toLowerCase() ? 'same' : 'accents';
  }
  const relation = familyRelation(query.token, name.token);
  if (relation !== undefined) return relation;
  const isOneLetter = query.token.length === 1 || name.token.length === 1;
  if (!isOneLetter && soundKey(query.token) === soundKey(name.token)) return 'sounds-like';
  return name.token.startsWith(query.token) ? 'part' : undefined;
}

/**
 * Why a name answers a query: the loosest of the reasons its words needed, with the two forms that met there; or
 * undefined when a word of the query meets nothing in the name. `accents` covers case-blind differences of accents,
 * apostrophes and prefixes; `part` means that the query is the start of a word.
 */
export function whyNamesMatch(query: string, name: string): NameMatch | undefined {
  const asked = words(query);
  const held = words(name);
  let loosest: NameMatch | undefined;
  for (const word of asked) {
    let best: NameMatch | undefined;
    for (const other of held) {
      const reason = whyWordsMatch(word, other);
      if (reason === undefined) continue;
      if (best === undefined || CLOSENESS.indexOf(reason) < CLOSENESS.indexOf(best.reason)) {
        best = { reason, query: word.written, name: other.written };
      }
    }
    if (best === undefined) return undefined;
    if (loosest === undefined || CLOSENESS.indexOf(best.reason) > CLOSENESS.indexOf(loosest.reason))
      loosest = best;
  }
  return loosest;
}

/** A reason, and at which of the names. */
export type NameFound = { readonly at: number; readonly match: NameMatch };

/**
 * Why somebody with several names answers a query: by the one of them that is closest to all of it, the first of equals;
 * or, where several names together come closer, by the closest for each word of it. Empty when a word meets none.
 */
export function whyAnyNameMatches(query: string, names: readonly string[]): readonly NameFound[] {
  const each: NameFound[] = [];
  for (const { written } of words(query)) {
    const found = closest(written, names);
    if (found === undefined) return [];
    each.push(found);
  }
  const whole = closest(query, names);
  const loosest = Math.max(...each.map(distance));
  return whole !== undefined && distance(whole) <= loosest ? [whole] : each;
}

function distance({ match }: NameFound): number {
  return CLOSENESS.indexOf(match.reason);
}

function closest(query: string, names: readonly string[]): NameFound | undefined {
  let best: NameFound | undefined;
  for (const [at, name] of names.entries()) {
    const match = whyNamesMatch(query, name);
    if (match !== undefined && (best === undefined || distance({ at, match }) < distance(best)))
      best = { at, match };
  }
  return best;
}
