// One proposed change of the law: what it was and will be, an example worked both ways, who proposed and who decided.

import {
  computeDeadline,
  deadlineRule,
  dueWords,
  eventWords,
  lawFor,
  lawWith,
  periodWords,
  regimeNames,
} from '#law';
import type { Law, LawChange } from '#law';
import {
  asWritten,
  definePage,
  fieldText,
  londonDate,
  londonMidnight,
  longDay,
  readText,
  shortMoment,
  words,
} from '#platform';
import type {
  Clock,
  Db,
  FormBody,
  FormError,
  Language,
  PageAnswer,
  PageRequest,
  PostRequest,
} from '#platform';
import { referenceLists } from '#reference';
import type { ReferenceBook } from '#reference';
import { staffNames } from '#users';

import { decideLawChange, mayApprove } from '../decide-law-change.ts';
import { findLawChange, heldLaw } from '../law-change-store.ts';
import type { HeldChange } from '../law-change-store.ts';
import { lawKeepers, lawReaders } from '../law-keepers.ts';
import { beforeAndAfter } from '../before-and-after.ts';
import { changeTitle, changeWords, spanWords, stateOf } from '../present-change.ts';
import { regimeKeyOf } from '../proposal.ts';
import { cy } from './law-change.cy.ts';
import { en } from './law-change.en.ts';

const pageWords = words(en, cy);
const longestNote = 1000;

/** What a later room makes again of its own, in the same transaction, when a change of the law is approved. */
export type LawPageParts = {
  readonly afterApproval: (db: Db, clock: Clock, change: LawChange) => Promise<void>;
};

/** One change of the law and what was decided of it. What is made again after an approval is handed in. */
export const lawChangePage = (parts: LawPageParts) =>
  definePage({
    name: 'law-change',
    path: '/admin/law/changes/:number',
    section: 'law',
    who: lawReaders,
    reads: 'nothing',
    words: pageWords,
    template: 'statutes/pages/law-change.njk',
    budget: { html: 40_000 },
    example: (known) => `/admin/law/changes/${known.lawChange}`,
    get: async (request) => {
      const held = await findLawChange(request.db, numberAsked(request));
      return held === undefined ? { kind: 'not-found' } : show(request, held, {}, []);
    },
    post: (request) => decide(request, parts),
  });

function numberAsked({ params }: PageRequest): number {
  const number = Number(params['number']);
  return Number.isSafeInteger(number) && number > 0 ? number : 0;
}

async function decide(request: PostRequest, { afterApproval }: LawPageParts): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const number = numberAsked(request);
  const held = await findLawChange(db, number);
  if (held === undefined) return { kind: 'not-found' };
  const note = readText(form, 'note', longestNote);
  if (!note.ok) return show(request, held, form, [{ field: 'note', message: w.tooLong(longestNote) }]);
  const isApproved = fieldText(form, 'do') === 'approve';
  const decided = await decideLawChange(db, clock, viewer, number, { isApproved, note: note.value });
  if (!decided.ok) {
    if (decided.error === 'not-permitted') return { kind: 'not-allowed' };
    if (decided.error === 'not-found') return { kind: 'not-found' };
    const now = (await findLawChange(db, number)) ?? held;
    return show(request, now, form, [{ field: 'note', message: w.problems[decided.error] }]);
  }
  if (isApproved && held.change !== null) await afterApproval(db, clock, held.change);
  await request.logChange({
    action: isApproved ? 'approve-law-change' : 'refuse-law-change',
    kind: 'law',
    ref: String(number),
  });
  return { kind: 'redirect', to: '/admin/law', notice: isApproved ? 'approved' : 'refused' };
}

