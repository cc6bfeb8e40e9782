// Reads what was considered about a suspect, case by case, with what is still blank: for the pages of persons and crimes.

import { currentOutcome, currentVersion, partiesOf } from '#crimes';
import type { CrimeRecord } from '#crimes';
import type { Db } from '#platform';
import { findOutcome } from '#reference';
import type { ReferenceBook } from '#reference';

import type { Consideration } from './consideration.ts';
import { consideredInRegister } from './consideration-card.ts';
import { considerationsOf, registerConsiderations } from './consideration-store.ts';
import { askedRows } from './intervention.ts';
import { blanks, inOrder, standingAnswers } from './standing-answers.ts';
import type { StandingAnswer } from './standing-answers.ts';

export type ConsideredCase = {
  /** Null where it is about the person as a whole. */
  readonly crime: CrimeRecord | null;
  /** Neither closed nor cancelled. */
  readonly isOpen: boolean;
  /** Oldest first. */
  readonly entries: readonly Consideration[];
  /** Newest first. */
  readonly standing: readonly StandingAnswer[];
  /** Asked for in an open case, with no answer and nothing in the register; empty where the case is closed. */
  readonly blank: readonly string[];
  readonly asked: number;
  /** Asked for once a suspect is named. */
  readonly waits: readonly string[];
};

/** Every case of a suspect: open ones, and those with an entry, in the order of the crimes; then the person as a whole. */
export async function readConsidered(
  db: Db,
  book: ReferenceBook,
  of: {
    readonly personId: number | null;
    readonly nominalIds: readonly number[];
    readonly crimes: readonly CrimeRecord[];
    /** True for what was considered before somebody was named: nothing is asked for there any more. */
    readonly isPassed?: boolean;
  },
  asKnownAt: Temporal.Instant,
): Promise<readonly ConsideredCase[]> {
  const crimeIds = of.crimes.map(({ crime }): number => crime.id);
  const about = await considerationsOf(db, { crimeIds, nominalIds: of.nominalIds }, asKnownAt);
  const entries = about.filter((entry) => entry.personId === of.personId);
  const open = of.crimes.filter((record) => isOpenCase(book, record)).map(({ crime }): number => crime.id);
  const parties = await partiesOf(db, open, asKnownAt);
  const register = await registerConsiderations(db, open, asKnownAt);
  const cases = of.crimes.map((record): ConsideredCase => {
    const { id } = record.crime;
    const own = entries.filter((entry) => entry.crimeId === id);
    const isOpen = open.includes(id);
    const version = currentVersion(record);
    const rows = askedRows(book, {
      offenceKey: isOpen && of.isPassed !== true ? version.offenceKey : null,
      isNamed: of.personId !== null,
      domesticAbuse: version.domesticAbuse,
      relationships: (parties.get(id) ?? [])
        .filter((party) => party.part === 'victim')
        .map((party) => party.relationship?.key ?? null),
    });
    const standing = standingAnswers(own);
    const inRegister = consideredInRegister(
      book,
      register.filter((row) => row.crimeId === id && row.personId === of.personId),
    );
    return {
      crime: record,
      isOpen,
      entries: own,
      standing: newestFirst(standing),
      blank: blanks(rows.asked, new Map<string, unknown>([...standing, ...inRegister])),
      asked: rows.asked.length,
      waits: rows.waits,
    };
  });
  const whole = inOrder(entries.filter((entry) => entry.crimeId === null));
  const standing = newestFirst(standingAnswers(whole));
  return [
    ...cases.filter((each) => each.entries.length > 0 || each.asked > 0),
    ...(whole.length === 0
      ? []
      : [{ crime: null, isOpen: true, entries: whole, standing, blank: [], asked: 0, waits: [] }]),
  ];
}

function newestFirst(standing: ReadonlyMap<string, StandingAnswer>): readonly StandingAnswer[] {
  return [...standing.values()].toSorted(
    (a, b) => Temporal.Instant.compare(b.entry.occurredAt, a.entry.occurredAt) || a.answer.id - b.answer.id,
  );
}

function isOpenCase(book: ReferenceBook, record: CrimeRecord): boolean {
  if (currentVersion(record).changeKind === 'cancelled') return false;
  const outcome = currentOutcome(record);
  return outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
}
