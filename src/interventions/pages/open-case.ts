// Opens the crime and suspect that a form about what was considered is for, as this viewer may, and logs the read.

import { crimesOf, currentOutcome, currentVersion, findCrime, partiesOf, victimsOf } from '#crimes';
import type { CrimeRecord, Relationship } from '#crimes';
import { findPeople, findPerson, fullName } from '#people';
import type { Person } from '#people';
import { londonDate } from '#platform';
import type { PageAnswer, PageRequest } from '#platform';
import { findOffence, findOutcome, referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { mayOpen } from '#users';

import type { Consideration } from '../consideration.ts';
import { considerationsOf, registerConsiderations } from '../consideration-store.ts';
import type { RegisterConsideration } from '../consideration-store.ts';
import { askedRows } from '../intervention.ts';
import type { AskedRows } from '../intervention.ts';

export type ConsiderationCase = {
  readonly crime: CrimeRecord | null;
  readonly person: Person | null;
  /** The suspect's nominal in this crime; null where nobody is named. */
  readonly nominalId: number | null;
  readonly victims: readonly { readonly label: string | null; readonly relationship: Relationship | null }[];
  readonly rows: AskedRows;
  /** Entries about this crime and suspect, or about the suspect alone where there is no crime; oldest first. */
  readonly entries: readonly Consideration[];
  readonly register: readonly RegisterConsideration[];
  readonly book: ReferenceBook;
  readonly day: Temporal.PlainDate;
};

export type OpenedCase =
  | { readonly kind: 'open'; readonly found: ConsiderationCase }
  /** Several suspects and none chosen: which of these? */
  | {
      readonly kind: 'choose';
      readonly crime: CrimeRecord;
      readonly suspects: readonly { readonly ref: string; readonly name: string }[];
    }
  /** No crime was named and the suspect has one: the form is for that one. */
  | { readonly kind: 'elsewhere'; readonly crimeRef: string }
  | { readonly kind: 'closed'; readonly answer: PageAnswer };

const notFound: OpenedCase = { kind: 'closed', answer: { kind: 'not-found' } };

/**
 * Opens what `?crime=` and `?perpetrator=` name. Without a crime the suspect's newest open one of these kinds is chosen,
 * where the caller lets it be.
 */
export async function openCase(
  request: PageRequest,
  asked: {
    readonly crime: string | undefined;
    readonly perpetrator: string | undefined;
    readonly mayChoose: boolean;
  },
): Promise<OpenedCase> {
  const { db, viewer, clock } = request;
  const now = clock.now();
  const book = await referenceLists(db, londonDate(now));
  let person: Person | null = null;
  if (asked.perpetrator !== undefined) {
    const found = await findPerson(db, viewer, asked.perpetrator);
    if (found.kind === 'not-found') return notFound;
    if (found.kind === 'restricted') return restricted(found);
    ({ person } = found);
  }
  if (asked.crime === undefined) {
    if (person === null) return notFound;
    const newest = asked.mayChoose ? await newestOpen(request, book, person) : null;
    if (newest !== null) return { kind: 'elsewhere', crimeRef: newest.crime.ref };
    return openWith(request, book, null, person, person.nominalIds[0] ?? null);
  }
  const crime = await findCrime(db, asked.crime, now);
  if (crime === undefined) return notFound;
  const parties = (await partiesOf(db, [crime.crime.id], now)).get(crime.crime.id) ?? [];
  const suspects = parties.filter((party) => party.part === 'suspect');
  const personIds = [...new Set(suspects.map((party) => party.personId))];
  if (person === null) {
    const people = await findPeople(db, viewer, personIds);
    const refs = personIds.flatMap((id) => people.get(id) ?? []);
    const open = refs.filter((each) => mayOpen(viewer, each.restrictedGroupId));
    if (refs.length > 1) {
      const [hidden] = refs;
      if (open.length === 0 && hidden !== undefined && hidden.restrictedGroupId !== null)
        return restricted({ ref: hidden.ref, groupId: hidden.restrictedGroupId });
      for (const each of open) {
        await request.logRead({ kind: 'crime', ref: crime.crime.ref, personId: each.id });
      }
      return {
        kind: 'choose',
        crime,
        suspects: open.map((each) => ({ ref: each.ref, name: fullName(each) || each.ref })),
      };
    }
    const [only] = refs;
    if (only !== undefined) {
      const found = await findPerson(db, viewer, only.ref);
      if (found.kind === 'not-found') return notFound;
      if (found.kind === 'restricted') return restricted(found);
      ({ person } = found);
    }
  }
  const { id } = person ?? { id: null };
  const nominal = suspects.find((party) => party.personId === id)?.nominalId ?? null;
  if (person !== null && nominal === null) return notFound;
  return openWith(request, book, crime, person, nominal);
}

function restricted(found: { readonly ref: string; readonly groupId: number }): OpenedCase {
  const { ref: recordRef, groupId } = found;
  return { kind: 'closed', answer: { kind: 'restricted', recordKind: 'person', recordRef, groupId } };
}

async function newestOpen(
  request: PageRequest,
  book: ReferenceBook,
  person: Person,
): Promise<CrimeRecord | null> {
  const crimes = await crimesOf(request.db, person.nominalIds, 'suspect', request.clock.now());
  const own = crimes.filter((record) => {
    const { offenceKey, changeKind } = currentVersion(record);
    if (offenceKey === null || changeKind === 'cancelled') return false;
    return (findOffence(book, offenceKey)?.category ?? null) !== null;
  });
  const isOpen = (record: CrimeRecord) => {
    const outcome = currentOutcome(record);
    return outcome === undefined || findOutcome(book, outcome.outcomeCode)?.isOpen === true;
  };
  return own.find(isOpen) ?? own[0] ?? null;
}

async function openWith(
  request: PageRequest,
  book: ReferenceBook,
  crime: CrimeRecord | null,
  person: Person | null,
  nominal: number | null,
): Promise<OpenedCase> {
  const { db, clock } = request;
  const now = clock.now();
  await request.logRead(
    crime === null
      ? { kind: 'person', ref: person?.ref ?? null, ...(person === null ? {} : { personId: person.id }) }
      : { kind: 'crime', ref: crime.crime.ref, ...(person === null ? {} : { personId: person.id }) },
  );
  const version = crime === null ? null : currentVersion(crime);
  const labelled = person === null ? [] : await victimsOf(db, person.nominalIds, now);
  const parties =
    crime === null ? [] : ((await partiesOf(db, [crime.crime.id], now)).get(crime.crime.id) ?? []);
  const victims =
    crime === null
      ? labelled.map(({ label, relationship }) => ({ label, relationship }))
      : [
          ...Map.groupBy(
            parties.filter((party) => party.part === 'victim'),
            (party) => party.personId,
          ),
        ].map(([id, own]) => ({
          label: labelled.find((each) => each.personId === id)?.label ?? null,
          relationship: own.find((party) => party.relationship !== null)?.relationship ?? null,
        }));
  const id = person?.id ?? null;
  const about = (entry: Consideration) =>
    entry.personId === id && entry.crimeId === (crime?.crime.id ?? null);
  const entries = await considerationsOf(
    db,
    crime === null ? { nominalIds: person?.nominalIds ?? [] } : { crimeIds: [crime.crime.id] },
    now,
  );
  const register = crime === null ? [] : await registerConsiderations(db, [crime.crime.id], now);
  return {
    kind: 'open',
    found: {
      crime,
      person,
      victims,
      book,
      day: londonDate(now),
      nominalId:
        nominal ??
        (crime === null
          ? null
          : (parties.find((party) => party.part === 'suspect' && party.personId === id)?.nominalId ?? null)),
      rows: askedRows(book, {
        offenceKey: version?.offenceKey ?? null,
        domesticAbuse: version?.domesticAbuse ?? 'not-known',
        relationships: victims.map((victim) => victim.relationship?.key ?? null),
        isNamed: person !== null,
      }),
      entries: entries.filter(about),
      register: register.filter((row) => row.personId === id),
    },
  };
}

/** Back to where the answers show: the suspect's page, or the crime where nobody is named. */
export function backTo(request: PageRequest, found: ConsiderationCase): string {
  const isFromCrime = request.query['perpetrator'] === undefined && found.crime !== null;
  if (found.person === null || isFromCrime) return `/crimes/${found.crime?.crime.ref ?? ''}`;
  return `/perpetrators/${found.person.ref}/interventions`;
}
