// The law of a promise that the family court took in place of an order: what breaking it is, and that police may not arrest for it.

import { withArrestPower } from './arrest-power.ts';
import { promiseBreachName } from './regime-names.ts';
import type { Regime } from './regime-record.ts';
import type { Confidence } from './sourced.ts';

/** The law under which breaking one is contempt and carries no power of arrest. */
export const undertakingLaw: { readonly source: string; readonly confidence: Confidence } = {
  source: 'FLA 1996 s46(2), (4)',
  confidence: 'memory',
};

/**
 * The law of what was promised in place of an order of this kind: contempt of court, as breaking an occupation order
 * without a power of arrest is, and named as an undertaking. FLA 1996 s46(2), (4), from memory.
 */
export function asPromised(law: Regime): Regime {
  const { source, confidence } = undertakingLaw;
  const basis = { source, confidence };
  const dealt = withArrestPower(
    { ...law, breachKind: 'court-dealt', breachLaw: basis, offence: { value: null, ...basis } },
    { value: 'not-attached', ...basis },
  );
  const named = {
    en: `Undertaking (${law.name.en})`,
    cy: `Ymgymeriad (${law.name.cy})`,
    status: 'T',
  } as const;
  return {
    ...dealt,
    name: named,
    short: { en: `Undertaking (${law.short.en})`, cy: `Ymgymeriad (${law.short.cy})` },
    power: promiseBreachName.power,
    afterArrest: { value: 'warrant', ...basis },
    courtHours: { value: null, ...basis },
    courtRule: null,
  };
}
