// An open crime and one suspect as lists and Today show them: derived from facts alone, never from the day.

import type { ReferenceBook } from '#reference';

import type { Consideration } from './consideration.ts';
import { askedRows, interventionOfRegime } from './intervention.ts';
import type { CaseFacts } from './intervention.ts';
import { blanks, standingAnswers } from './standing-answers.ts';
import type { StandingAnswer } from './standing-answers.ts';

export type CardCase = Omit<CaseFacts, 'isNamed'> & {
  readonly crimeId: number;
  /** Null where nobody is named: then only what needs no suspect is asked for. */
  readonly personId: number | null;
  readonly areaCode: string | null;
  readonly reportedOn: Temporal.PlainDate | null;
  readonly knownAt: Temporal.Instant;
};

export type ConsiderationCard = {
  readonly crimeId: number;
  readonly personId: number | null;
  /** Empty where the crime is closed. */
  readonly offenceKey: string;
  readonly areaCode: string | null;
  readonly reportedOn: Temporal.PlainDate | null;
  readonly knownAt: Temporal.Instant;
  readonly asked: readonly string[];
  readonly blank: readonly string[];
  /** Asked for once a suspect is named. */
  readonly waitsForSuspect: readonly string[];
  readonly waiting: readonly string[];
  readonly waitingSince: Temporal.Instant | null;
  readonly lookAgainOn: Temporal.PlainDate | null;
  readonly lookAgain: readonly string[];
  readonly firstConsideredAt: Temporal.Instant | null;
};

/** Interventions of the register that were considered in a case, by key, with the first day of each. */
export function consideredInRegister(
  book: ReferenceBook,
  rows: readonly { readonly regime: string; readonly ref: string; readonly firstOn: Temporal.PlainDate }[],
): ReadonlyMap<string, { readonly firstOn: Temporal.PlainDate; readonly refs: readonly string[] }> {
  const found = new Map<string, { firstOn: Temporal.PlainDate; refs: readonly string[] }>();
  for (const row of rows) {
    const key = interventionOfRegime(book, row.regime);
    if (key === null) continue;
    const before = found.get(key);
    const isEarlier = before === undefined || Temporal.PlainDate.compare(row.firstOn, before.firstOn) < 0;
    found.set(key, {
      firstOn: isEarlier ? row.firstOn : before.firstOn,
      refs: [...(before?.refs ?? []), row.ref],
    });
  }
  return found;
}

/** The card of one open crime and suspect. */
export function considerationCard(
  book: ReferenceBook,
  of: CardCase,
  entries: readonly Consideration[],
  register: readonly {
    readonly regime: string;
    readonly ref: string;
    readonly firstOn: Temporal.PlainDate;
  }[],
): ConsiderationCard {
  const standing = standingAnswers(entries);
  const inRegister = consideredInRegister(book, register);
  const { asked, waits } = askedRows(book, { ...of, isNamed: of.personId !== null });
  const all = [...standing.values()];
  const waiting = all.filter(({ state }) => state !== 'stands');
  const again = firstToLookAgain(all);
  return {
    crimeId: of.crimeId,
    personId: of.personId,
    offenceKey: of.offenceKey ?? '',
    areaCode: of.areaCode,
    reportedOn: of.reportedOn,
    knownAt: of.knownAt,
    asked,
    blank: blanks(asked, new Map<string, unknown>([...standing, ...inRegister])),
    waitsForSuspect: waits,
    waiting: waiting.map(({ answer }) => answer.intervention),
    waitingSince: earliest(waiting.map(({ entry }) => entry.recordedAt)),
    lookAgainOn: again.on,
    lookAgain: again.keys,
    firstConsideredAt: earliest(entries.map((entry) => entry.occurredAt)),
  };
}

/** The first day on which something is to be looked at again, and what that is. */
function firstToLookAgain(standing: readonly StandingAnswer[]): {
  readonly on: Temporal.PlainDate | null;
  readonly keys: readonly string[];
} {
  let on: Temporal.PlainDate | null = null;
  let keys: string[] = [];
  for (const { answer } of standing) {
    if (answer.lookAgainOn === null) continue;
    const order = on === null ? -1 : Temporal.PlainDate.compare(answer.lookAgainOn, on);
    if (order > 0) continue;
    if (order < 0) {
      on = answer.lookAgainOn;
      keys = [];
    }
    keys.push(answer.intervention);
  }
  return { on, keys };
}

function earliest(moments: readonly Temporal.Instant[]): Temporal.Instant | null {
  return moments.toSorted((a, b) => Temporal.Instant.compare(a, b))[0] ?? null;
}
