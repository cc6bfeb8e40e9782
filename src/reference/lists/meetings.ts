// Meetings: which there are, who may run them, what they look at, how a case can be decided, and what a clinic needs first.

import { listOf } from '../lists.ts';
import type { ReferenceBody } from '../lists.ts';

const OWN = 'The force’s own rule, to be set by the force lead; review of July 2023, S19, S44 and S46';

const recording = [
  'officer',
  'supervisor',
  'domestic-abuse-officer',
  'civil-orders-officer',
  'legal-services',
  'offender-management',
  'schemes-coordinator',
  'force-lead',
];

/**
 * `place` stands in the address: with "each", before the area's key, and alone for the whole force. `sources` are what
 * brings a person onto the list by itself, strongest first; what was left undone is always on it. `hours` is the
 * shortest time it looks back, `longest` the longest, where no meeting was held. `sections` are what is asked of each case.
 */
type KindBody = {
  readonly place: string;
  readonly areas: 'each' | 'force';
  readonly frequency: 'daily' | 'weekly' | 'monthly';
  readonly chairs: readonly string[];
  readonly scribes: readonly string[];
  readonly sections: readonly string[];
  readonly sources: readonly string[];
  readonly hours: number;
  readonly longest: number;
};

function kind(key: string, en: string, cy: string, body: KindBody) {
  return { key, en, cy, body: body satisfies ReferenceBody };
}

const kinds = listOf('meeting-kind', OWN, 'local', 'as-written', [
  kind('daily', 'Daily management meeting', 'Cyfarfod rheoli dyddiol', {
    place: '',
    areas: 'each',
    frequency: 'daily',
    chairs: ['supervisor', 'force-lead'],
    scribes: recording,
    sections: ['considered'],
    sources: ['new-high-risk', 'breach', 'outstanding', 'custody', 'not-considered'],
    hours: 24,
    longest: 96,
  }),
  kind('iom', 'Integrated Offender Management meeting', 'Cyfarfod Rheoli Troseddwyr yn Integredig', {
    place: 'iom',
    areas: 'force',
    frequency: 'weekly',
    chairs: ['offender-management', 'supervisor', 'force-lead'],
    scribes: ['offender-management', 'schemes-coordinator', 'supervisor', 'force-lead'],
    sections: ['considered'],
    sources: ['new-high-risk', 'breach'],
    hours: 168,
    longest: 336,
  }),
  kind('mappa', 'MAPPA meeting', 'Cyfarfod MAPPA', {
    place: 'mappa',
    areas: 'force',
    frequency: 'monthly',
    chairs: ['offender-management', 'force-lead'],
    scribes: ['offender-management', 'schemes-coordinator', 'supervisor', 'force-lead'],
    sections: ['pillars'],
    sources: [],
    hours: 24,
    longest: 24,
  }),
  kind('forum', 'Local intelligence forum', 'Fforwm gwybodaeth leol', {
    place: 'forum',
    areas: 'each',
    frequency: 'weekly',
    chairs: ['supervisor', 'force-lead'],
    scribes: recording,
    sections: ['picture'],
    sources: ['outstanding', 'breach'],
    hours: 168,
    longest: 336,
  }),
  kind('clinic', 'Stalking clinic', 'Clinig stelcio', {
    place: 'clinic',
    areas: 'force',
    frequency: 'monthly',
    chairs: ['schemes-coordinator', 'supervisor', 'force-lead'],
    scribes: ['schemes-coordinator', 'domestic-abuse-officer', 'supervisor', 'force-lead'],
    sections: ['question', 'papers', 'advice'],
    sources: [],
    hours: 24,
    longest: 24,
  }),
]);

