// The perpetrator's overview: who it is, what binds, every breach, what was considered, victims, and where it comes from.

import { relationshipName } from '#crimes';
import {
  breachState,
  historyLabels,
  historyRows,
  historySentence,
  historyStrip,
  whatWasBreached,
} from '#breaches';
import { presentManagementShort, readFile } from '#management';
import { measureState, measureStatus, presentBinding } from '#orders';
import type { MeasureStatus } from '#orders';
import { clockTime, definePage, londonDate, lowerFirst, shortDay, words } from '#platform';
import type { PageRequest } from '#platform';
import { analystRoles, caseRoles, mayOpen, recordingRoles, victimRoles } from '#users';

import { perpetratorFrame, perpetratorPath } from '../frame.ts';
import { openPerpetrator } from '../perpetrator-file.ts';
import type { PerpetratorFile } from '../perpetrator-file.ts';
import { consideredOverview } from './considered-overview.ts';
import { riskOverview } from './risk-overview.ts';
import { cy } from './perpetrator.cy.ts';
import { en } from './perpetrator.en.ts';

const pageWords = words(en, cy);
const breachesShown = 4;

/** What is owed next about a person: read by a room further down, whose rules say what is work. */
export type OwedNext = (
  request: PageRequest,
  person: { readonly id: number; readonly ref: string },
) => Promise<{
  readonly lines: readonly { readonly text: string; readonly href: string; readonly due: string }[];
  readonly more: number;
}>;

/** The overview, with what the given reader says is owed next. */
export function makePerpetratorPage(owedNext: OwedNext) {
  return definePage({
    name: 'perpetrator',
    path: '/perpetrators/:ref',
    section: 'perpetrators',
    who: caseRoles,
    reads: 'person',
    words: pageWords,
    template: 'perpetrators/pages/perpetrator.njk',
    budget: { html: 40_000 },
    example: (known) => `/perpetrators/${known.perpetrator}`,
    get: async (request) => {
      const opened = await openPerpetrator(request);
      if (opened.kind === 'closed') return opened.answer;
      const { file } = opened;
      const owed = file.isPast ? null : owedView(request, await owedNext(request, file.person));
      const risk = await riskOverview(request, file);
      const managed = presentManagementShort(
        { language: request.language, role: request.viewer.role, isPast: file.isPast },
        await readFile(request.db, file.book, file.person, file.asKnownAt),
      );
      return { kind: 'show', view: { ...present(request, file), owed, risk, managed } };
    },
  });
}

function owedView(request: PageRequest, { lines, more }: Awaited<ReturnType<OwedNext>>) {
  const w = pageWords[request.language];
  return {
    lines: lines.map(({ text, href, due }) => [
      { text, href },
      { text: due, quiet: true, line: true },
    ]),
    more: more === 0 ? null : w.owedMore(more),
  };
}

