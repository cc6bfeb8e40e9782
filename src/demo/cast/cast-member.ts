// One of the cast: a suspect with one victim and one crime, and what is added to them.

import type { RegimeCode } from '#law';

import type { AreaCode, Town } from '../areas.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import { inventedPnc } from '../made-people.ts';
import type { NewClause, NewMeasureEvent } from '../new-records.ts';
import { addMeasure } from '../ordering.ts';

export type Story = {
  readonly givenNames: string;
  readonly surname: string;
  readonly area: AreaCode;
  readonly town: Town;
  readonly offence: string;
  readonly daysAgo: number;
  readonly relationship: string;
  /** Number of the suspect's reference, where the story names it. */
  readonly refNumber?: number;
  readonly outcome?: { readonly code: string; readonly daysAgo: number; readonly rationale: string };
};

/** A suspect with one victim and one crime, and what is added to them. */
export class CastMember {
  readonly nominal: number;
  readonly victim: number;
  readonly crime: number;
  readonly maker: ForceMaker;
  readonly area: AreaCode;

  constructor(maker: ForceMaker, story: Story, number: number) {
    this.maker = maker;
    this.area = story.area;
    const firstKnown = maker.calendar.today - story.daysAgo;
    this.nominal = maker.addPerson({
      firstKnown,
      ...(story.refNumber === undefined ? {} : { refNumber: story.refNumber }),
      givenNames: story.givenNames,
      surname: story.surname,
      born: firstKnown - 10_000 - number * 371,
      sex: 'male',
      language: 'en',
      town: story.town,
      area: story.area,
      identifiers: [{ kind: 'pnc', value: inventedPnc(2020, 100 + number) }],
      address: { lines: `${String(number + 3)} Ffordd Dychmyg`, postcode: `${story.town.outward} 9ZX` },
    }).nominal;
    this.victim = maker.addPerson({
      firstKnown,
      givenNames: 'Elen',
      surname: `Dychmyg-${story.surname}`,
      born: firstKnown - 9_700 - number * 211,
      sex: 'female',
      language: number % 2 === 0 ? 'cy' : 'en',
      town: story.town,
      area: story.area,
      identifiers: [{ kind: 'phone', value: maker.nextPhone() ?? '07700 900002' }],
    }).nominal;
    this.crime = maker.addCrime({
      offence: story.offence,
      recorded: firstKnown,
      area: story.area,
      domesticAbuse: story.relationship !== 'acquaintance',
      parties: [
        { nominal: this.nominal, part: 'suspect' },
        { nominal: this.victim, part: 'victim', relationship: story.relationship },
      ],
      ...(story.outcome === undefined
        ? {}
        : {
            outcome: {
              code: story.outcome.code,
              on: maker.calendar.today - story.outcome.daysAgo,
              rationale: story.outcome.rationale,
            },
          }),
    });
  }

  measure(
    regime: RegimeCode,
    events: readonly NewMeasureEvent[],
    clauses: readonly NewClause[],
    owner?: number,
    knownFrom?: DayNumber,
  ): number {
    return addMeasure(this.maker, {
      regime,
      subject: this.nominal,
      crime: this.crime,
      area: this.area,
      protects: [this.victim],
      events,
      clauses,
      ...(owner === undefined ? {} : { owner }),
      ...(knownFrom === undefined ? {} : { knownFrom }),
    });
  }
}
