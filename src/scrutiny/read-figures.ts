// Reads the figures that measure recommendations, on a day and as the record was known then, from the queries of other rooms.

import { answerFigures, listAdvice } from '#advice';
import { anyOf, crimesWithEarlierBreach, readFindings } from '#insight';
import { listChecksDue } from '#interventions';
import { listHeardCases } from '#meetings';
import { heardReviews, ownedOrders } from '#orders';
import { londonMidnight } from '#platform';
import type { Db } from '#platform';
import type { ReferenceBook } from '#reference';
import { contactRules, listAgreedCases, listAskedAgain, listContactsDue } from '#victims';

import { definitions } from './measure.ts';
import type { Figure, MeasureKey } from './measure.ts';

/** A day that figures are counted on: today, or the end of a month. */
export type FigureDay = {
  readonly on: Temporal.PlainDate;
  readonly isMonthEnd: boolean;
  /** What was recorded by this moment is counted. */
  readonly at: Temporal.Instant;
};

/** A row behind a figure: where it stands, and whether it has what is asked. */
export type Behind = { readonly text: string; readonly href: string; readonly isFound: boolean };

/** A figure with its rows, where no page of another room lists them. */
export type CountedFigure = Figure & { readonly behind: readonly Behind[] };

/** Now, and the ends of the months before, the newest first. */
export function figureDays(
  now: Temporal.Instant,
  today: Temporal.PlainDate,
  months: number,
): readonly FigureDay[] {
  const ends = Array.from({ length: months }, (_, back) => {
    const on = today.with({ day: 1 }).subtract({ months: back }).subtract({ days: 1 });
    const at = londonMidnight(on.add({ days: 1 })).subtract({ milliseconds: 1 });
    return { on, isMonthEnd: true, at };
  });
  return [{ on: today, isMonthEnd: false, at: now }, ...ends];
}

const yearHours = 24 * 365;

/** These figures on a day. What no measure needs is not read. */
export async function readFigures(
  db: Db,
  book: ReferenceBook,
  measures: readonly MeasureKey[],
  day: FigureDay,
): Promise<ReadonlyMap<MeasureKey, CountedFigure>> {
  const { on, at } = day;
  const wants = (...keys: readonly MeasureKey[]) => keys.some((key) => measures.includes(key));
  const month = { from: day.isMonthEnd ? on.with({ day: 1 }) : on.subtract({ days: 29 }), to: on };
  const year = { from: on.subtract({ years: 1 }).add({ days: 1 }), to: on };
  const figures: CountedFigure[] = [];
  const share = (measure: MeasureKey, rows: readonly Behind[]) => {
    const found = rows.filter(({ isFound }) => isFound).length;
    figures.push({ measure, found, total: rows.length, middle: null, behind: rows });
  };
  if (wants('advice-asked', 'considered-days', 'considered', 'assessed', 'history-read', 'contact-agreed')) {
    const reported = await reportedIn(db, book, month, at);
    figures.push(...caseFigures(reported));
    if (wants('contact-agreed')) {
      const refs = reported.cases.map(({ crimeRef }) => crimeRef);
      share('contact-agreed', (await listAgreedCases(db, refs, at)).map(ofCrime));
    }
    if (wants('history-read')) {
      const refs = reported.cases.map(({ crimeRef }) => crimeRef);
      const crimes = await crimesWithEarlierBreach(db, refs, readWithin(book), at);
      share('history-read', crimes.map(ofCrime));
    }
  }
  const rules = contactRules(book);
  if (wants('asked-again')) share('asked-again', (await listAskedAgain(db, month, rules, at)).map(ofCrime));
  if (wants('contact-kept'))
    share('contact-kept', (await listContactsDue(db, month, rules, at)).map(ofCrime));
  if (wants('advice-hours')) {
    const since = at.subtract({ hours: yearHours });
    const list = await listAdvice(db, { since, areaCode: null, teamId: null, isUnanswered: false }, at);
    const { asked, answered, medianHours } = answerFigures(list, null, at);
    figures.push({ measure: 'advice-hours', found: answered, total: asked, middle: medianHours, behind: [] });
  }
  if (wants('owned-orders')) {
    const orders = await ownedOrders(db, on, at);
    share(
      'owned-orders',
      orders.map((row) => ({ text: row.ref, href: `/orders/${row.ref}`, isFound: row.isFound })),
    );
  }
  if (wants('reviews-heard')) {
    const reviews = await heardReviews(db, year.from, year.to, at);
    share(
      'reviews-heard',
      reviews.map((row) => ({ text: row.ref, href: `/orders/${row.ref}`, isFound: row.isFound })),
    );
  }
  if (wants('checks-made')) {
    const checks = await listChecksDue(db, book, year, at);
    share(
      'checks-made',
      checks.map((row) => ({ text: row.ref, href: `/referrals/${row.ref}`, isFound: row.isFound })),
    );
  }
  if (wants('meeting-written')) {
    const cases = await listHeardCases(db, month, at);
    share(
      'meeting-written',
      cases.map(({ path, isFound }) => ({ text: path.replace('/meetings/', ''), href: path, isFound })),
    );
  }
  return new Map(
    figures.filter(({ measure }) => measures.includes(measure)).map((each) => [each.measure, each]),
  );
}

function ofCrime({ crimeRef, isFound }: { readonly crimeRef: string; readonly isFound: boolean }): Behind {
  return { text: crimeRef, href: `/crimes/${crimeRef}`, isFound };
}

/** Days in which the breaches of a suspect are to be read, by the definition that is in force. */
function readWithin(book: ReferenceBook): number {
  const { rule } = definitions['history-read'];
  const days = book.find('counting-rule', rule)?.body['days'];
  if (typeof days !== 'number') throw new Error(`The definition "${rule}" names no days`);
  return days;
}

type Reported = ReturnType<Awaited<ReturnType<typeof readFindings>>>;

async function reportedIn(
  db: Db,
  book: ReferenceBook,
  month: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
  at: Temporal.Instant,
): Promise<Reported> {
  const findingsOf = await readFindings(db, book, { ...month, areaCode: null }, at);
  return findingsOf(month);
}

function caseFigures({ cases, findings }: Reported): readonly CountedFigure[] {
  const finding = (kind: string, key: string) =>
    findings.find((each) => each.kind === kind && each.key === key);
  const figure = (measure: MeasureKey, kind: string, key: string): CountedFigure => {
    const of = finding(kind, key);
    const middle = measure === 'considered-days' ? (of?.medianDays ?? null) : null;
    return { measure, found: of?.found.length ?? 0, total: cases.length, middle, behind: [] };
  };
  return [
    figure('advice-asked', 'advice', 'asked'),
    figure('considered-days', 'considered', anyOf),
    figure('considered', 'considered', anyOf),
    figure('assessed', 'assessed', anyOf),
  ];
}
