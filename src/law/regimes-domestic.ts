// Long because it is the table of notices and orders against domestic violence and abuse.

import type { RegimeLaw, RegimeVersion } from './regime-record.ts';
import type { Bilingual } from './sourced.ts';
import { sourced } from './sourced.ts';

const dvTest: Bilingual = {
  en: 'Aged 18 or over; violence or a threat of violence to an associated person; notice necessary to protect.',
  cy: '18 oed neu hŷn; trais neu fygythiad o drais i berson cysylltiedig; hysbysiad yn angenrheidiol i ddiogelu.',
};
const daTest: Bilingual = {
  en: 'Aged 18 or over; abusive to a personally connected person aged 16 or over; necessary to protect.',
  cy: '18 oed neu hŷn; camdriniol tuag at berson 16 oed neu hŷn sydd â chysylltiad personol; angenrheidiol i ddiogelu.',
};
const premisesTerms = { prohibitions: true, requirements: false, tag: false } as const;

const dvVersion: RegimeVersion = {
  id: 'csa-2010',
  from: '2014-03-08',
  to: null,
  where: 'england-and-wales',
  law: 'Crime and Security Act 2010 ss24-33',
  // DAA s55 would repeal these sections, but each pilot order left s55 out.
  source: 'CSA 2010 ss24-33, start date from memory; S.I. 2024/1191 and 2025/319 (repeal left out)',
  confidence: 'memory',
};
const daVersion: RegimeVersion = {
  id: 'daa-2021-pilot',
  from: '2024-11-27',
  to: null,
  where: 'switched-areas',
  law: 'Domestic Abuse Act 2021 ss22-56',
  source: 'S.I. 2024/1191, 2025/319, 2025/1222; position after 31 March 2026 not found',
  confidence: 'doubtful',
};

