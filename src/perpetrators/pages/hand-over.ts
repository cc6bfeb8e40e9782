// The packet for another force: what it needs to manage the person from today, on paper or as a tagged PDF; victims by letter only.

import { readFileSync } from 'node:fs';

import { shortResult } from '#assessments';
import { otherPeopleOf } from '#crimes';
import { isRouteOpen } from '#interventions';
import { cohortName, personOfHandOver, readFile, standingPlan, standingReferences } from '#management';
import type { ManagementFile } from '#management';
import { identifyingTexts, withholder } from '#people';
import { asWritten, definePage, languages, londonDate, makePdf, shortDay, words } from '#platform';
import type { Language, PageAnswer, PageRequest } from '#platform';
import { caseRoles } from '#users';

import { nameWords } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { newestFact, withheldWord } from '../papers/court-chronology.ts';
import { keepingOut, plain } from '../papers/hand-over.ts';
import type { HandOverPaper, PaperFact, PaperPart, Phrases } from '../papers/hand-over.ts';
import { presentCard } from './record-card.ts';
import { cy } from './hand-over.cy.ts';
import { en } from './hand-over.en.ts';

const pageWords = words(en, cy);
const template = readFileSync(new URL('../papers/hand-over.typ', import.meta.url), 'utf8');

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
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { ref } = opened.packet;
    const paper = await paperOf(request, opened, request.language);
    return {
      kind: 'show',
      view: {
        paper,
        parts: paper.parts.map((part) => ({
          ...part,
          columns: part.heads.map((text) => ({ text })),
          rows: part.rows.map((cells) => ({ cells })),
        })),
        back: `/perpetrators/${opened.file.person.ref}/management`,
        downloads: { english: `/hand-overs/${ref}/pdf?in=en`, welsh: `/hand-overs/${ref}/pdf?in=cy` },
      },
    };
  },
});

export const handOverPdf = definePage({
  name: 'hand-over-pdf',
  path: '/hand-overs/:ref/pdf',
  section: 'perpetrators',
  who: caseRoles,
  reads: 'person',
  words: pageWords,
  template: null,
  example: (known) => `/hand-overs/${known.handOver}/pdf?in=cy`,
  get: async (request) => {
    const opened = await open(request);
    if (opened.kind === 'closed') return opened.answer;
    const { file, packet } = opened;
    const language = languages.find((each) => each === request.query['in']) ?? request.language;
    const { force, demonstration } = request;
    const facts = [packet.at, packet.receipt?.at ?? packet.at, newestFact(file) ?? packet.at];
    const body = makePdf(
      template,
      {
        ...(await paperOf(request, opened, language)),
        marking: force.marking[language],
        force: force.name[language],
        demonstration: demonstration ? pageWords[language].marking : '',
      },
      facts.toSorted((a, b) => Temporal.Instant.compare(a, b)).at(-1) ?? packet.at,
    );
    return {
      kind: 'download',
      fileName: `hand-over-${packet.ref}-${language}.pdf`,
      type: 'application/pdf',
      body,
    };
  },
});

type Opened = {
  readonly kind: 'open';
  readonly file: PerpetratorFile;
  readonly managed: ManagementFile;
  readonly packet: ManagementFile['record']['handOvers'][number];
};

async function open(
  request: PageRequest,
): Promise<Opened | { readonly kind: 'closed'; readonly answer: PageAnswer }> {
  const { db, params } = request;
  const notFound = { kind: 'closed', answer: { kind: 'not-found' } } as const;
  const personRef = await personOfHandOver(db, params['ref'] ?? '');
  if (personRef === undefined) return notFound;
  const opened = await openPerpetrator({ ...request, params: { ref: personRef } }, 'management');
  if (opened.kind === 'closed') return opened;
  const { file } = opened;
  const managed = await readFile(db, file.book, file.person, file.asKnownAt);
  const packet = managed.record.handOvers.find((each) => each.ref === params['ref']);
  return packet === undefined ? notFound : { kind: 'open', file, managed, packet };
}

/** Who answers for the person: both until the receipt; then who owns it now first, and who handed it over. */
function ownerFacts(
  w: (typeof pageWords)['en'],
  { names }: ManagementFile,
  { ownerStaffId, receipt }: Opened['packet'],
): readonly (readonly [string, string])[] {
  const here = names.get(ownerStaffId ?? 0) ?? w.notRecorded;
  if (receipt === null) {
    return [
      [w.ownerHere, here],
      [w.ownerThere, w.untilReceipt],
    ];
  }
  return receipt.outcome === 'received'
    ? [
        [w.ownerNow, receipt.theirOwner ?? w.notRecorded],
        [w.handedOverBy, here],
      ]
    : [[w.ownerNow, here]];
}

