// How good the matching is, from reviewers' answers: by weight with interval, the threshold they support, and drift by month.

import { definePage, monthName, words } from '#platform';
import type { Language } from '#platform';
import { analystRoles } from '#users';

import { percentWords } from '../match-words.ts';
import { qualityByMonth, qualityByWeight, supportedCut } from '../matches/match-quality.ts';
import type { BinQuality } from '../matches/match-quality.ts';
import { checksMade } from '../matches/check-store.ts';
import { agreementOf, driftOf } from '../matches/match-drift.ts';
import type { Difference, Drift } from '../matches/match-drift.ts';
import { answeredPairs, pairsWithTruth } from '../matches/quality-store.ts';
import { cy } from './match-quality.cy.ts';
import { en } from './match-quality.en.ts';

const pageWords = words(en, cy);
/** At most one wrong join in a hundred: the bound that the evaluation of engines uses. */
const LEAST_RIGHT = 0.99;
const fewest = 10;

export const matchQualityPage = definePage({
  name: 'match-quality',
  path: '/matches/quality',
  section: 'matches',
  who: analystRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'people/pages/match-quality.njk',
  example: () => '/matches/quality',
  get: async ({ db, language }) => {
    const w = pageWords[language];
    const answered = await answeredPairs(db);
    const truth = await pairsWithTruth(db);
    const cut = supportedCut(answered, LEAST_RIGHT);
    const agreement = agreementOf(await checksMade(db));
    const least = percentWords(language, LEAST_RIGHT);
    const truthOf = (bin: BinQuality) => {
      const here = truth.filter(
        (pair) => pair.weight >= bin.from && (bin.to === null || pair.weight < bin.to),
      );
      return w.count(here.filter((pair) => pair.isSame).length, here.length);
    };
    return {
      kind: 'show',
      view: {
        hasTruth: truth.length > 0,
        bins: qualityByWeight(answered).map((bin) => ({
          cells: [
            bin.to === null ? w.last(bitsWords(bin.from)) : w.bin(bitsWords(bin.from), bitsWords(bin.to)),
            String(bin.answered),
            ...shareCells(language, bin),
            ...(truth.length > 0 ? [truthOf(bin)] : []),
          ],
        })),
        cut:
          cut === null
            ? w.cutNone(least)
            : w.cutFrom(String(cut.from), least, cut.answered, percentWords(language, cut.interval.low)),
        drift: driftLines(language, driftOf(answered)),
        agreement:
          agreement.interval === null
            ? w.agreementNone
            : w.agreement(
                agreement.agreed,
                agreement.checked,
                percentWords(language, agreement.interval.low),
                percentWords(language, agreement.interval.high),
              ),
        months: qualityByMonth(answered)
          .slice(-12)
          .map((month) => ({
            cells: [
              monthWords(language, month.month),
              String(month.answered),
              w.count(month.same, month.answered),
              percentWords(language, month.predicted),
              month.hasDrifted === null
                ? w.first
                : month.hasDrifted
                  ? { text: w.drifted, tag: 'warning' }
                  : w.steady,
            ],
          })),
      },
    };
  },
});

function driftLines(language: Language, { newest, earlier, precision, weight }: Drift): readonly string[] {
  const w = pageWords[language];
  const verdict = (found: Difference) => (found.differs ? w.driftFar : w.driftNear);
  const points = (share: number) => signed(share * 100);
  const lines = [
    ...(precision === null
      ? []
      : [
          w.driftPrecision(
            percentWords(language, precision.now),
            percentWords(language, precision.before),
            points(precision.interval.low),
            points(precision.interval.high),
          ) + ` ${verdict(precision)}`,
        ]),
    ...(weight === null
      ? []
      : [
          w.driftWeight(
            signed(weight.now),
            signed(weight.before),
            signed(weight.interval.low),
            signed(weight.interval.high),
          ) + ` ${verdict(weight)}`,
        ]),
  ];
  return lines.length === 0 ? [w.driftFew(newest, earlier)] : lines;
}

function signed(value: number): string {
  return value.toFixed(1).replace('-', '−');
}

function bitsWords(bits: number): string {
  return String(bits).replace('-', '−');
}

function shareCells(language: Language, bin: BinQuality): readonly string[] {
  const w = pageWords[language];
  const count = bin.answered === 0 ? '' : w.count(bin.same, bin.answered);
  if (bin.interval === null || bin.predicted === null) return [count, '', ''];
  const said = percentWords(language, bin.predicted);
  if (bin.answered < fewest) return [count, w.few, said];
  const interval = w.bin(percentWords(language, bin.interval.low), percentWords(language, bin.interval.high));
  return [count, interval, said];
}

function monthWords(language: Language, month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthName(language, Number(number))} ${year}`;
}
