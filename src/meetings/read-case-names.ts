// Whom a case of a meeting is about, as pages name it: a person, a crime in which nobody is named, or a restricted record.

import { crimeRefs } from '#crimes';
import type { Crime } from '#crimes';
import { findPeople, fullName } from '#people';
import type { PersonSummary } from '#people';
import type { Db, Language, Viewer } from '#platform';
import { mayOpen } from '#users';

import { cy } from './meeting-words.cy.ts';
import { en } from './meeting-words.en.ts';
import type { MeetingItem } from './meeting.ts';

const meetingWords = { en, cy } as const;

type About = Pick<MeetingItem, 'personId' | 'crimeId'>;

export type CaseNames = {
  readonly people: ReadonlyMap<number, PersonSummary>;
  /** Crimes of the cases in which nobody is named. */
  readonly crimes: ReadonlyMap<number, Crime>;
};

export type NamedCase = {
  readonly name: string;
  /** What stands beside the name: the person's reference, or the crime's number. */
  readonly ref: string;
  /** The page of the person or of the crime. */
  readonly href: string;
  /** Null where nobody is named. */
  readonly person: PersonSummary | null;
};

/** Reads what the names of these cases need, in two queries however many there are. */
export async function readCaseNames(db: Db, viewer: Viewer, cases: readonly About[]): Promise<CaseNames> {
  return {
    people: await findPeople(
      db,
      viewer,
      cases.flatMap(({ personId }) => personId ?? []),
    ),
    crimes: await crimeRefs(
      db,
      cases.flatMap(({ personId, crimeId }) => (personId === null && crimeId !== null ? [crimeId] : [])),
    ),
  };
}

/** The case by name; null where the person is restricted from this viewer or cannot be read. */
export function nameCase(
  language: Language,
  viewer: Viewer,
  { people, crimes }: CaseNames,
  { personId, crimeId }: About,
): NamedCase | null {
  const w = meetingWords[language];
  if (personId === null) {
    const crime = crimes.get(crimeId ?? 0);
    if (crime === undefined) return null;
    return { name: w.noSuspect, ref: crime.number, href: `/crimes/${crime.ref}`, person: null };
  }
  const person = people.get(personId);
  if (person === undefined || !mayOpen(viewer, person.restrictedGroupId)) return null;
  const name = fullName(person);
  return {
    name: name === '' ? w.noName : name,
    ref: person.ref,
    href: `/perpetrators/${person.ref}`,
    person,
  };
}
