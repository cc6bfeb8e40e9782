// The view of one recommendation: facts in words, figures by day with the way to their rows, and the history.

import { londonDate, shortDay, shortMoment } from '#platform';
import type { WordsOf } from '#platform';
import type { ReferenceBook } from '#reference';
import { roleName } from '#users';

import { sideOf } from '../permitted-steps.ts';
import { definitions } from '../measure.ts';
import type { Figure, MeasureKey } from '../measure.ts';
import { figureText, figureWords, ownerText, statusTag, trendText, updateText } from '../present-figures.ts';
import type { FigureReader } from '../present-figures.ts';
import type { CountedFigure, FigureDay } from '../read-figures.ts';
import type { RecommendationFact } from '../recommendation-state.ts';
import type { Tracked } from '../tracked.ts';
import type { en } from './recommendation.en.ts';

type PageWords = WordsOf<typeof en>;

/** Everything that is read about one recommendation. */
export type RecommendationFile = {
  readonly reader: FigureReader;
  readonly today: Temporal.PlainDate;
  readonly book: ReferenceBook;
  /** How many recommendations there are. */
  readonly total: number;
  readonly tracked: Tracked;
  readonly facts: readonly RecommendationFact[];
  readonly names: ReadonlyMap<number, string>;
  /** Now first, then earlier month ends. */
  readonly days: readonly {
    readonly day: FigureDay;
    readonly figures: ReadonlyMap<MeasureKey, CountedFigure>;
  }[];
};

const mostBehind = 100;

export function presentRecommendation(
  w: PageWords,
  file: RecommendationFile,
  query: Readonly<Record<string, string>>,
) {
  const { reader, tracked, total } = file;
  const { language } = reader;
  const { recommendation, decayed } = tracked;
  const shared = figureWords[language];
  return {
    title: w.title(recommendation.number),
    name: recommendation.name,
    caption: w.caption(recommendation.number, total),
    says: recommendation.says,
    facts: factsOf(w, file),
    decayed: decayed.length === 0 ? null : { label: w.decayedLabel, text: w.decayed },
    fell: decayed.map(({ atClosing, now }) =>
      w.fell(shared.measures[now.measure], figureText(reader, atClosing), figureText(reader, now)),
    ),
    sentences: tracked.now.map((figure) => sentenceOf(w, file, figure)),
    columns: [
      { text: w.day },
      ...recommendation.measures.map((measure) => ({ text: shared.measures[measure] })),
    ],
    days: daysOf(w, file),
    howWeCount: { text: w.howWeCount, href: '/how-we-count' },
    behind: behindOf(w, file, query),
    history: file.facts.toReversed().map((fact) => ({ cells: historyRow(w, file, fact) })),
  };
}

function factsOf(w: PageWords, { reader, tracked, today }: RecommendationFile) {
  const { language } = reader;
  const shared = figureWords[language];
  const { recommendation, state, decayed } = tracked;
  const owner = ownerText(language, state);
  return [
    { key: w.facts.asked, value: w.to[recommendation.to] },
    {
      key: w.facts.owner,
      value: state.owner === null ? owner : w.ownerSince(owner, shortDay(language, state.owner.since)),
    },
    {
      key: w.facts.status,
      value: [
        statusTag(language, state, decayed.length > 0),
        ...(state.by === null ? [] : [w.since(shortDay(language, state.by.occurredOn))]),
      ],
    },
    {
      key: w.facts.evidence,
      value: state.evidence === 0 ? shared.noEvidence : shared.evidence(state.evidence),
    },
    { key: w.facts.update, value: updateText(language, state, today) },
    { key: w.facts.source, value: { text: recommendation.source, lang: 'en' } },
  ];
}

/** The finding in words: the figure, and what became of it since the last month end. */
function sentenceOf(w: PageWords, { reader, days, book }: RecommendationFile, figure: Figure) {
  const { language } = reader;
  const { rule } = definitions[figure.measure];
  const before = days[1];
  const then = before?.figures.get(figure.measure);
  const now = w.sentence(figureWords[language].measures[figure.measure], figureText(reader, figure));
  return {
    text:
      before === undefined || then === undefined
        ? [now]
        : [now, `${trendText(reader, figure, then, before.day.on)}.`],
    counted: w.counted(rule, book.find('counting-rule', rule)?.[language] ?? ''),
  };
}

