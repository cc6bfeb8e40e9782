// Powers that are on or off by force area and date: new law arrives area by area, so it is configuration.

import type { Confidence } from './sourced.ts';

export type SwitchedPower =
  /** Police here may issue a DAPN. */
  | 'dapn'
  /** Police here may apply for a DAPO. One made elsewhere is always accepted. */
  | 'dapo'
  /** A court may make an SPO of its own motion on conviction or acquittal. */
  | 'spo-court-made';

/** Force areas by their usual short name, such as `dyfed-powys` or `north-wales`. */
export type ForceArea = string;

export type PowerSwitch = {
  readonly power: SwitchedPower;
  /** `null` means every area. */
  readonly area: ForceArea | null;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly confidence: Confidence;
};

const pilotEnd = '2026-03-31';

function pilot(area: ForceArea, from: string, source: string): readonly PowerSwitch[] {
  const shared = { area, from, to: pilotEnd, source, confidence: 'verified' } as const;
  return [
    { power: 'dapn', ...shared },
    { power: 'dapo', ...shared },
  ];
}

/**
 * The switches the product ships with. Dyfed-Powys was in no pilot list. What followed 31 March 2026 was not
 * found, and the commencement of court-made SPOs (Crime and Policing Act 2026) was not found: both are off until
 * an administrator adds a switch with its date and source.
 */
export const shippedSwitches: readonly PowerSwitch[] = [
  ...pilot('greater-manchester', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  // Croydon, Bromley and Sutton only.
  ...pilot('metropolitan', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  ...pilot('british-transport', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  ...pilot('cleveland', '2025-03-01', 'S.I. 2025/319; S.I. 2025/1222'),
  ...pilot('north-wales', '2025-04-28', 'S.I. 2025/319; S.I. 2025/1222'),
];

/** The switch that puts a power on in an area on a day (`2026-11-25`), or `null` when it is off. */
export function findSwitch(
  power: SwitchedPower,
  day: string,
  area: ForceArea,
  switches: readonly PowerSwitch[] = shippedSwitches,
): PowerSwitch | null {
  return (
    switches.find(
      (s) =>
        s.power === power &&
        (s.area === null || s.area === area) &&
        s.from <= day &&
        (s.to === null || day <= s.to),
    ) ?? null
  );
}
