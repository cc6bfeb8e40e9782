// Enters something that makes risk change and is not a breach: a separation, a court date, a new partner. It asks again.

import { fullName } from '#people';
import { dayFields, definePage, fieldText, readDay, readText, words } from '#platform';
import type { FormBody, FormError, Page, PageAnswer, PageRequest } from '#platform';

import { assessmentErrors } from '../assessment-problems.ts';
import type { FieldProblem } from '../assessment-problems.ts';
import { addRiskEvents } from '../assessment-store.ts';
import { triggerRules } from '../due.ts';
import { assessingRoles } from '../permitted-actions.ts';
import type { FirstReviews } from '../read-assessed.ts';
import { openSubject } from './open-subject.ts';
import type { RiskSubject } from './open-subject.ts';
import { cy } from './risk-event.cy.ts';
import { en } from './risk-event.en.ts';

const pageWords = words(en, cy);
const longestNote = 500;

/** The page of the form. */
export function riskEventPage(firstReviews: FirstReviews): Page {
  return definePage({
    name: 'risk-event',
    path: '/risk-events/new',
    section: 'perpetrators',
    who: assessingRoles,
    reads: 'person',
    words: pageWords,
    template: 'assessments/pages/risk-event.njk',
    budget: { html: 30_000 },
    example: (known) => `/risk-events/new?perpetrator=${known.perpetrator}`,
    get: async (request) => {
      const opened = await open(request, firstReviews);
      if (opened.kind === 'closed') return opened.answer;
      const kind = kindsOf(opened.found).find((each) => each === request.query['kind']) ?? '';
      return show(request, opened.found, { kind, ...dayFields('on', opened.found.today) }, []);
    },
    post: async (request) => {
      const opened = await open(request, firstReviews);
      if (opened.kind === 'closed') return opened.answer;
      const { found } = opened;
      const { db, clock, viewer, form, language } = request;
      const kind = kindsOf(found).find((each) => each === fieldText(form, 'kind'));
      const on = readDay(form, 'on');
      const note = readText(form, 'note', longestNote);
      const problems: FieldProblem[] = [
        ...(kind === undefined ? [{ field: 'kind', problem: 'kind-needed' } as const] : []),
        ...(on.ok && on.value !== null ? [] : [{ field: 'on', problem: 'day-needed' } as const]),
        ...(note.ok ? [] : [{ field: 'note', problem: 'note-too-long' } as const]),
      ];
      if (kind === undefined || !on.ok || on.value === null || !note.ok) {
        return show(request, found, form, assessmentErrors(language, found.book, problems));
      }
      const by = { staffId: viewer.staffId, at: clock.now() };
      await addRiskEvents(db, [
        { subjectNominalId: found.nominalId, kind, occurredOn: on.value, note: note.value, by },
      ]);
      await request.logChange({
        action: 'record-risk-event',
        kind: 'person',
        ref: found.person.ref,
        detail: { event: kind },
      });
      const notice = kind === 'new-partner' ? 'savedPartner' : 'saved';
      return { kind: 'redirect', to: `/perpetrators/${found.person.ref}/risk`, notice };
    },
  });
}

/** The suspect: an event of risk is always somebody's. */
async function open(request: PageRequest, firstReviews: FirstReviews) {
  const { perpetrator } = request.query;
  const opened = await openSubject(request, { perpetrator, crime: undefined }, firstReviews);
  if (opened.kind === 'closed') return opened;
  const { person, nominalId } = opened.found;
  if (person === null || nominalId === null) {
    return { kind: 'closed', answer: { kind: 'not-found' } } as const;
  }
  return { kind: 'open', found: { ...opened.found, person, nominalId } } as const;
}

type EventSubject = Extract<Awaited<ReturnType<typeof open>>, { readonly kind: 'open' }>['found'];

/** What is entered by hand: breaches come from the breaches themselves. */
function kindsOf({ book }: RiskSubject): readonly string[] {
  return triggerRules(book)
    .filter(({ found }) => found === 'events')
    .map(({ kind }) => kind);
}

function show(
  request: PageRequest,
  found: EventSubject,
  values: FormBody,
  errors: readonly FormError[],
): PageAnswer {
  const { language } = request;
  const w = pageWords[language];
  const { person, book } = found;
  return {
    kind: 'show',
    status: errors.length > 0 ? 422 : 200,
    view: {
      caption: fullName(person) || person.ref,
      back: { text: w.back, href: `/perpetrators/${person.ref}/risk` },
      form: { values, errors },
      kinds: kindsOf(found).map((value) => ({
        value,
        text: book.name('assessment-trigger', value, language),
      })),
      longest: longestNote,
    },
  };
}
