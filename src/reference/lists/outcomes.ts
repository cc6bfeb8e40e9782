// Outcomes 1 to 22 of the Home Office framework, with 0 (none yet) and the alternate-offence rows 1A, 2A and 3A.

import { listOf } from '../lists.ts';
import type { ListRow } from '../lists.ts';
import type { OutcomeGroup } from '../outcome.ts';

function outcome(
  key: string,
  en: string,
  cy: string,
  group: OutcomeGroup,
  more: {
    readonly positive?: boolean;
    readonly inside?: string;
    readonly labels?: readonly string[];
    readonly note?: string;
  } = {},
): ListRow {
  return {
    key,
    en,
    cy,
    body: {
      group,
      positive: more.positive ?? false,
      inside: more.inside ?? null,
      streetLabels: more.labels ?? [],
      // The mapping to data.police.uk labels is worked out from the words, not published.
      streetLabelSure: more.labels === undefined ? null : 'inferred',
      note: more.note ?? null,
    },
  };
}

const unable = ['Unable to prosecute suspect'];
const notInInterest = ['Formal action is not in the public interest'];
const caution = ['Offender given a caution'];

const rows: readonly ListRow[] = [
  outcome('0', 'No outcome yet', 'Dim canlyniad eto', 'not-yet-assigned', {
    labels: ['Under investigation'],
    note: 'not an outcome: leave out of every total',
  }),
  outcome('1', 'Charged or summonsed', 'Cyhuddo neu wysio', 'charged', {
    positive: true,
    labels: ['Awaiting court outcome', 'Court result unavailable'],
  }),
  outcome('1A', 'Charged or summonsed: alternate offence', 'Cyhuddo neu wysio: trosedd amgen', 'charged', {
    positive: true,
    inside: '1',
  }),
  outcome('2', 'Caution: youth', 'Rhybudd: ieuenctid', 'out-of-court-formal', {
    positive: true,
    labels: caution,
  }),
  outcome(
    '2A',
    'Caution: youth, alternate offence',
    'Rhybudd: ieuenctid, trosedd amgen',
    'out-of-court-formal',
    {
      positive: true,
      inside: '2',
    },
  ),
  outcome('3', 'Caution: adult', 'Rhybudd: oedolyn', 'out-of-court-formal', {
    positive: true,
    labels: caution,
    note: 'conditional and simple cautions are not split in published data',
  }),
  outcome(
    '3A',
    'Caution: adult, alternate offence',
    'Rhybudd: oedolyn, trosedd amgen',
    'out-of-court-formal',
    {
      positive: true,
      inside: '3',
    },
  ),
  outcome('4', 'Taken into consideration', 'Trosedd a gymerwyd i ystyriaeth', 'taken-into-consideration', {
    note: 'goes with a prosecution; not an out-of-court disposal',
  }),
  outcome('5', 'Offender has died', 'Troseddwr wedi marw', 'prosecution-prevented'),
  outcome('6', 'Penalty notice for disorder', 'Hysbysiad cosb am anhrefn', 'out-of-court-formal', {
    positive: true,
    labels: ['Offender given penalty notice'],
  }),
  outcome('7', 'Cannabis or khat warning', 'Rhybudd canabis neu khat', 'out-of-court-informal', {
    positive: true,
    labels: ['Offender given a drugs possession warning'],
  }),
  outcome('8', 'Community resolution', 'Datrysiad cymunedol', 'out-of-court-informal', {
    positive: true,
    labels: ['Local resolution'],
  }),
  outcome(
    '9',
    'Not in the public interest: Crown Prosecution Service',
    'Ddim er budd y cyhoedd: Gwasanaeth Erlyn y Goron',
    'prosecution-prevented',
    { labels: notInInterest },
  ),
  outcome(
    '10',
    'Not in the public interest: police',
    'Ddim er budd y cyhoedd: heddlu',
    'prosecution-prevented',
    {
      labels: notInInterest,
    },
  ),
  outcome(
    '11',
    'Prosecution prevented: suspect under age',
    'Dim modd erlyn: person dan amheuaeth dan oed',
    'prosecution-prevented',
  ),
  outcome(
    '12',
    'Prosecution prevented: suspect too ill',
    'Dim modd erlyn: person dan amheuaeth yn rhy sâl',
    'prosecution-prevented',
  ),
  outcome(
    '13',
    'Prosecution prevented: victim or key witness dead or too ill',
    'Dim modd erlyn: dioddefwr neu dyst allweddol wedi marw neu’n rhy sâl',
    'prosecution-prevented',
  ),
  outcome(
    '14',
    'Suspect not identified; victim does not support further action',
    'Neb dan amheuaeth; dioddefwr ddim yn cefnogi camau pellach',
    'victim-does-not-support',
    { labels: unable, note: 'evidential difficulties; no named suspect, so no perpetrator to manage' },
  ),
  outcome(
    '15',
    'Suspect identified; victim supports action; evidence difficulties',
    'Person dan amheuaeth; dioddefwr yn cefnogi camau; anawsterau tystiolaeth',
    'victim-supports',
    { labels: unable, note: 'named suspect, the victim supports action, evidence prevents it' },
  ),
  outcome(
    '16',
    'Suspect identified; victim does not support further action',
    'Person dan amheuaeth; dioddefwr ddim yn cefnogi camau pellach',
    'victim-does-not-support',
    { labels: unable, note: 'evidential difficulties; includes support that ended' },
  ),
  outcome(
    '17',
    'Prosecution time limit expired',
    'Terfyn amser erlyn wedi mynd heibio',
    'prosecution-prevented',
    { note: 'summary-only harassment and stalking have a six-month limit' },
  ),
  outcome(
    '18',
    'Investigation complete: no suspect identified',
    'Ymchwiliad wedi’i gwblhau: neb dan amheuaeth',
    'no-suspect',
    { labels: ['Investigation complete; no suspect identified'] },
  ),
  outcome(
    '19',
    'Filed by the National Fraud Intelligence Bureau',
    'Ffeil y Ganolfan Cudd-wybodaeth Twyll Genedlaethol',
    'not-published',
    { note: 'fraud only; never applies to these offences; absent from the 2025/26 tables' },
  ),
  outcome('20', 'Investigation passed to another body', 'Ymchwiliad yn nwylo corff arall', 'another-body', {
    labels: ['Action to be taken by another organisation'],
  }),
  outcome(
    '21',
    'Further investigation not in the public interest: police decision',
    'Ymchwilio pellach ddim er budd y cyhoedd: penderfyniad yr heddlu',
    'police-decision',
    { labels: ['Further investigation is not in the public interest'] },
  ),
  outcome(
    '22',
    'Diversion, education or intervention; no further action in the public interest',
    'Dargyfeirio, addysg neu ymyriad; dim camau pellach er budd y cyhoedd',
    'diversion',
    {
      positive: true,
      labels: ['Further action is not in the public interest'],
      note: 'voluntary from April 2019, compulsory from April 2021: shade the earlier years',
    },
  ),
];

export const outcomes = listOf(
  'outcome',
  'Home Office crime outcomes user guide, titles and groups as carried by SGilr/oocd-dashboard @49075a3; groups confirmed by Gwent Police FOI 202528532; names shortened',
  'verified',
  'as-written',
  rows,
);
