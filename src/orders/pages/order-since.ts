// The crimes of its subject since an order, notice or bail was made, and which of them are against somebody it protects.

import {
  crimeRefs,
  crimesOf,
  currentOutcome,
  currentVersion,
  findCrime,
  partiesOf,
  victimsOf,
} from '#crimes';
import { findPerson } from '#people';
import { shortDay } from '#platform';
import type { PageRequest } from '#platform';

import { crimesSince } from '../later-crimes.ts';
import type { protectedBy } from '../protected-people-store.ts';
import { cy } from '../since-words.cy.ts';
import { en } from '../since-words.en.ts';
import type { MeasureFile } from './open-measure.ts';

const sinceWords = { en, cy } as const;
const mostShown = 10;

/** The sentence and the rows of the table; null while it is not made. */
export async function crimesSinceMade(
  request: PageRequest,
  file: MeasureFile,
  people: Awaited<ReturnType<typeof protectedBy>>,
) {
  const { db, viewer, language } = request;
  const w = sinceWords[language];
  const { measure } = file.record;
  const { grantedOn } = file.standing.state;
  if (grantedOn === null) return null;
  const found = await findPerson(db, viewer, file.person.ref);
  if (found.kind !== 'found') return null;
  const { nominalIds } = found.person;
  const later = crimesSince(await crimesOf(db, nominalIds, 'suspect', file.at), grantedOn, measure.crimeId);
  const parties = await partiesOf(
    db,
    later.map(({ record }) => record.crime.id),
    file.at,
  );
  const letters = new Map(
    (await victimsOf(db, nominalIds, file.at)).map((victim) => [victim.personId, victim.label]),
  );
  const protectedLetters = new Set(people.map(({ label }) => label));
  const against = later.map(({ record }) =>
    (parties.get(record.crime.id) ?? [])
      .filter((party) => party.part === 'victim')
      .map((party) => letters.get(party.personId) ?? '?')
      .toSorted(),
  );
  const ofProtected = against.filter((each) => each.some((letter) => protectedLetters.has(letter))).length;
  const since = shortDay(language, grantedOn);
  return {
    heading: w.heading,
    caption: w.caption,
    heads: w.heads,
    count: later.length,
    text: later.length === 0 ? w.none(since) : `${w.some(later.length, since)} ${w.ofProtected(ofProtected)}`,
    link:
      later.length > mostShown
        ? { text: w.all(later.length), href: `/perpetrators/${file.person.ref}/crimes` }
        : null,
    rows: later.slice(0, mostShown).map(({ record, on }, place) => {
      const version = currentVersion(record);
      const outcome = currentOutcome(record);
      const victims = against[place] ?? [];
      return {
        cells: [
          { text: shortDay(language, on), datetime: on.toString() },
          [
            version.offenceKey === null
              ? (version.offenceGiven ?? '')
              : file.book.name('offence', version.offenceKey, language),
            { text: record.crime.number, href: `/crimes/${record.crime.ref}`, line: true },
          ],
          victims.length === 0
            ? w.noVictim
            : victims
                .map((letter) => (protectedLetters.has(letter) ? w.protects(letter) : letter))
                .join('; '),
          outcome === undefined
            ? w.investigating
            : w.outcome(outcome.outcomeCode, file.book.name('outcome', outcome.outcomeCode, language)),
        ],
      };
    }),
  };
}

/** The day on which the crime it arose from was reported to police; null where there is none, or no such day. */
export async function reportOf(request: PageRequest, file: MeasureFile): Promise<Temporal.PlainDate | null> {
  const { crimeId } = file.record.measure;
  const crime = crimeId === null ? undefined : (await crimeRefs(request.db, [crimeId])).get(crimeId);
  const record = crime === undefined ? undefined : await findCrime(request.db, crime.ref, file.at);
  return record === undefined ? null : currentVersion(record).reportedOn;
}
