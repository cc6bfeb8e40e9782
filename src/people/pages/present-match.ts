// The view of a match: rows side by side with what differs in words, the working, the group, and what "same" would change.

import { londonDate, shortMoment } from '#platform';
import type { PageRequest, WordsOf } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { knownFacts } from '../known-facts-store.ts';
import {
  chanceWords,
  conflictWords,
  matchWords,
  percentWords,
  reasonWords,
  unknownFields,
  workingLines,
} from '../match-words.ts';
import { answers } from '../matches/match.ts';
import { decisionsBetween } from '../matches/match-store.ts';
import { nominalsHeld } from '../matches/merge-store.ts';
import { pairsOfGroup } from '../matches/queue-store.ts';
import { fullName, nominalId } from '../person.ts';
import type { PersonSummary } from '../person.ts';
import { needTwoReviewers } from '../matches/find-two-reviewers-needed.ts';
import { findPeople } from '../person-store.ts';
import type { PeopleRecords, RecordStanding } from '../read-records.ts';
import type { en } from './match.en.ts';
import { personRows, recordRows } from './match-rows.ts';
import type { OpenMatch } from './open-match.ts';

type W = WordsOf<typeof en>;

/** Reasons that a reviewer may choose; the first is chosen until they say otherwise. */
export const reasonChoices = [
  'evidence',
  'source-checked',
  'identified',
  'known-to-officer',
  'family',
  'too-little',
] as const;

/** Whether bringing the two together would change who may open one of them. */
export function changesAccess({ left, right }: OpenMatch): boolean {
  return left.person.restrictedGroupId !== right.person.restrictedGroupId;
}

/** Everything the template shows. */
export async function presentMatch(request: PageRequest, match: OpenMatch, records: PeopleRecords, w: W) {
  const { db, clock, language } = request;
  const { pair, left, right } = match;
  const book = await referenceLists(db, londonDate(clock.now()));
  const held = await nominalsHeld(db, [left.person.id, right.person.id]);
  const standings = await records.standingOf(
    db,
    clock,
    held.map((each) => each.id),
  );
  const isWaiting =
    (pair.state === 'open' || pair.state === 'second') && pair.firstReviewerId !== request.viewer.staffId;
  const decisions = await decisionsBetween(db, left.person.id, right.person.id);
  const [first] = decisions;
  const isTwo = await needTwoReviewers(
    db,
    clock,
    records,
    [left.person.id, right.person.id],
    held.map((each) => each.id),
  );
  const names = await staffNames(
    db,
    decisions.flatMap((decision) => (decision.enteredBy === null ? [] : [decision.enteredBy])),
  );
  const who = (id: number | null): string => (id === null ? w.byRule : (names.get(id) ?? String(id)));
  const nominalsOf = (person: PersonSummary) =>
    held.filter((each) => each.personId === person.id).map((each) => each.id);
  const personRow = async ({ person, record: { isSuspect } }: OpenMatch['left']) => ({
    person,
    isSuspect,
    nominals: nominalsOf(person),
    held: heldWords(w, nominalsOf(person), standings),
    warnings: await warningsOf(request, nominalsOf(person), book, w),
  });
  const sides = [await personRow(left), await personRow(right)] as const;
  const unknown = unknownFields(language, pair.proposal.steps);
  const chance = pair.proposal.probability;
  return {
    caption: w.caption(pair.ref),
    state: w.state[pair.state],
    isWaiting,
    line: isWaiting ? w.lineWaiting : w.state[pair.state],
    heads: [headOf(left), headOf(right)],
    rows: [...recordRows(request, match, w, book), ...personRows(w, sides)],
    why: [
      `**${w.chance(chanceWords(language, chance), percentWords(language, chance))}**`,
      ...(pair.isLive ? [w.live] : []),
      ...(pair.isHighHarm ? [w.harm] : []),
      ...pair.proposal.conflicts.map((code) => `**${conflictWords(language, code)}**`),
      ...(pair.state === 'second' && first !== undefined
        ? [w.second[first.answer](who(first.enteredBy), shortMoment(language, first.at))]
        : []),
      ...(isTwo && isWaiting ? [w.two] : []),
      ...(unknown.length > 0 ? [w.unknownLine(unknown.join(', '))] : []),
    ],
    working: workingLines(language, pair.proposal.steps).map((line) => ({
      cells: [line.what, line.how, line.strength, line.total],
    })),
    model: w.model(pair.proposal.modelVersion, shortMoment(language, pair.proposal.recordedAt)),
    others: await otherRows(request, match, w),
    decisions: decisions.map((decision) => ({
      cells: [
        shortMoment(language, decision.at),
        who(decision.enteredBy),
        matchWords[language].answers[decision.answer],
        [
          reasonWords(language, decision.reason),
          ...(decision.note === null ? [] : [{ text: decision.note, line: true }]),
        ],
      ],
    })),
    choices: answers.map((value) => ({
      value,
      text: matchWords[language].answers[value],
      hint:
        value === 'same' && isTwo && !(pair.state === 'second' && first?.answer === 'same')
          ? w.sameFirst
          : w.hints[value],
    })),
    reasons: reasonChoices.map((value) => ({ value, text: reasonWords(language, value) })),
    changes: changeLines(match, held.length, w),
    needsConfirm: changesAccess(match),
    histories: [left.person, right.person]
      .filter((person, place) => place === 0 || person.id !== left.person.id)
      .map((person) => ({ text: `${w.history}: ${person.ref}`, href: `/matches/people/${person.ref}` })),
  };
}

