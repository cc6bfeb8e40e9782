// How one invented person comes to stand under two references: the ways names and dates go wrong between systems.

import { plainDay, dayNumber } from './days.ts';
import type { DayNumber } from './days.ts';
import { otherForms } from './given-names.ts';
import type { Made } from './made-people.ts';
import type { NewNominal } from './new-records.ts';
import { weighted } from './random.ts';
import type { Stream } from './random.ts';
import { otherSpellings, welshSurnames } from './surnames.ts';

/** What went wrong, and how often among split identities. Own judgement, after the traps of the matching specification. */
const slips = [
  ['spelling', 24],
  ['accents', 12],
  ['short-form', 18],
  ['typing', 12],
  ['day-and-month', 10],
  ['year', 6],
  ['changed-surname', 10],
  ['alias', 8],
] as const;
type Slip = (typeof slips)[number][0];

/**
 * The same invented person as another system holds them, wrong in one way or two. Some of what would settle it is
 * there as well: the telephone, the home, the number of the first record.
 */
export function splitIdentity(by: Stream, made: Made, more: Partial<NewNominal>): NewNominal {
  let person: NewNominal = { ...made, system: 'custody', aliases: [], identifiers: [], warnings: [] };
  const count = by.chance(0.25) ? 2 : 1;
  for (let place = 0; place < count; place += 1) person = slipped(by, weighted<Slip>(by, slips), person);
  const kept = (more.identifiers ?? []).filter(() => by.chance(0.6));
  const hasHome = more.address !== undefined && by.chance(0.6);
  return {
    ...person,
    identifiers: kept,
    ...(hasHome && more.address !== undefined ? { address: more.address } : {}),
  };
}

function slipped(by: Stream, slip: Slip, person: NewNominal): NewNominal {
  const [first = '', ...others] = person.givenNames.split(' ');
  switch (slip) {
    case 'spelling':
      return {
        ...person,
        surname: otherSpellings.get(person.surname) ?? withoutAccents(person.surname),
        givenNames: [otherForms.get(first) ?? first, ...others].join(' '),
      };
    case 'accents':
      return {
        ...person,
        surname: withoutAccents(person.surname).toUpperCase(),
        givenNames: withoutAccents(person.givenNames),
      };
    case 'short-form':
      return { ...person, givenNames: otherForms.get(first) ?? first };
    case 'typing':
      return { ...person, surname: mistyped(by, person.surname) };
    case 'day-and-month':
      return { ...person, born: person.born === null ? null : turned(person.born) };
    case 'year':
      return person.born === null ? person : { ...person, born: person.born + by.pick([-366, 365, 3652]) };
    case 'changed-surname':
      return changedSurname(by, person);
    case 'alias':
      return {
        ...person,
        givenNames: otherForms.get(others[0] ?? '') ?? others[0] ?? first,
        aliases: [{ kind: 'alias', givenNames: first, surname: person.surname }],
      };
  }
}

/** A woman's surname after marriage, with the maiden name as another name; a man's is mistyped instead. */
function changedSurname(by: Stream, person: NewNominal): NewNominal {
  if (person.sex !== 'female') return { ...person, surname: mistyped(by, person.surname) };
  const married = by.pick(welshSurnames);
  return {
    ...person,
    surname: by.chance(0.25) ? `${person.surname}-${married}` : married,
    aliases: [{ kind: 'maiden', givenNames: person.givenNames, surname: person.surname }],
  };
}

/** Two neighbouring letters change places, or one is left out. */
function mistyped(by: Stream, name: string): string {
  if (name.length < 4) return `${name}e`;
  const at = by.whole(1, name.length - 3);
  return by.chance(0.5)
    ? name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2)
    : name.slice(0, at) + name.slice(at + 1);
}

/** 4 July for 7 April; a day that cannot be a month stays. */
function turned(born: DayNumber): DayNumber {
  const day = plainDay(born);
  return day.day > 12 ? born : dayNumber(day.with({ day: day.month, month: day.day }));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
