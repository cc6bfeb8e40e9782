// The conditions card: every condition in force on one side of paper, no victim's name or address.

import { otherPeopleOf } from '#crimes';
import { presentBinding } from '#orders';
import { identifyingTexts, withholder } from '#people';
import { definePage, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { bornWords, nameWords, perpetratorPath } from '../frame.ts';
import { withheldWord } from '../papers/court-chronology.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './conditions-card.cy.ts';
import { en } from './conditions-card.en.ts';

const pageWords = words(en, cy);

export const conditionsCardPage = definePage({
  name: 'conditions-card',
  path: '/perpetrators/:ref/conditions-card',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/conditions-card.njk',
  budget: { html: 30_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/conditions-card`,
  get: async (request) => {
    const opened = await openPerpetrator(request);
    return opened.kind === 'closed'
      ? opened.answer
      : { kind: 'show', view: await present(request, opened.file) };
  },
});

/** What a condition says goes on paper without a victim's name, telephone or e-mail; the court's own zone stays. */
async function present(request: PageRequest, file: PerpetratorFile) {
  const { db, language } = request;
  const w = pageWords[language];
  const known = await identifyingTexts(db, await otherPeopleOf(db, file.person.nominalIds));
  const withhold = withholder(known, withheldWord(language), { keepsPlaces: true });
  return {
    heading: w.heading(nameWords(language, file.person)),
    back: perpetratorPath(file.person.ref, 'overview'),
    facts: [
      { key: w.ref, value: file.person.ref },
      { key: w.born, value: bornWords(language, file.person, file.day) },
      ...(file.facts.warnings.length === 0
        ? []
        : [
            {
              key: w.warnings,
              value: {
                text: file.facts.warnings
                  .map((warning) => file.book.name('warning', warning.code, language))
                  .join(', '),
                strong: true,
              },
            },
          ]),
    ],
    asOf: w.asOf(shortMoment(language, file.asKnownAt)),
    groups: presentBinding(language, file.measures, file.day).map((group) => ({
      ...group,
      conditions: group.conditions.map((each) => ({ ...each, text: withhold(each.text).text })),
    })),
  };
}
