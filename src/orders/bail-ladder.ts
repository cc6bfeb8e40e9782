// The stages of pre-charge bail from the day of arrest: until when, and who may extend it to there.

import { computeDeadline, firstBailRule, isRankAtLeast, laterBailStages, ranks, regimeAs } from '#law';
import type {
  BailBody,
  Confidence,
  Court,
  DeadlineFacts,
  DeadlineRefusal,
  DeadlineRuleId,
  Law,
  Rank,
} from '#law';
import { ok } from '#platform';
import type { Result } from '#platform';

export type BailStage = {
  readonly rule: DeadlineRuleId;
  /** The last day this stage can reach. */
  readonly lastOn: Temporal.PlainDate;
  /** A rank or a court; null for the first stage, which the custody officer gives. */
  readonly by: Rank | Court | null;
  /** False where the body's own stage was not found, and this is the earlier one of a police case. */
  readonly isHeld: boolean;
  readonly source: string;
  readonly confidence: Confidence;
};

/** What sets and moves the stages: whose case it is, that the DPP designated it, and days the file was with the CPS. */
export type BailClock = {
  readonly body: BailBody;
  readonly designated: boolean;
  readonly pausedDays: number;
};
export const plainClock: BailClock = { body: 'police', designated: false, pausedDays: 0 };

type Rung = { readonly rule: DeadlineRuleId; readonly facts: DeadlineFacts };

/** Which extensions an ordinary case has, and which a designated one. A court may go further where delay is undue. */
function rungsOf({ designated }: BailClock): readonly Rung[] {
  const ordinary = { undulyProlonged: false } as const;
  const prolonged = { undulyProlonged: true } as const;
  const own: readonly Rung[] = designated
    ? [
        { rule: 'bail-designated-12m', facts: {} },
        { rule: 'bail-court-designated', facts: ordinary },
        { rule: 'bail-court-designated', facts: prolonged },
      ]
    : [
        { rule: 'bail-court-12m', facts: ordinary },
        { rule: 'bail-court-12m', facts: prolonged },
      ];
  return [{ rule: 'bail-ext-6m', facts: {} }, { rule: 'bail-ext-9m', facts: {} }, ...own];
}

/** The first period, which follows whose case it is; null where its rule is not in force or is switched off. */
function firstStage(arrestedOn: Temporal.PlainDate, law: Law, clock: BailClock): BailStage | null {
  const rule = firstBailRule(clock.body);
  const deadline = computeDeadline(rule, arrestedOn, law);
  if (!deadline.ok || deadline.value.due?.kind !== 'last-day') return null;
  const { source, confidence, due } = deadline.value;
  const lastOn = due.on.add({ days: clock.pausedDays });
  return { rule, by: null, isHeld: true, source, confidence, lastOn };
}

/**
 * The stages, first to last: 3, 6 and 9 months from the day after arrest; then the court, to 12 months or 18, or in a
 * designated case an assistant chief constable to 12 and the court to 18 or 24. PACE 1984 s47ZB, s47ZD-47ZF. Release
 * does not set the clock, arrest does. Days with the CPS for a charging decision are added: s47ZL (from memory). In a case
 * of the FCA, HMRC, NCA or SFO the first period is 6 months; its later stages were not found, and the earlier ones of a
 * police case stand in their place, in doubt.
 */
export function bailLadder(
  arrestedOn: Temporal.PlainDate,
  law: Law,
  clock: BailClock = plainClock,
): readonly BailStage[] {
  const held = regimeAs({ code: 'bail-pre-charge', added: null }, arrestedOn.toString(), law);
  const first = firstStage(arrestedOn, law, clock);
  const found = laterBailStages(clock.body);
  const later = rungsOf(clock).flatMap(({ rule, facts }): readonly BailStage[] => {
    const extension = held.extensions.find((each) => each.rule === rule);
    const deadline = computeDeadline(rule, arrestedOn, law, facts);
    if (extension === undefined || !deadline.ok || deadline.value.due?.kind !== 'last-day') return [];
    const lastOn = deadline.value.due.on.add({ days: clock.pausedDays });
    if (found.value === 'held') {
      const { value: by, source, confidence } = extension.by;
      return [{ rule, by, isHeld: true, source, confidence, lastOn }];
    }
    if (first !== null && Temporal.PlainDate.compare(lastOn, first.lastOn) <= 0) return [];
    const { source, confidence } = found;
    return [{ rule, by: null, isHeld: false, source, confidence, lastOn }];
  });
  return first === null ? later : [first, ...later];
}

/** The stage a last day falls in: the first that reaches it; null where none does. */
export function stageOf(ladder: readonly BailStage[], endsOn: Temporal.PlainDate): BailStage | null {
  return ladder.find((stage) => Temporal.PlainDate.compare(endsOn, stage.lastOn) <= 0) ?? null;
}

/** The stage that would come next, after the one that a last day falls in. */
export function nextStage(ladder: readonly BailStage[], endsOn: Temporal.PlainDate): BailStage | null {
  const now = stageOf(ladder, endsOn);
  if (now === null) return null;
  // Bail that ends before its stage does can be extended within it.
  return Temporal.PlainDate.compare(endsOn, now.lastOn) < 0 ? now : (ladder[ladder.indexOf(now) + 1] ?? null);
}

