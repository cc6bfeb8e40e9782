// The stages of pre-charge bail from the day of arrest: until when, and who may extend it to there.

import { computeDeadline, isRankAtLeast, ranks, regime, shippedCalendar } from '#law';
import type { Confidence, Court, DeadlineRuleId, Rank } from '#law';

export type BailStage = {
  readonly rule: DeadlineRuleId;
  /** The last day this stage can reach. */
  readonly lastOn: Temporal.PlainDate;
  /** A rank or a court; null for the first stage, which the custody officer gives. */
  readonly by: Rank | Court | null;
  readonly source: string;
  readonly confidence: Confidence;
};

/**
 * The stages, first to last: 3, 6 and 9 months from the day after arrest, then the court. PACE 1984 s47ZB, s47ZD,
 * s47ZDA and s47ZF. Release does not set the clock, arrest does.
 */
export function bailLadder(arrestedOn: Temporal.PlainDate): readonly BailStage[] {
  const law = regime('bail-pre-charge');
  const first = { rule: 'bail-abp-3m' as const, by: null, ...law.length };
  const later = law.extensions.map(({ rule, by }) => ({
    rule,
    by: by.value,
    source: by.source,
    confidence: by.confidence,
  }));
  return [first, ...later].flatMap(({ rule, by, source, confidence }) => {
    const deadline = computeDeadline(rule, arrestedOn, shippedCalendar);
    if (!deadline.ok || deadline.value.due?.kind !== 'last-day') return [];
    return [{ rule, by, source, confidence, lastOn: deadline.value.due.on }];
  });
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

/** The last day on which the court should have the application: five business days before. CrimPR 14.18. */
export function applyToCourtBy(endsOn: Temporal.PlainDate): Temporal.PlainDate | null {
  const deadline = computeDeadline('bail-court-app-5bd', endsOn, shippedCalendar);
  return deadline.ok && deadline.value.due?.kind === 'last-day' ? deadline.value.due.on : null;
}

export type ExtensionDoubt = {
  readonly code: 'extension-rank' | 'extension-court' | 'extension-too-long' | 'extension-late';
  readonly source: string;
  readonly confidence: Confidence;
  readonly limit: Temporal.PlainDate | null;
  readonly rank: Rank | null;
};

/** What the law says against an extension; nothing where the day of arrest is not recorded, but for a late one. */
export function extensionDoubts(extension: {
  readonly arrestedOn: Temporal.PlainDate | null;
  readonly endsNow: Temporal.PlainDate | null;
  readonly on: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate | null;
  readonly authority: string | null;
  readonly court: string | null;
}): readonly ExtensionDoubt[] {
  const { arrestedOn, endsNow, on, endsOn, authority, court } = extension;
  const doubts: ExtensionDoubt[] = [];
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
  const ladder = bailLadder(arrestedOn);
  const stage = stageOf(ladder, endsOn);
  if (stage === null) {
    const last = ladder.at(-1);
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
