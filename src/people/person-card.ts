// What a person's card says: derived from the newest version of each nominal, so it can be rebuilt at any time.

import { foldText } from '#matching';

import type { BornPrecision } from './person.ts';

export type NominalFacts = {
  readonly nominalId: number;
  readonly recordedAt: Temporal.Instant;
  readonly givenNames: string | null;
  readonly surname: string | null;
  readonly bornOn: Temporal.PlainDate | null;
  readonly bornPrecision: BornPrecision | null;
  readonly town: string | null;
  readonly outwardCode: string | null;
  readonly areaCode: string | null;
};

export type CardFacts = {
  readonly givenNames: string | null;
  readonly surname: string | null;
  readonly bornOn: Temporal.PlainDate | null;
  readonly bornPrecision: BornPrecision | null;
  readonly town: string | null;
  readonly outwardCode: string | null;
  readonly areaCode: string | null;
  readonly sortName: string;
};

/**
 * The card of a person with these nominals, one newest version each. A field is taken from the nominal recorded
 * last that has it; ties go to the higher nominal number, so the order of the rows does not matter. The two halves
 * of a name, and a date of birth and its exactness, always come from the same nominal.
 */
export function personCard(nominals: readonly NominalFacts[]): CardFacts {
  const newestFirst = [...nominals].sort(
    (a, b) => Temporal.Instant.compare(b.recordedAt, a.recordedAt) || b.nominalId - a.nominalId,
  );
  const named = newestFirst.find((facts) => facts.surname !== null || facts.givenNames !== null);
  const born =
    newestFirst.find((facts) => facts.bornOn !== null && facts.bornPrecision === 'day') ??
    newestFirst.find((facts) => facts.bornOn !== null);
  const lives = newestFirst.find((facts) => facts.town !== null || facts.outwardCode !== null);
  const placed = newestFirst.find((facts) => facts.areaCode !== null);
  const givenNames = named?.givenNames ?? null;
  const surname = named?.surname ?? null;
  return {
    givenNames,
    surname,
    bornOn: born?.bornOn ?? null,
    bornPrecision: born?.bornPrecision ?? null,
    town: lives?.town ?? null,
    outwardCode: lives?.outwardCode ?? null,
    areaCode: placed?.areaCode ?? null,
    sortName: foldText(`${surname ?? ''} ${givenNames ?? ''}`.trim()),
  };
}
