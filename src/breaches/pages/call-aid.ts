// The aid for somebody on the phone with a caller: what binds this person, word for word, what to ask and keep, and one press to record.

import { measureStatus, measureState } from '#orders';
import { knownFacts } from '#people';
import { around, asWritten, definePage, fieldText, readChoices, readText, words } from '#platform';
import type { FormBody, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { breachesOf } from '../breach-store.ts';
import { callAid } from '../call-aid.ts';
import { evidencePrompts } from '../evidence-prompts.ts';
import { reportingRoles } from '../permitted-actions.ts';
import { historySentence } from '../present-history.ts';
import { rankClauses, topicsHeard } from '../rank-clauses.ts';
import { longestText } from '../read-answers.ts';
import { listKeys } from '../read-report.ts';
import { listChoices } from './list-choices.ts';
import { captionName, openSubject } from './open-report.ts';
import type { ReportSubject } from './open-report.ts';
import {
  presentClauses,
  presentHeard,
  presentOver,
  presentPromised,
  wordingsOf,
} from './present-call-aid.ts';
import { cy } from './call-aid.cy.ts';
import { en } from './call-aid.en.ts';

const pageWords = words(en, cy);

export const callAidPage = definePage({
  name: 'call-aid',
  path: '/perpetrators/:ref/call',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'breaches/pages/call-aid.njk',
  budget: { html: 40_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/call`,
  get: async (request) => {
    const opened = await openSubject(request, request.params['ref'] ?? '');
    if (opened.kind === 'closed') return opened.answer;
    const { subject } = opened;
    if (subject.person.ref !== request.params['ref']) {
      return { kind: 'redirect', to: `/perpetrators/${subject.person.ref}/call` };
    }
    return {
      kind: 'show',
      view: await present(request, subject, heardIn(request.typedIn('said') ?? {}, subject)),
    };
  },
  // What a caller says is sent in the form and kept nowhere: neither in the address nor in a log.
  post: async (request) => {
    const opened = await openSubject(request, request.params['ref'] ?? '');
    if (opened.kind === 'closed') return opened.answer;
    const { subject } = opened;
    return { kind: 'show', view: await present(request, subject, heardIn(request.form, subject)) };
  },
});

/** What the caller says, as typed, and what was picked from the list. */
type Heard = { readonly said: string; readonly picked: readonly string[] };

function heardIn(form: FormBody, { book }: ReportSubject): Heard {
  const said = readText(form, 'said', longestText);
  const topics = readChoices(form, 'topics', listKeys(book, 'call-topic'));
  return {
    said: said.ok ? (said.value ?? '') : fieldText(form, 'said').slice(0, longestText),
    picked: topics.ok ? topics.value : [],
  };
}

async function present(request: PageRequest, subject: ReportSubject, given: Heard) {
  const { db, language, viewer, query } = request;
  const w = pageWords[language];
  const { person, measures, book, day, now } = subject;
  const path = `/perpetrators/${person.ref}`;
  const aid = callAid(measures, day);
  const { warnings } = await knownFacts(db, person.nominalIds, now);
  const how = book.find('channel', query['how'] ?? '')?.key ?? null;
  const mayRecord = reportingRoles.some((role) => role === viewer.role);
  const heard = topicsHeard(book, given.said, given.picked);
  const isAsked = given.said !== '' || given.picked.length > 0;
  const inForce = measures.filter((record) => measureStatus(measureState(record.events), day) === 'in-force');
  return {
    title: w.titleOf(captionName(person)),
    back: { text: w.back(captionName(person)), href: path },
    name: captionName(person),
    ref: person.ref,
    warnings: warnings.map(({ code }) => book.name('warning', code, language)).join(', '),
    record: mayRecord ? { text: w.record, href: `/breach-reports/new?perpetrator=${person.ref}` } : null,
    line: [
      inForce.length === 0 ? w.nothingInForce : w.inForce(inForce.length),
      ...(aid.promised.length === 0 ? [] : [w.promised(aid.promised.length)]),
    ].join(' '),
    said: given.said,
    longest: longestText,
    form: { values: { topics: [...given.picked] }, errors: [] },
    /** Sent to the same page, where the answer stands. */
    action: `${path}/call#heard`,
    // The choices stand below the conditions, and belong to the form above them.
    topics: listChoices(book, 'call-topic', language).map((choice) => ({
      ...choice,
      form: 'main-form',
    })),
    heard: isAsked
      ? presentHeard(
          language,
          rankClauses(
            [...aid.inForce.flatMap(({ conditions }) => conditions), ...aid.promised],
            wordingsOf,
            given.said,
            heard,
          ),
          person.ref,
          mayRecord,
        )
      : null,
    groups: presentClauses(language, aid.inForce, measures, person.ref, mayRecord),
    promised: presentPromised(language, aid.promised, person.ref, mayRecord),
    over: presentOver(language, aid.notInForce),
    history: historySentence(language, await breachesOf(db, person.nominalIds, now)),
    historyLink: { text: w.historyLink, href: `${path}/breaches` },
    questions: book.entries('call-question', language).map((entry) => entry[language]),
    keep: evidencePrompts(book, how === null ? anyMeans : [how]).map((entry) => entry[language]),
    keepOf: how === null ? w.keepAny : w.keepOf(book.nameThen('channel', how, language, book.on)),
    filter: {
      label: w.how,
      action: `${path}/call`,
      fields: [
        {
          name: 'how',
          label: w.how,
          options: [
            { value: '', text: w.anyHow, selected: how === null },
            ...listChoices(book, 'channel', language).map((choice) => ({
              ...choice,
              selected: choice.value === how,
            })),
          ],
        },
      ],
      submit: w.show,
      clear: `${path}/call`,
    },
    source: {
      text: around(w.source, asWritten(book.find('call-question', 'safe')?.source ?? '', 'en', language)),
    },
  };
}

/** Until the caller says how: what is lost soonest. */
const anyMeans = ['message', 'phone', 'online-account', 'device-or-tracker', 'in-person'];
