// Lists FOUR of a crime in a few lines, for pages that look at the case in short.

import { currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { londonDate } from '#platform';
import type { Db, Language } from '#platform';
import { referenceLists } from '#reference';

import { blankMarks, fourAnswers, fourMarks, standingFour } from './four.ts';
import type { FourMark } from './four.ts';
import { fourOf } from './four-store.ts';
import { conductWords, isFourAsked } from './list-conduct.ts';

/** What FOUR says of a crime in a few lines, one for each answer that was given; null where it is not asked for. */
export async function listFour(
  db: Db,
  language: Language,
  record: CrimeRecord,
  asKnownAt: Temporal.Instant,
): Promise<readonly string[] | null> {
  const { id } = record.crime;
  const book = await referenceLists(db, londonDate(asKnownAt));
  const facts = (await fourOf(db, [id], asKnownAt)).get(id) ?? [];
  if (facts.length === 0 && !isFourAsked(book, currentVersion(record).offenceKey)) return null;
  const w = conductWords[language];
  if (facts.length === 0) return [w.blank];
  const standing = standingFour(facts);
  const line = (name: string, marks: readonly FourMark[]) =>
    marks.length === 0 ? [] : [w.fourLine(name, marks.map((mark) => w.marks[mark]).join(', '))];
  return [
    ...fourAnswers.flatMap((answer) =>
      line(
        w.answers[answer],
        fourMarks.filter((mark) => standing.get(mark)?.answer === answer),
      ),
    ),
    ...line(w.blank, blankMarks(facts)),
  ];
}
