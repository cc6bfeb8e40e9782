// An item of work as the list shows it: due, what to do on which record, whose it is, why, and who has it.

import { deadlineRefusalWords, stepWords } from '#law';
import type { Step } from '#law';
import { gapName, measurePath } from '#orders';
import { fullName } from '#people';
import type { PersonSummary } from '#people';
import { shortDay } from '#platform';
import type { Language, Viewer } from '#platform';
import { mayOpen, recordingRoles } from '#users';

import { dueText } from './present-due.ts';
import { workRules } from './kinds/work-rules.ts';
import { holderOf, mayBeLeft } from './work-item.ts';
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
  const person = item.personId === null ? null : personOf(reader, item.personId);
  const isOpen = person === null || mayOpen(viewer, person.restrictedGroupId);
  const rule = workRules[item.kind];
  const title = isOpen ? rule.words[language].title(item) : w.restrictedTitle;
  return {
    id: item.key.replaceAll(':', '-'),
    state: states[group],
    due: dueText(language, item, reader.now),
    title: { text: title, href: pathFor(reader, rule.path(item, person?.ref ?? '')) },
    about: isOpen ? aboutOf(language, item, person) : [{ text: w.restricted, quiet: true }],
    ...(isOpen ? { why: whyOf(language, item) } : {}),
    ...holding(reader, item, title, isOpen),
    ...(isOpen && mayRecordHere(reader) && mayBeLeft(item)
      ? { later: { text: w.later, href: `/today/later/new?item=${item.key}`, hidden: title } }
      : {}),
  };
}

/** Where an item leads: who does not record gets the case in place of a form about it. */
function pathFor({ viewer }: WorkReader, path: string): string {
  const crime = /\/new\?.*\bcrime=([A-Za-z0-9-]+)/u.exec(path)?.[1];
  const records = recordingRoles.some((role) => role === viewer.role);
  return records || crime === undefined ? path : `/crimes/${crime}`;
}

/** The person with this number. One that cannot be read is a fault: work must not stand there without a name. */
function personOf(reader: Pick<WorkReader, 'people'>, id: number): PersonSummary {
  const person = reader.people.get(id);
  if (person === undefined) throw new Error(`No card of person ${id}, who has work due`);
  return person;
}

/** A person as a link, or the words for a restricted record and for nobody. */
export function personLink(reader: Pick<WorkReader, 'language' | 'viewer' | 'people'>, id: number | null) {
  const w = workWords[reader.language];
  if (id === null) return { text: w.noSuspect, quiet: true };
  const person = personOf(reader, id);
  if (!mayOpen(reader.viewer, person.restrictedGroupId)) return { text: w.restricted, quiet: true };
  return { text: nameOf(reader.language, person), href: `/perpetrators/${person.ref}` };
}

function nameOf(language: Language, person: PersonSummary): string {
  const name = fullName(person);
  return name === '' ? workWords[language].noName : name;
}

function aboutOf(language: Language, item: WorkItem, person: PersonSummary | null) {
  const w = workWords[language];
  if (person === null) return [{ text: w.noSuspect, quiet: true }, '·', item.recordRef];
  const name = { text: nameOf(language, person), href: `/perpetrators/${person.ref}` };
  const { about } = workRules[item.kind];
  if (about === 'record') return [name, '·', item.recordRef];
  if (item.orderName === null) return [name, '·', w.notIdentified];
  const order = item.orderName[language];
  if (about === 'order') return [name, '·', order, '·', item.recordRef];
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
        ...(reason.powerNotKnown === true ? [w.powerNotKnown] : []),
        ...reason.steps
          .filter((step) => explaining.includes(step.key))
          .map((step) => stepWords(step, language)),
      ].join(' ');
    case 'not-counted':
      if (reason.refusal.code === 'switched-off') return deadlineRefusalWords(reason.refusal, language);
      return [w.notCounted, deadlineRefusalWords(reason.refusal, language)].join(' ');
    case 'breach':
      return [
        ...(reason.told === null ? [] : [w.told[reason.told]]),
        ...(reason.notArrested ? [w.notArrested] : []),
        w.breachesOfPerson(reason.breachesOfPerson),
      ].join(' ');
    case 'several':
    case 'facts':
      return workRules[item.kind].words[language].why({
        count: reason.kind === 'several' ? reason.count : 1,
        urgency: reason.kind === 'several' ? reason.urgency : 0,
        day: item.fromOn === null ? '' : shortDay(language, item.fromOn),
        gaps: item.gaps.map((kind) => `${gapName(language, kind)}.`),
      });
  }
}

/** Nothing is taken or left from paper, nor by a role that does not record. */
function mayRecordHere({ onPaper, viewer }: WorkReader): boolean {
  return !onPaper && recordingRoles.some((role) => role === viewer.role);
}

/** Who has it, or how to take it; what the viewer took can be put down. */
function holding(reader: WorkReader, item: WorkItem, title: string, isOpen: boolean) {
  const { language, viewer, staff } = reader;
  const w = workWords[language];
  const holder = holderOf(item);
  const mayRecord = mayRecordHere(reader);
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
    take: {
      text: w.giveOwner,
      href: `${measurePath({ ref: item.recordRef, regime: item.regime ?? '' })}/owner`,
      hidden: item.recordRef,
    },
    nobody: w.nobody,
  };
}
