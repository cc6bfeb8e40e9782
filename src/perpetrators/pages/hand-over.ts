// The packet for another force: what it needs to manage the person from today, for paper or a secure channel; victims by letter only.

import { shortResult } from '#assessments';
import { otherPeopleOf } from '#crimes';
import { cohortName, personOfHandOver, readFile, standingPlan, standingReferences } from '#management';
import type { ManagementFile } from '#management';
import { identifyingTexts } from '#people';
import { definePage, londonDate, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { caseRoles } from '#users';

import { nameWords } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { withheldWord } from '../papers/court-chronology.ts';
import { withholder } from '../papers/withhold.ts';
import type { Withheld } from '../papers/withhold.ts';
import { presentCard } from './record-card.ts';
import { cy } from './hand-over.cy.ts';
import { en } from './hand-over.en.ts';

const pageWords = words(en, cy);

export const handOverPage = definePage({
  name: 'hand-over',
  path: '/hand-overs/:ref',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: 'perpetrators/pages/hand-over.njk',
  budget: { html: 70_000 },
  example: (known) => `/hand-overs/${known.handOver}`,
  get: async (request) => {
    const { db, params } = request;
    const personRef = await personOfHandOver(db, params['ref'] ?? '');
    if (personRef === undefined) return { kind: 'not-found' };
    const opened = await openPerpetrator({ ...request, params: { ref: personRef } }, 'management');
    if (opened.kind === 'closed') return opened.answer;
    const { file } = opened;
    const managed = await readFile(db, file.book, file.person, file.asKnownAt);
    const packet = managed.record.handOvers.find((each) => each.ref === params['ref']);
    if (packet === undefined) return { kind: 'not-found' };
    const others = await otherPeopleOf(db, file.person.nominalIds);
    const withhold = withholder(await identifyingTexts(db, others), withheldWord(request.language));
    return { kind: 'show', view: present(request, file, managed, packet, withhold) };
  },
});

function present(
  request: PageRequest,
  file: PerpetratorFile,
  managed: ManagementFile,
  packet: ManagementFile['record']['handOvers'][number],
  withhold: (text: string) => Withheld,
) {
  const { language, force } = request;
  const w = pageWords[language];
  const { book } = file;
  const plan = standingPlan(managed.record.plans);
  const here = managed.names.get(packet.ownerStaffId ?? 0) ?? w.notRecorded;
  const { receipt } = packet;
  return {
    heading: w.heading(packet.ref),
    back: `/perpetrators/${file.person.ref}/management`,
    facts: [
      { key: w.from, value: force.name[language] },
      { key: w.to, value: w.unit(book.name('other-force', packet.force, language), packet.unit) },
      { key: w.sent, value: shortDay(language, packet.occurredOn) },
      { key: w.why, value: withhold(packet.reason).text },
      { key: w.ownerHere, value: here },
      { key: w.ownerThere, value: receipt?.theirOwner ?? w.untilReceipt },
      {
        key: w.receipt,
        value:
          receipt === null
            ? w.noReceipt
            : receipt.outcome === 'received'
              ? w.received(shortDay(language, receipt.occurredOn), receipt.theirRef ?? '')
              : w.takenBack(shortDay(language, receipt.occurredOn)),
      },
    ],
    name: nameWords(language, file.person),
    card: presentCard(request, file),
    risk: file.risk.map((each) => ({
      key: book.name('assessment-tool', each.tool, language),
      value: [
        shortResult(language, book, each).text,
        { text: shortDay(language, each.occurredOn), quiet: true },
      ],
    })),
    cohorts: managed.standing.cohorts.map((fact) => cohortName(language, managed, fact)).join(', '),
    plan: (plan?.steps ?? []).map(({ step, why }) => ({
      key: book.name('plan-step', step, language),
      value: withhold(why).text,
    })),
    planBy:
      plan === null
        ? ''
        : w.planBy(
            managed.names.get(plan.byStaffId ?? 0) ?? '',
            shortDay(language, londonDate(plan.at)),
            shortDay(language, plan.reviewOn),
          ),
    references: standingReferences(managed.record.references).map((each) => ({
      key: book.name('national-system', each.system, language),
      value: w.checked(each.value, shortDay(language, each.checkedOn)),
    })),
  };
}
