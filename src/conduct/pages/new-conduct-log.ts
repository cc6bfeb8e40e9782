// Pastes lines about what a perpetrator did, about a crime or a person: good lines become events, the rest is kept.

import { caseRef, openCase, victimsOf } from '#crimes';
import type { CaseFile, LabelledVictim } from '#crimes';
import { definePage, fieldText, londonDate, words } from '#platform';
import type { FormBody, FormError, PageAnswer, PageRequest, PostRequest } from '#platform';
import { referenceLists } from '#reference';

import { conductRoles } from '../permitted-actions.ts';
import { channelWords } from '../read-log.ts';
import { recordLog } from '../record-log.ts';
import { cy } from './new-conduct-log.cy.ts';
import { en } from './new-conduct-log.en.ts';

const pageWords = words(en, cy);
const longest = 200_000;

export const newConductLogPage = definePage({
  name: 'new-conduct-log',
  path: '/conduct-logs/new',
  section: 'perpetrators',
  who: conductRoles,
  reads: 'person',
  words: pageWords,
  template: 'conduct/pages/new-conduct-log.njk',
  budget: { html: 40_000 },
  example: (known) => `/conduct-logs/new?crime=${known.crime}`,
  get: async (request) => {
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : show(request, opened.file, {}, []);
  },
  post: async (request) => {
    const opened = await open(request);
    return opened.kind === 'closed' ? opened.answer : send(request, opened.file);
  },
});

function open(request: PageRequest) {
  const { crime, perpetrator } = request.query;
  return openCase(request, { crime, perpetrator });
}

function lettersOf({ db, clock }: PageRequest, { nominalIds }: CaseFile): Promise<readonly LabelledVictim[]> {
  return victimsOf(db, nominalIds, clock.now());
}

async function send(request: PostRequest, file: CaseFile): Promise<PageAnswer> {
  const { db, clock, viewer, form, language } = request;
  const w = pageWords[language];
  const sent = form['lines'];
  const pasted = typeof sent === 'string' ? sent : '';
  if (pasted.length > longest) return show(request, file, form, [{ field: 'lines', message: w.tooLong }]);
  const victim = (await lettersOf(request, file)).find(({ label }) => label === fieldText(form, 'victim'));
  const book = await referenceLists(db, londonDate(clock.now()));
  const saved = await recordLog(db, clock, viewer, channelWords(book), {
    crimeId: file.crime?.crime.id ?? null,
    subjectNominalId: file.nominalId,
    nominalIds: file.nominalIds,
    victimNominalId: victim?.nominalId ?? null,
    pasted,
    correctsLogId: null,
  });
  if (!saved.ok) {
    if (saved.error === 'not-permitted') return { kind: 'not-allowed' };
    return show(request, file, form, [{ field: 'lines', message: w.nothing }]);
  }
  const { ref, read } = saved.value;
  const counts = [read.lines.length, read.same.length, read.wrong.length] as const;
  await request.logChange({
    action: 'record-conduct-log',
    kind: 'conduct-log',
    ref,
    detail: { events: counts[0], same: counts[1], wrong: counts[2] },
  });
  return { kind: 'redirect', to: `/conduct-logs/${ref}`, notice: { key: 'saved', values: counts } };
}

async function show(
  request: PageRequest,
  file: CaseFile,
  values: FormBody,
  errors: readonly FormError[],
): Promise<PageAnswer> {
  const { db, language, clock } = request;
  const w = pageWords[language];
  const book = await referenceLists(db, londonDate(clock.now()));
  const { line, href } = caseRef(file);
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      back: { text: line, href },
      form: { values, errors },
      victims: [
        { value: '', text: w.noVictim },
        ...(await lettersOf(request, file)).map(({ label }) => ({
          value: label,
          text: w.victimOption(label),
        })),
      ],
      channels: book.entries('channel', language).map((entry) => {
        const more = entry.body['words'];
        const listed = Array.isArray(more) ? more.filter((word) => typeof word === 'string') : [];
        return w.channel(entry[language], [entry.en, entry.cy, ...listed].join(', '));
      }),
    },
  };
}
