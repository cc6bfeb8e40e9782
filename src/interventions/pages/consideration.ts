// One entry of what was considered: its answers, what second readers said, and the entries before and after it.

import { fullName } from '#people';
import { definePage, londonDate, shortDay, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import type { ConsiderationAnswer } from '../consideration.ts';
import { intervention } from '../intervention.ts';
import { mayConsider, maySecondRead } from '../permitted-actions.ts';
import { answerDetails, answerTag, authorName } from '../present-answers.ts';
import { answerState, isReplaced } from '../standing-answers.ts';
import { formAddress, openConsideration } from './open-consideration.ts';
import type { ConsiderationFile } from './open-consideration.ts';
import { cy } from './consideration.cy.ts';
import { en } from './consideration.en.ts';

const pageWords = words(en, cy);

export const considerationPage = definePage({
  name: 'consideration',
  path: '/considerations/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/consideration.njk',
  budget: { html: 40_000 },
  example: (known) => `/considerations/${known.consideration}`,
  get: async (request) => {
    const opened = await openConsideration(request);
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: ConsiderationFile) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { entry, chain, crime, person, book, names } = file;
  const name = person === null ? w.nobody : fullName(person) || person.ref;
  return {
    crumbs: [
      ...(person === null ? [] : [{ text: name, href: `/perpetrators/${person.ref}/interventions` }]),
      ...(crime === null ? [] : [{ text: crime.number, href: `/crimes/${crime.ref}` }]),
      { text: entry.ref },
    ],
    caption: w.caption(entry.ref, shortDay(language, londonDate(entry.occurredAt))),
    facts: [
      {
        key: w.suspect,
        value: person === null ? w.nobody : { text: name, href: `/perpetrators/${person.ref}` },
      },
      {
        key: w.crime,
        value: crime === null ? w.noCrime : { text: crime.number, href: `/crimes/${crime.ref}` },
      },
      { key: w.who, value: authorName(language, entry, names, book) },
      { key: w.when, value: shortMoment(language, entry.occurredAt) },
      { key: w.place, value: w.places[entry.place] },
      ...(entry.wish === null ? [] : [{ key: w.wish, value: w.wishes[entry.wish] }]),
      ...(entry.note === null ? [] : [{ key: w.note, value: entry.note }]),
    ],
    rows: entry.answers.map((answer) => answerRow(request, file, answer)),
    chain: chain.map((each) => ({
      cells: [
        each.id === entry.id
          ? [{ text: each.ref }, { text: w.thisOne, quiet: true }]
          : { text: each.ref, href: `/considerations/${each.ref}` },
        shortMoment(language, each.occurredAt),
        authorName(language, each, names, book),
        String(each.answers.length),
      ],
    })),
    actions: mayConsider(viewer.role)
      ? [
          { text: w.amend, href: formAddress(file, entry.ref) },
          { text: w.record, href: formAddress(file) },
        ]
      : [],
  };
}

function answerRow(request: PageRequest, file: ConsiderationFile, answer: ConsiderationAnswer) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const { entry, chain, book, names } = file;
  const state = answerState(entry, answer);
  const replaced = isReplaced(chain, entry, answer.intervention);
  const tag = answerTag(language, answer.answer, state);
  const details = answerDetails(language, answer, entry.recordedAt, book);
  return {
    cells: [
      intervention(book, answer.intervention, language).name,
      { text: tag.text, tag: tag.kind },
      [
        ...(details.length === 0 ? [w.noReason] : details).map((text) => ({ text, line: true })),
        ...answer.readings.map((reading) => {
          const who = names.get(reading.byStaffId) ?? '';
          const day = shortDay(language, londonDate(reading.recordedAt));
          return {
            line: true,
            text: [
              reading.agrees ? w.agreed(who, day) : w.disagreed(who, day),
              ...(reading.reason === null ? [] : [reading.reason]),
            ].join('. '),
          };
        }),
        ...(state === 'waiting' && !replaced && maySecondRead(viewer, entry.byStaffId)
          ? [
              {
                text: w.readIt,
                href: `/considerations/${entry.ref}/second-reading/${answer.intervention}`,
                hidden: intervention(book, answer.intervention, language).name,
                line: true,
              },
            ]
          : []),
      ],
      replaced ? w.replaced : w.states[state],
    ],
  };
}
