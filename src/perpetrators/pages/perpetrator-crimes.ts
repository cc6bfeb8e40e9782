// Crimes in which one person is the suspect, and those in which the same person is a victim.

import { classificationHistory, crimesOf, currentOutcome, currentVersion, partiesOf } from '#crimes';
import type { CrimeRecord } from '#crimes';
import { definePage, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { perpetratorFrame } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { cy } from './perpetrator-crimes.cy.ts';
import { en } from './perpetrator-crimes.en.ts';

const pageWords = words(en, cy);

export const perpetratorCrimesPage = definePage({
  name: 'perpetrator-crimes',
  path: '/perpetrators/:ref/crimes',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/perpetrator-crimes.njk',
  budget: { html: 90_000 },
  example: (known) => `/perpetrators/${known.perpetrator}/crimes`,
  get: async (request) => {
    const opened = await openPerpetrator(request, 'crimes');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const parties = await partiesOf(
      request.db,
      file.crimes.map(({ crime }) => crime.id),
      file.asKnownAt,
    );
    const asVictim = await crimesOf(request.db, file.person.nominalIds, 'victim', file.asKnownAt);
    const labels = new Map(file.victims.map((victim) => [victim.personId, victim.label]));
    const victimsIn = (record: CrimeRecord) =>
      (parties.get(record.crime.id) ?? [])
        .filter((party) => party.part === 'victim')
        .map((party) => labels.get(party.personId) ?? '?')
        .sort();
    return {
      kind: 'show',
      view: {
        frame: perpetratorFrame(request, file, 'crimes'),
        rows: file.crimes.map((record) => ({ cells: cells(request, file, record, victimsIn(record)) })),
        asVictim: asVictim.map((record) => ({ cells: cells(request, file, record, null) })),
      },
    };
  },
});

function cells(
  request: PageRequest,
  file: PerpetratorFile,
  record: CrimeRecord,
  victims: readonly string[] | null,
) {
  const { language } = request;
  const w = pageWords[language];
  const version = currentVersion(record);
  const outcome = currentOutcome(record);
  const classified = classificationHistory(record).length;
  const offence =
    version.offenceKey === null
      ? (version.offenceGiven ?? w.notRecorded)
      : file.book.name('offence', version.offenceKey, language);
  const recordedOn = version.recordedOn ?? version.reportedOn;
  return [
    { text: record.crime.number, href: `/crimes/${record.crime.ref}` },
    classified > 1 ? [offence, { text: w.reclassified(classified), quiet: true }] : offence,
    recordedOn === null
      ? w.notRecorded
      : { text: shortDay(language, recordedOn), datetime: recordedOn.toString() },
    ...(victims === null ? [] : [victims.length === 0 ? w.noVictim : victims.join(', ')]),
    w.abuse[version.domesticAbuse],
    version.changeKind === 'cancelled'
      ? w.cancelled
      : outcome === undefined
        ? w.investigating
        : w.outcome(outcome.outcomeCode, file.book.name('outcome', outcome.outcomeCode, language)),
  ];
}
