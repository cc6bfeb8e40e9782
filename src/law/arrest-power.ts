// Whether police may arrest without a warrant for breaking an order: by its law, or only where the court attached the power.

import type { BreachKind, PowerGroup, RegimeCode } from './regime-codes.ts';
import { breachSourceOf, powerGroupOf } from './regime-codes.ts';
import { powerActions, powerTexts } from './regime-names.ts';
import type { Regime } from './regime-record.ts';
import { sourced } from './sourced.ts';
import type { Sourced } from './sourced.ts';

/** What the law of a kind of order says. */
export const arrestPowers = ['in-law', 'if-attached'] as const;
/** What one order says, where its kind leaves it to the court. */
export const attachments = ['attached', 'not-attached'] as const;
export type Attachment = (typeof attachments)[number];
export type ArrestPower = (typeof arrestPowers)[number] | Attachment;

/** What the shipped law of a kind says of the power to arrest without a warrant. FLA 1996 s47(2)-(3), (8)-(9). */
export function shippedArrestPower(code: RegimeCode): Sourced<ArrestPower> {
  if (code === 'occupation') return sourced('if-attached', 'FLA 1996 s47(2)-(3), (8)-(9)', 'verified');
  const { source, confidence } = breachSourceOf(code);
  return { value: 'in-law', source, confidence };
}

const groups = {
  'in-law': 'arrest-not-crime',
  'if-attached': 'arrest-if-attached',
  attached: 'arrest-not-crime',
  'not-attached': 'warrant',
} as const satisfies Record<ArrestPower, PowerGroup>;

/** The list on which an officer reads its conditions: by what breaking it is, and by the power to arrest. */
function powerGroupFor(code: RegimeCode, kind: BreachKind, power: ArrestPower): PowerGroup {
  switch (kind) {
    case 'offence':
      return 'crime';
    case 'caution-or-licence':
      return 'caution-or-licence';
    default:
      return powerGroupOf(code) === 'bail' ? 'bail' : groups[power];
  }
}

/** The law of a kind with this power to arrest, and what an officer reads of it. */
export function withArrestPower(law: Regime, arrestPower: Sourced<ArrestPower>): Regime {
  const powerGroup = powerGroupFor(law.code, law.breachKind, arrestPower.value);
  const [power, action] = [powerTexts[powerGroup], powerActions[powerGroup]];
  return { ...law, arrestPower, powerGroup, power, action };
}

/**
 * The law of one order, with what that order says of a power of arrest; as its kind has it where nobody has said, or where
 * the law leaves nothing to the court. Without one, whoever applied for it asks the court for a warrant: FLA 1996 s47(8).
 */
export function withAttachment(law: Regime, said: Attachment | null): Regime {
  if (said === null || law.arrestPower.value !== 'if-attached') return law;
  const { source, confidence } = law.arrestPower;
  const stated = withArrestPower(law, { value: said, source, confidence });
  if (said === 'attached') return stated;
  return {
    ...stated,
    afterArrest: { value: 'warrant', source, confidence },
    courtHours: { value: null, source, confidence },
    courtRule: null,
  };
}
