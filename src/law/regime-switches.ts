// Powers that are on or off by force area and date: new law arrives area by area, so it is configuration.

import type { Confidence } from './sourced.ts';

/**
 * Police here may issue or apply for these (one made elsewhere is always accepted); `spo-court-made`: a court may make
 * an SPO of its own motion on conviction or acquittal. DAA 2021 s55 would end DVPNs and DVPOs where DAPOs come in.
 */
export const switchedPowers = ['dapn', 'dapo', 'dvpn', 'dvpo', 'spo-court-made'] as const;
export type SwitchedPower = (typeof switchedPowers)[number];

/** Force areas by their usual short name, such as `dyfed-powys` or `north-wales`. */
export type ForceArea = string;

export type PowerSwitch = {
  readonly power: SwitchedPower;
  /** `null` means every area. */
  readonly area: ForceArea | null;
  readonly from: string;
  readonly to: string | null;
  /** `false`: the power is off there in these days, whatever an earlier switch says. */
  readonly isOn: boolean;
  readonly source: string;
  readonly confidence: Confidence;
};

const pilotEnd = '2026-03-31';

function pilot(
  area: ForceArea,
  from: string,
  source: string,
  confidence: Confidence = 'verified',
): readonly PowerSwitch[] {
  const shared = { area, from, to: pilotEnd, isOn: true, source, confidence };
  return [
    { power: 'dapn', ...shared },
    { power: 'dapo', ...shared },
  ];
}

/** DVPNs and DVPOs are on everywhere: each pilot order left the repeal in DAA 2021 s55 out. */
const csaSwitches: readonly PowerSwitch[] = (['dvpn', 'dvpo'] as const).map((power) => ({
  power,
  area: null,
  from: '2014-03-08',
  to: null,
  isOn: true,
  source: 'CSA 2010 ss24-33, start date from memory; S.I. 2024/1191 and 2025/319 (repeal left out)',
  confidence: 'memory',
}));

/**
 * The switches the product ships with. Dyfed-Powys was in no pilot list. What followed 31 March 2026 was not
 * found, and the commencement of court-made SPOs (Crime and Policing Act 2026) was not found: both are off until
 * an administrator adds a switch with its date and source.
 */
export const shippedSwitches: readonly PowerSwitch[] = [
  ...csaSwitches,
  ...pilot('greater-manchester', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  // Croydon, Bromley and Sutton only.
  ...pilot('metropolitan', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  ...pilot('british-transport', '2024-11-27', 'S.I. 2024/1191; S.I. 2025/1222'),
  // March 2025 is all that was read; the earliest day it can be is held.
  ...pilot(
    'cleveland',
    '2025-03-01',
    'S.I. 2025/319 (day in March 2025 not read); S.I. 2025/1222',
    'doubtful',
  ),
  ...pilot('north-wales', '2025-04-28', 'S.I. 2025/319; S.I. 2025/1222'),
];

export type SwitchStanding = {
  readonly isOn: boolean;
  /** What puts it on or off there that day; else what last had it on there before; `null` where none ever spoke of it. */
  readonly by: PowerSwitch | null;
};

/**
 * How a power stands in an area on a day (`2026-11-25`), and by which switch, on or off. The first switch of the list
 * that speaks of that area and day decides: what was approved last comes first.
 */
export function switchStanding(
  power: SwitchedPower,
  day: string,
  area: ForceArea,
  switches: readonly PowerSwitch[] = shippedSwitches,
): SwitchStanding {
  const of = switches.filter(
    (s) => s.power === power && (s.area === null || s.area === area) && s.from <= day,
  );
  const deciding = of.find((s) => s.to === null || day <= s.to);
  if (deciding !== undefined) return { isOn: deciding.isOn, by: deciding };
  const ended = of.filter(({ isOn }) => isOn).toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1));
  return { isOn: false, by: ended[0] ?? null };
}

/** The switch that puts a power on in an area on a day, or `null` when it is off. */
export function findSwitch(
  power: SwitchedPower,
  day: string,
  area: ForceArea,
  switches: readonly PowerSwitch[] = shippedSwitches,
): PowerSwitch | null {
  const { isOn, by } = switchStanding(power, day, area, switches);
  return isOn ? by : null;
}
