// What the law says of a step, above its form: who may ask for it, and whom the court must hear.

import { hearingAfter, regimeWords } from '#law';
import type { Party, Regime, Sourced } from '#law';
import { words } from '#platform';
import type { Language } from '#platform';

import { cited } from '../cited.ts';
import type { MeasureStep } from '../measure.ts';
import { cy } from './record-step.cy.ts';
import { en } from './record-step.en.ts';

const pageWords = words(en, cy);

const ruleOf: { readonly [step in MeasureStep]?: 'vary' | 'renew' | 'discharge' } =
  // An extension is a change of its last day.
  { varied: 'vary', extended: 'vary', renewed: 'renew', discharged: 'discharge' };

/** Who may ask for this change, and whom the court must hear, by law; empty where the law has no such rule. */
export function stepLaw(language: Language, law: Regime, step: MeasureStep) {
  const w = pageWords[language];
  const after = step === 'hearing-adjourned' ? hearingAfter(law.code) : null;
  if (after !== null) return [cited(language, w.goesOn, after.goesOnAdjourned.source)];
  const field = ruleOf[step];
  if (field === undefined || law[field].value.length === 0) return [];
  const { parties } = regimeWords(language);
  const said = (line: typeof w.whoMay, { value, source }: Sourced<readonly Party[]>) =>
    cited(language, (law) => line(value.map((party) => parties[party]).join(', '), law), source);
  const heard = law.mustBeHeard;
  return [said(w.whoMay, law[field]), ...(heard.value.length === 0 ? [] : [said(w.whoIsHeard, heard)])];
}
