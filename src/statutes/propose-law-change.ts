// Proposes a change of the law: kept as a fact, and nothing changes until a second person approves it.

import type { Law, LawChange } from '#law';
import { londonDate, ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';
import { referenceLists } from '#reference';

import { addLawChange, heldLaw } from './law-change-store.ts';
import { lawKeepers } from './law-keepers.ts';
import { listProblems } from './list-rules.ts';
import { valueProblems } from './list-values.ts';
import { problemsOf } from './proposal.ts';
import type { Proposal, ProposalProblem } from './proposal.ts';

export type ProposeRefusal =
  | { readonly code: 'not-permitted' }
  | { readonly code: 'not-right'; readonly problems: readonly ProposalProblem[] };

/** Keeps the proposal and answers with its number. */
export async function proposeLawChange(
  db: Db,
  clock: Clock,
  viewer: Viewer,
  proposal: Proposal,
): Promise<Result<number, ProposeRefusal>> {
  if (!lawKeepers.some((role) => role === viewer.role)) return refused({ code: 'not-permitted' });
  const today = londonDate(clock.now());
  const law = await heldLaw(db);
  const problems = [
    ...problemsOf(proposal, law),
    ...(await problemsOfLists(db, proposal.change, law, today)),
  ];
  if (problems.length > 0) return refused({ code: 'not-right', problems });
  const { change, reasonEn, reasonCy } = proposal;
  const { kind, from, to, source, confidence } = change;
  const number = await addLawChange(
    db,
    {
      kind,
      body: bodyOf(change),
      from: Temporal.PlainDate.from(from),
      to: to === null ? null : Temporal.PlainDate.from(to),
      source,
      confidence,
      reasonEn,
      reasonCy,
    },
    { staffId: viewer.staffId, at: clock.now() },
  );
  return ok(number);
}

async function problemsOfLists(
  db: Db,
  change: LawChange,
  law: Law,
  today: Temporal.PlainDate,
): Promise<readonly ProposalProblem[]> {
  if (change.kind !== 'list' && change.kind !== 'value') return [];
  const book = await referenceLists(db, laterOf(change.from, today));
  return change.kind === 'list'
    ? listProblems(change, { book, law }, today)
    : valueProblems(change, book, today);
}

/** The day whose lists the change is held against: its own first day, once that has come or is to come. */
function laterOf(from: string, today: Temporal.PlainDate): Temporal.PlainDate {
  return from <= today.toString() ? today : Temporal.PlainDate.from(from);
}

/** What is stored of the change itself; its basis has columns of its own. */
function bodyOf(change: LawChange): object {
  const basis: ReadonlySet<string> = new Set(['kind', 'number', 'from', 'to', 'source', 'confidence']);
  return Object.fromEntries(Object.entries(change).filter(([name]) => !basis.has(name)));
}
