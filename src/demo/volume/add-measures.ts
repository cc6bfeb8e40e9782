// Five years of orders, notices and bail that follow from the crimes: what was made, served, told and ended. Long because one builder keeps the numbers of all kinds.

import type { RegimeCode } from '#law';

import {
  bailNoContact,
  leaveHome,
  liveAtAddress,
  noContact,
  noPosting,
  notToHome,
  noViolence,
  noWatching,
  programme,
  reportToPolice,
} from '../clauses.ts';
import { courtDay, momentText, plainDay, dayNumber } from '../days.ts';
import type { DayNumber } from '../days.ts';
import type { ForceMaker } from '../force-maker.ts';
import type { NewClause, NewMeasure, NewMeasureEvent } from '../new-records.ts';
import { addMeasure } from '../ordering.ts';
import { stream, weighted } from '../random.ts';
import type { Stream } from '../random.ts';
import type { ForceStaff } from '../staff.ts';
import { firstDayOf } from './add-crimes.ts';
import { hearVictim } from './hear-victims.ts';
import type { VolumeCrime } from './add-crimes.ts';
import { noticesInMonth, spoTerms, TO_CONSIDERATION, TO_GRANT, yearlyOrders } from './targets.ts';

/** A measure of the volume and the days it bound, for the breaches that follow. */
export type VolumeMeasure = {
  readonly measure: number;
  readonly regime: RegimeCode;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly crime: VolumeCrime;
  readonly clauses: number;
};

type Named = VolumeCrime & { readonly suspect: number };

const courts = {
  pembrokeshire: 'haverfordwest-magistrates',
  carmarthenshire: 'llanelli-magistrates',
  ceredigion: 'aberystwyth-magistrates',
  powys: 'welshpool-magistrates',
} as const;
const familyCourts = {
  pembrokeshire: 'haverfordwest-family',
  carmarthenshire: 'carmarthen-family',
  ceredigion: 'carmarthen-family',
  powys: 'welshpool-family',
} as const;

function yearsLater(day: DayNumber, years: number): DayNumber {
  return dayNumber(plainDay(day).add({ years }));
}

function monthsLater(day: DayNumber, months: number): DayNumber {
  return dayNumber(plainDay(day).add({ months }));
}

export function addMeasures(
  maker: ForceMaker,
  staff: ForceStaff,
  crimes: readonly VolumeCrime[],
  seed: number,
  size: number,
): readonly VolumeMeasure[] {
  const named = crimes.filter((crime): crime is Named => crime.suspect !== null);
  const builder = new MeasureBuilder(maker, staff, seed);
  for (const crime of named) {
    const by = stream(seed, 'measures', crime.crime);
    builder.preChargeBail(by, crime);
    if (crime.outcome === '1') builder.afterCharge(by, crime);
    if (crime.domesticAbuse) builder.familyOrder(by, crime);
  }
  addNotices(builder, named, seed, size);
  addStalkingOrders(builder, named, seed, size);
  return builder.made;
}

/** Domestic violence notices and the orders that follow, so many a month, each from a crime between partners. */
function addNotices(builder: MeasureBuilder, named: readonly Named[], seed: number, size: number): void {
  const first = firstDayOf(builder.today);
  const months = Map.groupBy(
    named.filter((crime) => crime.relationship === 'partner' || crime.relationship === 'former-partner'),
    (crime) => Math.floor(((crime.day - first) * 60) / 1826),
  );
  for (let month = 0; month < 60; month += 1) {
    const by = stream(seed, 'notices', month);
    const from = months.get(month) ?? [];
    for (let left = by.poisson(noticesInMonth(month) * size); left > 0 && from.length > 0; left -= 1) {
      const crime = from.splice(by.whole(0, from.length - 1), 1)[0];
      if (crime !== undefined) builder.noticeAndOrder(by, crime);
    }
  }
}

