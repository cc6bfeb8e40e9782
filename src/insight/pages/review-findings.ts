// What the review of July 2023 looked for in the record, asked of it now: by area and period, each figure with its cases.

import { firstConsideredRule } from '#interventions';
import { lastReceived } from '#orders';
import {
  around,
  asWritten,
  definePage,
  knownAt,
  londonDate,
  longDay,
  lowerFirst,
  monthName,
  shortDay,
  shortMoment,
  words,
} from '#platform';
import type { PageRequest } from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { caseRoles } from '#users';

import { readFindings } from '../read-findings.ts';
import { isSmall, published, publishedPercent, publishedShare, publishedText } from '../published.ts';
import { anyOf } from '../review-findings.ts';
import type { Finding } from '../review-findings.ts';
import { cy } from './review-findings.cy.ts';
import { en } from './review-findings.en.ts';

const pageWords = words(en, cy);
const monthsBack = 6;
const mostBehind = 100;

export const reviewFindingsPage = definePage({
  name: 'review-findings',
  path: '/review-findings',
  section: 'oversight',
  who: [...caseRoles, 'opcc'],
  reads: 'list',
  words: pageWords,
  template: 'insight/pages/review-findings.njk',
  budget: { html: 60_000 },
  example: () => '/review-findings?area=pembrokeshire',
  get: async (request) => {
    await request.logRead({ kind: 'list', ref: 'review-findings' });
    return { kind: 'show', view: await present(request) };
  },
});

/**
 * The last thirty days first, then whole months: a month that goes on is never beside whole ones. Whoever sees no cases
 * reads whole months alone: thirty days less those of the day before would tell of a single day.
 */
function periodOf({ clock, query }: PageRequest, seesCases: boolean) {
  const today = londonDate(clock.now());
  const months = Array.from({ length: monthsBack }, (_, at) =>
    today.toPlainYearMonth().subtract({ months: at + 1 }),
  );
  const month =
    months.find((each) => each.toString() === query['month']) ?? (seesCases ? undefined : months[0]);
  if (month === undefined) {
    const from = today.subtract({ days: 29 });
    const before = { from: from.subtract({ days: 30 }), to: from.subtract({ days: 1 }) };
    return { months, month: null, from, to: today, before };
  }
  return { months, month, ...wholeMonth(month), before: wholeMonth(month.subtract({ months: 1 })) };
}

function wholeMonth(month: Temporal.PlainYearMonth) {
  return { from: month.toPlainDate({ day: 1 }), to: month.toPlainDate({ day: month.daysInMonth }) };
}

async function present(request: PageRequest) {
  const { db, language, clock, query, viewer } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const area = book.find('area', query['area'] ?? '')?.key ?? null;
  const seesCases = caseRoles.some((role) => role === viewer.role);
  const period = periodOf(request, seesCases);
  // What was known at two moments tells of what came between them: that is for whoever sees the cases.
  const known = knownAt(seesCases ? request : { ...request, query: {} });
  // The time before ends where the period begins: one read serves both.
  const span = { from: period.before.from, to: period.to, areaCode: area };
  const findingsOf = await readFindings(db, book, span, known.at);
  const { cases, findings } = findingsOf(period);
  const before = findingsOf(period.before);
  const unnamed = cases.filter(({ isNamed }) => !isNamed).length;
  const knownOn = known.isPast ? londonDate(known.at) : null;
  const past = knownOn === null ? '' : `&known=${knownOn.toString()}`;
  const address = (finding: Finding, which: string) =>
    `/review-findings?month=${period.month?.toString() ?? ''}&area=${area ?? ''}${past}&of=${finding.kind}.${finding.key}&cases=${which}#behind`;
  const rowsOf = (kind: Finding['kind']) =>
    findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => {
        const name = nameOf(request, book, finding);
        const count = finding.found.length;
        const hidden = !seesCases && isSmall(count, cases.length);
        const link = (number: number, which: string, of: string) => {
          if (!seesCases) return publishedText(language, number);
          return number > 0
            ? { text: String(number), href: address(finding, which), hidden: of }
            : String(number);
        };
        const earlier = before.findings.find(({ kind, key }) => kind === finding.kind && key === finding.key);
        return {
          cells: [
            name,
            hidden ? hiddenCount(request, count, cases.length) : link(count, 'with', w.withOf(name)),
            shareOf(request, count, cases.length, seesCases),
            shareOf(request, earlier?.found.length ?? 0, before.cases.length, seesCases),
            ...(kind === 'considered' ? [medianOf(finding, hidden)] : []),
            // Those without would be a third number of the same cases, and narrow down what the two beside it leave open.
            ...(seesCases ? [link(finding.missing.length, 'without', w.withoutOf(name))] : []),
          ],
        };
      });
  const shown = seesCases
    ? findings.find((finding) => `${finding.kind}.${finding.key}` === query['of'])
    : undefined;
  const rule = book.find('counting-rule', firstConsideredRule);
  const received = (await lastReceived(db)).get('crimes');
  return {
    period: w.period(longDay(language, period.from), longDay(language, period.to)),
    before: w.before(longDay(language, period.before.from), longDay(language, period.before.to)),
    cases: seesCases ? w.cases(cases.length) : w.casesTold(publishedText(language, cases.length)),
    told: seesCases ? '' : w.told,
    seesCases,
    fresh: received === undefined ? w.noFile : w.fresh(shortMoment(language, received)),
    past:
      knownOn === null
        ? null
        : {
            label: w.pastLabel,
            text: w.past(longDay(language, knownOn)),
            link: { text: w.backToNow, href: '/review-findings' },
          },
    // Whether somebody is named is read as it is now.
    unnamed:
      unnamed === 0 || known.isPast
        ? ''
        : w.unnamed(
            seesCases
              ? String(unnamed)
              : isSmall(unnamed, cases.length)
                ? hiddenCount(request, unnamed, cases.length)
                : publishedText(language, unnamed),
          ),
    filter: filterOf(request, book, period, area, seesCases),
    considered: rowsOf('considered'),
    assessed: rowsOf('assessed'),
    advice: rowsOf('advice'),
    found: book.entries('review-finding', language).map((entry) => entry[language]),
    source: {
      text: around(w.source, asWritten(book.all('review-finding')[0]?.source ?? '', 'en', language)),
    },
    rule: w.rule(lowerFirst(rule?.[language] ?? '')),
    howWeCount: { text: w.howWeCount, href: '/how-we-count' },
    links: seesCases ? [{ text: w.blanks, href: '/blanks' }] : [],
    behind: shown === undefined ? null : behindOf(request, book, shown),
  };
}