/** The paper in a language. Whatever a person typed goes through the withholder: conditions, accounts, reasons, the plan. */
async function paperOf(
  request: PageRequest,
  { file, managed, packet }: Opened,
  language: Language,
): Promise<HandOverPaper> {
  const w = pageWords[language];
  const { book, person } = file;
  const others = await otherPeopleOf(request.db, person.nominalIds);
  const known = await identifyingTexts(request.db, others);
  const { safe, count } = keepingOut(withholder(known, withheldWord(language)));
  const card = presentCard({ language }, file);
  const plan = standingPlan(managed.record.plans);
  const { receipt } = packet;
  const fact = (key: string, value: Phrases): PaperFact => ({ key, value: plain(value) });
  const table = (rows: readonly { readonly cells: readonly Phrases[] }[]) =>
    rows.map(({ cells }) => cells.map(plain));
  const part = (id: string, heading: string, more: Partial<PaperPart>): PaperPart => {
    const made = { id, heading, lines: [], facts: [], caption: heading, heads: [], rows: [], ...more };
    const isEmpty = made.lines.length + made.facts.length + made.rows.length === 0;
    return isEmpty ? { ...made, lines: [w.nothing] } : made;
  };
  const { labels } = card.history;
  const parts = [
    part('person', w.person, {
      facts: [
        fact(w.name, nameWords(language, person)),
        ...card.facts.map(({ key, value }) => fact(key, value)),
      ],
      lines: [card.asOf, ...(isRouteOpen(managed.guard) ? [] : [w.linkedVictim])],
    }),
    part('conditions', w.conditions, {
      lines: card.groups.length === 0 ? [w.noConditions] : [],
      heads: [w.conditionHeads.power, w.conditionHeads.condition, w.conditionHeads.source],
      rows: card.groups.flatMap((group) =>
        group.conditions.map((condition) => [
          group.heading,
          'lang' in condition && condition.lang === 'en'
            ? asWritten(safe(condition.text), 'en', language)
            : safe(condition.text),
          plain(condition.source),
        ]),
      ),
    }),
    part('history', w.history, {
      lines: [plain(card.history.sentence), ...(card.history.first === null ? [] : [card.history.first])],
      heads: [labels.heads.date, labels.heads.what, labels.heads.police, labels.heads.source],
      rows: card.history.rows.map((row) => [
        plain(row.date),
        safe(plain(row.what)),
        plain(row.police),
        row.source,
      ]),
    }),
    part('risk', w.risk, {
      facts: file.risk.map((each) => ({
        key: book.name('assessment-tool', each.tool, language),
        value: plain([shortResult(language, book, each), shortDay(language, each.occurredOn)]),
      })),
    }),
    part('cohorts', w.cohorts, {
      lines: managed.standing.cohorts.map((each) => cohortName(language, managed, each)),
    }),
    part('plan', w.plan, {
      facts:
        plan === null
          ? []
          : plan.steps.map(({ step, why }) =>
              fact(book.nameThen('plan-step', step, language, londonDate(plan.at)), safe(why)),
            ),
      lines:
        plan === null
          ? []
          : [
              w.planBy(
                managed.names.get(plan.byStaffId ?? 0) ?? '',
                shortDay(language, londonDate(plan.at)),
                shortDay(language, plan.reviewOn),
              ),
            ],
    }),
    part('references', w.references, {
      facts: standingReferences(managed.record.references).map((each) =>
        fact(
          book.nameThen('national-system', each.system, language, londonDate(each.at)),
          w.checked(each.value, shortDay(language, each.checkedOn)),
        ),
      ),
      lines: [w.referencesLine],
    }),
    part('measures', w.measures, {
      caption: w.measuresCaption,
      heads: [
        w.measureHeads.ref,
        w.measureHeads.kind,
        w.measureHeads.status,
        w.measureHeads.made,
        w.measureHeads.ends,
      ],
      rows: table(card.measures.rows),
    }),
    part('crimes', w.crimes, {
      caption: w.crimesCaption,
      heads: [w.crimeHeads.number, w.crimeHeads.offence, w.crimeHeads.recorded, w.crimeHeads.outcome],
      rows: table(card.crimes.rows),
    }),
    part('victims', w.victims, { lines: [w.victimsLine, ...card.victims] }),
  ];
  const facts = [
    fact(w.from, request.force.name[language]),
    fact(
      w.to,
      w.unit(book.nameThen('other-force', packet.force, language, londonDate(packet.at)), packet.unit),
    ),
    fact(w.sent, shortDay(language, packet.occurredOn)),
    fact(w.why, safe(packet.reason)),
    ...ownerFacts(w, managed, packet).map(([key, value]) => fact(key, value)),
    fact(
      w.receipt,
      receipt === null
        ? w.noReceipt
        : receipt.outcome === 'received'
          ? w.received(shortDay(language, receipt.occurredOn), receipt.theirRef ?? '')
          : w.takenBack(shortDay(language, receipt.occurredOn)),
    ),
  ];
  return {
    language,
    title: w.heading(packet.ref),
    heading: w.heading(packet.ref),
    line: w.lines[receipt?.outcome ?? 'waiting'],
    facts,
    withheld: w.withheld(count()),
    parts,
    receipt: {
      heading: w.receiptTitle,
      lines: receipt === null ? [w.receiptOwner, w.receiptRef, w.receiptDay, w.receiptSign] : [],
    },
  };
}
