// What was breached, on the page of a breach: the order or the promise, its condition, what it is in law and what police can do.

import { clauseText, findMeasure, measurePath, promiseBreachedOn, promiseLaw } from '#orders';
import type { MeasureRecord } from '#orders';
import { londonDate } from '#platform';
import type { Language, PageRequest } from '#platform';

import { eventsInOrder } from '../breach-state.ts';
import { beforeMade, orderDoubt, orderDoubtWords } from '../order-doubt.ts';
import { eventBy } from '../present-event.ts';
import { breachKind } from '../present-history.ts';
import { cy } from './breach.cy.ts';
import { en } from './breach.en.ts';
import type { BreachFile } from './open-breach.ts';

const pageWords = { en, cy } as const;

/** The rows of what was breached; a breach of which nobody knows it says so. */
export async function whichRows(request: PageRequest, file: BreachFile) {
  const { language, db, viewer } = request;
  const w = pageWords[language];
  const { measure, clauseNo } = file.record;
  const kind = breachKind(language, file.record) ?? w.kindNotKnown;
  if (measure === null) {
    return [
      { key: w.rows.measure, value: { text: w.notIdentified, tag: 'late' } },
      { key: w.rows.kind, value: kind },
    ];
  }
  const found = await findMeasure(db, viewer, measure.ref, file.at);
  const clause = found?.record.clauses.find((each) => each.clauseNo === clauseNo);
  const law = measure.isPromise === true ? measure.law : (found?.record.measure.law ?? measure.law);
  const given =
    found === undefined
      ? null
      : promiseBreachedOn(found.record.events, londonDate(file.record.breach.occurredFrom));
  const promised = given === null || given.note === null ? null : { text: given.note };
  return [
    {
      key: w.rows.measure,
      value: [measure.law.name[language], { text: measure.ref, href: measurePath(measure) }],
    },
    {
      key: w.rows.condition,
      value:
        clauseNo === null
          ? (promised ?? w.conditionNotKnown)
          : clause === undefined
            ? String(clauseNo)
            : [`${clauseNo}.`, clauseText(language, clause)],
    },
    ...doubtRows(language, file, found?.record ?? null),
    { key: w.rows.kind, value: kind },
    { key: w.rows.power, value: [law.power[language], law.action[language]] },
    ...(measure.isPromise === true ? [{ key: w.rows.law, value: promiseLaw(language) }] : []),
  ];
}

/** A breach that comes before its order was made stays marked, with who recorded it so and why, or that nobody said. */
function doubtRows(language: Language, file: BreachFile, measure: MeasureRecord | null) {
  const { breach, events } = file.record;
  const doubt = orderDoubt(language, measure, breach.occurredFrom, file.law);
  if (doubt === null) return [];
  const w = orderDoubtWords[language];
  const said = eventsInOrder(events).findLast(
    (event) => event.step === 'set-aside' && event.reason === beforeMade,
  );
  const why = said === undefined ? w.nobodySaid : w.said(said.note ?? '', eventBy(language, said, file.book));
  return [
    {
      key: w.row,
      value: [
        { text: doubt.text, tag: 'late' },
        { text: why, line: true },
      ],
    },
  ];
}
