// Puts a force together in policing terms: people and crimes become rows of the sheets; orders and breaches are added beside it.

import type { RegimeCode } from '#law';
import { identifierKey } from '#people';

import type { Calendar } from './days.ts';
import { dayText } from './days.ts';
import { forceSheets } from './force-sheets.ts';
import { DRAMA_PHONES, dramaPhone } from './made-people.ts';
import type { NewCrime, NewNominal, NewPerson, PersonNumber } from './new-records.ts';
import { References } from './references.ts';

/** Regime of each measure, day it was first known, and whom it binds: what later records of the same story need. */
export type KnownMeasure = { readonly regime: RegimeCode; readonly nominal: number };

export class ForceMaker {
  readonly calendar: Calendar;
  readonly sheets = forceSheets();
  readonly references = new References();
  /** Every measure added so far, by its place. */
  readonly measures: KnownMeasure[] = [];
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
}

/** A to Z, then AA. */
function letters(place: number): string {
  const letter = String.fromCodePoint(65 + (place % 26));
  return place < 26 ? letter : letters(Math.floor(place / 26) - 1) + letter;
}
