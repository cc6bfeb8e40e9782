// The systems facts come from, and the reasons for showing a victim's name.

import { listOf } from '../lists.ts';

/** Where a fact came from, in the words a reader sees beside it. */
const systems = listOf(
  'source-system',
  'Own list of feeds, after the systems the review of July 2023 names',
  'local',
  'as-written',
  [
    { key: 'crime-system', en: 'Crime system', cy: 'System troseddau' },
    { key: 'custody', en: 'Custody', cy: 'Y ddalfa' },
    { key: 'control-room', en: 'Control room', cy: 'Ystafell reoli' },
    { key: 'pnc', en: 'Police National Computer', cy: 'Cyfrifiadur Cenedlaethol yr Heddlu' },
    { key: 'intelligence', en: 'Intelligence system', cy: 'System cudd-wybodaeth' },
    { key: 'courts', en: 'Courts', cy: 'Llysoedd' },
    { key: 'family-court', en: 'Family court papers', cy: 'Papurau’r llys teulu' },
    { key: 'legal-services', en: 'Legal Services', cy: 'Gwasanaethau Cyfreithiol' },
    { key: 'offender-management', en: 'Offender management', cy: 'Rheoli troseddwyr' },
    { key: 'domestic-abuse', en: 'Domestic abuse team', cy: 'Tîm cam-drin domestig' },
    { key: 'programme', en: 'Programme provider', cy: 'Darparwr y rhaglen' },
    { key: 'other-force', en: 'Another force', cy: 'Heddlu arall' },
    { key: 'gwarchod', en: 'Entered here', cy: 'Cofnodwyd yma' },
    { key: 'data-police-uk', en: 'Published street-level crime', cy: 'Troseddau lefel stryd a gyhoeddwyd' },
    {
      key: 'demonstration',
      en: 'Generated for the demonstration',
      cy: 'Cynhyrchwyd ar gyfer yr arddangosiad',
      sort: 'last',
    },
  ],
);

const viewReasons = listOf('view-reason', 'Own list', 'local', 'as-written', [
  { key: 'update-victim', en: 'To contact or update the victim', cy: 'Cysylltu â’r dioddefwr' },
  { key: 'safeguarding', en: 'Safeguarding visit or plan', cy: 'Ymweliad neu gynllun diogelu' },
  { key: 'risk-assessment', en: 'Risk assessment', cy: 'Asesiad risg' },
  {
    key: 'investigation',
    en: 'Investigating a crime or breach',
    cy: 'Ymchwilio i drosedd neu achos o dorri amodau',
  },
  { key: 'arrest', en: 'Arrest enquiry', cy: 'Ymholiad arestio' },
  {
    key: 'order',
    en: 'Applying for, serving or checking an order',
    cy: 'Gwneud cais am orchymyn, cyflwyno neu wirio gorchymyn',
  },
  { key: 'court-file', en: 'File for court', cy: 'Ffeil llys' },
  { key: 'supervision', en: 'Supervisor’s review', cy: 'Adolygiad goruchwyliwr' },
  { key: 'match-records', en: 'Matching records', cy: 'Paru cofnodion' },
  { key: 'complaint-or-audit', en: 'Complaint or audit', cy: 'Cwyn neu archwiliad' },
  {
    key: 'other',
    en: 'Another reason, to explain when asked',
    cy: 'Rheswm arall, i’w egluro os gofynnir',
    sort: 'last',
  },
]);

export const sources = [...systems, ...viewReasons];