/** Stalking Protection Orders: so many granted and so many not in each year. */
function addStalkingOrders(
  builder: MeasureBuilder,
  named: readonly Named[],
  seed: number,
  size: number,
): void {
  const first = firstDayOf(builder.today);
  const stalking = named.filter((crime) => crime.kind === 'stalking');
  for (const [year, wanted] of yearlyOrders.entries()) {
    const by = stream(seed, 'stalking-orders', year);
    const from = stalking.filter((crime) => Math.floor((crime.day - first) / 365.25) === year);
    const granted = Math.round(wanted.spoGranted * size);
    const all = granted + Math.round(wanted.spoNot * size);
    for (let place = 0; place < all && from.length > 0; place += 1) {
      const crime = from.splice(by.whole(0, from.length - 1), 1)[0];
      if (crime !== undefined) builder.stalkingOrder(by, crime, place < granted);
    }
  }
}

class MeasureBuilder {
  readonly made: VolumeMeasure[] = [];
  readonly today: DayNumber;
  readonly #maker: ForceMaker;
  readonly #staff: ForceStaff;
  readonly #seed: number;

  constructor(maker: ForceMaker, staff: ForceStaff, seed: number) {
    this.#seed = seed;
    this.#maker = maker;
    this.#staff = staff;
    this.today = maker.calendar.today;
  }

