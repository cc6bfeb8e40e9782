// Facts that move a counted limit: an earlier hearing, the surrender court, a determination, a second window.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { DeadlineFacts, FactRefusal } from './deadline-facts.ts';
import type { Adjustment } from './deadline-rule.ts';
import { isoOfNumber, londonText, monthsOn, numberOfDate } from './london-days.ts';
import type { Counted, Start } from './run-count.ts';
import { unreachable } from './unreachable.ts';

/** The hearing governs when it is earlier than the 24 hours. CSA 2010 s26(1); DAA 2021 s26(2). */
function earlierHearing(counted: Counted, start: Start, facts: DeadlineFacts): Result<number, FactRefusal> {
  if (facts.hearingListedAt === undefined) return ok(counted.value);
  const hearing = facts.hearingListedAt.epochMilliseconds;
  if (hearing < start.at) return refused({ code: 'fact-before-trigger', fact: 'hearingListedAt' });
  if (hearing >= counted.value) return ok(counted.value);
  counted.steps.push({ key: 'earlier-hearing', at: londonText(hearing) });
  return ok(hearing);
}

/**
 * Arrested within 24 hours of the time fixed for surrender: brought before that court. Those 24 hours leave out the
 * same days as the limit itself, so the test is whether surrender falls within it. Bail Act 1976 s7(4)(b), (7).
 */
function surrenderCourt(counted: Counted, start: Start, facts: DeadlineFacts): Result<number, FactRefusal> {
  if (facts.surrenderDueAt === undefined) return ok(counted.value);
  const surrender = facts.surrenderDueAt.epochMilliseconds;
  if (surrender < start.at || surrender > counted.value) return ok(counted.value);
  counted.steps.push({ key: 'surrender-court', at: londonText(surrender) });
  return ok(surrender);
}

/** An interim SPO ends at its fixed date or when the main application is decided. SPA 2019 s5(6). */
function earlierDetermination(counted: Counted, facts: DeadlineFacts): number {
  if (facts.determinedOn === undefined) return counted.value;
  const day = numberOfDate(facts.determinedOn);
  if (day >= counted.value) return counted.value;
  counted.steps.push({ key: 'earlier-event', day: isoOfNumber(day) });
  return day;
}

/** Three months from the first later event, where that is later. Either window will do. Bail Act 1976 s6(11)-(14). */
function laterWindow(counted: Counted, start: Start, facts: DeadlineFacts): Result<number, FactRefusal> {
  if (facts.firstLaterEvent === undefined) return ok(counted.value);
  const event = numberOfDate(facts.firstLaterEvent);
  if (event < start.day) return refused({ code: 'fact-before-trigger', fact: 'firstLaterEvent' });
  const day = monthsOn(event, 3).number;
  if (day <= counted.value) return ok(counted.value);
  counted.steps.push({ key: 'later-window', day: isoOfNumber(day) });
  return ok(day);
}

/** Applies a rule's adjustment, adding the step that explains it. Refused when a fact precedes the trigger. */
export function adjusted(
  adjustment: Adjustment | null,
  counted: Counted,
  start: Start,
  facts: DeadlineFacts,
): Result<number, FactRefusal> {
  switch (adjustment) {
    case null:
      return ok(counted.value);
    case 'earlier-hearing':
      return earlierHearing(counted, start, facts);
    case 'surrender-court':
      return surrenderCourt(counted, start, facts);
    case 'earlier-determination':
      return ok(earlierDetermination(counted, facts));
    case 'later-event-window':
      return laterWindow(counted, start, facts);
  }
  return unreachable(adjustment);
}
