// The parts of an order's page as pure views: its tags, dates, conditions, powers and the duty to notify.

import { computeDeadline, deadlineRefusalWords, doubtWords, dueWords, regimeWords } from '#law';
import type { DeadlineRuleId, Law } from '#law';
import { shortDay, words } from '#platform';
import type { Language } from '#platform';

import { citations, cited, sureWords } from '../cited.ts';
import type { MeasureBreach } from '../measure-breach.ts';
import { standingEvents } from '../measure-card.ts';
import type { MeasureRecord } from '../measure.ts';
import type { Standing } from '../permitted-actions.ts';
import { clauseText } from '../present-conditions.ts';
import { statusTag } from '../present-measure.ts';
import { unprovedOf } from '../service-rule.ts';
import { doubtSetAside } from '../step-checks.ts';
import { cy } from './order.cy.ts';
import { en } from './order.en.ts';

export const orderWords = words(en, cy);

/** Days before its end from which an order says how soon it ends. */
const endsSoon = 28;

const daysBetween = (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
  from.until(to, { largestUnit: 'days' }).days;

/** How long from the first day through the last: whole years or months where it is so, by either way of counting. */
export function lengthWords(language: Language, from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const w = orderWords[language];
  for (const end of [to, to.add({ days: 1 })]) {
    const { years, months, days } = from.until(end, { largestUnit: 'years' });
    if (days === 0 && months === 0 && years > 0) return w.years(years);
    if (days === 0 && years * 12 + months > 0) return w.months(years * 12 + months);
  }
  return w.days(daysBetween(from, to) + 1);
}

/** The day on which it ended before its time; null where it did not. */
function endedEarly({ state, status }: Standing): Temporal.PlainDate | null {
  return status === 'discharged' || status === 'ended' || status === 'replaced' ? state.endedOn : null;
}

/** Its last day: the one on which it ended, where it was over before its time. */
function lastDayOf(standing: Standing): Temporal.PlainDate | null {
  return endedEarly(standing) ?? standing.state.endsOn;
}

/** When it is in force, in words: from, to and how long. */
export function inForceWords(language: Language, standing: Standing): string {
  const w = orderWords[language];
  const { state, record } = standing;
  const { grantedOn, noEndDate } = state;
  const endsOn = lastDayOf(standing);
  if (state.stage === 'undertaking') {
    const given = standingEvents(record.events).findLast((event) => event.step === 'undertaking');
    const from = given === undefined ? '' : shortDay(language, given.occurredOn);
    return endsOn === null ? w.promisedFrom(from) : w.promisedTo(from, shortDay(language, endsOn));
  }
  if (grantedOn === null) return w.notMade;
  const from = shortDay(language, grantedOn);
  if (endsOn !== null) {
    return w.fromTo(from, shortDay(language, endsOn), lengthWords(language, grantedOn, endsOn));
  }
  if (noEndDate) return w.fromNoEnd(from);
  const { ends } = record.measure.law.length.value;
  return ends === 'on-determination' ? w.fromUntilDecided(from) : w.fromNotKnown(from);
}

/** Tags under the name: the status first, then what is missing or waits. `heard`: of the hearing after a notice. */
export function orderTags(
  language: Language,
  standing: Standing,
  waiting: number,
  isAnybodyProtected: boolean,
  heard: readonly { readonly kind: string; readonly text: string }[],
  day: Temporal.PlainDate,
) {
  const w = orderWords[language];
  const { state, status, record } = standing;
  const { text, tag } = statusTag(language, status, record.measure.regime, state.replacedBy);
  const tags: { readonly kind: string; readonly text: string }[] = [{ kind: tag, text }];
  const add = (kind: string, text: string) => tags.push({ kind, text });
  const isBinding = status === 'in-force' || status === 'not-yet-in-force';
  const events = standingEvents(record.events);
  if (waiting > 0) add('late', w.breachWaits);
  tags.push(...heard);
  if (isBinding && state.grantedOn !== null) {
    const unproved = unprovedOf(record, state);
    if (unproved.includes('service')) add('late', w.notServed(daysBetween(state.grantedOn, day)));
    if (unproved.includes('awareness')) add('soon', w.awarenessNotShown);
    if (record.measure.law.arrestPower.value === 'if-attached') add('soon', w.arrestPowerNotSaid);
    if (isAnybodyProtected && state.victimToldOn === null) add('soon', w.victimNotTold);
  }
  const asked = events.findLast((event) => event.step === 'variation-sought' || event.step === 'varied');
  if (isBinding && asked?.step === 'variation-sought') {
    add('soon', w.variationAsked(shortDay(language, asked.occurredOn)));
  }
  if (status === 'in-force' && state.endsOn !== null && daysBetween(day, state.endsOn) <= endsSoon) {
    add('soon', w.endsInDays(daysBetween(day, state.endsOn)));
  }
  if (events.some((event) => doubtSetAside(event.reason) !== undefined)) add('soon', w.doubtSetAside);
  return tags;
}

/** Rows of the table of conditions, with the breaches of each; those that wait for a decision are new. */
export function conditionRows(
  language: Language,
  record: MeasureRecord,
  standing: Standing,
  breaches: readonly MeasureBreach[],
  day: Temporal.PlainDate,
) {
  const w = orderWords[language];
  const last = lastDayOf(standing);
  const overEarly = endedEarly(standing);
  const ends =
    last !== null
      ? shortDay(language, last)
      : standing.state.noEndDate
        ? w.noEnd
        : record.measure.law.length.value.ends === 'on-determination'
          ? w.decision
          : w.notRecorded;
  return record.clauses.map((clause) => {
    const of = breaches.filter((breach) => breach.clauseNo === clause.clauseNo);
    const fresh = of.filter((breach) => !breach.isDecided).length;
    const starts =
      clause.startsOn !== null && Temporal.PlainDate.compare(clause.startsOn, day) > 0
        ? [w.startsOn(shortDay(language, clause.startsOn))]
        : [];
    // What ends with a programme, or on a day of its own, ended with the order where that was over before.
    const isCut =
      overEarly !== null &&
      (clause.endsOn === null || Temporal.PlainDate.compare(clause.endsOn, overEarly) > 0);
    const until = isCut
      ? shortDay(language, overEarly)
      : clause.endsWith === 'programme'
        ? w.endOfProgramme
        : clause.endsOn === null
          ? ends
          : shortDay(language, clause.endsOn);
    return {
      number: String(clause.clauseNo),
      ...clauseText(language, clause),
      ...(clause.courtWording === null
        ? {}
        : {
            court: {
              summary: w.courtWording(clause.clauseNo),
              text: clause.courtWording,
              ...(clause.courtLanguage === null || clause.courtLanguage === language
                ? {}
                : { lang: clause.courtLanguage }),
            },
          }),
      until: [...starts, until].join(', '),
      breaches:
        fresh > 0
          ? [
              { text: w.newBreaches(fresh), late: true },
              ...(of.length > fresh ? [{ text: String(of.length), quiet: true, line: true }] : []),
            ]
          : String(of.length),
    };
  });
}

const firstNotice = {
  spo: 'spo-notify-initial-3d',
  'spo-interim': 'spo-notify-initial-3d',
  dapo: 'dapo-notify-initial-3d',
} as const;
type FirstNotice = Extract<DeadlineRuleId, 'spo-notify-initial-3d' | 'dapo-notify-initial-3d'>;

/** The interim order of an episode, or the full one, as far as the duty to notify goes. */
export type BesideNotice = {
  readonly ref: string;
  readonly servedOn: Temporal.PlainDate | null;
  readonly notifiedOn: Temporal.PlainDate | null;
};
/** What a full SPO took the place of, and what took the place of an interim one; null where there is none. */
export type NoticeEpisode = { readonly interim: BesideNotice | null; readonly full: BesideNotice | null };

/**
 * The subject's duty to notify police, its last day and whether it was done. An SPO's runs from service, a DAPO's from
 * the day it was made: SPA 2019 s9, DAA 2021 s41. A full SPO that replaces an interim one starts no new time (s9(1)(a)):
 * what was due under the interim order stays due, and is said here until it is done. Null where the law sets none.
 */
export function alsoByLaw(
  language: Language,
  standing: Standing,
  { interim, full }: NoticeEpisode,
  day: Temporal.PlainDate,
  law: Law,
) {
  const w = orderWords[language];
  const { state, record, status } = standing;
  const { regime: code } = record.measure;
  const duty = record.measure.law.notification;
  if (duty.value === null || state.grantedOn === null) return null;
  const source = { ...cited(language, w.source, duty.source), quiet: true };
  const rule: FirstNotice | null =
    code === 'spo' || code === 'spo-interim' || code === 'dapo' ? firstNotice[code] : null;
  const sure = sureWords(language, duty.confidence);
  if (rule === null) {
    const text = w.otherDuty(regimeWords(language).notification[duty.value]);
    return [w.alsoByLaw, text, source, ...(sure === null ? [] : [sure])];
  }
  const said = [w.alsoByLaw, w.notifyDuty[rule]];
  const done = (text: string) => [...said, { text, tag: 'done' as const }, source];
  if (state.notifiedOn !== null) return done(w.done(shortDay(language, state.notifiedOn)));
  const beside = interim?.notifiedOn == null ? full : interim;
  if (beside?.notifiedOn != null) return done(w.doneUnder(shortDay(language, beside.notifiedOn), beside.ref));
  const from = rule === 'dapo-notify-initial-3d' ? state.grantedOn : (interim?.servedOn ?? state.servedOn);
  if (from === null) return [...said, { text: w.startsAtService, tag: 'soon' as const }, source];
  const deadline = computeDeadline(rule, from, law);
  if (!deadline.ok) {
    return deadline.error.code === 'switched-off'
      ? [w.alsoByLaw, deadlineRefusalWords(deadline.error, language), source]
      : [...said, source];
  }
  const { due, doubt } = deadline.value;
  const unsettled = [
    ...(doubt === null ? [] : [doubtWords(doubt, language)]),
    ...(interim === null
      ? []
      : [
          interim.servedOn === null
            ? w.interimNotServed(interim.ref)
            : cited(language, (source) => w.fromInterim(interim.ref, source), citations.noNewTime),
        ]),
    ...(full === null ? [] : [w.goesOn(full.ref)]),
  ];
  if (due?.kind !== 'last-day') return [...said, source, ...unsettled];
  const isLate = Temporal.PlainDate.compare(day, due.on) > 0;
  const isOwed = status === 'in-force' || status === 'replaced';
  const text = isLate ? w.lateSince(dueWords(due, language)) : w.dueBy(dueWords(due, language));
  const tag = isLate && isOwed ? ('late' as const) : ('soon' as const);
  return [...said, { text, tag }, source, ...unsettled];
}
