// Which conditions a caller's words may concern: those come first, with why. It orders and leaves nothing out; it never says what a breach is.

import type { ReferenceBook, ReferenceEntry } from '#reference';

/** A text as its words, without case, accents or signs. */
function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[’']/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** What Welsh mutation makes of the beginning of a word, and what stood there before. */
const mutations: readonly (readonly [seen: string, before: readonly string[]])[] = [
  ['ngh', ['c']],
  ['mh', ['p']],
  ['nh', ['t']],
  ['ng', ['g']],
  ['ch', ['c']],
  ['ph', ['p']],
  ['th', ['t']],
  ['dd', ['d']],
  ['g', ['c']],
  ['b', ['p']],
  ['d', ['t']],
  ['f', ['b', 'm']],
  ['l', ['ll']],
  ['r', ['rh']],
  ['m', ['b']],
  ['n', ['d']],
  ['h', ['']],
];

/** The word itself, and what it may be unmutated: "gysylltu" is also "cysylltu", "ardd" also "gardd". */
function radicals(word: string): readonly string[] {
  const undone = mutations.flatMap(([seen, before]) =>
    word.startsWith(seen) ? before.map((initial) => initial + word.slice(seen.length)) : [],
  );
  const lost = /^[aeiouwylr]/u.test(word) ? [`g${word}`] : [];
  return [word, ...undone, ...lost];
}

/** How many of these words a text says; a star takes any ending, several words together are a phrase. */
function countSaid(words: readonly string[], wanted: readonly string[]): number {
  const forms = words.map(radicals);
  return wanted.filter((each) => {
    const parts = each.split(' ').map((part) => ({
      text: wordsOf(part).join('-'),
      isStem: part.endsWith('*'),
    }));
    const fits = (place: number) =>
      parts.every(({ text, isStem }, offset) =>
        (forms[place + offset] ?? []).some((form) => (isStem ? form.startsWith(text) : form === text)),
      );
    return words.some((_word, place) => fits(place));
  }).length;
}

function listIn(entry: ReferenceEntry, name: 'said' | 'clause'): readonly string[] {
  const list = entry.body[name];
  return Array.isArray(list) ? list.filter((word) => typeof word === 'string') : [];
}

/** Words that say nothing of what a condition is about. */
const commonWords = new Set(
  'about after again been before came come from going have here home into just left like made must near outside said saying some someone somebody that their them then there they this time today told turned victim want went were what when where which with would your mae wedi dydd heddiw hefyd oedd wrth dweud dioddefwr rhaid peidio wedyn'.split(
    ' ',
  ),
);
const shortestWord = 4;

/** Whether two words are one word with another ending: "following" and "follow", "cysylltodd" and "cysylltu". */
function isAkin(a: string, b: string): boolean {
  if (a === b) return true;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same > shortestWord && same >= 0.75 * Math.min(a.length, b.length);
}

/** The topics that are spoken of: those picked, and those of which a word was said, in the order of the list. */
export function topicsHeard(
  book: ReferenceBook,
  said: string,
  picked: readonly string[],
): readonly ReferenceEntry[] {
  const words = wordsOf(said);
  return book
    .entries('call-topic', 'en')
    .filter((entry) => picked.includes(entry.key) || countSaid(words, listIn(entry, 'said')) > 0);
}

export type RankedClause<Clause> = {
  readonly clause: Clause;
  /** The topics that the caller and the condition share. */
  readonly topics: readonly ReferenceEntry[];
  /** Words of the caller's own that stand in the condition. */
  readonly shared: readonly string[];
};

/**
 * The conditions that what was said may concern, the likeliest first; those that share nothing are left for the whole
 * list, which always follows. `textOf` gives every wording of a condition: plain and the court's own.
 */
export function rankClauses<Clause>(
  clauses: readonly Clause[],
  textOf: (clause: Clause) => readonly string[],
  said: string,
  heard: readonly ReferenceEntry[],
): readonly RankedClause<Clause>[] {
  const own = wordsOf(said).filter((word) => word.length >= shortestWord && !commonWords.has(word));
  return clauses
    .map((clause) => {
      const words = wordsOf(textOf(clause).join(' '));
      const forms = words.flatMap(radicals);
      return {
        clause,
        topics: heard.filter((entry) => countSaid(words, listIn(entry, 'clause')) > 0),
        said: heard.reduce((sum, entry) => sum + countSaid(words, listIn(entry, 'clause')), 0),
        shared: [
          ...new Set(
            own.filter((word) => radicals(word).some((form) => forms.some((other) => isAkin(form, other)))),
          ),
        ],
      };
    })
    .filter(({ topics, shared }) => topics.length + shared.length > 0)
    .toSorted((a, b) => weight(b) - weight(a) || b.said - a.said)
    .map(({ said: _said, ...ranked }) => ranked);
}

/** A word of the caller's own in the condition says more than a topic; of equals, the one that says more of its words comes first. */
function weight({ topics, shared }: RankedClause<unknown>): number {
  return topics.length + 2 * shared.length;
}
