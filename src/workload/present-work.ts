// An item of work as the list shows it: due, what to do on which record, whose it is, why, and who has it.

import { deadlineRefusalWords, regimeNames, stepWords } from '#law';
import type { Step } from '#law';
import { gapName, measurePath } from '#orders';
import { fullName } from '#people';
import type { PersonSummary } from '#people';
import { shortDay } from '#platform';
import type { Language, Viewer } from '#platform';
import { mayOpen, recordingRoles } from '#users';

import { dueText } from './present-due.ts';
import { holderOf, tallyOf } from './work-item.ts';
import type { WorkItem } from './work-item.ts';
import type { WorkScope } from './work-scope.ts';
import type { PlacedItem } from './work-sheet.ts';
import { cy } from './work-words.cy.ts';
import { en } from './work-words.en.ts';

const workWords = { en, cy } as const;

/** Where taking work on and putting it down is sent. */
const claimsPath = '/today/claims';

export type WorkReader = {
  readonly language: Language;
  readonly viewer: Viewer;
  readonly scope: WorkScope;
  readonly now: Temporal.Instant;
  readonly people: ReadonlyMap<number, PersonSummary>;
  readonly staff: ReadonlyMap<number, string>;
  /** True on the page for print: nothing can be taken from paper. */
  readonly onPaper: boolean;
};

const states = { now: 'late', today: 'soon', week: 'plain' } as const;

/** One item for the work-list macro. A record the viewer may not open shows no name, no record and no reason. */
export function presentWork(reader: WorkReader, placed: PlacedItem) {
  const { language, viewer } = reader;
  const { item, group } = placed;
  const w = workWords[language];
  const person = personOf(reader, item.personId);
  const isOpen = mayOpen(viewer, person.restrictedGroupId);
  const title = isOpen ? titleOf(language, item) : w.restrictedTitle;
  return {
    id: item.key.replaceAll(':', '-'),
    state: states[group],
    due: dueText(language, item, reader.now),
    title: { text: title, href: recordPath(item, person) },
    about: isOpen ? aboutOf(language, item, person) : [{ text: w.restricted, quiet: true }],
    ...(isOpen ? { why: whyOf(language, item) } : {}),
    ...holding(reader, item, title, isOpen),
  };
}

/** The person with this number. One that cannot be read is a fault: work must not stand there without a name. */
function personOf(reader: Pick<WorkReader, 'people'>, id: number): PersonSummary {
  const person = reader.people.get(id);
  if (person === undefined) throw new Error(`No card of person ${id}, who has work due`);
  return person;
}

/** A person as a link, or the words for a restricted record. */
export function personLink(reader: Pick<WorkReader, 'language' | 'viewer' | 'people'>, id: number) {
  const w = workWords[reader.language];
  const person = personOf(reader, id);
  if (!mayOpen(reader.viewer, person.restrictedGroupId)) return { text: w.restricted, quiet: true };
  return { text: nameOf(reader.language, person), href: `/perpetrators/${person.ref}` };
}

function nameOf(language: Language, person: PersonSummary): string {
  const name = fullName(person);
  return name === '' ? workWords[language].noName : name;
}

function recordPath(item: WorkItem, person: PersonSummary): string {
  switch (item.kind) {
    case 'consider':
    case 'look-again':
      return `/considerations/new?perpetrator=${person.ref}&crime=${item.recordRef}#matrix`;
    case 'second-reader':
      return `/perpetrators/${person.ref}/interventions`;
    case 'missed-session':
    case 'follow-up':
      return `/referrals/${item.recordRef}`;
    case 'assess':
      return `/risk-assessments/new?perpetrator=${person.ref}&crime=${item.recordRef}`;
    case 'reassess':
      return `/risk-assessments/${item.recordRef}`;
    default:
      return measureOrBreachPath(item);
  }
}

function measureOrBreachPath(item: WorkItem): string {
  if (item.kind === 'accept-owner' || item.kind === 'accept-deputy') {
    return `${measurePath({ ref: item.recordRef, regime: item.regime ?? '' })}/owner`;
  }
  return item.kind === 'decide-breach' || item.kind === 'bring-to-court'
    ? `/breaches/${item.recordRef}`
    : measurePath({ ref: item.recordRef, regime: item.regime ?? '' });
}

function titleOf(language: Language, item: WorkItem): string {
  const w = workWords[language];
  switch (item.kind) {
    case 'decide-breach':
      return w.decideBreach;
    case 'bring-to-court':
      return w.bringToCourt;
    case 'hear-order':
      return item.regime === 'dapn' ? w.hearDapo : w.hearDvpo;
    case 'notify-police':
      return w.notifyPolice;
    case 'bail-ended':
      return w.bailEnded;
    case 'bail-ends':
      return item.regime === 'bail-pre-charge' ? w.preChargeBailEnds : w.courtBailEnds;
    case 'serve':
      return item.regime === 'dvpn' || item.regime === 'dapn' ? w.serveNotice : w.serveOrder;
    case 'order-ends':
      return w.orderEnds;
    case 'watch':
      return w.acts[item.gaps[0] ?? 'no-check'];
    case 'accept-owner':
      return w.acceptOwner;
    case 'accept-deputy':
      return w.acceptDeputy;
    case 'consider':
      return w.consider;
    case 'look-again':
      return w.lookAgain;
    case 'second-reader':
      return w.secondReader;
    case 'missed-session':
      return w.missedSession;
    case 'follow-up':
      return w.followUp;
    case 'assess':
      return w.assess;
    case 'reassess':
      return w.reassess;
  }
}

