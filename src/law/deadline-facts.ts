// Facts beside the trigger that change a deadline, and those that mean there is none.

import type { DeadlineRule, Reading, Target } from './deadline-rule.ts';
import type { ReadingKey } from './steps.ts';

/** A notification requirement that may be running at the same time. */
export type NotificationRegime = 'soa-part-2' | 'spo' | 'dapo-earlier';

export type DeadlineFacts = {
  /** Breach of a DVPN or DAPN: when the hearing of the order application is listed. */
  readonly hearingListedAt?: Temporal.Instant | undefined;
  /** The full SPO replaces an interim one whose subject has already had to notify. */
  readonly replacesInterim?: boolean | undefined;
  /** Other notification requirements the subject is under now. */
  readonly otherNotification?: readonly NotificationRegime[] | undefined;
  readonly remand?: 'custody' | 'bail' | undefined;
  /** Days between contacts that the victim agreed. */
  readonly intervalDays?: 7 | 14 | 21 | undefined;
  /** The day the main SPO application was determined. */
  readonly determinedOn?: Temporal.PlainDate | undefined;
  /** The court found the investigation likely to be unduly prolonged: PACE 1984 s47ZF(7). */
  readonly undulyProlonged?: boolean | undefined;
  /** Failing to surrender: the first of surrender, arrest or appearance afterwards. */
  readonly firstLaterEvent?: Temporal.PlainDate | undefined;
  /** Court bail: the time fixed for surrender. */
  readonly surrenderDueAt?: Temporal.Instant | undefined;
  /** A force's own target in place of the rule's. */
  readonly target?: Target | undefined;
};

export type FactRefusal =
  /** A force switched this deadline off for a kind of order it added. */
  | { readonly code: 'switched-off'; readonly source: string }
  | { readonly code: 'fact-before-trigger'; readonly fact: keyof DeadlineFacts }
  | {
      readonly code: 'no-deadline';
      readonly because: 'replaces-interim' | 'other-notification-running';
      readonly other: NotificationRegime | null;
      readonly source: string;
    };

/**
 * The reason a notification rule sets no deadline, or `null`. An SPO that replaces an interim SPO does not
 * restart the first notification (SPA 2019 s9(1)(a)). SOA 2003 Part 2 suspends SPO notification (s9(5)-(7)).
 * SOA Part 2, an SPO or an earlier DAPO suspends DAPO notification (DAA 2021 s41(8)-(9)).
 */
export function noDeadlineBecause(rule: DeadlineRule, facts: DeadlineFacts): FactRefusal | null {
  if (rule.isOff === true) return { code: 'switched-off', source: rule.source };
  if (rule.notification === null) return null;
  if (rule.notification === 'spo-initial' && facts.replacesInterim === true) {
    return {
      code: 'no-deadline',
      because: 'replaces-interim',
      other: null,
      source: 'SPA 2019 s9(1)(a)',
    };
  }
  const isDapo = rule.notification === 'dapo';
  const stronger: readonly NotificationRegime[] = isDapo
    ? ['soa-part-2', 'spo', 'dapo-earlier']
    : ['soa-part-2'];
  const other = facts.otherNotification?.find((running) => stronger.includes(running));
  if (other === undefined) return null;
  return {
    code: 'no-deadline',
    because: 'other-notification-running',
    other,
    source: isDapo ? 'DAA 2021 s41(8)-(9)' : 'SPA 2019 s9(5)-(7)',
  };
}

const prolonged: readonly ReadingKey[] = ['unduly-prolonged', 'designated-prolonged', 'further-6-months'];
const ordinary: readonly ReadingKey[] = ['ordinary-length', 'designated-ordinary', 'further-3-months'];

function selectedBy(facts: DeadlineFacts): ReadonlySet<ReadingKey> {
  const selected = new Set<ReadingKey>();
  if (facts.remand === 'custody') selected.add('remand-in-custody');
  if (facts.remand === 'bail') selected.add('remand-on-bail');
  if (facts.intervalDays === 7) selected.add('every-7-days');
  if (facts.intervalDays === 14) selected.add('every-14-days');
  if (facts.intervalDays === 21) selected.add('every-21-days');
  if (facts.undulyProlonged !== undefined) {
    for (const key of facts.undulyProlonged ? prolonged : ordinary) selected.add(key);
  }
  return selected;
}

/** The readings the facts leave open: the one a fact selects, else all, so that the earliest is shown. */
export function chosenReadings(rule: DeadlineRule, facts: DeadlineFacts): readonly Reading[] {
  if (rule.readings.length === 1) return rule.readings;
  const selected = selectedBy(facts);
  const chosen = rule.readings.filter((r) => r.reading !== null && selected.has(r.reading));
  return chosen.length > 0 ? chosen : rule.readings;
}
