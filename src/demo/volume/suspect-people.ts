// The people suspected: their numbers, warnings and other names, and the second records other systems hold of some.

import type { AreaCode } from '../areas.ts';
import { yearOf } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { otherForms } from '../given-names.ts';
import { exampleEmail, inventedPnc, makeAddress, makePerson, variantOf } from '../made-people.ts';
import type { Made } from '../made-people.ts';
import type { NewNominal, PersonNumber } from '../new-records.ts';
import { weighted } from '../random.ts';
import type { Stream } from '../random.ts';
import { splitIdentity } from '../split-identity.ts';

/** Somebody a suspect has harmed, and whether a stalking crime was among what they did. */
export type VictimKnown = {
  readonly nominal: number;
  readonly relationship: string;
  readonly isConnected: boolean;
  isStalked: boolean;
};

export type VolumeSuspect = {
  readonly person: PersonNumber;
  readonly made: Made;
  readonly area: AreaCode;
  /** Victims in the order they were met. */
  readonly victims: VictimKnown[];
  /** Set where this suspect was first known as a victim: the person who was suspected then. */
  readonly metAsVictimOf: number | null;
  /** The second record of the same person, once there is one. */
  second: number | null;
};

const COUNTER_ALLEGATION = 0.03;
/** Suspects who stand under two references that nobody has brought together. */
const SPLIT_IDENTITY = 0.05;
/** Suspects whose second record is known to be theirs. */
const SECOND_RECORD = 0.02;

const warningCodes = [
  ['violent', 35],
  ['knife', 12],
  ['weapon', 10],
  ['self-harm', 14],
  ['suicide', 10],
  ['alcohol', 9],
  ['drugs', 6],
  ['violent-to-police', 3],
  ['dog', 1],
] as const;

/** Adds somebody not suspected before. A few were first met as the victim of an earlier suspect, who is now the victim. */
export function addSuspect(
  maker: ForceMaker,
  by: Stream,
  day: DayNumber,
  recent: readonly VolumeSuspect[],
): VolumeSuspect {
  const number = maker.sheets.person.rows.length;
  if (recent.length > 100 && by.chance(COUNTER_ALLEGATION)) {
    const other = by.pick(recent);
    const turned = other.victims.at(0);
    if (turned !== undefined) {
      // The victim's record is known to the crime system already: the new suspect is that very nominal.
      return {
        person: { person: -1, nominal: turned.nominal },
        made: other.made,
        area: other.area,
        victims: [],
        metAsVictimOf: other.person.nominal,
        second: turned.nominal,
      };
    }
  }
  const made = makePerson(by, { firstKnown: day, femaleShare: 0.18 });
  const more = moreAbout(maker, by, made, number);
  const person = maker.addPerson({ ...made, ...more });
  const suspect: VolumeSuspect = {
    person,
    made,
    area: made.area,
    victims: [],
    metAsVictimOf: null,
    second: null,
  };
  if (by.chance(SPLIT_IDENTITY)) {
    const split = { ...splitIdentity(by, made, more), firstKnown: day };
    suspect.second = maker.addPerson(split, person.person).nominal;
  } else if (by.chance(SECOND_RECORD)) {
    const variant = { ...variantOf(by, made), firstKnown: day };
    suspect.second = maker.addNominal(person.person, variant);
  }
  return suspect;
}

function moreAbout(maker: ForceMaker, by: Stream, made: Made, number: number): Partial<NewNominal> {
  const identifiers: NonNullable<NewNominal['identifiers']>[number][] = [];
  if (by.chance(0.45)) {
    const year = Math.max(1975, yearOf(made.firstKnown) - by.whole(0, 15));
    identifiers.push({ kind: 'pnc', value: inventedPnc(year, by.whole(1, 899_999)) });
  }
  const phone = by.chance(0.11) ? maker.nextPhone() : null;
  if (phone !== null) identifiers.push({ kind: 'phone', value: phone });
  if (by.chance(0.05)) identifiers.push({ kind: 'email', value: exampleEmail(made, number) });
  const first = made.givenNames.split(' ')[0] ?? '';
  const shorter = otherForms.get(first);
  return {
    identifiers,
    aliases:
      shorter !== undefined && by.chance(0.3)
        ? [{ kind: 'nickname', givenNames: shorter, surname: made.surname }]
        : [],
    warnings: by.chance(0.06) ? [{ code: weighted<string>(by, warningCodes), on: made.firstKnown }] : [],
    ...(made.town === null ? {} : { address: makeAddress(by, made.town.outward) }),
  };
}

/** Which record of the suspect a crime hangs on: the second, where there is one, in two crimes of five. */
export function suspectNominal(
  maker: ForceMaker,
  by: Stream,
  suspect: VolumeSuspect,
  day: DayNumber,
): number {
  const isLater = day > suspect.made.firstKnown && day <= maker.calendar.today;
  return suspect.second !== null && isLater && by.chance(0.4) ? suspect.second : suspect.person.nominal;
}
