// The facts of actions that meetings gave, and the card of each: the only SQL that touches them.

import { sql } from 'kysely';

import { takeNumbers } from '#platform';
import type { Db } from '#platform';

import { personOf } from './item-store.ts';
import { actionState, actionSteps } from './meeting-action.ts';
import type { ActionEvent, ActionStep, MeetingAction } from './meeting-action.ts';
import type { MeetingItem } from './meeting.ts';

const mostActions = 2000;

type By = { readonly staffId: number; readonly at: Temporal.Instant };

/** Which actions: by reference, by the cases they were given in, or of people and places. */
type Wanted =
  | { readonly kind: 'ref'; readonly ref: string }
  | { readonly kind: 'items'; readonly itemIds: readonly number[] }
  | { readonly kind: 'meeting-kind'; readonly meetingKind: string }
  /** Still open and given at earlier meetings of one place: about one person or crime, or about anybody. */
  | {
      readonly kind: 'open-before';
      readonly place: string;
      readonly before: Temporal.PlainDate;
      readonly about?: Pick<MeetingItem, 'personId' | 'crimeId'>;
    };

/** Actions with what became of them, oldest first. */
export async function readActions(db: Db, wanted: Wanted): Promise<readonly MeetingAction[]> {
  if (wanted.kind === 'items' && wanted.itemIds.length === 0) return [];
  const person = personOf(sql.ref('item.crime_id'));
  let query = db
    .selectFrom('meeting_action as action')
    .innerJoin('meeting_item as item', 'item.id', 'action.item_id')
    .leftJoin('nominal', 'nominal.id', 'item.subject_nominal_id')
    .innerJoin('meeting', 'meeting.id', 'item.meeting_id')
    .select([
      'action.id',
      'action.ref',
      'action.item_id',
      'action.entry_id',
      'action.words',
      'action.owner_staff_id',
      'action.due_on',
      'action.occurred_at',
      'action.entered_by',
      'item.number',
      'item.crime_id',
      person.as('person_id'),
      'meeting.kind',
      'meeting.area_code',
      'meeting.place',
      'meeting.held_on',
    ]);
  switch (wanted.kind) {
    case 'ref':
      query = query.where('action.ref', '=', wanted.ref);
      break;
    case 'items':
      query = query.where('action.item_id', 'in', [...wanted.itemIds]);
      break;
    case 'meeting-kind':
      query = query.where('meeting.kind', '=', wanted.meetingKind);
      break;
    case 'open-before': {
      const { about } = wanted;
      query = query
        .innerJoin('meeting_action_card as card', 'card.action_id', 'action.id')
        .where('card.state', '=', 'open')
        .where('meeting.place', '=', wanted.place)
        .where('meeting.held_on', '<', wanted.before);
      if (about !== undefined) {
        query =
          about.personId === null
            ? query.where('item.crime_id', '=', about.crimeId).where('item.subject_nominal_id', 'is', null)
            : query.where(person, '=', about.personId);
      }
    }
  }
  const rows = await query.orderBy('action.id').limit(mostActions).execute();
  if (rows.length === 0) return [];
  const events = await db
    .selectFrom('meeting_action_event')
    .selectAll()
    .where(
      'action_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('id')
    .limit(mostActions)
    .execute();
  const eventsOf = Map.groupBy(events, (event) => event.action_id);
  return rows.map((row) => ({
    id: row.id,
    ref: row.ref,
    itemId: row.item_id,
    entryId: row.entry_id,
    personId: row.person_id,
    crimeId: row.crime_id,
    words: row.words,
    ownerStaffId: row.owner_staff_id,
    dueOn: row.due_on,
    givenAt: row.occurred_at,
    byStaffId: row.entered_by,
    meeting: {
      kind: row.kind,
      areaCode: row.area_code,
      place: row.place,
      heldOn: row.held_on,
      number: row.number,
    },
    events: (eventsOf.get(row.id) ?? []).map((event): ActionEvent => ({
      id: event.id,
      step: stepFrom(event.step),
      words: event.words,
      ownerStaffId: event.owner_staff_id,
      dueOn: event.due_on,
      byStaffId: event.by_staff_id,
      at: event.occurred_at,
    })),
  }));
}

function stepFrom(value: string): ActionStep {
  const step = actionSteps.find((each) => each === value);
  if (step === undefined) throw new Error(`Unknown step ${value} of an action`);
  return step;
}

export type NewAction = {
  readonly words: string;
  readonly ownerStaffId: number;
  readonly dueOn: Temporal.PlainDate;
};

/** Adds actions given in one entry, each with a reference of its own and its card. Returns the references. */
export async function addActions(
  db: Db,
  of: { readonly itemId: number; readonly entryId: number; readonly year: number },
  actions: readonly NewAction[],
  by: By,
): Promise<readonly string[]> {
  if (actions.length === 0) return [];
  const first = await takeNumbers(db, `ACT-${of.year}`, actions.length);
  const refs = actions.map((_, place) => `ACT-${of.year}-${String(first + place).padStart(5, '0')}`);
  const rows = await db
    .insertInto('meeting_action')
    .values(
      actions.map((action, place) => ({
        ref: refs[place] ?? '',
        item_id: of.itemId,
        entry_id: of.entryId,
        words: action.words,
        owner_staff_id: action.ownerStaffId,
        due_on: action.dueOn,
        occurred_at: by.at,
        recorded_at: by.at,
        source_system: 'gwarchod',
        entered_by: by.staffId,
      })),
    )
    .returning(['id', 'owner_staff_id', 'due_on'])
    .execute();
  await db
    .insertInto('meeting_action_card')
    .values(
      rows.map((row) => ({
        action_id: row.id,
        owner_staff_id: row.owner_staff_id,
        due_on: row.due_on,
        state: 'open',
        rebuilt_at: by.at,
      })),
    )
    .execute();
  return refs;
}

/** Waits for anyone who is writing about the same action now. */
export async function lockAction(db: Db, ref: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(hashtextextended(${`meeting-action:${ref}`}, 0))`.execute(db);
}

/** Adds what became of an action and derives its card again. */
export async function addActionEvent(
  db: Db,
  action: MeetingAction,
  event: Pick<ActionEvent, 'step' | 'words' | 'ownerStaffId' | 'dueOn'>,
  by: By,
): Promise<void> {
  const { id } = await db
    .insertInto('meeting_action_event')
    .values({
      action_id: action.id,
      step: event.step,
      words: event.words,
      owner_staff_id: event.ownerStaffId,
      due_on: event.dueOn,
      by_staff_id: by.staffId,
      occurred_at: by.at,
      recorded_at: by.at,
      source_system: 'gwarchod',
      entered_by: by.staffId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const added = { ...event, id, byStaffId: by.staffId, at: by.at };
  const { state, ownerStaffId, dueOn } = actionState({ ...action, events: [...action.events, added] });
  await db
    .updateTable('meeting_action_card')
    .set({ state, owner_staff_id: ownerStaffId, due_on: dueOn, rebuilt_at: by.at })
    .where('action_id', '=', action.id)
    .execute();
}