function present(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const w = pageWords[language];
  const { person, book, day } = file;
  const groups = presentBinding(language, file.measures, day);
  return {
    frame: perpetratorFrame(request, file, 'overview'),
    undecided: file.isPast ? null : undecidedBanner(request, file),
    conditions: {
      groups,
      heading: file.isPast ? w.conditionsThen : w.conditions,
      link: [
        ...(file.isPast ? [] : [{ text: w.calling, href: `/perpetrators/${person.ref}/call` }, '·']),
        { text: w.printCard, href: `/perpetrators/${person.ref}/conditions-card` },
      ],
    },
    history: {
      sentence: historySentence(language, file.breaches),
      strip: file.breaches.length === 0 ? null : historyStrip(language, file.breaches, day),
      rows: historyRows(language, file.breaches.slice(0, breachesShown), book, day),
      labels: historyLabels(language),
      link:
        file.breaches.length === 0
          ? null
          : { text: w.allBreaches(file.breaches.length), href: perpetratorPath(person.ref, 'breaches') },
    },
    ...consideredOverview(request, file),
    victims: victimLines(request, file),
    owners: file.measures.flatMap(({ measure, events, ownerStaffId }) => {
      const name = ownerStaffId === null ? undefined : file.owners.get(ownerStaffId);
      const short = measure.law.short[language];
      return name === undefined || !isStanding(measureStatus(measureState(events), day))
        ? []
        : [{ key: short, value: [name, { text: measure.ref, quiet: true, line: true }] }];
    }),
    identifiers: file.facts.identifiers.map((identifier) => ({
      key: identifierName(language, identifier.kind),
      value:
        identifier.kind === 'pnc'
          ? [
              identifier.value,
              {
                text:
                  identifier.checkedOn === null
                    ? w.neverChecked
                    : w.checked(shortDay(language, identifier.checkedOn)),
                quiet: true,
              },
            ]
          : identifier.value,
    })),
    sources: file.facts.sources.map((source) => ({
      key: book.name('source-system', source.system, language),
      value: [
        source.recordedAt === null
          ? source.sourceId
          : w.sourceLine(source.sourceId, shortDay(language, londonDate(source.recordedAt))),
        ...(source.fileRef !== null && source.row !== null
          ? [{ text: w.sourceFile(source.fileRef, source.row), quiet: true }]
          : []),
      ],
    })),
    merges: analystRoles.some((role) => role === request.viewer.role)
      ? { text: w.merges, href: `/matches/people/${person.ref}` }
      : null,
    ask:
      recordingRoles.some((role) => role === request.viewer.role) && !file.isPast
        ? { text: w.ask, href: `/directory?perpetrator=${person.ref}` }
        : null,
    recordCard: { text: w.printRecord, href: `/perpetrators/${person.ref}/record-card` },
  };
}

function identifierName(language: 'en' | 'cy', kind: string): string {
  const names: Readonly<Record<string, string>> = pageWords[language].identifierKinds;
  return names[kind] ?? kind;
}

function undecidedBanner(request: PageRequest, file: PerpetratorFile) {
  const { language } = request;
  const w = pageWords[language];
  const undecided = file.breaches.filter(
    (record) => breachState(record.breach, record.events).decidedAt === null,
  );
  const newest = undecided[0];
  if (newest === undefined) return null;
  const reportedOn = londonDate(newest.breach.reportedAt);
  const breached = whatWasBreached(language, newest).replaceAll('**', '');
  const dayWords = reportedOn.equals(file.day) ? w.today : shortDay(language, reportedOn);
  return {
    label: w.undecidedLabel,
    text: [
      w.undecided(dayWords, clockTime(newest.breach.reportedAt)),
      newest.breach.account === null ? breached : w.seen(withoutStop(newest.breach.account), breached),
      ...(undecided.length > 1 ? [w.moreUndecided(undecided.length - 1)] : []),
    ],
    link: { text: w.decide, href: `/breaches/${newest.breach.ref}` },
  };
}

/** Whether somebody still has to look after an order: not when it was refused, or is over. */
function isStanding(status: MeasureStatus): boolean {
  switch (status) {
    case 'not-progressed':
    case 'withdrawn':
    case 'refused':
    case 'undertaking-over':
    case 'expired':
    case 'discharged':
    case 'ended':
    case 'replaced':
      return false;
    default:
      return true;
  }
}

/** An account as its writer ended it, or did not, before a colon. */
function withoutStop(text: string): string {
  return text.replace(/[\s.]+$/u, '');
}

function victimLines(request: PageRequest, file: PerpetratorFile) {
  const { language, viewer } = request;
  const w = pageWords[language];
  const mayShow = victimRoles.some((role) => role === viewer.role);
  return file.victims.map((victim) => {
    const isClosed = !mayOpen(viewer, victim.restrictedGroupId);
    const path = `/perpetrators/${file.person.ref}/victims/${victim.label}`;
    if (isClosed) {
      return [
        w.victimRestricted(victim.label),
        ...(mayShow
          ? [{ text: w.askAccess, href: path, act: true, hidden: w.showNameHidden(victim.label) }]
          : []),
      ];
    }
    const line =
      victim.relationship === null
        ? w.victim(victim.label)
        : w.victimAnd(victim.label, lowerFirst(relationshipName(file.book, language, victim.relationship)));
    return mayShow
      ? [line, { text: w.showName, href: path, act: true, hidden: w.showNameHidden(victim.label) }]
      : [line];
  });
}
