// A person's breach history as pages show it: one sentence of figures, the strip of twelve months, and the rows.

import { breachKindNames, powerGroupOf, promiseBreachName } from '#law';
import { LONDON, londonDate, shortDay } from '#platform';
import type { Language } from '#platform';
import type { ReferenceBook } from '#reference';

import { historyInFigures } from './breach-history.ts';
import { breachState, hoursFromDecisionToArrest, hoursToArrest } from './breach-state.ts';
import type { BreachRecord } from './breach.ts';
import { cy } from './history-words.cy.ts';
import { en } from './history-words.en.ts';

const historyWords = { en, cy } as const;

/** Words of the history for templates: captions, column heads and the key of the strip. */
export function historyLabels(language: Language): (typeof historyWords)[Language] {
  return historyWords[language];
}

/** The sentence above a history: how many, over how long, of what, and how far apart. */
export function historySentence(language: Language, records: readonly BreachRecord[]): string {
  const w = historyWords[language];
  const figures = historyInFigures(records);
  const { gaps } = figures;
  const opening = openingOf(language, figures);
  if (opening === null) return w.noneChecked;
  const of =
    figures.orders > 0 && figures.bails > 0
      ? w.ofBoth(figures.orders, figures.bails)
      : figures.orders > 0
        ? w.ofOrders(figures.orders)
        : figures.bails > 0
          ? w.ofBails(figures.bails)
          : '';
  const shown = gaps.slice(-8);
  return [
    opening,
    of,
    figures.ofUnknown > 0 ? w.notIdentified(figures.ofUnknown) : '',
    figures.ofPreChargeBail > 0 ? w.preChargeNotOnPnc(figures.ofPreChargeBail) : '',
    shown.length === 0 ? '' : figures.gapsShorten ? w.gapsShorten(shown) : w.gaps(shown),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** How many breaches and in how long, as one short phrase for the head of a record; null when there is none. */
export function historyOpening(language: Language, records: readonly BreachRecord[]): string | null {
  return openingOf(language, historyInFigures(records))?.replaceAll(/[*.]/gu, '') ?? null;
}

function openingOf(language: Language, figures: ReturnType<typeof historyInFigures>): string | null {
  const w = historyWords[language];
  const { count, firstOn, lastOn } = figures;
  if (firstOn === null || lastOn === null) return null;
  const span = firstOn.until(lastOn, { largestUnit: 'months' });
  if (count === 1) return w.one;
  return span.months >= 2
    ? w.inMonths(count, span.months + (span.days > 0 ? 1 : 0))
    : w.inDays(count, firstOn.until(lastOn, { largestUnit: 'days' }).days + 1);
}

/** The strip of the twelve months that end on a day. */
export function historyStrip(language: Language, records: readonly BreachRecord[], day: Temporal.PlainDate) {
  const w = historyWords[language];
  const from = day.subtract({ months: 12 });
  const points = records.map((record) => ({
    on: londonDate(record.breach.occurredFrom),
    kind: isBail(record) ? ('bail' as const) : ('order' as const),
  }));
  const inside = points.filter(
    ({ on }) => Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, day) <= 0,
  );
  return {
    strip: {
      points,
      from,
      to: day,
      language,
      label: w.stripLabel(inside.length, shortDay(language, from), shortDay(language, day)),
    },
    key: { order: w.keyOrder, bail: w.keyBail },
  };
}

function isBail(record: BreachRecord): boolean {
  return record.measure !== null && powerGroupOf(record.measure.regime) === 'bail';
}

/** What was breached: the measure's short name and the condition, or that nobody has identified it. */
export function whatWasBreached(
  language: Language,
  record: Pick<BreachRecord, 'measure' | 'clauseNo'>,
): string {
  const w = historyWords[language];
  if (record.measure === null) return w.measureNotKnown;
  const name = record.measure.law.short[language];
  return record.clauseNo === null ? w.measureOnly(name) : w.condition(name, record.clauseNo);
}

/** What the breach is in law; null where nobody knows what was breached. */
export function breachKind(
  language: Language,
  { breach, measure }: Pick<BreachRecord, 'breach' | 'measure'>,
): string | null {
  if (breach.contravention === 'not-known') return null;
  return measure?.isPromise === true && breach.contravention === 'court-dealt'
    ? promiseBreachName.kind[language]
    : breachKindNames[breach.contravention][language];
}

function whatPoliceDid(language: Language, record: BreachRecord) {
  const w = historyWords[language];
  const state = breachState(record.breach, record.events);
  if (state.decidedAt === null) {
    return [
      { text: state.result === 'not-arrested' ? w.notArrestedYet : w.noDecision, tag: 'late' as const },
    ];
  }
  const hours = hoursToArrest(record.breach, state);
  const parts: { text: string; quiet?: boolean; line?: boolean }[] = [];
  if (hours !== null) parts.push({ text: arrestTime(language, record, state.arrestedAt, hours) });
  if (state.result !== null && state.result !== 'arrested') {
    parts.push({ text: resultWords(language, state.result) });
  }
  if (parts.length === 0) parts.push({ text: w.results.decided });
  const waited = hoursFromDecisionToArrest(record.events);
  if (waited !== null && waited > 0) parts.push({ text: w.afterDecision(waited), quiet: true, line: true });
  if (record.breach.contravention === 'arrest-only')
    parts.push({ text: w.notACrime, quiet: true, line: true });
  return parts;
}

function arrestTime(
  language: Language,
  record: BreachRecord,
  arrestedAt: Temporal.Instant | null,
  hours: number,
): string {
  const w = historyWords[language];
  const isSameDay =
    arrestedAt !== null && londonDate(arrestedAt).equals(londonDate(record.breach.reportedAt));
  if (isSameDay) return w.arrestedSameDay;
  return w.arrestedIn(hours < 48 ? w.hours(hours) : w.days(Math.round(hours / 24)));
}

function resultWords(language: Language, result: string): string {
  const known: Readonly<Record<string, string>> = historyWords[language].results;
  return known[result] ?? historyWords[language].results.decided;
}

/** Rows for the breach table, newest first, each linking to its breach. */
export function historyRows(
  language: Language,
  records: readonly BreachRecord[],
  book: ReferenceBook,
  today: Temporal.PlainDate,
) {
  return records.map((record) => {
    const { breach } = record;
    const on = breach.occurredFrom.toZonedDateTimeISO(LONDON).toPlainDate();
    const channels = breach.channels.map((channel) =>
      book.nameThen('channel', channel, language, londonDate(breach.recordedAt)),
    );
    const how = breach.account ?? channels.join(', ');
    return {
      date: { text: shortDay(language, on), href: `/breaches/${breach.ref}`, datetime: on.toString() },
      what: [whatWasBreached(language, record), { text: how }].filter(
        (part) => typeof part === 'string' || part.text !== '',
      ),
      police: whatPoliceDid(language, record),
      source: book.name('source-system', breach.source, language),
      fresh: on.equals(today),
    };
  });
}