/** The last day on which the court should have the application: five business days before, or why it is not known. CrimPR 14.18. */
export function applyToCourtBy(
  endsOn: Temporal.PlainDate,
  law: Law,
): Result<Temporal.PlainDate, DeadlineRefusal> {
  const deadline = computeDeadline('bail-court-app-5bd', endsOn, law);
  if (!deadline.ok) return deadline;
  const { due } = deadline.value;
  if (due?.kind !== 'last-day') throw new Error('The rule bail-court-app-5bd gives no day');
  return ok(due.on);
}

export type BailDoubt = {
  readonly code:
    | 'first-period-too-long'
    | 'extension-rank'
    | 'extension-court'
    | 'extension-too-long'
    | 'extension-late'
    | 'extension-not-held';
  readonly source: string;
  readonly confidence: Confidence;
  readonly limit: Temporal.PlainDate | null;
  readonly rank: Rank | null;
};

/**
 * What the law says against the first period that is given: a last day later than it may reach. Where the day of arrest is
 * not recorded it was at the latest the day on which bail was given, so that no last day is let through that none allows.
 */
export function firstPeriodDoubt(
  { on, endsOn }: { readonly on: Temporal.PlainDate; readonly endsOn: Temporal.PlainDate | null },
  arrestedOn: Temporal.PlainDate | null,
  law: Law,
  clock: BailClock = plainClock,
): BailDoubt | null {
  if (endsOn === null) return null;
  const first = firstStage(arrestedOn ?? on, law, clock);
  if (first === null || Temporal.PlainDate.compare(endsOn, first.lastOn) <= 0) return null;
  const { source, confidence, lastOn } = first;
  return { code: 'first-period-too-long', source, confidence, limit: lastOn, rank: null };
}

/** A further order of the court, past the last stage: at most six months more at a time. PACE 1984 s47ZG (memory). */
function furtherOrder(
  endsNow: Temporal.PlainDate | null,
  last: BailStage | undefined,
  law: Law,
): BailStage | null {
  if (endsNow === null || last === undefined || Temporal.PlainDate.compare(endsNow, last.lastOn) < 0)
    return null;
  const further = computeDeadline('bail-court-further', endsNow, law, { undulyProlonged: true });
  if (!further.ok || further.value.due?.kind !== 'last-day') return null;
  const { source, confidence } = further.value;
  const lastOn = further.value.due.on;
  return { rule: 'bail-court-further', by: 'magistrates', isHeld: last.isHeld, source, confidence, lastOn };
}

/** What the law says against an extension; nothing where the day of arrest is not recorded, but for a late one. */
export function extensionDoubts(
  extension: {
    readonly arrestedOn: Temporal.PlainDate | null;
    readonly endsNow: Temporal.PlainDate | null;
    readonly on: Temporal.PlainDate;
    readonly endsOn: Temporal.PlainDate | null;
    readonly authority: string | null;
    readonly court: string | null;
  },
  law: Law,
  clock: BailClock = plainClock,
): readonly BailDoubt[] {
  const { arrestedOn, endsNow, on, endsOn, authority, court } = extension;
  const doubts: BailDoubt[] = [];
  if (endsNow !== null && Temporal.PlainDate.compare(on, endsNow) > 0) {
    doubts.push({
      code: 'extension-late',
      source: 'PACE 1984 s47ZD-47ZF',
      confidence: 'verified',
      limit: endsNow,
      rank: null,
    });
  }
  if (arrestedOn === null || endsOn === null) return doubts;
  const ladder = bailLadder(arrestedOn, law, clock);
  const further = furtherOrder(endsNow, ladder.at(-1), law);
  const all = further === null ? ladder : [...ladder, further];
  const stage = stageOf(all, endsOn);
  const likened = all.find(({ isHeld }) => !isHeld);
  if (likened !== undefined && (stage === null || !stage.isHeld)) {
    const { source, confidence, lastOn } = stage ?? likened;
    return [...doubts, { code: 'extension-not-held', source, confidence, limit: lastOn, rank: null }];
  }
  if (stage === null) {
    const last = all.at(-1);
    if (last === undefined) return doubts;
    const { source, confidence, lastOn } = last;
    return [...doubts, { code: 'extension-too-long', source, confidence, limit: lastOn, rank: null }];
  }
  const { by, source, confidence, lastOn } = stage;
  const needed = ranks.find((rank) => rank === by);
  if (needed !== undefined) {
    const held = ranks.find((rank) => rank === authority?.replace(/^detective-/u, ''));
    if (held === undefined || !isRankAtLeast(held, needed)) {
      doubts.push({ code: 'extension-rank', source, confidence, limit: lastOn, rank: needed });
    }
  } else if (by !== null && court === null) {
    doubts.push({ code: 'extension-court', source, confidence, limit: lastOn, rank: null });
  }
  return doubts;
}
