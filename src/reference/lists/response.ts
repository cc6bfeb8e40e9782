// Answering a breach: the force's own targets, why it was delayed, whether it is also stalking, what to keep, and what to ask a caller.

import { listOf } from '../lists.ts';

const REVIEW = 'review of July 2023, pages 48 and 49: an arrest four days after it was asked for quickly';

/**
 * `hours` of a rung count from its beginning: a decision from the report, an arrest from the decision to look for the
 * suspect, a result from the arrest. Hours of an escalation count from the time that was missed. The court's limit is
 * the law's and is not here.
 */
const targets = listOf(
  'response-target',
  `The force’s own target, to be set by the force lead; ${REVIEW}`,
  'local',
  'as-written',
  [
    {
      key: 'decision',
      en: 'Decision: within 4 hours of the report',
      cy: 'Penderfyniad: o fewn 4 awr i’r adroddiad',
      body: { hours: 4 },
    },
    {
      key: 'arrest',
      en: 'Arrest: within 24 hours of the decision to look for the suspect',
      cy: 'Arestio: o fewn 24 awr i’r penderfyniad i chwilio am y person dan amheuaeth',
      body: { hours: 24 },
    },
    {
      key: 'result',
      en: 'Result: within 28 days of the arrest',
      cy: 'Canlyniad: o fewn 28 diwrnod i’r arestio',
      body: { hours: 672 },
    },
    {
      key: 'escalate-supervisor',
      en: 'A missed time is with the supervisor at once',
      cy: 'Mae amser a fethwyd gyda’r goruchwyliwr ar unwaith',
      body: { hours: 0 },
    },
    {
      key: 'escalate-inspector',
      en: 'A missed time is with the inspector after 12 hours more',
      cy: 'Mae amser a fethwyd gyda’r arolygydd ar ôl 12 awr arall',
      body: { hours: 12 },
    },
    {
      key: 'watched',
      en: 'Missed times and questions stand on Today for 28 days after the report',
      cy: 'Mae amserau a fethwyd a chwestiynau ar Heddiw am 28 diwrnod ar ôl yr adroddiad',
      body: { days: 28 },
    },
  ],
);

