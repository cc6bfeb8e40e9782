// Every regime as data, joined from its tables, and which version of it stands on a day in a force area.

import { ok, refused } from '#platform';
import type { Result } from '#platform';
import type { RegimeCode } from './regime-codes.ts';
import { breachKindOf, powerGroupOf, regimeCodes } from './regime-codes.ts';
import { powerActions, powerTexts, regimeNames } from './regime-names.ts';
import type { Regime, RegimeLaw, RegimeVersion } from './regime-record.ts';
import type { ForceArea, PowerSwitch } from './regime-switches.ts';
import { findSwitch, shippedSwitches } from './regime-switches.ts';
import { criminalRegimes } from './regimes-criminal.ts';
import { domesticRegimes } from './regimes-domestic.ts';
import { protectionRegimes } from './regimes-protection.ts';

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
    powerGroup: group,
    power: powerTexts[group],
    action: powerActions[group],
    ...laws[code],
  };
}

/** Every regime, in the order of `regimeCodes`. */
export const regimes: readonly Regime[] = regimeCodes.map((code) => joined(code));

const byCode: ReadonlyMap<RegimeCode, Regime> = new Map(regimes.map((r) => [r.code, r]));

/** The record of a regime. */
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
  /** The switch that put it on here, where it needs one. */
  readonly switchedOnBy: PowerSwitch | null;
  /** For an SPO: the switch by which a court may make one of its own motion, or `null`. */
  readonly courtMayMakeBy: PowerSwitch | null;
};

export type RegimeRefusal = {
  readonly code: 'regime-not-in-force';
  readonly regime: RegimeCode;
  readonly from: string | null;
};

function stands(version: RegimeVersion, day: string): boolean {
  return (version.from === null || version.from <= day) && (version.to === null || day <= version.to);
}

/**
 * The version of a regime that stands on a day in a force area, and whether police there may make one. DAPN and
 * DAPO go by switches; everything else holds in England and Wales. Refused before the regime existed.
 * Sources: each version's own; DAPN and DAPO S.I. 2024/1191, 2025/319, 2025/1222.
 */
export function regimeOn(
  code: RegimeCode,
  date: Temporal.PlainDate,
  area: ForceArea,
  switches: readonly PowerSwitch[] = shippedSwitches,
): Result<RegimeStanding, RegimeRefusal> {
  const found = regime(code);
  const day = date.toString();
  const version = found.versions.find((v) => stands(v, day));
  if (version === undefined) {
    const from = found.versions.at(-1)?.from ?? null;
    return refused({ code: 'regime-not-in-force', regime: code, from });
  }
  const isSwitched = version.where === 'switched-areas';
  const on = code === 'dapn' || code === 'dapo' ? findSwitch(code, day, area, switches) : null;
  return ok({
    regime: found,
    version,
    mayBeMadeHere: !isSwitched || on !== null,
    isHeldHere: true,
    switchedOnBy: on,
    courtMayMakeBy: code === 'spo' ? findSwitch('spo-court-made', day, area, switches) : null,
  });
}
