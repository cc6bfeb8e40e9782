// Runs the matching engine over every source record and keeps what it proposes: new pairs, and pairs whose evidence changed.

import { createHash } from 'node:crypto';

import { matchRecords, readModel } from '#matching';
import type { MatchedPair, MatchProposals } from '#matching';
import { ok, refused } from '#platform';
import type { Clock, Db, Result, Viewer } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { decideMatch } from './decide-match.ts';
import { priorShift } from './fit-prior.ts';
import { evidenceKey, matchColumns, matchRecord } from './match-input.ts';
import { ruleCandidates, rulesOn } from './match-rule-store.ts';
import type { MatchStep } from './match.ts';
import { nominalRecords, nominalsChangedSince } from './nominal-records-store.ts';
import { addProposals, addRun, pairKey, standingProposals } from './proposal-store.ts';
import type { NewProposal, StandingProposal, WholeRun } from './proposal-store.ts';
import { labelledPairs } from './quality-store.ts';
import { rebuildMatchCards, WEAKEST_ASKED } from './rebuild-match-cards.ts';

/** A pair already proposed on the same evidence is proposed again only when its weight moved by this many bits. */
const MOVED = 0.5;
/** So long before the run over all is looked back: an import that was under way then had written what no run has seen. */
const OVERLAP = Temporal.Duration.from({ hours: 1 });
/** Pairs are scored from here up, so that there is room for the prior to be fitted. */
const WEAKEST_SCORED = -6;
/** Bits of a pair that was proposed once and is no longer alike. */
const NO_LONGER = -12;
/** The rule for equal identifiers joins nothing less sure than this. */
const SURE = 0.999;

export type Proposed = {
  readonly records: number;
  readonly pairs: number;
  /** Pairs not known before. */
  readonly added: number;
  /** Known pairs whose evidence or weight changed. */
  readonly changed: number;
  readonly same: number;
  /** Joined by the force's own rule. */
  readonly joinedByRule: number;
};

export type ProposeRefusal = { readonly code: 'model-refused' };

/**
 * Proposes matches. The same records give the same proposals, so a second run adds nothing; after new or changed records
 * only their pairs are added. With `since`, a run over all records, only what came or changed after it is compared with
 * the rest, by the weights of that run. Nothing is joined but by the force's own rule. Call it inside a transaction.
 */
export async function proposeMatches(
  db: Db,
  clock: Clock,
  records: PeopleRecords,
  viewer: Viewer | null,
  since: WholeRun | null = null,
): Promise<Result<Proposed, ProposeRefusal>> {
  const nominals = await nominalRecords(db);
  const inputs = nominals.map(matchRecord);
  const kept = since === null ? null : readModel(since.model);
  if (kept?.ok === false) return refused({ code: 'model-refused' });
  const changed = since === null ? null : await nominalsChangedSince(db, since.at.subtract(OVERLAP));
  const only = changed === null ? null : new Set(changed.map(String));
  // The weights that ship with the engine, until reviewers have decided enough to learn from: where few records are of
  // one person, learning without labels takes namesakes for matches.
  const matched = await matchRecords(inputs, matchColumns, {
    leastWeight: WEAKEST_SCORED,
    same: mergedPairs(nominals),
    startingWeights: true,
    ...(kept === null ? { labels: await labelledPairs(db) } : { model: kept.value }),
    ...(only === null ? {} : { only }),
  });
  if (!matched.ok) return refused({ code: 'model-refused' });
  const { refused: forbidden } = matched.value;
  const scored = matched.value.pairs.map((pair) => pair.weight);
  const firstLine = matched.value.pairs[0]?.waterfall()[0];
  const shift = since?.shift ?? priorShift(scored, firstLine?.bits ?? 0, nominals.length);
  const pairs = matched.value.pairs
    .map((pair) => shifted(pair, shift))
    .filter((pair) => pair.weight >= WEAKEST_ASKED);
  const inputOf = new Map(inputs.map((input) => [input.id, input]));
  const keyOf = (left: number, right: number): string => {
    const [mine, theirs] = [inputOf.get(String(left)), inputOf.get(String(right))];
    return mine === undefined || theirs === undefined ? '' : evidenceKey(mine, theirs);
  };
  const known = await standingProposals(db, changed);
  const conflicts = new Map(
    forbidden
      .filter((union) => union.reason === 'two-pnc' || union.reason === 'impossible-dates')
      .map((union) => [pairKey(Number(union.left), Number(union.right)), union.reason]),
  );
  const fresh: NewProposal[] = [];
  const seen = new Set<string>();
  for (const pair of pairs) {
    const [left, right] = inOrder(pair);
    const key = pairKey(left, right);
    seen.add(key);
    const evidence = keyOf(left, right);
    const before = known.get(key);
    if (
      before !== undefined &&
      before.evidenceKey === evidence &&
      Math.abs(before.weight - pair.weight) < MOVED
    ) {
      continue;
    }
    const conflict = conflicts.get(key);
    fresh.push(proposalOf(pair, left, right, evidence, conflict === undefined ? [] : [conflict]));
  }
  const gone = [...known.values()].filter((before) => isGone(before, seen, keyOf));
  const both = await records.bothParts(
    db,
    fresh.map((pair) => [pair.leftNominalId, pair.rightNominalId] as const),
  );
  const twoParts = new Set(both.map(([left, right]) => pairKey(left, right)));
  const proposals = [
    ...fresh.map((pair) =>
      twoParts.has(pairKey(pair.leftNominalId, pair.rightNominalId))
        ? { ...pair, conflicts: [...pair.conflicts, 'both-parts'] }
        : pair,
    ),
    ...gone.map((before) => noLongerAlike(before, keyOf(before.leftNominalId, before.rightNominalId))),
  ];
  const added = proposals.filter(
    (pair) => !known.has(pairKey(pair.leftNominalId, pair.rightNominalId)),
  ).length;
  const at = clock.now();
  const counts = {
    records: nominals.length,
    pairs: pairs.length,
    added,
    changed: proposals.length - added,
    same: pairs.length - fresh.length,
  };
  const run = await addRun(db, {
    modelVersion: since?.modelVersion ?? modelVersion(matched.value.model),
    records: nominals.length,
    body: since === null ? { ...counts, shift, model: matched.value.model } : counts,
    at,
    enteredBy: viewer?.staffId ?? null,
  });
  await addProposals(db, run, at, proposals);
  const people = changed === null ? null : peopleOf(nominals, changed, proposals);
  await rebuildMatchCards(db, clock, records, people);
  return ok({ ...counts, joinedByRule: await joinByRule(db, clock, records) });
}