/** A count that outside the force is said in words: under 5, or all of them but under 5. */
function hiddenCount({ language }: PageRequest, count: number, total: number): string {
  const isFew = [count, total].some((each) => published(each).kind === 'few');
  return isFew ? pageWords[language].small : pageWords[language].allBut(publishedText(language, total));
}

/** Whole per cent of the cases of a period; empty where there is none, or where it would give a small number away. */
function shareOf({ language }: PageRequest, count: number, total: number, seesCases: boolean): string {
  if (total === 0) return '';
  if (seesCases) return pageWords[language].share(Math.round((count / total) * 100));
  const share = publishedShare(count, total);
  return share === null ? '' : publishedPercent(language, share);
}

function medianOf({ medianDays }: Finding, hidden: boolean): string {
  return medianDays === null || hidden ? '' : String(medianDays);
}

function nameOf({ language }: PageRequest, book: ReferenceBook, { kind, key }: Finding): string {
  if (key === anyOf) return pageWords[language].anyOf;
  if (kind === 'considered') return book.name('intervention', key, language);
  if (kind === 'assessed') return book.name('assessment-tool', key, language);
  return key === 'asked' ? pageWords[language].asked : pageWords[language].answered;
}

function behindOf(request: PageRequest, book: ReferenceBook, finding: Finding) {
  const { language, query } = request;
  const w = pageWords[language];
  const isMissing = query['cases'] === 'without';
  const all = isMissing ? finding.missing : finding.found;
  const name = nameOf(request, book, finding);
  return {
    title: isMissing ? w.withoutOf(name) : w.withOf(name),
    total: all.length,
    cut: all.length > mostBehind ? w.cut(mostBehind, all.length) : '',
    rows: all.slice(0, mostBehind).map((each) => ({
      cells: [
        { text: each.crimeRef, href: `/crimes/${each.crimeRef}` },
        shortDay(language, each.reportedOn),
        each.consideredOn === null ? '' : shortDay(language, each.consideredOn),
        each.days === null ? '' : String(each.days),
      ],
    })),
  };
}

function filterOf(
  { language }: PageRequest,
  book: ReferenceBook,
  { months, month }: ReturnType<typeof periodOf>,
  area: string | null,
  seesCases: boolean,
) {
  const w = pageWords[language];
  return {
    action: '/review-findings',
    fields: [
      {
        name: 'month',
        label: w.when,
        options: [
          ...(seesCases ? [{ value: '', text: w.lastDays, selected: month === null }] : []),
          ...months.map((each) => ({
            value: each.toString(),
            text: `${monthName(language, each.month)} ${each.year}`,
            selected: month !== null && each.equals(month),
          })),
        ],
      },
      {
        name: 'area',
        label: w.area,
        options: [
          { value: '', text: w.allAreas, selected: area === null },
          ...book
            .entries('area', language)
            .map((entry) => ({ value: entry.key, text: entry[language], selected: entry.key === area })),
        ],
      },
    ],
    submit: w.show,
  };
}
