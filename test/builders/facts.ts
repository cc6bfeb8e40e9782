// Small true-to-shape records for tests: a person, a crime, a measure, a breach, each with its card rebuilt. Long because it holds a builder for each kind of record.

import { rebuildBreachCards } from '#breaches';
import type { BreachStep } from '#breaches';
import { rebuildConsiderationCards } from '#interventions';
import { breachKindOf } from '#law';
import type { RegimeCode } from '#law';
import { rebuildMeasureCards } from '#orders';
import type { MeasureStep } from '#orders';
import { identifierKey, rebuildPersonCards } from '#people';
import type { Clock, Db, StaffId, Viewer } from '#platform';

let serial = 0;

function next(): number {
  serial += 1;
  return serial;
}

function staffId(id: number): StaffId {
  return id as StaffId;
}

type Stamp = { readonly recordedAt?: string; readonly source?: string };

function stamp(clock: Clock, given: Stamp) {
  return {
    recorded_at: given.recordedAt === undefined ? clock.now() : Temporal.Instant.from(given.recordedAt),
    source_system: given.source ?? 'crime-system',
  };
}

export type MadeStaff = { readonly id: number; readonly viewer: Viewer };

/** A member of staff of a role, and the viewer they are when signed in. */
export async function makeStaff(
  db: Db,
  role: string,
  given: {
    readonly name?: string;
    readonly areaCode?: string | null;
    readonly groupIds?: readonly number[];
    readonly teamId?: number;
    /** Last day in post. */
    readonly activeTo?: string;
  } = {},
): Promise<MadeStaff> {
  const number = next();
  const row = await db
    .insertInto('staff')
    .values({
      ref: `T${number}`,
      username: `test-${number}`,
      display_name: given.name ?? `PC T Prawf ${number}`,
      post: 'Test post',
      role,
      area_code: given.areaCode ?? null,
      team_id: given.teamId ?? null,
      active_from: Temporal.PlainDate.from('2020-01-01'),
      active_to: given.activeTo === undefined ? null : Temporal.PlainDate.from(given.activeTo),
    })
    .returning(['id', 'display_name'])
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    viewer: {
      staffId: staffId(row.id),
      name: row.display_name,
      role,
      rank: null,
      teamId: given.teamId ?? null,
      areaCode: given.areaCode ?? null,
      groupIds: given.groupIds ?? [],
    },
  };
}

export type MadePerson = { readonly id: number; readonly ref: string; readonly nominalId: number };

export type PersonGiven = Stamp & {
  readonly given?: string | null;
  readonly surname?: string | null;
  readonly born?: string | null;
  readonly town?: string | null;
  readonly areaCode?: string | null;
  readonly aliases?: readonly string[];
  readonly phone?: string;
  readonly warning?: string;
  readonly restrictedTo?: number;
};

