// Deadlines a second on one core: every rule, worked steps included, beside the plain reference algorithm.
//
//   npm run bench -- deadlines            prints one line a rule and the mix
//
// The peer is the textbook way to count: a zoned calendar and a set of holidays, a day at a time, no steps, no
// target, no second reading. It is run in the same process on the same triggers, and its answers must agree.

import { computeDeadline, deadlineRule, deadlineRuleIds, shippedCalendar } from '#law';
import type { Deadline, DeadlineRuleId, Trigger } from '#law';

const zone = 'Europe/London';
const triggersEach = 2000;
const rounds = 3;
const secondsEach = 0.08;
const target = 500_000;

const start = Temporal.ZonedDateTime.from('2024-12-01T00:00[Europe/London]').toInstant();

/** Triggers spread over four years, 17 h 23 min apart: every hour, weekday and holiday is met. */
function triggersOf(id: DeadlineRuleId): readonly Trigger[] {
  return Array.from({ length: triggersEach }, (_, index) => {
    const at = start.add({ minutes: index * (17 * 60 + 23) });
    return deadlineRule(id).trigger === 'instant' ? at : at.toZonedDateTimeISO(zone).toPlainDate();
  });
}

function perSecond(once: () => void): number {
  once();
  const speeds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    let runs = 0;
    while (performance.now() - began < secondsEach * 1000) {
      once();
      runs += 1;
    }
    speeds.push((runs * triggersEach) / ((performance.now() - began) / 1000));
  }
  const sorted = speeds.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

let sink = 0;

function engine(id: DeadlineRuleId, triggers: readonly Trigger[]): () => void {
  return () => {
    for (const trigger of triggers) {
      const found = computeDeadline(id, trigger, shippedCalendar);
      if (found.ok) sink += found.value.steps.length;
    }
  };
}

const holidays = new Set(
  shippedCalendar.entries
    .filter((h) => h.jurisdictions.includes('england-and-wales'))
    .map((h) => h.date.toString()),
);

/** The reference algorithm for set A, written as the law reads. */
function naiveHours(from: Temporal.Instant, hours: number): Temporal.Instant {
  let at = from.toZonedDateTimeISO(zone);
  let left = hours * 3_600_000;
  for (;;) {
    const next = at.startOfDay().add({ days: 1 });
    if (at.dayOfWeek !== 7 && !holidays.has(at.toPlainDate().toString())) {
      const available = next.epochMilliseconds - at.epochMilliseconds;
      if (left <= available) return at.toInstant().add({ milliseconds: left });
      left -= available;
    }
    at = next;
  }
}

function statutoryOf(deadline: Deadline): string {
  const due = deadline.statutory;
  if (due === null) return '';
  return due.kind === 'instant' ? due.at.toString() : due.on.toString();
}

const compared: DeadlineRuleId = 'dvpn-dvpo-hearing-48h';
const comparedTriggers = triggersOf(compared);
const moments = comparedTriggers.filter((t) => t instanceof Temporal.Instant);

function disagreements(): number {
  return moments.filter((from) => {
    const found = computeDeadline(compared, from, shippedCalendar);
    return !found.ok || statutoryOf(found.value) !== naiveHours(from, 48).toString();
  }).length;
}

const show = (speed: number): string => Math.round(speed).toLocaleString('en-GB').padStart(12);

const speeds = deadlineRuleIds.map((id) => {
  const speed = perSecond(engine(id, triggersOf(id)));
  console.log(`${id.padEnd(32)}${show(speed)} /s`);
  return speed;
});
// Time for one of each, not the mean of speeds: a slow rule weighs as much as it costs.
const mix = speeds.length / speeds.reduce((total, speed) => total + 1 / speed, 0);
const peer = perSecond(() => {
  for (const from of moments) sink += naiveHours(from, 48).epochMilliseconds % 2;
});
const ours = perSecond(engine(compared, comparedTriggers));

console.log(
  `${'one of each rule, steps included'.padEnd(32)}${show(mix)} /s   target ${show(target).trim()}`,
);
console.log(
  `${`reference, ${compared}`.padEnd(32)}${show(peer)} /s   ours ${(ours / peer).toFixed(1)} times as fast`,
);
console.log(`disagreements with the reference: ${disagreements()} of ${moments.length}`);
if (sink < 0) console.log(sink);
if (disagreements() > 0 || mix < target) process.exitCode = 1;
