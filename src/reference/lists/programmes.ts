// Programmes for perpetrators: which there are, whom they take, who gives them, and reasons in the life of a referral.

import { listOf } from '../lists.ts';

/** `followUpMonths` after the end: three, six, twelve and twenty-four, for those who finished and those who left. */
const programmes = listOf(
  'programme',
  'Review of July 2023, Reflecting on Relationships Programme and recommendation 14; months of follow-up: own rule',
  'verified',
  'as-written',
  [
    {
      key: 'reflecting-on-relationships',
      en: 'Reflecting on Relationships',
      cy: 'Rhaglen Reflecting on Relationships',
      body: { followUpMonths: [3, 6, 12, 24], checkDaysBefore: 14, mayBeRequired: true },
    },
  ],
);

/** The force's own document of criteria was not to be had: these are read out of the review, and the force must settle them. */
const criteria = listOf(
  'programme-criterion',
  'Read out of the review of July 2023; the force’s own criteria document was not available',
  'doubtful',
  'as-written',
  [
    {
      key: 'stalking-or-harassment',
      en: 'Stalking, harassment or domestic abuse behaviour',
      cy: 'Ymddygiad stelcio, aflonyddu neu gam-drin domestig',
      body: { programme: 'reflecting-on-relationships' },
    },
    {
      key: 'co-ordinator-looked',
      en: 'Schemes Co-ordinator has looked at the details of the case',
      cy: 'Mae’r Cydlynydd Cynlluniau wedi edrych ar fanylion yr achos',
      body: { programme: 'reflecting-on-relationships' },
    },
    {
      key: 'fit-to-take-part',
      en: 'Fit to take part',
      cy: 'Yn ffit i gymryd rhan',
      body: { programme: 'reflecting-on-relationships' },
    },
    {
      key: 'no-trial-waiting',
      en: 'No trial that would be affected',
      cy: 'Dim treial a allai gael ei effeithio',
      body: { programme: 'reflecting-on-relationships' },
    },
  ],
);

const providers = listOf(
  'programme-provider',
  'Review of July 2023: who gives the programme at which risk',
  'verified',
  'as-written',
  [
    {
      key: 'forensic-psychology-uk',
      en: 'Forensic Psychology UK',
      cy: 'Forensic Psychology UK',
      body: { programme: 'reflecting-on-relationships', band: 'high-or-complex' },
    },
    {
      key: 'threshold-das',
      en: 'Threshold Domestic Abuse Service',
      cy: 'Gwasanaeth Cam-drin Domestig Threshold',
      body: { programme: 'reflecting-on-relationships', band: 'medium-or-low' },
    },
  ],
);

/** `for`: steps of a referral that the reason may explain. */
const reasons = listOf(
  'programme-reason',
  'Own list; on hold pending trial and leaving are from the review of July 2023',
  'local',
  'as-written',
  [
    { key: 'trial', en: 'Trial to come', cy: 'Treial i ddod', body: { for: ['held'] } },
    {
      key: 'in-prison',
      en: 'In prison',
      cy: 'Yn y carchar',
      body: { for: ['held', 'withdrawn', 'missed-decided'] },
    },
    { key: 'ill', en: 'Ill', cy: 'Yn sâl', body: { for: ['held', 'withdrawn', 'missed-decided'] } },
    { key: 'consent-ended', en: 'Consent ended', cy: 'Cydsyniad ar ben', body: { for: ['withdrawn'] } },
    {
      key: 'sessions-missed',
      en: 'Too many sessions missed',
      cy: 'Gormod o sesiynau a gollwyd',
      body: { for: ['withdrawn'] },
    },
    {
      key: 'new-crime',
      en: 'New crime or breach',
      cy: 'Trosedd newydd neu dorri amodau',
      body: { for: ['held', 'withdrawn'] },
    },
    {
      key: 'moved',
      en: 'Moved away',
      cy: 'Wedi symud i ffwrdd',
      body: { for: ['withdrawn', 'not-accepted'] },
    },
    {
      key: 'order-ended',
      en: 'Order that required it ended',
      cy: 'Gorchymyn a oedd yn gofyn amdano ar ben',
      body: { for: ['withdrawn'] },
    },
    {
      key: 'not-suitable',
      en: 'Provider does not find it suitable',
      cy: 'Y darparwr ddim yn ei ystyried yn addas',
      body: { for: ['withdrawn', 'not-accepted'] },
    },
    { key: 'no-place', en: 'No place free', cy: 'Dim lle ar gael', body: { for: ['held', 'not-accepted'] } },
    {
      key: 'breach-recorded',
      en: 'Recorded as a breach',
      cy: 'Cofnodwyd fel achos o dorri amodau',
      body: { for: ['missed-decided'] },
    },
    {
      key: 'told-beforehand',
      en: 'Provider was told beforehand and agreed',
      cy: 'Cafodd y darparwr wybod ymlaen llaw a chytuno',
      body: { for: ['missed-decided'] },
    },
    {
      key: 'other',
      en: 'Other: say what',
      cy: 'Arall: nodi beth',
      sort: 'last',
      body: { for: ['held', 'withdrawn', 'not-accepted', 'missed-decided'] },
    },
  ],
);

export const programmeEntries = [...programmes, ...criteria, ...providers, ...reasons];