async function show(
  request: PageRequest,
  held: HeldChange,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, viewer, clock } = request;
  const w = pageWords[language];
  const law = await heldLaw(db);
  const book = await referenceLists(db, londonDate(clock.now()));
  const before = await dayBefore(db, held);
  const ids = [held.proposedBy, ...(held.decision === null ? [] : [held.decision.by])];
  const names = await staffNames(db, ids);
  const { change } = held;
  const isKeeper = lawKeepers.some((role) => role === viewer.role);
  return {
    kind: 'show',
    status: errors.length === 0 ? 200 : 422,
    view: {
      title: changeTitle(language, change, law, book),
      caption: w.number(held.number),
      tag: stateOf(language, held),
      facts: [
        ...(change === null ? [] : aboutFacts(language, change, law, before)),
        { key: w.reason, value: held.reason[language] },
        {
          key: w.proposed,
          value: w.byAt(names.get(held.proposedBy) ?? '', shortMoment(language, held.proposedAt)),
        },
        ...decisionFacts(language, held, names),
      ],
      example: change?.kind === 'rule' ? exampleOf(language, change, law) : null,
      form: { values, errors },
      mayDecide: isKeeper && held.decision === null,
      mayApprove: mayApprove(viewer, held),
      acts: { approve: 'approve', refuse: 'refuse' },
      note: held.proposedBy === viewer.staffId ? w.own : null,
    },
  };
}

/** The force's lists on the day before the change, which is what it is held against. */
async function dayBefore(db: PageRequest['db'], { change }: HeldChange): Promise<ReferenceBook> {
  const from = Temporal.PlainDate.from(change?.from ?? '2026-01-01');
  return referenceLists(db, from.subtract({ days: 1 }));
}

function aboutFacts(language: Language, change: LawChange, law: Law, before: ReferenceBook) {
  const w = pageWords[language];
  const values = beforeAndAfter(language, change, law, before);
  const names = changeWords[language];
  return [
    ...(values === null
      ? []
      : [
          { key: w.before, value: values.before },
          { key: w.after, value: { text: values.after, strong: true } },
        ]),
    ...(change.kind === 'holiday'
      ? [
          {
            key: w.where,
            value: change.jurisdictions.map((each) => names.jurisdictions[each]).join(', '),
          },
        ]
      : []),
    ...(change.kind === 'added-regime'
      ? [
          { key: w.law, value: asWritten(change.law, 'en', language) },
          { key: w.like, value: regimeNames[change.like][language] },
          ...(['shortest', 'longest'] as const).map((limit) => ({
            key: names.fields[limit],
            value: change[limit] === null ? names.noRule : periodWords(change[limit], language),
          })),
          {
            key: w.otherNames,
            value: [
              asWritten(`${change.name.en} (${change.short.en}),`, 'en', language),
              asWritten(`${change.name.cy} (${change.short.cy})`, 'cy', language),
            ],
          },
        ]
      : []),
    { key: w.span, value: spanWords(language, change) },
    { key: w.source, value: asWritten(change.source, 'en', language) },
    { key: w.sure, value: names.confidences[change.confidence] },
  ];
}

function decisionFacts(language: Language, { decision }: HeldChange, names: ReadonlyMap<number, string>) {
  const w = pageWords[language];
  if (decision === null) return [];
  const by = w.byAt(names.get(decision.by) ?? '', shortMoment(language, decision.at));
  const note = decision.note === null ? [] : [{ text: decision.note, line: true }];
  return [{ key: decision.isApproved ? w.wasApproved : w.wasRefused, value: [by, ...note] }];
}

/** One trigger on the first day of the change, worked out before and after it. */
function exampleOf(language: Language, change: Extract<LawChange, { kind: 'rule' }>, law: Law) {
  const w = pageWords[language];
  const day = Temporal.PlainDate.from(change.from);
  const { trigger, event } = deadlineRule(change.rule);
  const from = trigger === 'instant' ? londonMidnight(day).add({ hours: 12 }) : day;
  const others = law.changes.filter(({ number }) => number !== change.number);
  const key = change.regime === null ? null : regimeKeyOf(law, change.regime);
  const dueOf = (changes: readonly LawChange[]) => {
    const all = lawWith(changes);
    const found = computeDeadline(change.rule, from, key === null ? all : lawFor(all, key));
    return found.ok && found.value.due !== null ? dueWords(found.value.due, language) : w.noDue;
  };
  return {
    line: w.example(eventWords(event, language), longDay(language, day)),
    facts: [
      { key: w.before, value: dueOf(others) },
      { key: w.after, value: { text: dueOf([...others, change]), strong: true } },
    ],
  };
}
