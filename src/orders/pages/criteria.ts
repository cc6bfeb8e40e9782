// The legal criteria of an order before it is made: each shown, or a gap, by whom and since when; said again as the file grows.

import { around, asWritten, definePage, fieldText, readText, shortDay, words } from '#platform';
import type { FormBody, FormError, Page, PageAnswer, PageRequest } from '#platform';
import { staffNames } from '#users';

import { addCriteria, criterionFacts } from '../criteria-store.ts';
import { criteriaOf, criterionFindings, longestCriterionWords, standingCriteria } from '../criteria.ts';
import type { CriterionFact, CriterionStanding } from '../criteria.ts';
import { mayDo, rolesFor } from '../permitted-actions.ts';
import { actionFrame, actionWords } from './action-frame.ts';
import { openMeasure } from './open-measure.ts';
import type { MeasureFile } from './open-measure.ts';
import { cy } from './criteria.cy.ts';
import { en } from './criteria.en.ts';

const pageWords = words(en, cy);

type Found = Pick<CriterionFact, 'criterion' | 'finding' | 'words'>;

export const criteriaPage: Page = definePage({
  name: 'order-criteria',
  path: '/orders/:ref/criteria',
  section: 'orders',
  who: rolesFor('criteria'),
  reads: 'order',
  words: pageWords,
  template: 'orders/pages/criteria.njk',
  budget: { html: 40_000 },
  example: (known) => `/orders/${known.order}/criteria`,
  get: async (request) => {
    const opened = await openMeasure(request, 'orders', 'now');
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, null, []);
  },
  post: async (request) => {
    const { db, form, viewer, clock, language } = request;
    const opened = await openMeasure(request, 'orders', 'change');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    if (!mayDo(viewer.role, 'criteria', file.standing)) return { kind: 'not-allowed' };
    const standing = await standingOf(request, file);
    // Somebody found something meanwhile: it is shown, and what was typed stays.
    if (fieldText(form, 'seen') !== seenOf(standing)) return show(request, file, form, [], 409);
    const { found, errors } = read(form, standing, pageWords[language]);
    if (errors.length === 0 && found.length === 0) {
      errors.push({ field: `finding-${standing[0]?.criterion ?? ''}`, message: pageWords[language].nothing });
    }
    if (errors.length > 0) return show(request, file, form, errors);
    const at = clock.now();
    await addCriteria(
      db,
      file.record.measure.id,
      found.map((each) => ({ ...each, occurredOn: file.day })),
      { staffId: viewer.staffId, at },
    );
    const detail = Object.fromEntries(found.map(({ criterion, finding }) => [criterion, finding]));
    await request.logChange({
      action: 'judge-criteria',
      kind: 'order',
      ref: file.record.measure.ref,
      detail,
    });
    return { kind: 'redirect', to: file.path, notice: 'saved' };
  },
});

async function standingOf(
  { db }: PageRequest,
  { record, book, at }: MeasureFile,
): Promise<readonly CriterionStanding[]> {
  const { id, regime } = record.measure;
  const facts = (await criterionFacts(db, [id], at)).get(id) ?? [];
  return standingCriteria(criteriaOf(book, regime), facts);
}

/** What the form was opened over. */
function seenOf(standing: readonly CriterionStanding[]): string {
  return String(Math.max(0, ...standing.map(({ fact }) => fact?.id ?? 0)));
}

/** What is new in the form: a finding that was not there, or another account of one. */
function read(form: FormBody, standing: readonly CriterionStanding[], w: (typeof pageWords)['en']) {
  const found: Found[] = [];
  const errors: FormError[] = [];
  for (const { criterion, fact } of standing) {
    const finding = criterionFindings.find((each) => each === fieldText(form, `finding-${criterion}`));
    const account = readText(form, `words-${criterion}`, longestCriterionWords);
    if (!account.ok) {
      errors.push({ field: `words-${criterion}`, message: w.tooLong(longestCriterionWords) });
    } else if (finding === undefined) {
      if (account.value !== null) errors.push({ field: `finding-${criterion}`, message: w.choose });
    } else if (account.value === null) {
      errors.push({ field: `words-${criterion}`, message: w.sayWhat });
    } else if (fact?.finding !== finding || fact.words !== account.value) {
      found.push({ criterion, finding, words: account.value });
    }
  }
  return { found, errors };
}

async function show(
  request: PageRequest,
  file: MeasureFile,
  typed: FormBody | null,
  errors: readonly FormError[],
  status?: 409,
): Promise<PageAnswer> {
  const { language, viewer } = request;
  const w = pageWords[language];
  const standing = await standingOf(request, file);
  const isOpen = mayDo(viewer.role, 'criteria', file.standing) && standing.length > 0;
  const lines = await criterionLines(request, file, standing);
  const saved = Object.fromEntries(
    standing.flatMap(({ criterion, fact }) =>
      fact === null
        ? []
        : [
            [`finding-${criterion}`, fact.finding],
            [`words-${criterion}`, fact.words],
          ],
    ),
  );
  return {
    kind: 'show',
    status: status ?? (errors.length > 0 ? 422 : 200),
    view: {
      frame: await actionFrame(request, file, {
        title: w.title,
        line: w.line,
        send: w.send,
        closed: isOpen ? null : standing.length === 0 ? w.none : actionWords[language].notNow,
        changes: status === 409 ? lines.map(({ name, text }) => w.stands(name, text)) : [],
      }),
      seen: seenOf(standing),
      form: { values: typed ?? saved, errors },
      findings: criterionFindings.map((value) => ({ value, text: w.findings[value] })),
      criteria: lines,
      longest: longestCriterionWords,
      sources: sourcesOf(file, standing).map((source) => ({
        text: around(w.source, asWritten(source, 'en', language)),
      })),
    },
  };
}

/** Each criterion by name with what stands for it, for the form and for the page of the order. */
async function criterionLines(
  { db, language }: PageRequest,
  { book, day }: MeasureFile,
  standing: readonly CriterionStanding[],
) {
  const w = pageWords[language];
  const names = await staffNames(
    db,
    standing.flatMap(({ fact }) => fact?.byStaffId ?? []),
  );
  return standing.map(({ criterion, fact }) => {
    const said =
      fact === null ? null : w.by(names.get(fact.byStaffId ?? 0) ?? '', shortDay(language, fact.occurredOn));
    return {
      key: criterion,
      name: book.nameThen('order-criterion', criterion, language, day),
      isShown: fact?.finding === 'shown',
      text: fact === null ? w.notLooked : w.standing[fact.finding](fact.words),
      said,
    };
  });
}

function sourcesOf({ book }: MeasureFile, standing: readonly CriterionStanding[]): readonly string[] {
  return [
    ...new Set(standing.flatMap(({ criterion }) => book.find('order-criterion', criterion)?.source ?? [])),
  ];
}

/** The card of an order's own page: what stands for each criterion; null for a kind that has none here, or once it was made. */
export async function criteriaCard(request: PageRequest, file: MeasureFile) {
  const w = pageWords[request.language];
  const standing = await standingOf(request, file);
  const isBefore = file.standing.state.grantedOn === null;
  if (standing.length === 0 || !isBefore) return null;
  return {
    title: w.title,
    lines: (await criterionLines(request, file, standing)).map(({ name, isShown, text, said }) => [
      { text: name, strong: true },
      { text, line: true, late: !isShown },
      ...(said === null ? [] : [{ text: said, quiet: true, line: true }]),
    ]),
    link:
      !file.isPast && mayDo(request.viewer.role, 'criteria', file.standing)
        ? { text: w.judge, href: `${file.path}/criteria`, act: true }
        : null,
  };
}
