// Reads the form on which what the law asks at a step, or says of it, is changed or added.

import { pointAsks, pointMoments, pointsOf } from '#law';
import type { PointChange } from '#law';
import { fieldText, readChoice, readChoices } from '#platform';

import { codeOfName, regimeKeyOf } from '../proposal.ts';
import { cy } from './propose-change.cy.ts';
import { en } from './propose-change.en.ts';
import type { Reading } from './read-proposal.ts';

const proposalWords = { en, cy } as const;
const longestText = 300;
const longestKey = 60;

/** The change; null with what is missing beside its fields. A new one takes its key from its English words, for good. */
export function readPointChange({ form, basis, text, wrong, language, law }: Reading): PointChange | null {
  const w = proposalWords[language];
  const regime = fieldText(form, 'regime');
  const key = regimeKeyOf(law, regime);
  if (key === null) return null;
  const words = { en: text('textEn', longestText), cy: text('textCy', longestText) };
  if (words.en === '') wrong('textEn', w.textNeeded);
  if (words.cy === '') wrong('textCy', w.textCyNeeded);
  const asks = readChoice(form, 'asks', pointAsks);
  if (!asks.ok || asks.value === null) wrong('asks', w.chooseAsks);
  const at = readChoices(form, 'at', pointMoments);
  if (!at.ok) wrong('at', w.problems['value-not-taken']);
  if (!at.ok || !asks.ok || asks.value === null || words.en === '' || words.cy === '') return null;
  const named = fieldText(form, 'point');
  const held = pointsOf(law, key, basis.from);
  const own = codeOfName(words.en).slice(0, longestKey);
  const isHeld = held.some((point) => point.key === (named || own));
  // A new one must be new; what is changed must stand on the first day of the change.
  if (isHeld === (named === '')) {
    wrong('textEn', named === '' ? w.pointTaken : w.problems['nothing-changes']);
    return null;
  }
  return { ...basis, kind: 'point', regime, point: named || own, at: at.value, asks: asks.value, words };
}