  /** Adds a measure, leaving out what lies ahead of today. Nothing at all where its first step does. */
  #add(
    crime: Named,
    regime: RegimeCode,
    events: readonly NewMeasureEvent[],
    clauses: readonly NewClause[],
    more: Partial<NewMeasure> = {},
  ): number | null {
    const past = events.filter((event) => event.on < this.today);
    if (past.length === 0) return null;
    const granted = past.find((event) => event.step === 'granted');
    const ended = past.find((event) => event.step === 'ended' || event.step === 'discharged');
    const ends = past.findLast((event) => event.ends !== undefined)?.ends ?? this.today;
    const last = Math.min(ended?.on ?? ends, ends, this.today - 1);
    // A stream of its own: what the rest of the force does stays as it is.
    const hearings =
      granted === undefined
        ? []
        : hearVictim(stream(this.#seed, `hearings-${regime}`, crime.crime), granted.on, last);
    const measure = addMeasure(this.#maker, {
      regime,
      subject: crime.suspect,
      crime: crime.crime,
      area: crime.area,
      events: [...past, ...hearings],
      clauses,
      protects: [crime.victim],
      ...more,
    });
    if (granted !== undefined) {
      this.made.push({
        measure,
        regime,
        from: past.find((event) => event.step === 'served')?.on ?? granted.on,
        to: last,
        crime,
        clauses: clauses.length,
      });
    }
    return measure;
  }

  #label(crime: Named): string {
    return this.#maker.labelVictim(crime.suspect, crime.victim, this.#maker.calendar.fed(crime.day));
  }

  #told(by: Stream, on: DayNumber, share: number): readonly NewMeasureEvent[] {
    return by.chance(share) ? [{ step: 'victim-told', on, method: weighted(by, tellings) }] : [];
  }

  /** Bail before charge: three months, sometimes extended by an inspector (PACE 1984 Part 4 as amended in 2022). */
  preChargeBail(by: Stream, crime: Named): void {
    if (!by.chance(crime.domesticAbuse ? 0.13 : 0.06)) return;
    const granted = crime.day + by.whole(0, 2);
    const ends = monthsLater(granted, 3) - 1;
    const isExtended = by.chance(0.25);
    const last = isExtended ? monthsLater(granted, 6) - 1 : ends;
    const decided = crime.outcomeOn;
    const isCharged = crime.outcome === '1';
    const endsOn = decided !== null && decided > granted && decided < last ? decided : last;
    const label = this.#label(crime);
    this.#add(
      crime,
      'bail-pre-charge',
      [
        {
          step: 'granted',
          on: granted,
          at: momentText(granted, by.whole(9, 21), by.whole(0, 59)),
          ends,
          authority: 'sergeant',
        },
        ...this.#told(by, granted + by.whole(0, 1), 0.85),
        ...(isExtended && endsOn > ends - 3
          ? [{ step: 'extended' as const, on: ends - by.whole(1, 6), ends: last, authority: 'inspector' }]
          : []),
        ...(endsOn < this.today
          ? [{ step: 'ended' as const, on: endsOn, reason: isCharged ? 'charged' : 'decided' }]
          : []),
      ],
      by.chance(0.6) ? [liveAtAddress, bailNoContact(label)] : [bailNoContact(label), noPosting(label)],
      by.chance(0.9) ? { owner: by.pick(this.#staff.investigatorsIn(crime.area)) } : {},
    );
  }

  /** Court bail until the case ends; then, for about a quarter of those charged, a restraining order. */
  afterCharge(by: Stream, crime: Named): void {
    const charged = crime.outcomeOn;
    if (charged === null) return;
    const ends = courtDay(charged + Math.max(14, Math.round(by.lognormal(Math.log(140), 0.5))));
    const label = this.#label(crime);
    if (by.chance(0.55)) {
      const granted = courtDay(charged + by.whole(0, 2));
      this.#add(
        crime,
        'bail-post-charge',
        [
          { step: 'granted', on: granted, ends: Math.max(granted, ends), court: courts[crime.area] },
          ...this.#told(by, granted, 0.8),
          ...(ends < this.today ? [{ step: 'ended' as const, on: ends, reason: 'case-ended' }] : []),
        ],
        [bailNoContact(label), ...(by.chance(0.3) ? [reportToPolice] : [])],
      );
    }
    if (by.chance(0.28)) {
      const regime = by.chance(0.93) ? 'ro-conviction' : 'ro-acquittal';
      const term = weighted(by, [
        [2, 30],
        [3, 20],
        [5, 35],
        [0, 15],
      ] as const);
      const length = term === 0 ? { noEnd: true } : { ends: yearsLater(ends, term) };
      this.#add(
        crime,
        regime,
        [
          { step: 'granted', on: ends, court: courts[crime.area], ...length },
          { step: 'served', on: ends, method: 'in-court', court: courts[crime.area] },
          ...this.#told(by, ends + by.whole(0, 3), 0.7),
        ],
        [noContact(label), notToHome(label)],
        by.chance(0.6) ? { owner: by.pick(this.#staff.ownersIn(crime.area)) } : {},
      );
    }
  }

  /** A Non-Molestation Order the victim obtained: police learn of it when papers come. */
  familyOrder(by: Stream, crime: Named): void {
    if (!by.chance(0.032)) return;
    const granted = courtDay(crime.day + by.whole(3, 40));
    const received = granted + by.whole(1, 12);
    const label = this.#label(crime);
    const owner = by.chance(0.4) ? { owner: by.pick(this.#staff.ownersIn(crime.area)) } : {};
    this.#add(
      crime,
      'nmo',
      [
        { step: 'granted', on: granted, ends: yearsLater(granted, 1), court: familyCourts[crime.area] },
        { step: 'served', on: granted + by.whole(1, 6), method: 'in-person', byWhom: 'Process server' },
        { step: 'copy-received', on: received, byWhom: 'Family court' },
        // The victim asked for it; that police hold it and watch over it is theirs to be told.
        ...this.#told(by, received + by.whole(0, 2), 0.6),
      ],
      [noViolence(label), noContact(label), notToHome(label)],
      {
        knownFrom: Math.min(received, this.today),
        ...owner,
      },
    );
  }

  /** A notice, and within 48 hours the application for an order (Crime and Security Act 2010 ss.24 to 28). */
  noticeAndOrder(by: Stream, crime: Named): void {
    const issued = crime.day + by.whole(0, 1);
    const hour = by.whole(8, 22);
    const heard = courtDay(issued + by.whole(1, 2));
    const label = this.#label(crime);
    const owner = by.chance(0.8) ? { owner: by.pick(this.#staff.investigatorsIn(crime.area)) } : {};
    const result = by.next();
    const notice = this.#add(
      crime,
      'dvpn',
      [
        {
          step: 'granted',
          on: issued,
          at: momentText(issued, hour),
          ends: heard,
          authority: 'superintendent',
        },
        {
          step: 'served',
          on: issued,
          at: momentText(issued, Math.min(23, hour + 1), 10),
          method: 'in-person',
        },
        ...this.#told(by, issued, 0.9),
        { step: 'ended', on: heard, reason: result < 0.85 ? 'order-made' : 'order-not-made' },
      ],
      [noViolence(label), leaveHome(label)],
      owner,
    );
    // The application is the notice's own: its decision is the one that ends it.
    const own = { ...owner, ...(notice === null ? {} : { replaces: notice }) };
    const applied: NewMeasureEvent = { step: 'applied', on: issued };
    if (result < 0.85) {
      this.#add(
        crime,
        'dvpo',
        [
          applied,
          {
            step: 'granted',
            on: heard,
            ends: heard + by.pick([27, 27, 27, 20, 13]),
            court: courts[crime.area],
          },
          { step: 'served', on: heard, method: 'in-court' },
          ...this.#told(by, heard, 0.85),
        ],
        [noViolence(label), noContact(label), leaveHome(label)],
        own,
      );
    } else {
      const reason = by.pick(['criteria-not-met', 'evidence-not-enough', 'other-protection']);
      this.#add(
        crime,
        'dvpo',
        [applied, { step: 'refused', on: heard, court: courts[crime.area], reason }],
        [],
        own,
      );
    }
  }

  stalkingOrder(by: Stream, crime: Named, isGranted: boolean): void {
    const considered =
      crime.day + Math.max(1, Math.round(by.lognormal(TO_CONSIDERATION.mu, TO_CONSIDERATION.sigma)));
    const decided = courtDay(
      Math.max(considered + 10, crime.day + Math.round(by.lognormal(TO_GRANT.mu, TO_GRANT.sigma))),
    );
    const applied = considered + Math.round((decided - considered) * 0.5);
    const label = this.#label(crime);
    const start: NewMeasureEvent[] = [
      { step: 'considered', on: considered },
      { step: 'asked-legal', on: considered + Math.round((applied - considered) / 2) },
      { step: 'applied', on: applied, court: courts[crime.area] },
    ];
    const owner = { owner: by.chance(0.7) ? this.#staff.of('thomas') : this.#staff.of('prosser') };
    if (!isGranted) {
      const isRefused = by.chance(0.35);
      const events: NewMeasureEvent[] = isRefused
        ? [...start, { step: 'refused', on: decided, court: courts[crime.area], reason: 'criteria-not-met' }]
        : [
            ...start.slice(0, 2),
            {
              step: 'withdrawn',
              on: decided,
              reason: by.pick(['criteria-not-met', 'no-instructions', 'no-instructions']),
            },
          ];
      this.#add(crime, 'spo', events, [], owner);
      return;
    }
    const term = weighted(by, spoTerms);
    const served = decided + by.whole(0, 3);
    const checks: NewMeasureEvent[] = [];
    for (let on = served + 60; on < this.today; on += by.whole(45, 95)) checks.push({ step: 'checked', on });
    this.#add(
      crime,
      'spo',
      [
        ...start,
        {
          step: 'granted',
          on: decided,
          court: courts[crime.area],
          ...(term === 0 ? { noEnd: true } : { ends: yearsLater(decided, term) }),
        },
        { step: 'served', on: served, method: 'in-person' },
        { step: 'notified', on: served + by.whole(0, 3) },
        { step: 'victim-told', on: decided + by.whole(0, 2), method: 'phone' },
        ...checks,
      ],
      [noContact(label), notToHome(label), noWatching(label), ...(by.chance(0.57) ? [programme] : [])],
      owner,
    );
  }
}

const tellings = [
  ['phone', 70],
  ['in-person', 15],
  ['text', 8],
  ['email', 4],
  ['through-advocate', 3],
] as const;
