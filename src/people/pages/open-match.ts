// Opens a proposed match as its reader may: both people must be open to them, and reading is logged for both.

import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

import { findPair } from '../matches/match-store.ts';
import type { MatchPair } from '../matches/match-store.ts';
import { nominalRecords } from '../matches/nominal-records-store.ts';
import type { NominalRecord } from '../matches/nominal-records-store.ts';
import type { PersonSummary } from '../person.ts';
import { findPeople } from '../person-store.ts';

export type MatchSide = { readonly record: NominalRecord; readonly person: PersonSummary };
export type OpenMatch = { readonly pair: MatchPair; readonly left: MatchSide; readonly right: MatchSide };
export type OpenedMatch =
  | { readonly kind: 'open'; readonly match: OpenMatch }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound = { kind: 'closed', answer: { kind: 'not-found' } } as const;

/** Opens the match of `:ref`. One with a person closed to the reader says whom to ask, and nothing of whom it is about. */
export async function openMatch(request: PageRequest): Promise<OpenedMatch> {
  const { db, viewer } = request;
  const pair = await findPair(db, request.params['ref'] ?? '');
  if (pair === undefined) return notFound;
  const people = await findPeople(db, viewer, [pair.leftPersonId, pair.rightPersonId]);
  const records = await nominalRecords(db, [pair.leftNominalId, pair.rightNominalId]);
  const side = (nominalId: number, personId: number): MatchSide | undefined => {
    const record = records.find((each) => each.id === nominalId);
    const person = people.get(personId);
    return record === undefined || person === undefined ? undefined : { record, person };
  };
  const left = side(pair.leftNominalId, pair.leftPersonId);
  const right = side(pair.rightNominalId, pair.rightPersonId);
  if (left === undefined || right === undefined) return notFound;
  for (const { person } of [left, right]) {
    const groupId = person.restrictedGroupId;
    if (groupId !== null && !mayOpen(viewer, groupId)) {
      const answer = { kind: 'restricted', recordKind: 'match', recordRef: pair.ref, groupId } as const;
      return { kind: 'closed', answer };
    }
  }
  for (const { person, record } of [left, right]) {
    await request.logRead({
      kind: 'person',
      ref: person.ref,
      personId: person.id,
      victimShown: !record.isSuspect,
    });
  }
  return { kind: 'open', match: { pair, left, right } };
}
