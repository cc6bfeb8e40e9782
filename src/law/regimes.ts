// Every regime as data, joined from its tables, and which version of it stands on a day in a force area.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import { shippedArrestPower } from './arrest-power.ts';
import { hoursOfRule, shippedCourt } from './court-clock.ts';
import type { DeadlineRuleId } from './deadline-rules.ts';
import { deadlineRule, deadlineRuleIds } from './deadline-rules.ts';
import type { Law } from './law-book.ts';
import { lawFor, ruleOn } from './law-book.ts';
import type { LawChange } from './law-change.ts';
import { standsOn } from './law-change.ts';
import type { RegimeCode } from './regime-codes.ts';
import { breachKindOf, breachSourceOf, powerGroupOf, regimeCodes } from './regime-codes.ts';
import { powerActions, powerTexts, regimeNames } from './regime-names.ts';
import { withField } from './regime-fields.ts';
import type { RegimeKey } from './regime-key.ts';
import type { Regime, RegimeLaw, RegimeVersion } from './regime-record.ts';
import type { ForceArea, PowerSwitch, SwitchStanding } from './regime-switches.ts';
import { findSwitch, switchedPowers, switchStanding } from './regime-switches.ts';
import { criminalRegimes } from './regimes-criminal.ts';
import { domesticRegimes } from './regimes-domestic.ts';
import { protectionRegimes } from './regimes-protection.ts';
import { shippedUntil } from './until-decided.ts';

const laws: Record<RegimeCode, RegimeLaw> = {
  ...domesticRegimes,
  ...protectionRegimes,
  ...criminalRegimes,
};

function joined(code: RegimeCode): Regime {
  const { short, ...name } = regimeNames[code];
  const group = powerGroupOf(code);
  return {
    code,
    name,
    short,
    breachKind: breachKindOf(code),
    breachLaw: breachSourceOf(code),
    powerGroup: group,
    power: powerTexts[group],
    action: powerActions[group],
    arrestPower: shippedArrestPower(code),
    ...laws[code],
    ...shippedCourt(laws[code]),
    ...shippedUntil(code),
  };
}

/** Every regime, in the order of `regimeCodes`. */
export const regimes: readonly Regime[] = regimeCodes.map((code) => joined(code));

const byCode: ReadonlyMap<RegimeCode, Regime> = new Map(regimes.map((r) => [r.code, r]));

/** The record of a regime as it ships. For a day and the law held here: `regimeAs`. */
export function regime(code: RegimeCode): Regime {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`no regime ${code}`);
  return found;
}

export type RegimeStanding = {
  readonly regime: Regime;
  readonly version: RegimeVersion;
  /** Whether police here may issue or apply for one on this day. */
  readonly mayBeMadeHere: boolean;
  /** Always true: an order made elsewhere against someone who lives here is recorded and enforced. */
  readonly isHeldHere: true;
  /** Whether its power is on here that day and by which switch; `null` where it needs none. */
  readonly power: SwitchStanding | null;
  /** For an SPO: the switch by which a court may make one of its own motion, or `null`. */
  readonly courtMayMakeBy: PowerSwitch | null;
  /** Changes to the shipped law that stand for it on this day, newest first. */
  readonly changes: readonly LawChange[];
};

export type RegimeRefusal = {
  readonly code: 'regime-not-in-force';
  readonly regime: RegimeCode;
  readonly from: string | null;
};

function stands(version: RegimeVersion, day: string): boolean {
  return (version.from === null || version.from <= day) && (version.to === null || day <= version.to);
}

function addedOver(base: Regime, added: string, day: string, law: Law): Regime {
  const own = law.added.filter((each) => each.code === added);
  const found = own.find((each) => standsOn(each, day)) ?? own[0];
  if (found === undefined) return base;
  const { from, to, source, confidence } = found;
  return {
    ...base,
    name: { ...found.name, status: 'T' },
    short: found.short,
    length: {
      value: {
        ...base.length.value,
        shortest: null,
        longest: null,
        note: null,
        doubt: null,
        ofAdults: null,
        own: { shortest: found.shortest, longest: found.longest },
      },
      source,
      confidence,
    },
    versions: [{ id: found.code, from, to, where: 'england-and-wales', law: found.law, source, confidence }],
  };
}

/** A note that names the shipped length is left out once a change of that length stands. */
function withoutStaleNote(base: Regime, day: string, law: Law): Regime {
  const { shortest, longest } = base.length.value;
  const isChanged = [shortest, longest].some(
    (id) => id !== null && law.rules.get(id)?.some(({ change }) => standsOn(change, day)) === true,
  );
  return isChanged
    ? { ...base, length: { ...base.length, value: { ...base.length.value, note: null } } }
    : base;
}