/** A person of one nominal. Aliases are written "Given SURNAME". */
export async function makePerson(db: Db, clock: Clock, given: PersonGiven = {}): Promise<MadePerson> {
  const number = next();
  const ref = `P-T${number}`;
  const by = stamp(clock, given);
  const person = await db
    .insertInto('person')
    .values({ ref, created_at: clock.now() })
    .returning('id')
    .executeTakeFirstOrThrow();
  const nominal = await db
    .insertInto('nominal')
    .values({ source_system: by.source_system, source_id: `N-T${number}`, person_id: person.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const nominal_id = nominal.id;
  await db
    .insertInto('nominal_link')
    .values({ nominal_id, person_id: person.id, basis: 'exact-source-id', ...by })
    .execute();
  await db
    .insertInto('nominal_version')
    .values({
      nominal_id,
      given_names: given.given === undefined ? 'Prawf' : given.given,
      surname: given.surname === undefined ? `Person${number}` : given.surname,
      born_on: given.born === undefined || given.born === null ? null : Temporal.PlainDate.from(given.born),
      born_precision: given.born === undefined || given.born === null ? null : 'day',
      town: given.town ?? null,
      area_code: given.areaCode ?? null,
      ...by,
    })
    .execute();
  for (const alias of given.aliases ?? []) {
    const parts = alias.split(' ');
    await db
      .insertInto('person_alias')
      .values({
        nominal_id,
        kind: 'alias',
        given_names: parts.slice(0, -1).join(' '),
        surname: parts.at(-1) ?? null,
        ...by,
      })
      .execute();
  }
  if (given.phone !== undefined) {
    await db
      .insertInto('person_identifier')
      .values({ nominal_id, kind: 'phone', value: given.phone, value_key: identifierKey(given.phone), ...by })
      .execute();
  }
  if (given.warning !== undefined) {
    await db
      .insertInto('person_warning')
      .values({ nominal_id, code: given.warning, ...by })
      .execute();
  }
  if (given.restrictedTo !== undefined) {
    await db
      .insertInto('person_restriction')
      .values({ nominal_id, group_id: given.restrictedTo, restricted: true, reason: 'Test', ...by })
      .execute();
  }
  await rebuildPersonCards(db, clock, [person.id]);
  return { id: person.id, ref, nominalId: nominal_id };
}

/** A team of an area, or of the whole force. */
export async function makeTeam(db: Db, areaCode: string | null = null): Promise<number> {
  const number = next();
  const row = await db
    .insertInto('team')
    .values({
      code: `TEAM-${number}`,
      name_en: `Unit ${number}`,
      name_cy: `Uned ${number}`,
      area_code: areaCode,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A need-to-know group. */
export async function makeGroup(db: Db): Promise<number> {
  const row = await db
    .insertInto('need_to_know_group')
    .values({ code: `group-${next()}`, name_en: 'Test group', name_cy: 'Grŵp prawf', contact: 'DI Prawf' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type EventGiven = Stamp & {
  /** In the words of whoever recorded it. */
  readonly note?: string;
  readonly step: MeasureStep;
  readonly on: string;
  readonly at?: string;
  readonly endsOn?: string;
  readonly noEndDate?: boolean;
  readonly reason?: string;
  /** Day and time to which a hearing was adjourned, or by which a check is planned. */
  readonly nextOn?: string;
  readonly nextAt?: string;
};

/** A measure with its events and conditions. A condition is written in plain words. */
export async function makeMeasure(
  db: Db,
  clock: Clock,
  given: Stamp & {
    readonly regime: RegimeCode;
    /** Code of a kind of order that was added here, like `regime`. */
    readonly added?: string;
    readonly subject: MadePerson;
    readonly events: readonly EventGiven[];
    readonly conditions?: readonly string[];
    readonly ownerId?: number;
    readonly deputyId?: number;
    readonly areaCode?: string;
    readonly protects?: readonly MadePerson[];
    readonly crimeId?: number;
    /** The interim or earlier order it takes the place of. */
    readonly replaces?: number;
  },
): Promise<{ readonly id: number; readonly ref: string }> {
  const by = stamp(clock, given);
  const ref = `${given.regime.toUpperCase()}-T${next()}`;
  const measure = await db
    .insertInto('measure')
    .values({
      ref,
      regime: given.regime,
      added_regime: given.added ?? null,
      subject_nominal_id: given.subject.nominalId,
      area_code: given.areaCode ?? null,
      crime_id: given.crimeId ?? null,
      replaces_measure_id: given.replaces ?? null,
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const event of given.events) {
    await db
      .insertInto('measure_event')
      .values({
        measure_id: measure.id,
        step: event.step,
        occurred_on: Temporal.PlainDate.from(event.on),
        occurred_at: event.at === undefined ? null : Temporal.Instant.from(event.at),
        ends_on: event.endsOn === undefined ? null : Temporal.PlainDate.from(event.endsOn),
        no_end_date: event.noEndDate ?? false,
        reason: event.reason ?? null,
        note: event.note ?? null,
        next_on: event.nextOn === undefined ? null : Temporal.PlainDate.from(event.nextOn),
        next_at: event.nextAt === undefined ? null : Temporal.Instant.from(event.nextAt),
        ...stamp(clock, { ...given, ...event }),
      })
      .execute();
  }
  for (const [place, text] of (given.conditions ?? []).entries()) {
    await db
      .insertInto('measure_clause')
      .values({ measure_id: measure.id, clause_no: place + 1, duty: 'must-not', plain_en: text, ...by })
      .execute();
  }
  for (const [part, staff] of [
    ['owner', given.ownerId],
    ['deputy', given.deputyId],
  ] as const) {
    if (staff === undefined) continue;
    await db
      .insertInto('measure_owner')
      .values({
        measure_id: measure.id,
        part,
        staff_id: staff,
        occurred_on: Temporal.PlainDate.from(given.events[0]?.on ?? '2026-01-01'),
        ...by,
      })
      .execute();
  }
  for (const victim of given.protects ?? []) {
    await db
      .insertInto('measure_protected')
      .values({ measure_id: measure.id, nominal_id: victim.nominalId, ...by })
      .execute();
  }
  await rebuildMeasureCards(db, clock, [measure.id]);
  return { id: measure.id, ref };
}

/** A breach with what was done about it. */
export async function makeBreach(
  db: Db,
  clock: Clock,
  given: Stamp & {
    readonly subject: MadePerson;
    readonly measure?: { readonly id: number; readonly regime: RegimeCode };
    readonly clauseNo?: number;
    readonly at: string;
    readonly reportedAt?: string;
    readonly account?: string;
    readonly channels?: readonly string[];
    readonly steps?: readonly { readonly step: BreachStep; readonly at: string }[];
  },
): Promise<{ readonly id: number; readonly ref: string }> {
  const by = stamp(clock, given);
  const ref = `BR-T-${next()}`;
  const occurred = Temporal.Instant.from(given.at);
  const breach = await db
    .insertInto('breach')
    .values({
      ref,
      subject_nominal_id: given.subject.nominalId,
      measure_id: given.measure?.id ?? null,
      clause_no: given.clauseNo ?? null,
      contravention: given.measure === undefined ? 'not-known' : breachKindOf(given.measure.regime),
      occurred_from: occurred,
      occurred_precision: 'minute',
      account: given.account ?? null,
      channels: given.channels ?? [],
      reported_at: given.reportedAt === undefined ? occurred : Temporal.Instant.from(given.reportedAt),
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  for (const { step, at } of given.steps ?? []) {
    await db
      .insertInto('breach_event')
      .values({ breach_id: breach.id, step, occurred_at: Temporal.Instant.from(at), ...by })
      .execute();
  }
  await rebuildBreachCards(db, clock, [breach.id]);
  return { id: breach.id, ref };
}

/** A crime with its suspects and victims; labels are given in the order of the victims. One that ended has its card. */
export async function makeCrime(
  db: Db,
  clock: Clock,
  given: Stamp & {
    readonly offenceKey?: string;
    readonly recordedOn?: string;
    readonly reportedOn?: string;
    readonly areaCode?: string;
    readonly suspects: readonly MadePerson[];
    readonly victims?: readonly MadePerson[];
    readonly outcome?: { readonly code: string; readonly on: string };
  },
): Promise<{ readonly id: number; readonly ref: string }> {
  const by = stamp(clock, given);
  const number = 900_000 + next();
  const ref = `26-${number}`;
  const crime = await db
    .insertInto('crime')
    .values({ ref, source_system: by.source_system, source_ref: `26/${number}` })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('crime_version')
    .values({
      crime_id: crime.id,
      offence_key: given.offenceKey ?? 'stalking_s2a',
      reported_on: given.reportedOn === undefined ? null : Temporal.PlainDate.from(given.reportedOn),
      recorded_on: Temporal.PlainDate.from(given.recordedOn ?? '2026-11-01'),
      domestic_abuse: 'not-known',
      change_kind: 'first',
      ...(given.areaCode === undefined ? {} : { area_code: given.areaCode }),
      ...by,
    })
    .execute();
  const party = async (person: MadePerson, part: string) => {
    await db
      .insertInto('crime_party')
      .values({ crime_id: crime.id, nominal_id: person.nominalId, part, ...by })
      .execute();
  };
  for (const suspect of given.suspects) {
    await party(suspect, 'suspect');
    for (const [place, victim] of (given.victims ?? []).entries()) {
      await db
        .insertInto('victim_label')
        .values({
          suspect_nominal_id: suspect.nominalId,
          victim_nominal_id: victim.nominalId,
          label: String.fromCodePoint(65 + place),
          recorded_at: by.recorded_at,
        })
        .onConflict((known) => known.doNothing())
        .execute();
    }
  }
  for (const victim of given.victims ?? []) await party(victim, 'victim');
  if (given.outcome !== undefined) {
    await db
      .insertInto('crime_outcome')
      .values({
        crime_id: crime.id,
        outcome_code: given.outcome.code,
        occurred_on: Temporal.PlainDate.from(given.outcome.on),
        ...by,
      })
      .execute();
    await rebuildConsiderationCards(db, clock, [crime.id]);
  }
  return { id: crime.id, ref };
}

/** That a victim agreed to be supported by an adviser of a service, with the officer they ring. */
export async function makeSupport(
  db: Db,
  clock: Clock,
  given: {
    readonly victim: MadePerson;
    readonly subject: MadePerson;
    readonly adviser: MadeStaff;
    readonly officer: MadeStaff;
    /** Service that was named; the adviser works for it from now on. */
    readonly service?: string;
    readonly showsInitials?: boolean;
  },
): Promise<{ readonly id: number; readonly ref: string }> {
  const { service = 'goleudy' } = given;
  const by = { recorded_at: clock.now(), source_system: 'gwarchod', entered_by: given.officer.id };
  const ref = `SUP-T-${next()}`;
  await db
    .insertInto('provider_account')
    .values({ staff_id: given.adviser.id, provider: service, ...by })
    .execute();
  const { id } = await db
    .insertInto('victim_support')
    .values({
      ref,
      victim_nominal_id: given.victim.nominalId,
      subject_nominal_id: given.subject.nominalId,
      adviser_staff_id: given.adviser.id,
      service,
      agreed_on: Temporal.PlainDate.from('2026-11-01'),
      agreed_how: 'phone',
      shows_initials: given.showsInitials ?? false,
      reason: 'Test',
      ...by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('victim_support_officer')
    .values({ support_id: id, staff_id: given.officer.id, ...by })
    .execute();
  return { id, ref };
}
