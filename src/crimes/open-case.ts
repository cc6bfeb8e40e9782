// Opens the crime, the suspect or both that a form or page is about, as this viewer may, and logs the read.

import { findPeople, findPerson, fullName } from '#people';
import type { PersonSummary } from '#people';
import type { PageAnswer, PageRequest } from '#platform';
import { mayOpen } from '#users';

import type { CrimeRecord } from './crime.ts';
import { findCrime, partiesOf } from './crime-store.ts';

export type CaseFile = {
  /** Null where it is about the person as a whole. */
  readonly crime: CrimeRecord | null;
  /** The suspect: the one named, else the first the viewer may open; null where nobody is named. */
  readonly person: PersonSummary | null;
  /** The suspect's record in the crime, else the first of the person. */
  readonly nominalId: number | null;
  /** Every record of the suspect. */
  readonly nominalIds: readonly number[];
  /** Reference in an address: the crime's, or the person's. */
  readonly about: { readonly name: 'crime' | 'perpetrator'; readonly ref: string };
};

export type OpenedCase =
  | { readonly kind: 'open'; readonly file: CaseFile }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: OpenedCase = { kind: 'closed', answer: { kind: 'not-found' } };

/**
 * Opens what is named. A crime all of whose suspects are closed to the viewer is closed; one without a suspect is open
 * to whoever may open cases. A suspect who is not in the crime named is not found.
 */
export async function openCase(
  request: PageRequest,
  named: { readonly crime: string | undefined; readonly perpetrator: string | undefined },
): Promise<OpenedCase> {
  const { db, viewer, clock } = request;
  const now = clock.now();
  const crime = named.crime === undefined ? null : await findCrime(db, named.crime, now);
  if (crime === undefined) return notFound;
  if (crime === null) return openPerson(request, named.perpetrator, null, null);
  const parties = (await partiesOf(db, [crime.crime.id], now)).get(crime.crime.id) ?? [];
  const suspects = parties.filter(({ part }) => part === 'suspect');
  const people = await findPeople(
    db,
    viewer,
    suspects.map(({ personId }) => personId),
  );
  const wanted =
    named.perpetrator === undefined
      ? ([...people.values()].find((each) => mayOpen(viewer, each.restrictedGroupId)) ??
        [...people.values()][0])
      : [...people.values()].find(({ ref }) => ref === named.perpetrator);
  if (wanted === undefined) {
    if (named.perpetrator !== undefined) return notFound;
    await request.logRead({ kind: 'crime', ref: crime.crime.ref });
    const about = { name: 'crime', ref: crime.crime.ref } as const;
    return { kind: 'open', file: { crime, person: null, nominalId: null, nominalIds: [], about } };
  }
  const own = suspects.find(({ personId }) => personId === Number(wanted.id))?.nominalId ?? null;
  return openPerson(request, wanted.ref, crime, own);
}

async function openPerson(
  request: PageRequest,
  ref: string | undefined,
  crime: CrimeRecord | null,
  nominal: number | null,
): Promise<OpenedCase> {
  const found = await findPerson(request.db, request.viewer, ref ?? '');
  if (found.kind === 'not-found') return notFound;
  if (found.kind === 'restricted') {
    const { groupId } = found;
    return {
      kind: 'closed',
      answer: { kind: 'restricted', recordKind: 'person', recordRef: found.ref, groupId },
    };
  }
  const { person } = found;
  const about =
    crime === null
      ? ({ name: 'perpetrator', ref: person.ref } as const)
      : ({ name: 'crime', ref: crime.crime.ref } as const);
  await request.logRead({
    kind: crime === null ? 'person' : 'crime',
    ref: about.ref,
    personId: person.id,
  });
  const nominalId = nominal ?? person.nominalIds[0] ?? null;
  return { kind: 'open', file: { crime, person, nominalId, nominalIds: person.nominalIds, about } };
}

/** Crime number and suspect in one line, and the page they lead to. */
export function caseRef({ crime, person, about }: CaseFile): {
  readonly line: string;
  readonly href: string;
} {
  const name = person === null ? '' : fullName(person) || person.ref;
  return {
    line: [crime?.crime.number ?? '', name].filter((part) => part !== '').join(' · '),
    href: about.name === 'crime' ? `/crimes/${about.ref}` : `/perpetrators/${about.ref}`,
  };
}