/** One row a day, and one for the day on which it was agreed closed. */
function daysOf(w: PageWords, file: RecommendationFile) {
  const { reader, tracked, days } = file;
  const { language } = reader;
  const { recommendation, state } = tracked;
  const rows = days.map(({ day, figures }) => ({
    on: day.on,
    cells: [
      day.isMonthEnd ? shortDay(language, day.on) : w.now(shortDay(language, day.on)),
      ...recommendation.measures.map((measure) => {
        const figure = figures.get(measure);
        if (figure === undefined) return '';
        const text = figureText(reader, figure);
        const hidden = `${figureWords[language].measures[measure]}, ${shortDay(language, day.on)}`;
        return reader.seesCases && figure.total > 0
          ? { text, href: rowsOf(recommendation.number, measure, day), hidden }
          : text;
      }),
    ],
  }));
  const { closing } = state;
  const closedBy = file.facts.findLast(({ step }) => step === 'agreed' || step === 'kept');
  if (closing === null || closedBy === undefined || recommendation.measures.length === 0) return rows;
  const closed = {
    on: closedBy.occurredOn,
    cells: [
      w.closed(shortDay(language, closedBy.occurredOn)),
      ...recommendation.measures.map((measure) => {
        const figure = closing.find((each) => each.measure === measure);
        return figure === undefined ? '' : figureText(reader, figure);
      }),
    ],
  };
  return [...rows, closed].toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on));
}

/** The page that lists the rows of a figure, as the record was known then; where no page does, they are listed here. */
function rowsOf(number: string, measure: MeasureKey, { on, isMonthEnd }: FigureDay): string {
  const span = isMonthEnd ? `month=${on.toPlainYearMonth().toString()}&known=${on.toString()}&` : '';
  const findings = (of: string) => `/review-findings?${span}of=${of}&cases=without#behind`;
  switch (measure) {
    case 'advice-asked':
      return findings('advice.asked');
    case 'considered-days':
      return `/review-findings?${span}of=considered.any&cases=with#behind`;
    case 'considered':
      return findings('considered.any');
    case 'assessed':
      return findings('assessed.any');
    case 'advice-hours':
      return '/advice';
    case 'owned-orders':
    case 'meeting-written':
    case 'checks-made':
    case 'reviews-heard':
    case 'history-read':
    case 'asked-again':
    case 'contact-agreed':
    case 'contact-kept':
      return `/recommendations/${number}?of=${measure}&on=${on.toString()}#behind`;
  }
}

function behindOf(w: PageWords, file: RecommendationFile, query: Readonly<Record<string, string>>) {
  const { reader, days, tracked } = file;
  const { language } = reader;
  const measure = tracked.recommendation.measures.find((each) => each === query['of']);
  const asked = days.find(({ day }) => day.on.toString() === query['on']);
  if (!reader.seesCases || measure === undefined || asked === undefined) return null;
  const all = (asked.figures.get(measure)?.behind ?? []).toSorted(
    (a, b) => Number(a.isFound) - Number(b.isFound),
  );
  return {
    title: w.behind(figureWords[language].measures[measure], shortDay(language, asked.day.on)),
    total: all.length,
    cut: all.length > mostBehind ? w.cut(mostBehind, all.length) : '',
    rows: all.slice(0, mostBehind).map(({ text, href, isFound }) => ({
      cells: [{ text, href }, isFound ? w.found : { text: w.missing, strong: true }],
    })),
  };
}

function historyRow(w: PageWords, { reader, names }: RecommendationFile, fact: RecommendationFact) {
  const { language } = reader;
  const shared = figureWords[language];
  const post =
    fact.post === null
      ? []
      : [ownerText(language, { owner: { post: fact.post, since: londonDate(fact.recordedAt) } })];
  return [
    shortMoment(language, fact.recordedAt),
    w.steps[fact.step],
    // The Commissioner's office reads numbers, never a name: the side that recorded it says enough.
    reader.seesCases ? (names.get(fact.byStaffId) ?? '') : roleName(language, sideOf(fact.step)),
    [...post, ...(fact.words === null ? [] : [fact.words])],
    fact.figures.map((figure, at) => ({
      text: w.pair(shared.measures[figure.measure], figureText(reader, figure)),
      line: at > 0,
    })),
  ];
}