const delays = listOf('reason-delayed', `Own list; ${REVIEW}`, 'local', 'as-written', [
  { key: 'not-located', en: 'Suspect not found yet', cy: 'Heb ddod o hyd i’r person dan amheuaeth eto' },
  { key: 'no-officer', en: 'No officer free', cy: 'Dim swyddog ar gael' },
  { key: 'waiting-evidence', en: 'Waiting for evidence', cy: 'Yn aros am dystiolaeth' },
  { key: 'waiting-statement', en: 'Waiting for a statement', cy: 'Yn aros am ddatganiad' },
  { key: 'other-force', en: 'Another force acts', cy: 'Heddlu arall yn gweithredu' },
  { key: 'in-custody', en: 'In custody or prison', cy: 'Yn y ddalfa neu’r carchar' },
  { key: 'not-fit', en: 'Not fit', cy: 'Ddim yn ffit' },
  { key: 'cps', en: 'Waiting for the Crown Prosecution Service', cy: 'Yn aros am Wasanaeth Erlyn y Goron' },
  { key: 'told-late', en: 'Learnt of late', cy: 'Clywyd amdano’n hwyr' },
  { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  { key: 'not-known-yet', en: 'Not known yet', cy: 'Ddim yn hysbys eto', sort: 'last' },
]);

/** A breach and a stalking crime are both considered: the answer is a named person's, with a reason. */
const conduct = listOf(
  'conduct-answer',
  'Own list; HMICFRS 2019 asks that stalking or harassment is recorded when a breach is reported; a course of conduct is at least two occasions (Protection from Harassment Act 1997 s.7(3))',
  'local',
  'as-written',
  [
    {
      key: 'crime-recorded',
      en: 'Yes: a stalking or harassment crime is recorded',
      cy: 'Ydy: mae trosedd stelcio neu aflonyddu wedi’i chofnodi',
    },
    {
      key: 'to-record',
      en: 'Yes: a stalking or harassment crime is to be recorded',
      cy: 'Ydy: mae trosedd stelcio neu aflonyddu i’w chofnodi',
    },
    {
      key: 'part-of-open',
      en: 'Yes: part of a course of conduct already under investigation',
      cy: 'Ydy: rhan o batrwm ymddygiad sydd eisoes o dan ymchwiliad',
    },
    {
      key: 'asked-registrar',
      en: 'Asked the Force Crime and Incident Registrar',
      cy: 'Gofynnwyd i Gofrestrydd Troseddau a Digwyddiadau’r Heddlu',
    },
    {
      key: 'breach-alone',
      en: 'Recorded as a breach alone, as known now',
      cy: 'Cofnodwyd fel torri amodau yn unig, yn ôl yr hyn sy’n hysbys nawr',
    },
  ],
);

/** `channels`: for which means of a breach it is asked; an empty list asks it of every breach. */
const prompts = listOf(
  'evidence-prompt',
  'The force’s own list, to be checked by digital investigators; review of July 2023 on online contact',
  'local',
  'as-written',
  [
    {
      key: 'emergency-recording',
      en: 'Keep the recording of the 999 or 101 call',
      cy: 'Cadwch recordiad yr alwad 999 neu 101',
      body: { channels: [] },
    },
    {
      key: 'messages-kept',
      en: 'Ask the victim to keep every message: no deleting, no reply, no blocking until it is captured',
      cy: 'Gofynnwch i’r dioddefwr gadw pob neges: dim dileu, dim ateb, dim rhwystro nes ei chadw',
      body: { channels: ['message', 'online-account', 'phone'] },
    },
    {
      key: 'messages-captured',
      en: 'Capture messages with the sender, the date and the time on the screen',
      cy: 'Cadwch lun o’r negeseuon gyda’r anfonwr, y dyddiad a’r amser ar y sgrin',
      body: { channels: ['message', 'online-account'] },
    },
    {
      key: 'call-log',
      en: 'Copy the call log: number, date, time and length, withheld numbers too',
      cy: 'Copïwch y log galwadau: rhif, dyddiad, amser a hyd, gan gynnwys rhifau cudd',
      body: { channels: ['phone'] },
    },
    {
      key: 'voicemail',
      en: 'Save voicemail before the provider deletes it',
      cy: 'Cadwch neges llais cyn i’r darparwr ei dileu',
      body: { channels: ['phone'] },
    },
    {
      key: 'provider-asked',
      en: 'Ask the provider to preserve call or account records',
      cy: 'Gofynnwch i’r darparwr gadw cofnodion galwadau neu gyfrif',
      body: { channels: ['phone', 'message', 'online-account'] },
    },
    {
      key: 'page-captured',
      en: 'Capture the page: account name, address of the page, date and time',
      cy: 'Cadwch y dudalen: enw’r cyfrif, cyfeiriad y dudalen, dyddiad ac amser',
      body: { channels: ['online-account'] },
    },
    {
      key: 'account-access',
      en: 'List who can sign in to the victim’s accounts, and from which devices',
      cy: 'Rhestrwch bwy all fewngofnodi i gyfrifon y dioddefwr, ac o ba ddyfeisiau',
      body: { channels: ['online-account', 'device-or-tracker'] },
    },
    {
      key: 'tracker-left',
      en: 'Leave a tracker where it is until told how to seize it; note where and when it was found',
      cy: 'Gadewch draciwr lle y mae nes cael gwybod sut i’w gipio; nodwch ble a phryd y cafwyd hyd iddo',
      body: { channels: ['device-or-tracker'] },
    },
    {
      key: 'tracker-owner',
      en: 'Ask the maker whose account the tracker is paired to',
      cy: 'Gofynnwch i’r gwneuthurwr â chyfrif pwy y mae’r traciwr wedi’i baru',
      body: { channels: ['device-or-tracker'] },
    },
    {
      key: 'third-party-statement',
      en: 'Statement of whoever passed it on: who asked, when, in which words',
      cy: 'Datganiad pwy bynnag a’i pasiodd ymlaen: pwy ofynnodd, pryd, ym mha eiriau',
      body: { channels: ['third-party'] },
    },
    {
      key: 'packaging',
      en: 'Keep the item with its envelope and packaging; touch it as little as can be',
      cy: 'Cadwch yr eitem gyda’i hamlen a’i phecyn; cyffyrddwch â hi cyn lleied â phosibl',
      body: { channels: ['post-or-gift'] },
    },
    {
      key: 'cctv-asked',
      en: 'Ask for CCTV and doorbell video before it is overwritten',
      cy: 'Gofynnwch am fideo teledu cylch cyfyng a chloch drws cyn ei drosysgrifo',
      body: { channels: ['in-person', 'at-place', 'property', 'post-or-gift', 'residence'] },
    },
    {
      key: 'witnesses',
      en: 'Name the witnesses and what each saw',
      cy: 'Enwch y tystion a’r hyn a welodd pob un',
      body: { channels: ['in-person', 'at-place', 'property'] },
    },
    {
      key: 'scene-photographed',
      en: 'Photograph the damage before it is put right',
      cy: 'Tynnwch lun o’r difrod cyn ei drwsio',
      body: { channels: ['property'] },
    },
    {
      key: 'tag-report-asked',
      en: 'Ask the tagging service for its report',
      cy: 'Gofynnwch i’r gwasanaeth tagio am ei adroddiad',
      body: { channels: ['tag', 'residence'] },
    },
  ],
);

/** What a call handler asks, in the force's own words: no licensed instrument. */
const questions = listOf(
  'call-question',
  'The force’s own list, to be checked by the control room',
  'local',
  'as-written',
  [
    {
      key: 'safe',
      en: 'Are you safe to talk? Where are you now?',
      cy: 'Allwch chi siarad yn ddiogel? Ble ydych chi nawr?',
    },
    {
      key: 'where',
      en: 'Where is the person now, and going where? On foot, in which vehicle?',
      cy: 'Ble mae’r person nawr, ac yn mynd i ble? Ar droed, ym mha gerbyd?',
    },
    { key: 'what', en: 'What happened, when, and how?', cy: 'Beth ddigwyddodd, pryd, a sut?' },
    {
      key: 'weapons',
      en: 'Weapons, threats, keys or a way in?',
      cy: 'Arfau, bygythiadau, allweddi neu ffordd i mewn?',
    },
    {
      key: 'others',
      en: 'Who else is there: children, witnesses?',
      cy: 'Pwy arall sydd yno: plant, tystion?',
    },
    {
      key: 'before',
      en: 'What happened before today that police were not told of?',
      cy: 'Beth ddigwyddodd cyn heddiw nad oedd yr heddlu’n gwybod amdano?',
    },
    {
      key: 'contact',
      en: 'How can we reach you safely, and when not?',
      cy: 'Sut gallwn ni gysylltu â chi’n ddiogel, a phryd na ddylem?',
    },
  ],
);

export const responseEntries = [...targets, ...delays, ...conduct, ...prompts, ...questions];
