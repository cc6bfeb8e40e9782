// The list of a meeting as live risk makes it now: what was left undone first, then what this kind of meeting looks at.

import { considerationLimits, shutRoutes } from '#interventions';
import { londonDate } from '#platform';
import type { Db, Viewer } from '#platform';
import type { ReferenceBook } from '#reference';
import { readOutstanding } from '#workload';

import { readActions } from './action-store.ts';
import { isLookedAtAgain, missingFields } from './item-state.ts';
import { actionState } from './meeting-action.ts';
import type { MeetingPlace } from './meeting-kind.ts';
import { meetingState, standingOf } from './meeting.ts';
import { itemsOf } from './item-store.ts';
import { lastMeeting } from './meeting-store.ts';
import { findRisk, openCases } from './risk-store.ts';
import { looksBackFrom, runSheet } from './run-sheet.ts';
import type { FoundReason, ListedCase } from './run-sheet.ts';

const mostOutstanding = 100;

/** Everybody this meeting has to hear now, in order. `heldOn` is the day of the meeting; only earlier ones are looked at. */
export async function listCases(
  db: Db,
  book: ReferenceBook,
  viewer: Viewer,
  place: MeetingPlace,
  heldOn: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<readonly ListedCase[]> {
  const { kind, areaCode } = place;
  const last = await lastMeeting(db, place.place, heldOn);
  const from = looksBackFrom(now, last === undefined ? null : meetingState(last.events).openedAt, kind);
  const { blankAfterHours } = considerationLimits(book);
  const found: readonly FoundReason[] = [
    ...(await actionsOwed(db, place.place, heldOn, now)),
    ...(last === undefined ? [] : await unfinished(db, book, place, last)),
    ...(await findRisk(db, kind.sources, { areaCode, from, now, ...highSign(book), blankAfterHours })),
    ...(kind.sources.includes('outstanding') ? await lookedFor(db, viewer, areaCode, now) : []),
  ];
  const listed = runSheet([...found, ...(await notRanked(db, found, now))], kind.sources);
  const open = await openCases(
    db,
    listed.flatMap(({ personId, crimeId }) => (personId === null || crimeId !== null ? [] : [personId])),
  );
  return listed.map((each) => ({
    ...each,
    crimeId: each.crimeId ?? (each.personId === null ? null : (open.get(each.personId) ?? null)),
  }));
}

/** Of the people found, those who may not be ranked as perpetrators: reviewed to the contrary, or not reviewed yet. */
async function notRanked(
  db: Db,
  found: readonly FoundReason[],
  now: Temporal.Instant,
): Promise<readonly FoundReason[]> {
  const people = [...new Set(found.flatMap(({ personId }) => personId ?? []))];
  return [...(await shutRoutes(db, people, now))].map(([personId, guard]) => ({
    personId,
    reason: guard.kind === 'stopped' ? 'harm-reviewed-against' : 'harm-not-reviewed',
    recordRef: guard.kind === 'review-needed' ? (guard.unread[0] ?? null) : null,
    sinceOn: null,
    crimeId: null,
    why: null,
  }));
}

/** The day as of which a list says what is left undone: of the meeting, or today where that is still to come. */
export function dayOfList(heldOn: Temporal.PlainDate, now: Temporal.Instant): Temporal.PlainDate {
  const today = londonDate(now);
  return Temporal.PlainDate.compare(today, heldOn) < 0 ? today : heldOn;
}

/** Actions of earlier meetings here that are not done: late already, due before this meeting, or due on its day. */
async function actionsOwed(
  db: Db,
  place: string,
  heldOn: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<readonly FoundReason[]> {
  const day = dayOfList(heldOn, now);
  const open = await readActions(db, { kind: 'open-before', place, before: heldOn });
  return open.flatMap((action) => {
    const { dueOn } = actionState(action);
    const toMeeting = Temporal.PlainDate.compare(dueOn, heldOn);
    if (toMeeting > 0) return [];
    const isLate = Temporal.PlainDate.compare(dueOn, day) < 0;
    const why = isLate ? 'undone-action' : toMeeting < 0 ? 'action-before' : 'action-today';
    const owed = reason(action.personId, why, action.ref, dueOn);
    return [action.personId === null ? { ...owed, crimeId: action.crimeId } : owed];
  });
}

/** Cases of the last meeting that were left without a decision, or that it wanted to see again. */
async function unfinished(
  db: Db,
  book: ReferenceBook,
  place: MeetingPlace,
  last: { readonly id: number; readonly heldOn: Temporal.PlainDate },
): Promise<readonly FoundReason[]> {
  const items = (await itemsOf(db, [last.id])).get(last.id) ?? [];
  return items.flatMap((item) => {
    const standing = standingOf(item.entries);
    const isUndecided = missingFields(book, place.kind.sections, standing).length > 0;
    if (!isUndecided && !isLookedAtAgain(book, standing)) return [];
    return [
      {
        ...reason(item.personId, isUndecided ? 'undecided' : 'look-again', null, last.heldOn),
        crimeId: item.crimeId,
        why: item.why,
      },
    ];
  });
}

async function lookedFor(
  db: Db,
  viewer: Viewer,
  areaCode: string | null,
  now: Temporal.Instant,
): Promise<readonly FoundReason[]> {
  const scope = areaCode === null ? 'force' : 'area';
  const { people } = await readOutstanding(db, { ...viewer, areaCode }, scope, now, mostOutstanding);
  return people.map(({ personId, since }) => reason(personId, 'outstanding', null, londonDate(since)));
}

function reason(
  personId: number | null,
  key: string,
  recordRef: string | null,
  sinceOn: Temporal.PlainDate,
): FoundReason {
  return { personId, reason: key, recordRef, sinceOn, crimeId: null, why: null };
}

/** What counts as a high assessment: the force's own sign. Without one, nothing does. */
function highSign(book: ReferenceBook): {
  readonly highLevels: readonly string[];
  readonly highStage: number;
} {
  const sign = book
    .entries('high-risk-sign', 'en')
    .find(({ body }) => body['counts'] === 'assessments')?.body;
  const levels = sign?.['levels'];
  const stage = sign?.['stageFrom'];
  return {
    highLevels: Array.isArray(levels) ? levels.filter((each) => typeof each === 'string') : [],
    highStage: typeof stage === 'number' ? stage : 9,
  };
}
