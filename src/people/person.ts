// What a person is: a set of source nominals, and what the newest facts say of them.

export type PersonId = number & { readonly brand: 'PersonId' };
export type NominalId = number & { readonly brand: 'NominalId' };

export function personId(id: number): PersonId {
  return id as PersonId;
}

export function nominalId(id: number): NominalId {
  return id as NominalId;
}

export type BornPrecision = 'day' | 'month' | 'year' | 'estimated';

/** The person as lists show them: from the card. */
export type PersonSummary = {
  readonly id: PersonId;
  readonly ref: string;
  readonly givenNames: string | null;
  readonly surname: string | null;
  readonly bornOn: Temporal.PlainDate | null;
  readonly bornPrecision: BornPrecision | null;
  readonly town: string | null;
  readonly outwardCode: string | null;
  readonly areaCode: string | null;
  readonly restrictedGroupId: number | null;
};

/** The person as a page shows them: the card, and the nominals every fact hangs on. */
export type Person = PersonSummary & { readonly nominalIds: readonly NominalId[] };

/** Full name as police write it: given names, then the surname in capitals. Empty when no name is recorded. */
export function fullName(person: Pick<PersonSummary, 'givenNames' | 'surname'>): string {
  const surname = person.surname?.toLocaleUpperCase('cy') ?? '';
  return [person.givenNames ?? '', surname].filter((part) => part !== '').join(' ');
}

/** Whole years between birth and a day; null when the date of birth is not known. */
export function ageOn(bornOn: Temporal.PlainDate | null, day: Temporal.PlainDate): number | null {
  if (bornOn === null || Temporal.PlainDate.compare(bornOn, day) > 0) return null;
  return bornOn.until(day, { largestUnit: 'years' }).years;
}
