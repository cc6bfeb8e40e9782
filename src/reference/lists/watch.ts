// What the watch over orders, notices and bail looks for, and after how long: the force's own rules, by kind of order.

import { listOf } from '../lists.ts';

/**
 * Keys are the kind of gap, and after a slash the kind of order for which it differs. `months` and `days` are waited
 * before a gap is one; `restDays` are those for which an attempt in vain rests it; `notice` are the days before an end at which a decision is asked for again. An empty body means
 * that this kind of order is not watched for it.
 */
const watch = listOf(
  'watch',
  'The force’s own rule, to be set by the force lead; review of July 2023, recommendations 2 and 15',
  'local',
  'as-written',
  [
    {
      key: 'no-check',
      en: 'Check of an order: every 12 months',
      cy: 'Gwirio gorchymyn: bob 12 mis',
      body: { months: 12 },
    },
    { key: 'no-check/dvpn', en: 'Check of a DVPN: not asked', cy: 'Gwirio DVPN: ni ofynnir', body: {} },
    { key: 'no-check/dapn', en: 'Check of a DAPN: not asked', cy: 'Gwirio DAPN: ni ofynnir', body: {} },
    {
      key: 'review-late',
      en: 'Review of an order without an end: every 12 months',
      cy: 'Adolygu gorchymyn heb ddiwedd: bob 12 mis',
      body: { months: 12 },
    },
    {
      key: 'ending-undecided',
      en: 'Decision before an order ends: 60, 30 and 7 days before',
      cy: 'Penderfyniad cyn diwedd gorchymyn: 60, 30 a 7 diwrnod cyn hynny',
      body: { notice: [60, 30, 7] },
    },
    {
      key: 'ending-undecided/bail-pre-charge',
      en: 'Decision before pre-charge bail ends: 14 and 7 days before',
      cy: 'Penderfyniad cyn diwedd mechnïaeth cyn cyhuddo: 14 a 7 diwrnod cyn hynny',
      body: { notice: [14, 7] },
    },
    {
      key: 'ending-undecided/bail-post-charge',
      en: 'Decision before bail after charge ends: 7 days before',
      cy: 'Penderfyniad cyn diwedd mechnïaeth ar ôl cyhuddo: 7 diwrnod cyn hynny',
      body: { notice: [7] },
    },
    {
      key: 'ending-undecided/dvpn',
      en: 'Decision before a DVPN ends: its hearing is watched instead',
      cy: 'Penderfyniad cyn diwedd DVPN: gwylir y gwrandawiad yn lle hynny',
      body: {},
    },
    {
      key: 'ending-undecided/dapn',
      en: 'Decision before a DAPN ends: its hearing is watched instead',
      cy: 'Penderfyniad cyn diwedd DAPN: gwylir y gwrandawiad yn lle hynny',
      body: {},
    },
    {
      key: 'hearing-unsettled',
      en: 'Notice with no decision and no hearing: after 7 days; a hearing that went by or has no day: at once',
      cy: 'Hysbysiad heb benderfyniad a heb wrandawiad: ar ôl 7 diwrnod; gwrandawiad a aeth heibio neu heb ddiwrnod: ar unwaith',
      body: { days: 7 },
    },
    {
      key: 'not-served',
      en: 'Not served: at once',
      cy: 'Heb ei gyflwyno: ar unwaith',
      body: { days: 0 },
    },
    {
      key: 'victim-not-told',
      en: 'Victim not told: also of what ended in the last 28 days',
      cy: 'Heb roi gwybod i’r dioddefwr: hefyd am yr hyn a ddaeth i ben yn y 28 diwrnod diwethaf',
      body: { days: 28 },
    },
    {
      key: 'victim-not-asked',
      en: 'Victim not asked before bail ends: also of what ended in the last 7 days',
      cy: 'Heb ofyn i’r dioddefwr cyn i fechnïaeth ddod i ben: hefyd am yr hyn a ddaeth i ben yn y 7 diwrnod diwethaf',
      body: { days: 7 },
    },
    {
      key: 'victim-not-heard',
      en: 'Victim not heard: every 12 months; after an attempt, again in 14 days',
      cy: 'Y dioddefwr heb ei glywed: bob 12 mis; ar ôl ymgais, eto ymhen 14 diwrnod',
      body: { months: 12, restDays: 14 },
    },
    {
      key: 'programme-not-booked',
      en: 'Programme not booked: after 14 days',
      cy: 'Heb drefnu lle ar raglen: ar ôl 14 diwrnod',
      body: { days: 14 },
    },
  ],
);