function headOf(side: OpenMatch['left']) {
  const { record, person } = side;
  const name = fullName(record);
  const text = name === '' ? person.ref : `${name}, ${person.ref}`;
  return record.isSuspect ? { text, href: `/perpetrators/${person.ref}` } : { text };
}

function heldWords(
  w: W,
  nominals: readonly number[],
  standings: ReadonlyMap<number, RecordStanding>,
): string {
  const sum = (of: (standing: RecordStanding) => number) =>
    nominals.reduce((total, id) => {
      const standing = standings.get(id);
      return total + (standing === undefined ? 0 : of(standing));
    }, 0);
  return w.held(
    sum((each) => each.crimesAsSuspect),
    sum((each) => each.crimesAsVictim),
    sum((each) => each.measures),
    sum((each) => each.breaches),
  );
}

async function warningsOf(
  request: PageRequest,
  nominals: readonly number[],
  book: ReferenceBook,
  w: W,
): Promise<string> {
  const facts = await knownFacts(request.db, nominals.map(nominalId), request.clock.now());
  const codes = [...new Set(facts.warnings.map((warning) => warning.code))];
  return codes.length === 0
    ? w.noWarnings
    : codes.map((code) => book.name('warning', code, request.language)).join(', ');
}

async function otherRows(request: PageRequest, match: OpenMatch, w: W) {
  const { db, viewer, language } = request;
  const { pair } = match;
  if (pair.groupId === null) return [];
  const others = (await pairsOfGroup(db, viewer, pair.groupId)).filter((each) => each.ref !== pair.ref);
  const people = await findPeople(
    db,
    viewer,
    others.flatMap((each) => [each.leftPersonId, each.rightPersonId]),
  );
  return others.slice(0, 40).map((each) => ({
    cells: [
      { text: each.ref, href: `/matches/${each.ref}` },
      w.andPeople(people.get(each.leftPersonId)?.ref ?? '', people.get(each.rightPersonId)?.ref ?? ''),
      w.chance(chanceWords(language, each.probability), percentWords(language, each.probability)),
    ],
  }));
}

function changeLines(match: OpenMatch, records: number, w: W): readonly string[] {
  const { left, right } = match;
  const [kept, merged] = left.person.id < right.person.id ? [left, right] : [right, left];
  return [
    w.changeKept(kept.person.ref, merged.person.ref, w.records(records)),
    w.changeWarnings,
    ...(changesAccess(match) ? [`**${w.changeRestricted}**`] : []),
  ];
}
