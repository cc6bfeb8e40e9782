// The record card: what an officer takes to a meeting or a briefing, on two pages, with victims by letter only.

import { historyLabels, historyRows, historySentence } from '#breaches';
import { currentOutcome, currentVersion, relationshipName } from '#crimes';
import { measureState, measureStatus, presentBinding, statusTag } from '#orders';
import { definePage, shortDay, shortMoment, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { bornWords, livesWords, nameWords, perpetratorPath } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './record-card.cy.ts';
import { en } from './record-card.en.ts';

const pageWords = words(en, cy);
/** Rows of each table, so that the card stays on two sides. */
const most = { breaches: 12, measures: 10, crimes: 12 } as const;

export const recordCardPage = definePage({
  name: 'record-card',
  path: '/perpetrators/:ref/record-card',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/record-card.njk',
  budget: { html: 60_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/record-card`,
  get: async (request) => {
    const opened = await openPerpetrator(request);
    return opened.kind === 'closed'
      ? opened.answer
      : { kind: 'show', view: presentCard(request, opened.file) };
  },
});

/** Everything on the card: also the middle of the packet for another force. */
export function presentCard({ language }: Pick<PageRequest, 'language'>, file: PerpetratorFile) {
  const w = pageWords[language];
  const { person, book } = file;
  const day = (value: Temporal.PlainDate | null, absent: string) =>
    value === null ? absent : { text: shortDay(language, value), datetime: value.toString() };
  const first = (shown: number, all: number) => (all > shown ? w.first(shown, all) : null);
  const names = (codes: readonly string[]) => codes.join(', ') || w.notRecorded;
  return {
    heading: w.heading(nameWords(language, person)),
    back: perpetratorPath(person.ref, 'overview'),
    asOf: w.asOf(shortMoment(language, file.asKnownAt)),
    facts: [
      { key: w.ref, value: person.ref },
      { key: w.born, value: bornWords(language, person, file.day) },
      { key: w.lives, value: livesWords(language, person) },
      { key: w.alsoKnownAs, value: names([...new Set(file.facts.aliases.map((alias) => alias.name))]) },
      {
        key: w.warnings,
        value: names(file.facts.warnings.map((warning) => book.name('warning', warning.code, language))),
      },
    ],
    groups: presentBinding(language, file.measures, file.day),
    history: {
      sentence: historySentence(language, file.breaches),
      labels: historyLabels(language),
      rows: historyRows(language, file.breaches.slice(0, most.breaches), book, file.day),
      first: first(most.breaches, file.breaches.length),
    },
    measures: {
      first: first(most.measures, file.measures.length),
      rows: file.measures.slice(0, most.measures).map(({ measure, events }) => {
        const state = measureState(events);
        return {
          cells: [
            measure.ref,
            measure.law.name[language],
            statusTag(language, measureStatus(state, file.day), measure.regime, state.replacedBy),
            day(state.grantedOn, w.notRecorded),
            state.noEndDate && state.endsOn === null ? w.noEnd : day(state.endsOn, w.notRecorded),
          ],
        };
      }),
    },
    crimes: {
      first: first(most.crimes, file.crimes.length),
      rows: file.crimes.slice(0, most.crimes).map((record) => {
        const version = currentVersion(record);
        const outcome = currentOutcome(record);
        return {
          cells: [
            record.crime.number,
            version.offenceKey === null
              ? (version.offenceGiven ?? w.notRecorded)
              : book.name('offence', version.offenceKey, language),
            day(version.recordedOn, w.notRecorded),
            outcome === undefined ? w.investigating : book.name('outcome', outcome.outcomeCode, language),
          ],
        };
      }),
    },
    victims: file.victims.map((victim) =>
      w.victim(
        victim.label,
        victim.relationship === null ? w.notRecorded : relationshipName(book, language, victim.relationship),
      ),
    ),
  };
}
