// Puts a force together in policing terms: people, crimes, orders and breaches become rows of the sheets. Long because each kind of record becomes rows in one place.

import { breachKindOf } from '#law';
import type { RegimeCode } from '#law';
import { identifierKey } from '#people';

import type { Calendar, DayNumber } from './days.ts';
import { dayText } from './days.ts';
import { forceSheets } from './force-sheets.ts';
import { DRAMA_PHONES, dramaPhone } from './made-people.ts';
import type {
  NewBreach,
  NewCrime,
  NewMeasure,
  NewMeasureEvent,
  NewNominal,
  NewPerson,
  PersonNumber,
} from './new-records.ts';
import { References } from './references.ts';

/** Regime of each measure, day it was first known, and whom it binds: what later records of the same story need. */
type KnownMeasure = { readonly regime: RegimeCode; readonly nominal: number };

export class ForceMaker {
  readonly calendar: Calendar;
  readonly sheets = forceSheets();
  readonly references = new References();
  readonly #measures: KnownMeasure[] = [];
  readonly #labels = new Map<number, string[]>();
  #phones = 0;

  constructor(calendar: Calendar) {
    this.calendar = calendar;
  }

  /** A telephone number that nobody else of this force has; null when the two thousand are given out. */
  nextPhone(): string | null {
    if (this.#phones >= DRAMA_PHONES) return null;
    this.#phones += 1;
    return dramaPhone(this.#phones - 1);
  }

  /**
   * A person with one source nominal. Facts are those of the feed on the day it first came. `identity` is the person
   * they are in truth, where they stand under two references.
   */
  addPerson(person: NewPerson, identity?: number): PersonNumber {
    const at = this.calendar.fed(person.firstKnown);
    const number = this.sheets.person.add({ ref: this.references.person(person.refNumber), created_at: at });
    return { person: number, nominal: this.addNominal(number, person, identity) };
  }

  /** Another record of the same, or of what may be the same, person. */
  addNominal(person: number, facts: NewNominal, identity: number = person): number {
    const { sheets } = this;
    const system = facts.system ?? 'crime-system';
    const by = { recorded_at: this.calendar.fed(facts.firstKnown), source_system: system };
    const nominal = sheets.nominal.add({
      source_system: system,
      source_id: facts.sourceId ?? `N${String(sheets.nominal.rows.length + 400_001)}`,
      person_id: person,
    });
    sheets.knownIdentity.add({ nominal_id: nominal, identity: `person ${String(identity)}` });
    sheets.nominalLink.add({ nominal_id: nominal, person_id: person, basis: 'exact-source-id', ...by });
    sheets.nominalVersion.add({
      nominal_id: nominal,
      occurred_on: dayText(facts.firstKnown),
      given_names: facts.givenNames,
      surname: facts.surname,
      born_on: facts.born === null ? null : dayText(facts.born),
      born_precision: facts.born === null ? null : (facts.bornPrecision ?? 'day'),
      sex: facts.sex,
      ethnicity_self: facts.ethnicity ?? null,
      language: facts.language,
      town: facts.town?.en ?? null,
      outward_code: facts.town?.outward ?? null,
      area_code: facts.area,
      ...by,
    });
    for (const alias of facts.aliases ?? []) {
      sheets.alias.add({
        nominal_id: nominal,
        kind: alias.kind,
        given_names: alias.givenNames ?? null,
        surname: alias.surname ?? null,
        removed: false,
        ...by,
      });
    }
    for (const { kind, value } of facts.identifiers ?? []) {
      sheets.identifier.add({
        nominal_id: nominal,
        kind,
        value,
        value_key: identifierKey(value),
        checked_on: kind === 'pnc' ? dayText(facts.firstKnown) : null,
        removed: false,
        ...by,
      });
    }
    for (const warning of facts.warnings ?? []) {
      sheets.warning.add({
        nominal_id: nominal,
        code: warning.code,
        occurred_on: dayText(warning.on),
        review_on: dayText(warning.on + 365),
        removed: false,
        reason: warning.reason ?? null,
        ...by,
      });
    }
    if (facts.address !== undefined) {
      sheets.address.add({
        nominal_id: nominal,
        kind: facts.address.kind ?? 'home',
        lines: facts.address.lines,
        town: facts.town?.en ?? null,
        postcode: facts.address.postcode,
        occurred_on: dayText(facts.firstKnown),
        removed: false,
        ...by,
      });
    }
    return nominal;
  }

  addCrime(crime: NewCrime): number {
    const { sheets } = this;
    const by = { recorded_at: this.calendar.fed(crime.recorded), source_system: 'crime-system' };
    const sourceRef = this.references.crime(crime.recorded, crime.slot);
    const number = sheets.crime.add({
      ref: sourceRef.replace('/', '-'),
      source_system: 'crime-system',
      source_ref: sourceRef,
    });
    const version = {
      crime_id: number,
      offence_given: crime.offenceGiven ?? null,
      committed_from: dayText(crime.from ?? crime.recorded),
      committed_to: dayText(crime.to ?? crime.from ?? crime.recorded),
      reported_on: dayText(crime.reported ?? crime.recorded),
      recorded_on: dayText(crime.recorded),
      area_code: crime.area,
      domestic_abuse: crime.domesticAbuse ? 'yes' : 'no',
      domestic_abuse_basis: crime.domesticAbuse ? 'dash-attached' : 'extract',
    };
    sheets.crimeVersion.add({
      ...version,
      offence_key: crime.offence,
      change_kind: 'first',
      occurred_on: dayText(crime.recorded),
      ...by,
      import_file_id: crime.importRow === undefined ? null : 0,
      import_row: crime.importRow ?? null,
    });
    for (const change of crime.changes ?? []) {
      sheets.crimeVersion.add({
        ...version,
        offence_key: change.offence ?? crime.offence,
        change_kind: change.kind,
        change_reason: change.reason,
        occurred_on: dayText(change.on),
        recorded_at: this.calendar.fed(change.on),
        source_system: 'crime-system',
      });
    }
    for (const party of crime.parties) {
      sheets.crimeParty.add({
        crime_id: number,
        nominal_id: party.nominal,
        part: party.part,
        relationship: party.relationship ?? null,
        occurred_on: dayText(crime.recorded),
        removed: false,
        ...by,
      });
    }
    this.#labelVictims(crime, by.recorded_at);
    if (crime.outcome !== undefined) {
      sheets.crimeOutcome.add({
        crime_id: number,
        outcome_code: crime.outcome.code,
        occurred_on: dayText(crime.outcome.on),
        rationale: crime.outcome.rationale ?? null,
        recorded_at: this.calendar.fed(crime.outcome.on),
        source_system: 'crime-system',
      });
    }
    return number;
  }

  /** The letter a victim has on the pages of a suspect; given on first meeting, in the order crimes are added. */
  labelVictim(suspect: number, victim: number, at: string): string {
    const known = this.#labels.get(suspect) ?? [];
    const place = known.indexOf(String(victim));
    if (place >= 0) return letters(place);
    known.push(String(victim));
    this.#labels.set(suspect, known);
    const label = letters(known.length - 1);
    this.sheets.victimLabel.add({
      suspect_nominal_id: suspect,
      victim_nominal_id: victim,
      label,
      recorded_at: at,
    });
    return label;
  }

  #labelVictims(crime: NewCrime, at: string): void {
    for (const suspect of crime.parties.filter((party) => party.part === 'suspect')) {
      for (const victim of crime.parties.filter((party) => party.part === 'victim')) {
        this.labelVictim(suspect.nominal, victim.nominal, at);
      }
    }
  }

  addMeasure(measure: NewMeasure): number {
    const { sheets } = this;
    const first = measure.events[0];
    if (first === undefined) throw new Error('A measure has at least one event');
    const system = measure.system ?? systemOf(measure.regime);
    const refDay = measure.events.find((event) => event.step === 'granted')?.on ?? first.on;
    const number = sheets.measure.add({
      ref: this.references.measure(measure.regime, refDay, measure.refNumber),
      regime: measure.regime,
      subject_nominal_id: measure.subject,
      crime_id: measure.crime ?? null,
      replaces_measure_id: measure.replaces ?? null,
      source_ref: `${system.toUpperCase()}-${String(sheets.measure.rows.length + 1).padStart(6, '0')}`,
      area_code: measure.area,
      recorded_at: this.calendar.fed(measure.knownFrom ?? first.on),
      source_system: system,
    });
    this.#measures.push({ regime: measure.regime, nominal: measure.subject });
    for (const event of measure.events) this.addMeasureEvent(number, event, system, measure.knownFrom);
    const by = { recorded_at: this.calendar.fed(measure.knownFrom ?? refDay), source_system: system };
    for (const [at, clause] of (measure.clauses ?? []).entries()) {
      sheets.measureClause.add({
        measure_id: number,
        clause_no: at + 1,
        duty: clause.duty,
        plain_en: clause.en,
        plain_cy: clause.cy,
        court_wording: clause.court ?? null,
        court_language: clause.court === undefined ? null : 'en',
        channel: clause.limit,
        ends_with: clause.endsWith ?? null,
        removed: false,
        ...by,
      });
    }
    for (const nominal of measure.protects ?? []) {
      this.labelVictim(measure.subject, nominal, by.recorded_at);
      sheets.measureProtected.add({ measure_id: number, nominal_id: nominal, removed: false, ...by });
    }
    if (measure.owner !== undefined) {
      sheets.measureOwner.add({
        measure_id: number,
        part: 'owner',
        staff_id: measure.owner,
        occurred_on: dayText(refDay),
        recorded_at: by.recorded_at,
        source_system: 'gwarchod',
        entered_by: measure.owner,
      });
    }
    return number;
  }

  addMeasureEvent(measure: number, event: NewMeasureEvent, system: string, knownFrom?: DayNumber): void {
    const when =
      event.at === undefined ? this.calendar.fed(Math.max(event.on, knownFrom ?? event.on)) : event.at;
    this.sheets.measureEvent.add({
      measure_id: measure,
      step: event.step,
      occurred_on: dayText(event.on),
      occurred_at: event.at ?? null,
      ends_on: event.ends === undefined ? null : dayText(event.ends),
      no_end_date: event.noEnd ?? false,
      court: event.court ?? null,
      method: event.method ?? null,
      authority: event.authority ?? null,
      reason: event.reason ?? null,
      by_whom: event.byWhom ?? null,
      by_staff_id: event.byStaff ?? null,
      note: event.note ?? null,
      recorded_at: this.calendar.notAfterNow(when),
      source_system: system,
    });
  }

  addBreach(breach: NewBreach): number {
    const { sheets } = this;
    const measure = breach.measure === undefined ? undefined : this.#measures[breach.measure];
    const subject = breach.subject ?? measure?.nominal;
    if (subject === undefined) throw new Error('A breach needs a measure or a subject');
    const system = breach.system ?? 'crime-system';
    const recorded = this.calendar.notAfterNow(breach.recordedAt ?? breach.reported);
    const number = sheets.breach.add({
      ref: this.references.breach(breach.day),
      subject_nominal_id: subject,
      measure_id: breach.measure ?? null,
      clause_no: breach.clause ?? null,
      contravention: contraventionOf(breach, measure),
      occurred_from: breach.occurred,
      occurred_precision: breach.precision ?? 'minute',
      reported_at: breach.reported,
      channels: breach.channels,
      account: breach.account,
      evidence: breach.evidence ?? [],
      crime_id: breach.crime ?? null,
      source_ref: `${system.toUpperCase()}-B${String(sheets.breach.rows.length + 1).padStart(6, '0')}`,
      recorded_at: recorded,
      source_system: system,
      entered_by: breach.enteredBy ?? null,
    });
    for (const event of breach.events ?? []) {
      sheets.breachEvent.add({
        breach_id: number,
        step: event.step,
        occurred_at: event.at,
        reason: event.reason ?? null,
        method: event.method ?? null,
        note: event.note ?? null,
        crime_id: event.crime ?? null,
        by_staff_id: event.byStaff ?? null,
        recorded_at: this.calendar.notAfterNow(event.at),
        source_system: event.byStaff === undefined ? system : 'gwarchod',
        entered_by: event.byStaff ?? null,
      });
    }
    return number;
  }
}

function contraventionOf(breach: NewBreach, measure: KnownMeasure | undefined): string {
  if (breach.contravention !== undefined) return breach.contravention;
  return measure === undefined ? 'not-known' : breachKindOf(measure.regime);
}

/** Where a feed of each kind of measure comes from. */
function systemOf(regime: RegimeCode): string {
  if (regime === 'bail-pre-charge') return 'custody';
  if (regime === 'bail-post-charge') return 'courts';
  if (regime === 'nmo' || regime === 'occupation' || regime === 'pha-injunction') return 'family-court';
  if (regime.startsWith('ro-')) return 'courts';
  return 'legal-services';
}

/** A to Z, then AA. */
function letters(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : letters(Math.floor(place / 26) - 1) + letter;
}
