// A second reader says whether "not suitable" stands where risk is high: another named person, once.

import { fullName } from '#people';
import { definePage, fieldText, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest } from '#platform';

import { considerationErrors } from '../consideration-problems.ts';
import { lockConsiderations } from '../consideration-store.ts';
import { intervention } from '../intervention.ts';
import { maySecondRead, secondReaderRoles } from '../permitted-actions.ts';
import { answerDetails, authorName } from '../present-answers.ts';
import { longestNote } from '../read-consideration.ts';
import { readReading } from '../read-reading.ts';
import { recordReading } from '../record-reading.ts';
import { standingAnswers } from '../standing-answers.ts';
import { openConsideration } from './open-consideration.ts';
import type { ConsiderationFile } from './open-consideration.ts';
import { cy } from './second-reading.cy.ts';
import { en } from './second-reading.en.ts';

const pageWords = words(en, cy);

export const secondReadingPage = definePage({
  name: 'second-reading',
  path: '/considerations/:ref/second-reading/:intervention',
  section: 'perpetrators',
  who: secondReaderRoles,
  reads: 'person',
  words: pageWords,
  template: 'interventions/pages/second-reading.njk',
  budget: { html: 30_000 },
  example: (known) => `/considerations/${known.consideration}/second-reading/nmo`,
  get: async (request) => {
    const opened = await openConsideration(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, {}, []);
  },
  post: async (request) => {
    const { db, clock, viewer, form, language, params } = request;
    await lockConsiderations(db, params['ref'] ?? '');
    const opened = await openConsideration(request);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const waiting = waitingAnswer(request, file);
    if (waiting === null) return show(request, file, form, [], 409);
    const read = readReading(form);
    if (!read.ok)
      return show(
        request,
        file,
        form,
        considerationErrors(language, read.error, () => ''),
        422,
      );
    await recordReading(
      db,
      clock,
      viewer,
      { answerId: waiting.answer.id, crimeId: file.entry.crimeId },
      read.value,
    );
    await request.logChange({
      action: 'read-consideration',
      kind: 'consideration',
      ref: file.entry.ref,
      detail: { intervention: waiting.answer.intervention, agrees: read.value.agrees },
    });
    return { kind: 'redirect', to: `/considerations/${file.entry.ref}`, notice: 'saved' };
  },
});

/** The answer of the address, if it stands, waits, and this viewer may be its second reader. */
function waitingAnswer(request: PageRequest, { chain, entry }: ConsiderationFile) {
  const standing = standingAnswers(chain).get(request.params['intervention'] ?? '');
  if (standing === undefined || standing.entry.id !== entry.id || standing.state !== 'waiting') return null;
  return maySecondRead(request.viewer, entry.byStaffId) ? standing : null;
}

function show(
  request: PageRequest,
  file: ConsiderationFile,
  values: FormBody,
  errors: readonly FormError[],
  status: 200 | 409 | 422 = 200,
): PageAnswer {
  const { language, params } = request;
  const w = pageWords[language];
  const { entry, person, book, names } = file;
  const key = params['intervention'] ?? '';
  const answer = entry.answers.find((each) => each.intervention === key);
  if (answer === undefined) return { kind: 'not-found' };
  const isOpen = waitingAnswer(request, file) !== null;
  const who = authorName(language, entry, names, book);
  return {
    kind: 'show',
    status,
    view: {
      caption: w.caption(person === null ? '' : fullName(person) || person.ref, entry.ref),
      name: intervention(book, key, language).name,
      said: [
        w.said(who, answerDetails(language, answer, entry.recordedAt, book).join('. ')),
        ...(entry.note === null ? [] : [w.note(entry.note)]),
      ],
      back: { text: w.back(entry.ref), href: `/considerations/${entry.ref}` },
      isOpen,
      // Words whose form is no longer there stay on the page.
      kept: isOpen ? '' : fieldText(values, 'reason'),
      form: { values: { agrees: fieldText(values, 'agrees'), reason: fieldText(values, 'reason') }, errors },
      choices: [
        { value: 'yes', text: w.choices.yes },
        { value: 'no', text: w.choices.no },
      ],
      longest: longestNote,
    },
  };
}