/**
 * A regime as it stands on a day (`2027-04-01`): as shipped or added, with every approved change that stands then.
 * Each changed field carries the source and confidence of its change.
 */
export function regimeAs({ code, added }: RegimeKey, day: string, law: Law): Regime {
  const base = withoutStaleNote(
    added === null ? regime(code) : addedOver(regime(code), added, day, law),
    day,
    law,
  );
  if (law.changes.length === 0) return base;
  // What is said of the kind that was added goes before what is said of the kind it is like.
  const changed = [code, ...(added === null ? [] : [added])].reduce(
    (held, named) =>
      law.regimes
        .filter((change) => change.regime === named && standsOn(change, day))
        .toReversed()
        .reduce((so, change) => withField(so, change.field, change), held),
    base,
  );
  const { courtRule } = changed;
  if (courtRule === null) return changed;
  const courtHours = hoursOfRule(ruleOn(lawFor(law, { code, added }), courtRule, day));
  return { ...changed, courtHours };
}

/** Shipped kinds of which some order, or one of a kind that was added like them, may last until an application is decided. */
export function kindsLastingUntil(law: Law): readonly RegimeCode[] {
  const changed = law.regimes.filter(({ field }) => field === 'lasts-until').map((change) => change.regime);
  const named = new Set(changed.map((name) => law.added.find(({ code }) => code === name)?.like ?? name));
  return regimeCodes.filter((code) => shippedUntil(code).lastsUntil.value !== null || named.has(code));
}

/** The changes that bear on a regime on a day: to it, to a deadline rule of it, to its switch. Newest first. */
export function changesOn({ code, added }: RegimeKey, day: string, law: Law): readonly LawChange[] {
  const isOfRegime = (change: LawChange): boolean => {
    switch (change.kind) {
      case 'regime':
      case 'point':
        return change.regime === code || change.regime === added;
      case 'rule':
        return (
          rulesOf(regime(code)).includes(change.rule) &&
          (change.regime === null || change.regime === code || change.regime === added)
        );
      case 'switch':
        return change.power === code || (code === 'spo' && change.power === 'spo-court-made');
      case 'added-regime':
        return change.code === added;
      case 'holiday':
      case 'holiday-year':
      case 'list':
      case 'value':
        return false;
    }
  };
  return law.changes.filter((change) => standsOn(change, day) && isOfRegime(change));
}

/** Every deadline rule a regime points to, each once; not the shipped hours to a court where it has others. */
export function rulesOf(record: Regime): readonly DeadlineRuleId[] {
  const { shortest, longest } = record.length.value;
  const replaced = record.courtRule === null ? shippedCourt(laws[record.code]).courtRule : null;
  return [
    ...new Set([
      ...[shortest, longest].filter((id) => id !== null),
      ...record.serviceRules,
      ...record.notificationRules,
      ...record.appealRules,
      ...record.arrestRules,
      ...record.extensions.map((each) => each.rule),
      ...deadlineRuleIds.filter((id) => deadlineRule(id).regimes.includes(record.code)),
    ]),
  ].filter((id) => id !== replaced);
}

/**
 * The version of a regime that stands on a day in a force area, and whether police there may make one. Powers that are
 * switched (DAPN and DAPO, DVPN and DVPO) go by their switches; everything else holds in England and Wales. Refused
 * before the regime existed. Sources: each version's own; DAPN and DAPO S.I. 2024/1191, 2025/319, 2025/1222.
 */
export function regimeOn(
  key: RegimeCode | RegimeKey,
  date: Temporal.PlainDate,
  area: ForceArea,
  law: Law,
): Result<RegimeStanding, RegimeRefusal> {
  const { code, added } = typeof key === 'string' ? { code: key, added: null } : key;
  const day = date.toString();
  const found = regimeAs({ code, added }, day, law);
  const version = found.versions.find((v) => stands(v, day));
  if (version === undefined) {
    const from = found.versions.at(-1)?.from ?? null;
    return refused({ code: 'regime-not-in-force', regime: code, from });
  }
  const power = added === null ? switchedPowers.find((each) => each === code) : undefined;
  const standing = power === undefined ? null : switchStanding(power, day, area, law.switches);
  return ok({
    regime: found,
    version,
    mayBeMadeHere: standing?.isOn ?? true,
    isHeldHere: true,
    power: standing,
    courtMayMakeBy: code === 'spo' ? findSwitch('spo-court-made', day, area, law.switches) : null,
    changes: changesOn({ code, added }, day, law),
  });
}
