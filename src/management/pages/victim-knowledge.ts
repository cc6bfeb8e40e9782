// What a victim knows and wants before a search or a release: asked and written down, or why not. It stops nothing that is lawful.

import { openCase, partiesOf } from '#crimes';
import { noteVictimAsked } from '#orders';
import {
  clockTime,
  dayFields,
  definePage,
  fieldText,
  londonDate,
  readDay,
  shortDay,
  shortMoment,
} from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';
import { referenceLists } from '#reference';
import { staffNames, victimRoles } from '#users';

import { acts, addKnowledge, knowledgeOf } from '../victim-knowledge-store.ts';
import { ActReader, longestReason } from './acts/act.ts';
import { managementActWords } from './act-words.ts';
import { cy } from './victim-knowledge.cy.ts';
import { en } from './victim-knowledge.en.ts';

const pageWords = { en, cy };

export const victimKnowledgePage = definePage({
  name: 'victim-knowledge',
  path: '/crimes/:ref/victim-knowledge',
  section: 'perpetrators',
  who: victimRoles,
  reads: 'victim',
  words: pageWords,
  template: 'management/pages/victim-knowledge.njk',
  budget: { html: 40_000 },
  example: (known) => `/crimes/${known.crime}/victim-knowledge`,
  get: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    return show(request, opened.crime, null, [], 200);
  },
  post: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { db, clock, viewer, form, language } = request;
    const { crime } = opened;
    const now = clock.now();
    const book = await referenceLists(db, londonDate(now));
    const keys = (list: 'victim-knows' | 'not-asked-reason') =>
      book.entries(list, 'en').map(({ key }) => key);
    const reader = new ActReader(form, now);
    const act = reader.choice('act', acts);
    const asked = reader.choice('asked', ['yes', 'no']);
    const askedAt = reader.moment('on', 'time');
    const actOn = readDay(form, 'plan');
    if (!actOn.ok) reader.wrong('plan', 'date-not-real');
    const reason = asked === 'no' ? reader.choice('why', keys('not-asked-reason')) : null;
    const knows = asked === 'yes' ? reader.some('knows', keys('victim-knows')) : [];
    const text = asked === 'yes' ? reader.text('text') : null;
    const wants = asked === 'yes' ? reader.text('wants') : null;
    if (asked === 'yes' && knows.length === 0 && text === null && wants === null) {
      reader.wrong('text', 'note-needed');
    }
    if (act === null || asked === null || askedAt === null || !actOn.ok || !reader.isRight) {
      const { problems } = managementActWords[language];
      const errors = reader.problems.map(({ field, problem }) => ({ field, message: problems[problem] }));
      return show(request, crime, form, errors, 422);
    }
    await addKnowledge(db, [
      {
        crimeId: crime.id,
        act,
        actOn: actOn.value,
        notAsked: reason,
        askedStaffId: viewer.staffId,
        askedAt,
        knows,
        text,
        wants,
        by: { staffId: viewer.staffId, at: now },
      },
    ]);
    // The bail of the crime keeps the answer too: what is recorded once is asked once.
    const bail =
      act === 'release'
        ? await noteVictimAsked(db, clock, viewer, crime.id, { on: londonDate(askedAt), reason })
        : [];
    await request.logChange({
      action: 'record-victim-knowledge',
      kind: 'crime',
      ref: crime.ref,
      detail: { act, asked, why: reason, bail: bail.join(' ') },
    });
    return { kind: 'redirect', to: `/crimes/${crime.ref}`, notice: 'saved' };
  },
});

type NamedCrime = { readonly id: number; readonly ref: string; readonly number: string };

async function open(
  request: PageRequest,
): Promise<
  | { readonly kind: 'open'; readonly crime: NamedCrime }
  | { readonly kind: 'closed'; readonly answer: PageAnswer }
> {
  const opened = await openCase(request, { crime: request.params['ref'], perpetrator: undefined });
  if (opened.kind === 'closed') return opened;
  const { crime } = opened.file;
  if (crime === null) return { kind: 'closed', answer: { kind: 'not-found' } };
  return { kind: 'open', crime: crime.crime };
}

async function show(
  request: PageRequest,
  crime: NamedCrime,
  typed: FormBody | null,
  errors: readonly FormError[],
  status: 200 | 422,
): Promise<PageAnswer> {
  const { db, clock, language } = request;
  const w = pageWords[language];
  const now = clock.now();
  const day = londonDate(now);
  const book = await referenceLists(db, day);
  const all = await knowledgeOf(db, crime.id, now);
  const parties = (await partiesOf(db, [crime.id], now)).get(crime.id) ?? [];
  const victims = parties.filter(({ part }) => part === 'victim').length;
  const names = await staffNames(
    db,
    all.flatMap((each) => each.askedStaffId ?? []),
  );
  const listed = (list: 'victim-knows' | 'not-asked-reason') =>
    book.entries(list, language).map((entry) => ({ value: entry.key, text: entry[language] }));
  return {
    kind: 'show',
    status,
    view: {
      caption: w.caption(crime.number),
      back: { text: w.back(crime.number), href: `/crimes/${crime.ref}` },
      noVictim: victims === 0 ? w.noVictim : victims > 1 ? w.several : '',
      noSuspect: parties.some(({ part }) => part === 'suspect') ? '' : w.noSuspect,
      said: all.map((each) => ({
        cells: [
          { text: shortMoment(language, each.askedAt) },
          [
            { text: w.acts[each.act] },
            ...(each.actOn === null
              ? []
              : [{ text: w.planned(shortDay(language, each.actOn)), quiet: true, line: true }]),
          ],
          each.notAsked === null
            ? [
                {
                  text: each.knows
                    .map((key) => book.nameThen('victim-knows', key, language, londonDate(each.recordedAt)))
                    .join(', '),
                  strong: true,
                },
                ...(each.text === null ? [] : [{ text: each.text, line: true }]),
                ...(each.wants === null ? [] : [{ text: w.wantsLine(each.wants), line: true }]),
              ]
            : w.notAsked(
                book.nameThen('not-asked-reason', each.notAsked, language, londonDate(each.recordedAt)),
              ),
          names.get(each.askedStaffId ?? 0) ?? '',
        ],
      })),
      acts: acts.map((value) => ({ value, text: w.acts[value] })),
      asked: [
        { value: 'yes', text: w.askedYes },
        { value: 'no', text: w.askedNo },
      ],
      knows: listed('victim-knows'),
      reasons: listed('not-asked-reason'),
      form: {
        values: typed ?? {
          ...dayFields('on', day),
          time: clockTime(now),
          act: fieldText(request.query, 'act'),
        },
        errors,
      },
      longest: longestReason,
    },
  };
}