/** How many orders with gaps a role is shown on Today: the rest are counted, and are on the list of gaps. */
const budgets = listOf(
  'gap-budget',
  'The force’s own rule: a list nobody can clear in a day is not read',
  'local',
  'as-written',
  [
    { key: 'other-roles', en: 'Other roles: 10 a day', cy: 'Rolau eraill: 10 y dydd', body: { aDay: 10 } },
    { key: 'officer', en: 'Officer: 8 a day', cy: 'Swyddog: 8 y dydd', body: { aDay: 8 } },
    { key: 'supervisor', en: 'Supervisor: 15 a day', cy: 'Goruchwyliwr: 15 y dydd', body: { aDay: 15 } },
    {
      key: 'civil-orders-officer',
      en: 'Civil Orders Officer: 25 a day',
      cy: 'Swyddog Gorchmynion Sifil: 25 y dydd',
      body: { aDay: 25 },
    },
    {
      key: 'force-lead',
      en: 'Force lead: 15 a day',
      cy: 'Arweinydd yr heddlu: 15 y dydd',
      body: { aDay: 15 },
    },
  ],
);

/** How many blanks of what was considered and assessed a role is shown on Today: all are on the list of blanks. */
const considered = listOf(
  'consideration-budget',
  'The force’s own rule: a list nobody can clear in a day is not read',
  'local',
  'as-written',
  [
    { key: 'other-roles', en: 'Other roles: 15 a day', cy: 'Rolau eraill: 15 y dydd', body: { aDay: 15 } },
    { key: 'officer', en: 'Officer: 10 a day', cy: 'Swyddog: 10 y dydd', body: { aDay: 10 } },
    { key: 'supervisor', en: 'Supervisor: 20 a day', cy: 'Goruchwyliwr: 20 y dydd', body: { aDay: 20 } },
  ],
);

/** How many closed cases with something new a role is shown on Today: the rest are counted, and all are on a list. */
const closures = listOf(
  'closure-budget',
  'The force’s own rule: a list nobody can clear in a day is not read',
  'local',
  'as-written',
  [
    { key: 'other-roles', en: 'Other roles: 5 a day', cy: 'Rolau eraill: 5 y dydd', body: { aDay: 5 } },
    {
      key: 'domestic-abuse-officer',
      en: 'Domestic Abuse Officer: 10 a day',
      cy: 'Swyddog Cam-drin Domestig: 10 y dydd',
      body: { aDay: 10 },
    },
  ],
);

/** Files that are expected, and after how many days without one the feed counts as silent. */
const feeds = listOf('feed', 'The force’s own rule, to be set when a feed is set up', 'local', 'as-written', [
  { key: 'people', en: 'People', cy: 'Pobl', body: { days: 3 } },
  { key: 'crimes', en: 'Crimes', cy: 'Troseddau', body: { days: 3 } },
  { key: 'parties', en: 'Suspects and victims', cy: 'Pobl dan amheuaeth a dioddefwyr', body: { days: 3 } },
  { key: 'orders', en: 'Orders', cy: 'Gorchmynion', body: { days: 7 } },
  { key: 'conditions', en: 'Conditions', cy: 'Amodau', body: { days: 7 } },
  { key: 'bail', en: 'Bail', cy: 'Mechnïaeth', body: { days: 3 } },
  { key: 'breaches', en: 'Breaches', cy: 'Torri amodau', body: { days: 3 } },
  { key: 'outcomes', en: 'Outcomes', cy: 'Canlyniadau', body: { days: 7 } },
]);

export const watchRules = [...watch, ...budgets, ...considered, ...closures, ...feeds];
