// Every order, notice and period of bail that binds or bound one person.

import { powerGroupOf } from '#law';
import { measurePath, measureState, measureStatus, presentBinding, statusTag } from '#orders';
import { definePage, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles, recordingRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator-orders.cy.ts';
import { en } from './perpetrator-orders.en.ts';

const pageWords = words(en, cy);

export const perpetratorOrdersPage = definePage({
  name: 'perpetrator-orders',
  path: '/perpetrators/:ref/orders',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-orders.njk',
  budget: { html: 90_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/orders`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'orders');
    return opened.kind === 'closed' ? opened.answer : { kind: 'show', view: present(request, opened.file) };
  },
});

function present(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const w = pageWords[language];
  const breachCounts = new Map<number, number>();
  for (const { measure } of file.breaches) {
    if (measure !== null) breachCounts.set(measure.id, (breachCounts.get(measure.id) ?? 0) + 1);
  }
  return {
    frame: perpetratorFrame(request, file, 'orders'),
    conditions: {
      heading: file.isPast ? w.conditionsThen : w.conditions,
      groups: presentBinding(language, file.measures, file.day),
      link: { text: w.printCard, href: `/perpetrators/${file.person.ref}/conditions-card` },
    },
    opportunities: `/perpetrators/${file.person.ref}/opportunities`,
    begin:
      recordingRoles.some((role) => role === request.viewer.role) && !file.isPast
        ? `/orders/begin?perpetrator=${file.person.ref}`
        : null,
    application: `/perpetrators/${file.person.ref}/spo-application`,
    rows: file.measures.map(({ measure, events, ownerStaffId }) => {
      const state = measureState(events);
      const isPromise = state.stage === 'undertaking';
      const day = (value: Temporal.PlainDate | null, absent: string) =>
        value === null ? absent : { text: shortDay(language, value), datetime: value.toString() };
      return {
        cells: [
          { text: measure.ref, href: measurePath(measure) },
          measure.law.name[language],
          statusTag(language, measureStatus(state, file.day), measure.regime, state.replacedBy),
          day(state.grantedOn, isPromise ? w.promise : w.notMade),
          // Bail is given to the person, and a promise by the person; there is nothing to serve.
          day(
            state.servedOn,
            isPromise || powerGroupOf(measure.regime) === 'bail'
              ? w.noService
              : state.grantedOn === null
                ? w.notMade
                : w.notServed,
          ),
          // What was over before its last day ended then.
          day(
            state.endedOn ?? state.endsOn,
            state.noEndDate
              ? w.noEnd
              : state.grantedOn === null && !isPromise
                ? w.notMade
                : measure.law.length.value.ends === 'on-determination'
                  ? w.untilDecided
                  : w.notRecorded,
          ),
          String(breachCounts.get(measure.id) ?? 0),
          (ownerStaffId === null ? undefined : file.owners.get(ownerStaffId)) ?? w.noOwner,
        ],
      };
    }),
  };
}
