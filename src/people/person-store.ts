// People by reference, by number and as a list, each as one viewer may see them: the card of a person behind its veil.

import type { Db, Viewer } from '#platform';
import { mayOpen } from '#users';

import { personNow } from './matches/merge-store.ts';
import { nominalId, personId } from './person.ts';
import type { BornPrecision, Person, PersonSummary } from './person.ts';

export type FoundPerson =
  | { readonly kind: 'found'; readonly person: Person }
  | { readonly kind: 'restricted'; readonly ref: string; readonly groupId: number }
  | { readonly kind: 'not-found' };

/** What a list or a search reads of a person. */
export const cardColumns = [
  'person.id',
  'person.ref',
  'person_card.given_names',
  'person_card.surname',
  'person_card.born_on',
  'person_card.born_precision',
  'person_card.town',
  'person_card.outward_code',
  'person_card.area_code',
  'person_card.restricted_group_id',
] as const;

export type CardRow = {
  readonly id: number;
  readonly ref: string;
  readonly given_names: string | null;
  readonly surname: string | null;
  readonly born_on: Temporal.PlainDate | null;
  readonly born_precision: string | null;
  readonly town: string | null;
  readonly outward_code: string | null;
  readonly area_code: string | null;
  readonly restricted_group_id: number | null;
};

/**
 * A person by reference, if this viewer may open the record; a restricted record says which group may. The reference
 * of a person merged into another finds that other (its own `ref` says so), unless that other is closed to the viewer:
 * then the answer names only the reference asked for.
 */
export async function findPerson(db: Db, viewer: Viewer, ref: string): Promise<FoundPerson> {
  const row = (await cardOf(db, ref)) ?? (await mergedInto(db, ref));
  if (row === undefined) return { kind: 'not-found' };
  const groupId = row.restricted_group_id;
  if (groupId !== null && !mayOpen(viewer, groupId)) return { kind: 'restricted', ref, groupId };
  const nominals = await db
    .selectFrom('nominal')
    .select('id')
    .where('person_id', '=', row.id)
    .orderBy('id')
    .limit(500)
    .execute();
  return {
    kind: 'found',
    person: { ...summary(row), nominalIds: nominals.map((nominal) => nominalId(nominal.id)) },
  };
}

function cardOf(db: Db, ref: string): Promise<CardRow | undefined> {
  return db
    .selectFrom('person')
    .innerJoin('person_card', 'person_card.person_id', 'person.id')
    .select(cardColumns)
    .where('person.ref', '=', ref)
    .executeTakeFirst();
}

async function mergedInto(db: Db, ref: string): Promise<CardRow | undefined> {
  const found = await personNow(db, ref);
  return found === undefined || found.now === found.id ? undefined : await cardOf(db, found.nowRef);
}

/**
 * The people with these numbers, in no order. One restricted to a group the viewer is not in comes back without
 * name, birth or place: `restrictedGroupId` and `mayOpen` of the users room say which they are.
 */
export async function findPeople(
  db: Db,
  viewer: Viewer,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PersonSummary>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('person')
    .innerJoin('person_card', 'person_card.person_id', 'person.id')
    .select(cardColumns)
    .where('person.id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, asSeen(row, viewer)]));
}

/** Those of these people who are known as suspects. */
export async function suspectsAmong(db: Db, ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('person_card')
    .select('person_id')
    .where('person_id', 'in', [...new Set(ids)])
    .where('is_suspect', '=', true)
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** A person as a viewer may see them: of one restricted to a group of others, that there is a record and no more. */
export function asSeen(row: CardRow, viewer: Viewer): PersonSummary {
  const person = summary(row);
  if (mayOpen(viewer, person.restrictedGroupId)) return person;
  const { id, ref, restrictedGroupId } = person;
  return {
    id,
    ref,
    restrictedGroupId,
    givenNames: null,
    surname: null,
    bornOn: null,
    bornPrecision: null,
    town: null,
    outwardCode: null,
    areaCode: null,
  };
}

function summary(row: CardRow): PersonSummary {
  return {
    id: personId(row.id),
    ref: row.ref,
    givenNames: row.given_names,
    surname: row.surname,
    bornOn: row.born_on,
    bornPrecision: bornPrecision(row.born_precision),
    town: row.town,
    outwardCode: row.outward_code,
    areaCode: row.area_code,
    restrictedGroupId: row.restricted_group_id,
  };
}

export function bornPrecision(value: string | null): BornPrecision | null {
  return value === 'day' || value === 'month' || value === 'year' || value === 'estimated' ? value : null;
}

/** Perpetrators in order of name, one page of them, and how many there are in all (counted to 10,000). */
export async function listPerpetrators(
  db: Db,
  viewer: Viewer,
  filter: { readonly areaCode: string | null; readonly offset: number; readonly limit: number },
): Promise<{ readonly people: readonly PersonSummary[]; readonly total: number }> {
  const inArea = db
    .selectFrom('person_card')
    .where('is_suspect', '=', true)
    .$if(filter.areaCode !== null, (query) => query.where('area_code', '=', filter.areaCode));
  const rows = await inArea
    .innerJoin('person', 'person.id', 'person_card.person_id')
    .select(cardColumns)
    .orderBy('person_card.sort_name')
    .orderBy('person_card.person_id')
    .offset(filter.offset)
    .limit(filter.limit)
    .execute();
  const counted = await db
    .selectFrom(inArea.select('person_id').limit(10_000).as('some'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { people: rows.map((row) => asSeen(row, viewer)), total: counted.total };
}
