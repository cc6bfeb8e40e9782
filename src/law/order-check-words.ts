// The words of an order check, chosen at render.

import { dayWords } from './day-words.ts';
import { orderRefusalsCy, periodCy, rankWordsCy } from './order-check-words.cy.ts';
import { orderRefusalsEn, periodEn, rankWordsEn } from './order-check-words.en.ts';
import type { Period } from './law-change.ts';
import type { OrderRefusal } from './order-checks.ts';
import type { Rank } from './ranks.ts';
import type { Language } from './sourced.ts';

/** A rank in words. */
export function rankWords(rank: Rank, language: Language): string {
  return language === 'cy' ? rankWordsCy[rank] : rankWordsEn[rank];
}

/** A length of time in words. */
export function periodWords(period: Period, language: Language): string {
  return language === 'cy' ? periodCy(period) : periodEn(period);
}

/** What to do about a refusal, with its day or rank, and why its limit is in doubt. The law itself is in `refusal.source`. */
export function orderRefusalWords(refusal: OrderRefusal, language: Language): string {
  const shown = {
    limit: refusal.limit === null ? '' : dayWords(refusal.limit.toString(), language),
    rank: refusal.rank === null ? '' : rankWords(refusal.rank, language),
    period: refusal.period === null ? '' : periodWords(refusal.period, language),
  };
  const phrases = language === 'cy' ? orderRefusalsCy : orderRefusalsEn;
  const said = phrases[refusal.code](shown);
  return refusal.why === null ? said : `${said} ${refusal.why[language]}`;
}
