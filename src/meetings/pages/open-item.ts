// Opens one case of a meeting as this viewer may: the item, the person, the crime it is about, and its actions.

import { crimeRefs } from '#crimes';
import { openCase } from '#interventions';
import type { ConsiderationCase } from '#interventions';
import { findPeople } from '#people';
import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

import { readActions } from '../action-store.ts';
import { nameCase, readCaseNames } from '../read-case-names.ts';
import type { CaseNames, NamedCase } from '../read-case-names.ts';
import type { MeetingAction } from '../meeting-action.ts';
import type { Meeting, MeetingItem } from '../meeting.ts';
import type { OpenedMeeting } from './open-page.ts';

export type OpenedItem = {
  readonly meeting: Meeting;
  readonly item: MeetingItem;
  /** The person or, where nobody is named, the crime. */
  readonly named: NamedCase;
  readonly found: ConsiderationCase;
  /** The crime or, without one, the person: what a decision is written to, and what is locked while it is. */
  readonly subject: string;
  /** Given at this meeting about this case; and those of earlier ones here that are still open. */
  readonly actions: readonly MeetingAction[];
  readonly earlier: readonly MeetingAction[];
  /** Names of everything on the list. */
  readonly names: CaseNames;
};

export type ItemOpening =
  | { readonly kind: 'open'; readonly opened: OpenedItem }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: ItemOpening = { kind: 'closed', answer: { kind: 'not-found' } };

/** What is locked while a case is written to, read before anything else is. */
export async function subjectOf(request: PageRequest, of: OpenedMeeting): Promise<string | null> {
  const item = itemNamed(request, of);
  if (item === undefined) return null;
  const refs = await crimeRefs(request.db, item.crimeId === null ? [] : [item.crimeId]);
  const crime = refs.get(item.crimeId ?? 0)?.ref;
  if (crime !== undefined || item.personId === null) return crime ?? null;
  const people = await findPeople(request.db, request.viewer, [item.personId]);
  return people.get(item.personId)?.ref ?? null;
}

function itemNamed({ params }: PageRequest, { items }: OpenedMeeting): MeetingItem | undefined {
  const number = params['n'] ?? '';
  return /^[0-9]{1,4}$/u.test(number) ? items.find((each) => each.number === Number(number)) : undefined;
}

/** The case of `:n`. A restricted person is refused as on their own page, and the try is logged. */
export async function openItem(request: PageRequest, of: OpenedMeeting): Promise<ItemOpening> {
  const { db, viewer } = request;
  const item = itemNamed(request, of);
  if (item === undefined || of.meeting === undefined) return notFound;
  const names = await readCaseNames(db, viewer, of.items);
  const person = item.personId === null ? undefined : names.people.get(item.personId);
  const groupId = person?.restrictedGroupId ?? null;
  if (person !== undefined && groupId !== null && !mayOpen(viewer, groupId)) {
    const answer = { kind: 'restricted', recordKind: 'person', recordRef: person.ref, groupId } as const;
    return { kind: 'closed', answer };
  }
  const named = nameCase(request.language, viewer, names, item);
  if (named === null) return notFound;
  const crime = (await crimeRefs(db, item.crimeId === null ? [] : [item.crimeId])).get(
    item.crimeId ?? 0,
  )?.ref;
  const asked = { perpetrator: named.person?.ref, mayChoose: false };
  let case_ = await openCase(request, { ...asked, crime });
  if (case_.kind === 'closed' && crime !== undefined && named.person !== null)
    case_ = await openCase(request, { ...asked, crime: undefined });
  if (case_.kind === 'closed') return case_;
  if (case_.kind !== 'open') return notFound;
  const earlier = await readActions(db, {
    kind: 'open-before',
    place: of.place.place,
    before: of.heldOn,
    about: item,
  });
  return {
    kind: 'open',
    opened: {
      meeting: of.meeting,
      item,
      named,
      found: case_.found,
      subject: case_.found.crime?.crime.ref ?? named.ref,
      actions: await readActions(db, { kind: 'items', itemIds: [item.id] }),
      earlier,
      names,
    },
  };
}
