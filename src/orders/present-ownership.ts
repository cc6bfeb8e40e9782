// Who answers for an order, notice or bail, in words: the owner, the deputy, who stands in and why, who is asked.

import { shortDay } from '#platform';
import type { Language } from '#platform';
import { presenceOn } from '#users';
import type { Post, Team } from '#users';

import type { Answerable, Ownership } from './ownership.ts';
import { cy } from './ownership-words.cy.ts';
import { en } from './ownership-words.en.ts';

const ownershipWords = { en, cy } as const;

/** What the words are made from. */
export type OwnershipSeen = {
  readonly ownership: Ownership;
  readonly answerable: Answerable;
  readonly posts: ReadonlyMap<number, Post>;
  readonly names: ReadonlyMap<number, string>;
  readonly team: Team | null;
};

type Phrase = {
  readonly text: string;
  readonly late?: boolean;
  readonly strong?: boolean;
  readonly quiet?: boolean;
  readonly line?: boolean;
};

/** The owner, and under the name who answers in their place and why. */
export function ownerPhrases(
  language: Language,
  seen: OwnershipSeen,
  day: Temporal.PlainDate,
): readonly Phrase[] {
  const w = ownershipWords[language];
  const { ownerId } = seen.ownership;
  const who: readonly Phrase[] =
    ownerId === null ? [{ text: w.noOwner, late: true }] : holderPhrases(language, seen, ownerId, day);
  return [...who, ...standIn(language, seen)];
}

/** The deputy, or that there is none. */
export function deputyPhrases(
  language: Language,
  seen: OwnershipSeen,
  day: Temporal.PlainDate,
): readonly Phrase[] {
  const { deputyId } = seen.ownership;
  if (deputyId === null) return [{ text: ownershipWords[language].noDeputy, quiet: true }];
  return holderPhrases(language, seen, deputyId, day);
}

function holderPhrases(
  language: Language,
  seen: OwnershipSeen,
  id: number,
  day: Temporal.PlainDate,
): readonly Phrase[] {
  const name = seen.names.get(id) ?? String(id);
  const said = absence(language, seen.posts.get(id), day);
  return [{ text: name, strong: true }, ...(said === null ? [] : [{ text: `(${said})` }])];
}

function absence(language: Language, post: Post | undefined, day: Temporal.PlainDate): string | null {
  const w = ownershipWords[language];
  if (post === undefined) return w.left;
  switch (presenceOn(post, day)) {
    case 'here':
      return null;
    case 'not-in-post':
      return w.left;
    case 'away': {
      const ends = post.absences
        .filter(
          ({ from, to }) =>
            Temporal.PlainDate.compare(from, day) <= 0 &&
            (to === null || Temporal.PlainDate.compare(day, to) <= 0),
        )
        .map(({ to }) => to);
      const last = ends.includes(null)
        ? null
        : ends
            .filter((to) => to !== null)
            .toSorted((a, b) => Temporal.PlainDate.compare(a, b))
            .at(-1);
      return last === null || last === undefined ? w.away : w.awayTo(shortDay(language, last));
    }
  }
}

/** Who answers in the owner's place, and why; nothing while the owner is at work. */
function standIn(language: Language, { answerable, names, team }: OwnershipSeen): readonly Phrase[] {
  const w = ownershipWords[language];
  if (answerable.because === null) return [];
  const who =
    answerable.kind === 'person'
      ? w.deputyAnswers(names.get(answerable.staffId) ?? String(answerable.staffId))
      : w.unitAnswers(team === null ? w.register : team.name[language]);
  return [{ text: `${w.because[answerable.because]} ${who}.`, line: true }];
}

/** One line for each offer that waits. */
export function offerWords(language: Language, seen: OwnershipSeen): readonly string[] {
  const w = ownershipWords[language];
  return seen.ownership.offers.map((offer) =>
    w.offered(w.parts[offer.part], seen.names.get(offer.staffId) ?? String(offer.staffId)),
  );
}