/** The people whose cards a run over a part may change: of the changed records, and of those they were paired with. */
function peopleOf(
  nominals: readonly { readonly id: number; readonly personId: number }[],
  changed: readonly number[],
  proposals: readonly NewProposal[],
): readonly number[] {
  const touched = new Set(changed);
  for (const pair of proposals) touched.add(pair.leftNominalId).add(pair.rightNominalId);
  return [...new Set(nominals.filter(({ id }) => touched.has(id)).map(({ personId }) => personId))];
}

/** Records that decisions brought together: the engine keeps them together whatever they say. */
function mergedPairs(
  nominals: readonly { readonly id: number; readonly personId: number }[],
): readonly (readonly [string, string])[] {
  const first = new Map<number, string>();
  const pairs: (readonly [string, string])[] = [];
  for (const { id, personId } of nominals) {
    const lead = first.get(personId);
    if (lead === undefined) first.set(personId, String(id));
    else pairs.push([lead, String(id)]);
  }
  return pairs;
}

/** The same pair with the prior moved: its first line and its sum say so. */
function shifted(pair: MatchedPair, shift: number): MatchedPair {
  const weight = pair.weight + shift;
  return {
    ...pair,
    weight,
    probability: 1 / (1 + 2 ** -weight),
    waterfall: () =>
      pair.waterfall().map((line) => ({
        ...line,
        bits: line.term === 'prior' ? line.bits + shift : line.bits,
        total: line.total + shift,
      })),
  };
}

function inOrder(pair: Pick<MatchedPair, 'left' | 'right'>): readonly [number, number] {
  const [left, right] = [Number(pair.left), Number(pair.right)];
  return left < right ? [left, right] : [right, left];
}

function proposalOf(
  pair: MatchedPair,
  leftNominalId: number,
  rightNominalId: number,
  evidence: string,
  conflicts: readonly string[],
): NewProposal {
  const steps = pair.waterfall().map((line): MatchStep => ({
    term: line.term,
    field: line.comparison,
    level: line.level,
    bits: line.bits,
  }));
  const exact = steps.find(
    (step) =>
      (step.field === 'pnc' || step.field === 'cro') && step.term === 'level' && step.level === 'same',
  );
  return {
    leftNominalId,
    rightNominalId,
    steps,
    weight: pair.weight,
    probability: pair.probability,
    conflicts,
    exactIdentifier: exact?.field ?? null,
    evidenceKey: evidence,
  };
}

/** A known pair that the engine no longer finds, because what one of its records says has changed. */
function isGone(
  before: StandingProposal,
  seen: ReadonlySet<string>,
  keyOf: (left: number, right: number) => string,
): boolean {
  if (seen.has(pairKey(before.leftNominalId, before.rightNominalId))) return false;
  return before.evidenceKey !== keyOf(before.leftNominalId, before.rightNominalId);
}

function noLongerAlike(before: StandingProposal, evidence: string): NewProposal {
  return {
    leftNominalId: before.leftNominalId,
    rightNominalId: before.rightNominalId,
    steps: [{ term: 'prior', field: '', level: '', bits: NO_LONGER }],
    weight: NO_LONGER,
    probability: 1 / (1 + 2 ** -NO_LONGER),
    conflicts: ['no-longer-alike'],
    exactIdentifier: null,
    evidenceKey: evidence,
  };
}

/** A short name for a model that changes whenever anything in it does. */
function modelVersion(model: MatchProposals['model']): string {
  const hash = createHash('sha256').update(JSON.stringify(model.comparisons)).digest('hex').slice(0, 10);
  return `${model.learnedFrom === null ? 'start' : 'learned'}-${hash}`;
}

/** Joins what the force's own rule allows, each as a decision on record. Off unless the force has set it. */
async function joinByRule(db: Db, clock: Clock, records: PeopleRecords): Promise<number> {
  const candidates = await ruleCandidates(db, await rulesOn(db), SURE);
  let joined = 0;
  for (const { ref } of candidates) {
    const decided = await decideMatch(db, clock, null, records, ref, {
      answer: 'same',
      basis: 'identifier-rule',
      reason: 'identifier-rule',
      note: null,
    });
    if (decided.ok) joined += 1;
  }
  return joined;
}