export const domesticRegimes = {
  dvpn: {
    applicants: sourced(['constable'], 'CSA 2010 s24', 'verified'),
    authorisingRank: sourced('superintendent', 'CSA 2010 s24(1)', 'verified'),
    courts: sourced([], 'CSA 2010 s24', 'verified'),
    test: sourced(dvTest, 'CSA 2010 s24(2), (9)', 'verified'),
    length: sourced(
      {
        ends: 'on-determination',
        shortest: null,
        longest: null,
        note: {
          en: 'Runs until the DVPO application is determined, also across an adjournment.',
          cy: 'Yn parhau nes penderfynu’r cais am DVPO, hefyd dros ohiriad.',
        },
      },
      'CSA 2010 s25(1)(d), s27(8)-(9)',
      'verified',
    ),
    terms: sourced(premisesTerms, 'CSA 2010 s24(6)-(8)', 'verified'),
    interim: sourced('is-the-urgent-form', 'CSA 2010 s24', 'verified'),
    service: sourced('personal-by-constable', 'CSA 2010 s25(2)-(3)', 'verified'),
    serviceRules: ['dvpn-dvpo-hearing-48h'],
    notification: sourced(null, 'CSA 2010 ss24-33 (silent)', 'verified'),
    notificationRules: [],
    vary: sourced([], 'CSA 2010 ss24-33 (silent)', 'verified'),
    renew: sourced([], 'CSA 2010 ss24-33 (silent)', 'verified'),
    discharge: sourced([], 'CSA 2010 ss24-33 (silent)', 'verified'),
    mustBeHeard: sourced(['protected-person', 'subject'], 'CSA 2010 s24(3)-(5)', 'verified'),
    appeal: sourced('judicial-review', 'No appeal in the Act', 'memory'),
    appealRules: [],
    afterArrest: sourced('court-within-hours', 'CSA 2010 s26', 'verified'),
    arrestRules: ['dvpn-breach-court-24h'],
    extensions: [],
    offence: sourced(null, 'CSA 2010 ss24-30 create none', 'verified'),
    trace: sourced('custody-record', 'CSA 2010 s26; entry on PNC is local practice', 'doubtful'),
    versions: [dvVersion],
  },
  dvpo: {
    applicants: sourced(['constable'], 'CSA 2010 s27(1)-(2)', 'verified'),
    authorisingRank: sourced(null, 'CSA 2010 s27', 'verified'),
    courts: sourced(['magistrates'], 'CSA 2010 s27(2)', 'verified'),
    test: sourced(
      {
        en: 'Violence or a threat of it, on the balance of probabilities; order necessary to protect.',
        cy: 'Trais neu fygythiad o drais, yn ôl pwysau tebygolrwydd; gorchymyn yn angenrheidiol i ddiogelu.',
      },
      'CSA 2010 s28(2)-(3)',
      'verified',
    ),
    length: sourced(
      {
        ends: 'fixed-only',
        shortest: 'dvpo-length-min',
        longest: 'dvpo-length-max',
        note: {
          en: '14 to 28 days, beginning with the day it is made. No power to renew.',
          cy: '14 i 28 diwrnod, gan ddechrau gyda diwrnod gwneud y gorchymyn. Dim pŵer i adnewyddu.',
        },
      },
      'CSA 2010 s28(10)',
      'verified',
    ),
    terms: sourced(premisesTerms, 'CSA 2010 s28(6)-(8)', 'verified'),
    interim: sourced('none', 'CSA 2010 ss24-33 (silent)', 'verified'),
    service: sourced('in-court', 'No rule in the Act; in court or by police', 'memory'),
    serviceRules: [],
    notification: sourced(null, 'CSA 2010 ss24-33 (silent)', 'verified'),
    notificationRules: [],
    vary: sourced([], 'CSA 2010 ss24-33 (silent)', 'verified'),
    renew: sourced([], 'CSA 2010 ss24-33 (silent)', 'verified'),
    discharge: sourced(['court'], 'MCA 1980 s63(2)', 'memory'),
    mustBeHeard: sourced(['subject'], 'CSA 2010 s27(5)-(7)', 'verified'),
    appeal: sourced('judicial-review', 'Case stated or judicial review', 'memory'),
    appealRules: [],
    afterArrest: sourced('court-within-hours', 'CSA 2010 s29', 'verified'),
    arrestRules: ['dvpo-breach-court-24h', 'dv-remand-medical'],
    extensions: [],
    offence: sourced(null, 'CSA 2010 ss24-30 create none', 'verified'),
    trace: sourced('court-result', 'MCA 1980 s63(3); entry on PNC is local practice', 'doubtful'),
    versions: [dvVersion],
  },
  dapn: {
    applicants: sourced(['constable'], 'DAA 2021 s22', 'verified'),
    authorisingRank: sourced('inspector', 'DAA 2021 s22(8)', 'verified'),
    courts: sourced([], 'DAA 2021 s22', 'verified'),
    test: sourced(daTest, 'DAA 2021 s22(3)-(4), (6)', 'verified'),
    length: sourced(
      {
        ends: 'on-determination',
        shortest: null,
        longest: null,
        note: {
          en: 'Runs until the DAPO application is determined or withdrawn.',
          cy: 'Yn parhau nes penderfynu’r cais am DAPO neu dynnu’r cais yn ôl.',
        },
      },
      'DAA 2021 s25(2)(d)',
      'verified',
    ),
    terms: sourced(premisesTerms, 'DAA 2021 s23', 'verified'),
    interim: sourced('is-the-urgent-form', 'DAA 2021 s22', 'verified'),
    service: sourced('personal-by-constable', 'DAA 2021 s25(3)', 'verified'),
    serviceRules: ['dapn-dapo-hearing-48h'],
    notification: sourced(null, 'DAA 2021 s22-26 (silent)', 'verified'),
    notificationRules: [],
    vary: sourced([], 'DAA 2021 s22-26 (silent)', 'verified'),
    renew: sourced([], 'DAA 2021 s22-26 (silent)', 'verified'),
    discharge: sourced([], 'DAA 2021 s22-26 (silent)', 'verified'),
    mustBeHeard: sourced(['protected-person', 'subject'], 'DAA 2021 s24', 'memory'),
    appeal: sourced(null, 'No appeal in the Act', 'memory'),
    appealRules: [],
    afterArrest: sourced('court-within-hours', 'DAA 2021 s26', 'verified'),
    arrestRules: ['dapn-breach-court-24h'],
    extensions: [],
    offence: sourced(null, 'DAA 2021 creates none for a notice', 'verified'),
    trace: sourced('custody-record', 'DAA 2021 s26', 'doubtful'),
    versions: [daVersion],
  },
  dapo: {
    applicants: sourced(
      ['chief-officer', 'protected-person', 'third-party', 'court'],
      'DAA 2021 s28, s31',
      'verified',
    ),
    authorisingRank: sourced(null, 'DAA 2021 s28', 'verified'),
    courts: sourced(
      ['magistrates', 'family', 'crown', 'county', 'high-court'],
      'DAA 2021 s28, s31',
      'verified',
    ),
    test: sourced(
      {
        en: 'Abusive to a connected person aged 16 or over; order necessary and proportionate to protect.',
        cy: 'Camdriniol tuag at berson cysylltiedig 16 oed neu hŷn; gorchymyn yn angenrheidiol ac yn gymesur i ddiogelu.',
      },
      'DAA 2021 s32',
      'verified',
    ),
    length: sourced(
      {
        ends: 'fixed-or-further-order',
        shortest: null,
        longest: null,
        note: {
          en: 'No shortest or longest. A tag requirement lasts at most 12 months at a time.',
          cy: 'Dim cyfnod byrraf na hiraf. Mae gofyniad tagio’n para 12 mis ar y mwyaf ar y tro.',
        },
      },
      'DAA 2021 s38(3), (5)',
      'verified',
    ),
    terms: sourced(
      { prohibitions: true, requirements: true, tag: true },
      'DAA 2021 s35(6), s36-37',
      'verified',
    ),
    interim: sourced('without-notice', 'DAA 2021 s34', 'verified'),
    service: sourced('personal', 'Rules of court', 'memory'),
    serviceRules: [],
    notification: sourced('from-made', 'DAA 2021 s41(2)', 'verified'),
    notificationRules: ['dapo-notify-initial-3d', 'dapo-notify-change-3d', 'dapo-notify-resume-3d'],
    vary: sourced(
      ['protected-person', 'subject', 'applicant', 'chief-officer'],
      'DAA 2021 s44-45',
      'verified',
    ),
    renew: sourced(
      ['protected-person', 'subject', 'applicant', 'chief-officer'],
      'DAA 2021 s44 (extension only if necessary)',
      'verified',
    ),
    discharge: sourced(
      ['protected-person', 'subject', 'applicant', 'chief-officer'],
      'DAA 2021 s44-45',
      'verified',
    ),
    mustBeHeard: sourced(['chief-officer'], 'DAA 2021 s44', 'verified'),
    appeal: sourced('crown', 'DAA 2021 s46 (from magistrates)', 'verified'),
    appealRules: [],
    afterArrest: sourced('warrant-or-clock', 'DAA 2021 s40; PACE 1984', 'verified'),
    arrestRules: [],
    extensions: [],
    offence: sourced(
      {
        section: 'DAA 2021 s39',
        maxYears: 5,
        cjsCodes: [],
        homeOfficeCode: '068/19',
      },
      'DAA 2021 s39',
      'verified',
    ),
    trace: sourced('pnc-when-charged', 'Imprisonable, so recordable', 'memory'),
    versions: [daVersion],
  },
} as const satisfies Record<'dvpn' | 'dvpo' | 'dapn' | 'dapo', RegimeLaw>;