function aboutOf(language: Language, item: WorkItem, person: PersonSummary) {
  const w = workWords[language];
  const name = { text: nameOf(language, person), href: `/perpetrators/${person.ref}` };
  if (tallyOf[item.kind] === 'considerations') return [name, '·', item.recordRef];
  if (item.regime === null) return [name, '·', w.notIdentified];
  const order = regimeNames[item.regime][language];
  if (item.kind !== 'decide-breach' && item.kind !== 'bring-to-court')
    return [name, '·', order, '·', item.recordRef];
  return [name, '·', item.clauseNo === null ? order : w.condition(order, item.clauseNo)];
}

/** Steps that explain a limit in a line; the hours of each day are on the order's own page. */
const explaining: readonly Step['key'][] = [
  'clock-starts',
  'day-not-counted',
  'doubtful-holiday',
  'reading',
  'limit-instant',
  'first-day',
  'days-run',
];

function whyOf(language: Language, item: WorkItem): string {
  const w = workWords[language];
  const { reason } = item;
  switch (reason.kind) {
    case 'counted':
      return [
        ...(reason.timeAssumed ? [w.timeAssumed] : []),
        ...reason.steps
          .filter((step) => explaining.includes(step.key))
          .map((step) => stepWords(step, language)),
      ].join(' ');
    case 'not-counted':
      return [w.notCounted, deadlineRefusalWords(reason.refusal, language)].join(' ');
    case 'breach':
      return [
        ...(reason.notArrested ? [w.notArrested] : []),
        w.breachesOfPerson(reason.breachesOfPerson),
      ].join(' ');
    case 'considered':
      return consideredWhy(language, item.kind, reason.count);
    case 'facts':
      return item.fromOn === null ? '' : factsWhy(language, item, shortDay(language, item.fromOn));
  }
}

function factsWhy(language: Language, item: WorkItem, day: string): string {
  const w = workWords[language];
  switch (item.kind) {
    case 'bail-ended':
      return w.bailEndedSince(day);
    case 'bail-ends':
      return w.bailSince(day);
    case 'serve':
      return w.notServed;
    case 'watch':
      return item.gaps.map((kind) => `${gapName(language, kind)}.`).join(' ');
    case 'missed-session':
      return w.missedSince(day);
    case 'follow-up':
      return w.endedOn(day);
    case 'reassess':
      return w.assessedOn(day);
    case 'accept-owner':
    case 'accept-deputy':
      return w.offeredSince(day);
    case 'decide-breach':
    case 'bring-to-court':
    case 'hear-order':
    case 'notify-police':
    case 'order-ends':
    case 'consider':
    case 'look-again':
    case 'second-reader':
    case 'assess':
      return w.inForceSince(day);
  }
}

function consideredWhy(language: Language, kind: WorkItem['kind'], count: number): string {
  const w = workWords[language];
  if (kind === 'consider') return w.blanks(count);
  if (kind === 'assess') return w.notAssessed(count);
  return kind === 'second-reader' ? w.waiting(count) : w.again(count);
}

/** Who has it, or how to take it; what the viewer took can be put down. */
function holding(reader: WorkReader, item: WorkItem, title: string, isOpen: boolean) {
  const { language, viewer, staff } = reader;
  const w = workWords[language];
  const holder = holderOf(item);
  const mayRecord = !reader.onPaper && recordingRoles.some((role) => role === viewer.role);
  const form = (act: 'take' | 'put-down', text: string) => ({
    text,
    action: claimsPath,
    hidden: title,
    fields: [
      { name: 'item', value: item.key },
      { name: 'do', value: act },
      { name: 'scope', value: reader.scope },
    ],
  });
  if (holder === viewer.staffId) {
    if (reader.onPaper) return { owner: viewer.name };
    if (item.claimStaffId === null || !mayRecord) return { owner: w.you };
    return { take: form('put-down', w.putDown), nobody: w.you };
  }
  if (holder !== null) {
    const name = staff.get(holder);
    if (name === undefined) throw new Error(`No member of staff ${holder}, who has work`);
    return { owner: name };
  }
  if (!isOpen || !mayRecord) return { nobody: w.nobody };
  if (!item.gaps.includes('no-owner')) return { take: form('take', w.take), nobody: w.nobody };
  return {
    take: { text: w.giveOwner, href: `${measureOrBreachPath(item)}/owner`, hidden: item.recordRef },
    nobody: w.nobody,
  };
}