/** Why a person is on the list; those first are heard first. */
const reasons = listOf('meeting-reason', OWN, 'local', 'as-written', [
  { key: 'undone-action', en: 'Action not done', cy: 'Cam heb ei wneud' },
  { key: 'undecided', en: 'No decision at the last meeting', cy: 'Dim penderfyniad yn y cyfarfod diwethaf' },
  {
    key: 'look-again',
    en: 'To be looked at again, the last meeting said',
    cy: 'I’w weld eto, yn ôl y cyfarfod diwethaf',
  },
  {
    key: 'harm-not-reviewed',
    en: 'Also a victim in a linked file: not placed by risk until who does the harm is reviewed',
    cy: 'Hefyd yn ddioddefwr mewn ffeil gysylltiedig: heb le yn ôl risg nes adolygu pwy sy’n achosi’r niwed',
  },
  {
    key: 'harm-reviewed-against',
    en: 'The review does not find that they cause the primary harm: not placed by risk',
    cy: 'Nid yw’r adolygiad yn canfod mai nhw sy’n achosi’r prif niwed: heb le yn ôl risg',
  },
  { key: 'new-high-risk', en: 'New high risk', cy: 'Risg uchel newydd' },
  { key: 'breach', en: 'Breach', cy: 'Torri amodau' },
  { key: 'outstanding', en: 'Outstanding suspect', cy: 'Person dan amheuaeth heb ei ddal' },
  { key: 'custody', en: 'Arrested or released on bail', cy: 'Arestiwyd neu ryddhawyd ar fechnïaeth' },
  {
    key: 'not-considered',
    en: 'Nothing considered after the time allowed',
    cy: 'Dim byd wedi’i ystyried o fewn yr amser',
  },
  {
    key: 'action-before',
    en: 'Action to be done before the meeting',
    cy: 'Cam i’w wneud cyn y cyfarfod',
  },
  { key: 'action-today', en: 'Action to be done today', cy: 'Cam i’w wneud heddiw' },
  { key: 'by-hand', en: 'Put on the list by hand', cy: 'Rhoddwyd ar y rhestr â llaw' },
]);

/** What a decision asks for stands beside it in the form and not in its name. `text`: a reason is needed. `to`: the reason names who takes it. `action`: an action with an owner and a day is needed. `again`: on the next list too. */
const decisions = listOf('meeting-decision', OWN, 'local', 'as-written', [
  {
    key: 'act',
    en: 'Act',
    cy: 'Gweithredu',
    body: { action: true },
  },
  {
    key: 'carry-on',
    en: 'The plan stands',
    cy: 'Mae’r cynllun yn sefyll',
    body: { text: true },
  },
  {
    key: 'again',
    en: 'Look again at the next meeting',
    cy: 'Gweld eto yn y cyfarfod nesaf',
    body: { again: true },
  },
  {
    key: 'pass-on',
    en: 'Pass to another meeting or unit',
    cy: 'Trosglwyddo i gyfarfod neu uned arall',
    body: { text: true, to: true },
  },
  {
    key: 'off-list',
    en: 'Nothing more for this meeting',
    cy: 'Dim mwy i’r cyfarfod hwn',
    body: { text: true },
  },
]);

const pillars = listOf(
  'mappa-pillar',
  'MAPPA Guidance, the four pillars of a risk management plan; not re-read for this product',
  'memory',
  'as-written',
  [
    { key: 'supervision', en: 'Supervision', cy: 'Goruchwyliaeth' },
    { key: 'monitoring', en: 'Monitoring and control', cy: 'Monitro a rheoli' },
    { key: 'treatment', en: 'Interventions and treatment', cy: 'Ymyriadau a thriniaeth' },
    { key: 'victim-safety', en: 'Victim safety', cy: 'Diogelwch dioddefwyr' },
  ],
);

const papers = listOf('clinic-paper', OWN, 'local', 'as-written', [
  { key: 'chronology', en: 'Chronology of the case', cy: 'Cronoleg yr achos' },
  { key: 'assessments', en: 'Risk assessments made so far', cy: 'Asesiadau risg hyd yma' },
  { key: 'orders', en: 'Orders, bail and breaches', cy: 'Gorchmynion, mechnïaeth a thorri amodau' },
  { key: 'contact', en: 'What the victim says and knows', cy: 'Beth mae’r dioddefwr yn ei ddweud a’i wybod' },
]);

const confidences = listOf('clinic-confidence', OWN, 'local', 'as-written', [
  { key: 'high', en: 'High: the papers are enough', cy: 'Uchel: mae’r papurau’n ddigon' },
  { key: 'medium', en: 'Medium: something is missing', cy: 'Canolig: mae rhywbeth ar goll' },
  { key: 'low', en: 'Low: a first view only', cy: 'Isel: barn gyntaf yn unig' },
]);

export const meetingEntries = [...kinds, ...reasons, ...decisions, ...pillars, ...papers, ...confidences];
