// When each order could first have been considered, from the record as it then stood, and when it was.

import { partiesOf } from '#crimes';
import { grounds, regime } from '#law';
import { asWritten, definePage, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { heldLaw } from '#statutes';
import { caseRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { opportunities } from '../opportunities.ts';
import type { Opportunity } from '../opportunities.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './opportunities.cy.ts';
import { en } from './opportunities.en.ts';

const pageWords = words(en, cy);

export const opportunitiesPage = definePage({
  name: 'opportunities',
  path: '/perpetrators/:ref/opportunities',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/opportunities.njk',
  budget: { html: 60_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/opportunities`,
  get: async (request) => {
    const opened = await openPerpetrator(request);
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const parties = await partiesOf(
      request.db,
      file.crimes.map(({ crime }) => crime.id),
      file.asKnownAt,
    );
    const law = await heldLaw(request.db, file.asKnownAt);
    const found = opportunities(file, parties, request.force.area, law);
    return { kind: 'show', view: present(request, file, found) };
  },
});

function present(request: PageRequest, file: PerpetratorFile, found: readonly Opportunity[]) {
  const { language } = request;
  const w = pageWords[language];
  const numbers = new Map(file.crimes.map(({ crime }) => [crime.ref, crime.number]));
  return {
    frame: perpetratorFrame(request, file, 'orders'),
    rows: found.map((each) => {
      const ground = grounds.find((one) => one.regime === each.regime);
      return {
        cells: [
          [
            regime(each.regime).name[language],
            ...(ground?.note === undefined || ground.note === null
              ? []
              : [{ text: ground.note[language], line: true, quiet: true }]),
          ],
          [
            { text: shortDay(language, each.on), datetime: each.on.toString() },
            {
              text: w.because(
                w.signs[each.sign],
                each.crimes.map((ref) => numbers.get(ref) ?? ref).join(', '),
              ),
              line: true,
            },
            ...(ground === undefined
              ? []
              : [
                  {
                    text: [
                      asWritten(`${ground.source}.`, 'en', language),
                      { text: ` ${w.sure[ground.confidence]}.` },
                    ],
                    line: true,
                    quiet: true,
                  },
                ]),
          ],
          consideredCell(request, each),
          each.days === null ? '' : each.days < 0 ? w.before : w.days(each.days),
        ],
      };
    }),
  };
}

function consideredCell({ language }: PageRequest, { considered }: Opportunity) {
  const w = pageWords[language];
  if (considered === null) return { text: w.notConsidered, tag: 'late' as const };
  const { on, writtenOn, ref, href } = considered;
  return [
    { text: shortDay(language, on), href, datetime: on.toString() },
    { text: ref, quiet: true, line: true },
    ...(writtenOn.equals(on)
      ? []
      : [{ text: w.writtenLater(shortDay(language, writtenOn)), quiet: true, line: true }]),
  ];
}
