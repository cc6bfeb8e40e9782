// Puts the working of a match into words: what agrees, how strongly it speaks, and the chance that two people are one.

import { whyNamesMatch } from '#matching';
import type { Language } from '#platform';

import type { MatchStep } from './matches/match.ts';
import { cy } from './match-words.cy.ts';
import { en } from './match-words.en.ts';

export const matchWords = { en, cy } as const;

function wordIn(of: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}

/** A field that was compared. A field of a force's own is called as the engine calls it. */
export function fieldWords(language: Language, field: string): string {
  return wordIn(matchWords[language].fields, field) ?? field;
}

export function levelWords(language: Language, level: string): string {
  const w = matchWords[language];
  return wordIn(w.levels, level) ?? w.otherLevel(level);
}

export function conflictWords(language: Language, code: string): string {
  const w = matchWords[language];
  return wordIn(w.conflicts, code) ?? w.otherConflict(code);
}

export function reasonWords(language: Language, reason: string): string {
  return wordIn(matchWords[language].reasons, reason) ?? reason;
}

/** A chance as a share: never 0% or 100%, which would claim certainty. */
export function percentWords(language: Language, chance: number): string {
  const w = matchWords[language];
  if (chance < 0.01) return w.under;
  if (chance > 0.999) return w.over;
  const digits = chance > 0.99 ? 1 : 0;
  return `${(Math.floor(chance * 100 * 10 ** digits) / 10 ** digits).toFixed(digits)}%`;
}

/** The chance that two people are one, in words. */
export function chanceWords(language: Language, chance: number): string {
  const w = matchWords[language].chances;
  if (chance >= 0.999) return w.certain;
  if (chance >= 0.95) return w.very;
  if (chance >= 0.7) return w.likely;
  if (chance >= 0.3) return w.even;
  return chance >= 0.05 ? w.unlikely : w.hardly;
}

/** How strongly a line speaks: under one bit says little, eight bits or more is strong. */
function strengthWords(language: Language, bits: number): string {
  const w = matchWords[language].strengths;
  if (bits >= 8) return w.strongFor;
  if (bits >= 1) return w.for;
  if (bits > -1) return w.little;
  return bits > -5 ? w.against : w.strongAgainst;
}

export type WorkingLine = {
  readonly what: string;
  readonly how: string;
  readonly strength: string;
  readonly total: string;
};

function signed(bits: number): string {
  const rounded = Math.abs(bits).toFixed(1);
  if (rounded === '0.0') return '0';
  return `${bits < 0 ? '−' : '+'}${rounded}`;
}

/** The working as lines with a running total in bits and in words. What is not known on both sides is left out. */
export function workingLines(language: Language, steps: readonly MatchStep[]): readonly WorkingLine[] {
  const w = matchWords[language];
  let total = 0;
  return steps
    .filter((step) => step.term !== 'level' || step.level !== 'missing')
    .map((step) => {
      total += step.bits;
      const chance = 1 / (1 + 2 ** -total);
      return {
        ...whatAndHow(language, step),
        strength: `${strengthWords(language, step.bits)} (${w.bits(signed(step.bits))})`,
        total: `${w.bits(signed(total))}: ${chanceWords(language, chance)}`,
      };
    });
}

function whatAndHow(language: Language, step: MatchStep): { readonly what: string; readonly how: string } {
  const w = matchWords[language];
  switch (step.term) {
    case 'prior':
      return { what: w.terms.prior, how: '' };
    case 'kin':
      return { what: w.terms.kin, how: '' };
    case 'rarity':
      return {
        what: w.rarity(fieldWords(language, step.field)),
        how: step.bits < 0 ? w.common : w.rare,
      };
    case 'level':
      return { what: fieldWords(language, step.field), how: levelWords(language, step.level) };
  }
}

/** The fields that neither or only one of the two has: what would settle a doubt. */
export function unknownFields(language: Language, steps: readonly MatchStep[]): readonly string[] {
  return steps
    .filter((step) => step.term === 'level' && step.level === 'missing')
    .map((step) => fieldWords(language, step.field));
}

export type Verdict = 'same' | 'close' | 'different' | 'unknown';

/** How two names compare, with the reason where they are two forms of one name. */
export function compareNames(
  left: string | null,
  right: string | null,
): { readonly verdict: Verdict; readonly reason: ReturnType<typeof whyNamesMatch> } {
  if (left === null || right === null || left === '' || right === '') {
    return { verdict: 'unknown', reason: undefined };
  }
  const reason = whyNamesMatch(left, right) ?? whyNamesMatch(right, left);
  if (reason === undefined) return { verdict: 'different', reason };
  return { verdict: reason.reason === 'same' && left.length === right.length ? 'same' : 'close', reason };
}
