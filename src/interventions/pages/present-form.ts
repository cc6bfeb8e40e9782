// The view of the form about what was considered: the rows with what is known of each, the choices, and the cards beside it.

import { currentVersion } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { fullName } from '#people';
import { fieldText, londonDate, longDay, lowerFirst, shortDay, shortMoment, words } from '#platform';
import type { FormBody, FormError, Language, PageRequest } from '#platform';
import { staffNames } from '#users';

import { answers, places, wishes } from '../consideration.ts';
import type { Consideration } from '../consideration.ts';
import { consideredInRegister } from '../consideration-card.ts';
import { intervention } from '../intervention.ts';
import { answerLines, answerText, authorName } from '../present-answers.ts';
import { longestNote, notConsidered } from '../read-consideration.ts';
import { readRiskSigns } from '../read-risk-signs.ts';
import { standingAnswers } from '../standing-answers.ts';
import { offeredRows, toAmend } from '../start-consideration.ts';
import { caseCards } from './case-cards.ts';
import { backTo } from './open-case.ts';
import type { ConsiderationCase } from './open-case.ts';
import { cy } from './new-consideration.cy.ts';
import { en } from './new-consideration.en.ts';

const pageWords = words(en, cy);

/** Which of several suspects a form is about. */
export function presentChoice(
  request: PageRequest,
  crime: CrimeRecord,
  suspects: readonly { readonly ref: string; readonly name: string }[],
) {
  const w = pageWords[request.language];
  const { ref } = crime.crime;
  return {
    crumbs: [{ text: crime.crime.number, href: `/crimes/${ref}` }, { text: w.crumb }],
    caption: crime.crime.number,
    form: { values: {}, errors: [] },
    choose: suspects.map((suspect) => ({
      text: suspect.name,
      href: `/considerations/new?crime=${ref}&perpetrator=${suspect.ref}`,
    })),
  };
}

/** The form with what was typed, its errors, and what somebody else recorded meanwhile. */
export async function presentForm(
  request: PageRequest,
  found: ConsiderationCase,
  showing: {
    readonly values: FormBody;
    readonly errors: readonly FormError[];
    readonly changes: readonly Consideration[];
  },
) {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const { book, entries, person } = found;
  const standing = standingAnswers(entries);
  const register = consideredInRegister(book, found.register);
  const { first, others } = offeredRows(book, found.rows);
  const amended = toAmend(entries, request.query['amend'], found.day).entry;
  const risk = await readRiskSigns(db, book, found, clock.now());
  const { signs } = risk;
  const names = await staffNames(
    db,
    entries.flatMap((entry) => entry.byStaffId ?? []),
  );
  const row = (key: string) => {
    const { name, help } = intervention(book, key, language);
    const before = standing.get(key);
    const refs = register.get(key)?.refs ?? [];
    return {
      key,
      name,
      help: [
        help,
        ...(before === undefined || before.entry.id === amended?.id
          ? []
          : [w.last(answerText(language, before.answer.answer), shortDay(language, dayOf(before.entry)))]),
        ...(refs.length > 0 ? [w.inRegister(refs.slice(0, 3).join(', '))] : []),
      ].join(' '),
      chosen: fieldText(showing.values, `answer-${key}`) || notConsidered,
      reason: fieldText(showing.values, `reason-${key}`),
      again: fieldText(showing.values, `again-${key}`),
    };
  };
  const otherRows = others.map(row);
  const choice = (list: 'reason-not-going-ahead' | 'look-again') =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  const values = [notConsidered, ...answers] as const;
  return {
    choose: null,
    crumbs: [
      ...(person === null
        ? []
        : [{ text: fullName(person) || person.ref, href: `/perpetrators/${person.ref}` }]),
      ...(found.crime === null
        ? []
        : [{ text: found.crime.crime.number, href: `/crimes/${found.crime.crime.ref}` }]),
      { text: w.crumb },
    ],
    caption: caption(language, found),
    form: { values: showing.values, errors: showing.errors },
    newest: Math.max(0, ...entries.map((entry) => entry.id)),
    changes: showing.changes.map((entry) => changeLine(language, found, entry, names)),
    amending: amended === null ? '' : w.amending(amended.ref),
    signs:
      signs.length === 0
        ? ''
        : w.signsAre(signs.map((sign) => lowerFirst(book.name('high-risk-sign', sign, language))).join('; ')),
    heads: values.map((value) => w.answers[value]),
    labels: {
      answers: values.map((value) => ({ value, text: w.answers[value] })),
      reason: w.reason,
      chooseReason: w.chooseReason,
      reasons: choice('reason-not-going-ahead'),
      again: w.lookAgain,
      noDate: w.noDate,
      days: choice('look-again'),
    },
    rows: first.map(row),
    others: otherRows,
    more: found.rows.waits.length === 0 ? w.more : w.moreWaits,
    waits:
      found.rows.waits.length === 0
        ? ''
        : w.waits(found.rows.waits.map((key) => intervention(book, key, language).name).join('; ')),
    othersOpen: otherRows.some(
      (other) =>
        other.chosen !== notConsidered ||
        showing.errors.some((error) => error.field.endsWith(`-${other.key}`)),
    ),
    hasVictim: found.victims.length > 0,
    wishes: wishes.map((value) => ({ value, text: w.wishes[value] })),
    places: places.map((value) => ({ value, text: w.places[value] })),
    longest: longestNote,
    back: backTo(request, found),
    directory: directoryOf(found),
    ...(await caseCards(request, found, names, risk)),
  };
}

/** The directory, with the case to ask about: two steps from here to a question. */
function directoryOf({ crime, person }: ConsiderationCase): string {
  if (crime !== null) return `/directory?crime=${crime.crime.ref}`;
  return person === null ? '/directory' : `/directory?perpetrator=${person.ref}`;
}

function dayOf(entry: Consideration): Temporal.PlainDate {
  return londonDate(entry.occurredAt);
}

function caption(language: Language, { book, crime, person }: ConsiderationCase): string {
  const w = pageWords[language];
  const name = person === null ? w.nobody : fullName(person) || person.ref;
  if (crime === null) return name;
  const version = currentVersion(crime);
  const offence =
    version.offenceKey === null
      ? (version.offenceGiven ?? '')
      : lowerFirst(book.name('offence', version.offenceKey, language));
  const on = version.recordedOn ?? version.reportedOn;
  return w.caption(name, crime.crime.number, offence, on === null ? '' : longDay(language, on));
}

/** Who recorded what while this form was being filled in. */
function changeLine(
  language: Language,
  { book }: ConsiderationCase,
  entry: Consideration,
  names: ReadonlyMap<number, string>,
) {
  const w = pageWords[language];
  const who = authorName(language, entry, names, book);
  return [
    { text: w.changedBy(who, shortMoment(language, entry.recordedAt)) },
    ...answerLines(language, entry, book).map((text) => ({ text, line: true })),
  ];
}
