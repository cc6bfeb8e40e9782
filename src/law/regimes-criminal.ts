// Long because it is the table of bail, cautions and orders made on conviction or risk of sexual harm.

import type { RegimeLaw, RegimeVersion } from './regime-record.ts';
import { sourced } from './sourced.ts';

const both = { prohibitions: true, requirements: true, tag: false } as const;

function version(
  id: string,
  from: string | null,
  law: string,
  source: string,
  confidence: RegimeVersion['confidence'],
): RegimeVersion {
  return { id, from, to: null, where: 'england-and-wales', law, source, confidence };
}

const sexualHarmTest = {
  en: 'Necessary to protect the public, or a person, from sexual harm.',
  cy: 'Angenrheidiol i ddiogelu’r cyhoedd, neu berson, rhag niwed rhywiol.',
} as const;

export const criminalRegimes = {
  'bail-pre-charge': {
    applicants: sourced(['custody-officer'], 'PACE 1984 Pt IV', 'memory'),
    authorisingRank: sourced(null, 'PACE 1984 s47ZB: custody officer', 'verified'),
    courts: sourced([], 'PACE 1984 Pt IV', 'memory'),
    test: sourced(
      { en: 'Bail necessary and proportionate.', cy: 'Mechnïaeth yn angenrheidiol ac yn gymesur.' },
      'PACE 1984 Pt IV (s47ZC on extension); neutral position since 28 October 2022',
      'memory',
    ),
    length: sourced(
      {
        ends: 'fixed-only',
        shortest: null,
        longest: 'bail-abp-3m',
        note: {
          en: '3 months from the day after arrest. With authority 6, 9 and 12; by a court 12, 18 or more. Cases of the FCA, HMRC, NCA and SFO start at 6 months. Their later stages were not found: the times of a police case are shown. Ask that body.',
          cy: '3 mis o’r diwrnod ar ôl arestio. Gydag awdurdod 6, 9 a 12; drwy lys 12, 18 neu fwy. Mae achosion yr FCA, HMRC, yr NCA a’r SFO yn dechrau ar 6 mis. Ni chafwyd hyd i’w camau diweddarach: dangosir amserau achos heddlu. Gofynnwch i’r corff hwnnw.',
        },
      },
      'PACE 1984 s47ZB, s47ZD-47ZF; s47ZDA not read',
      'verified',
    ),
    terms: sourced(both, 'PACE 1984 Pt IV', 'memory'),
    interim: sourced('street-bail', 'PACE 1984 s30A', 'memory'),
    service: sourced('given-at-release', 'PACE 1984 Pt IV', 'memory'),
    serviceRules: ['bail-victim-views'],
    notification: sourced(null, 'Report conditions only', 'memory'),
    notificationRules: [],
    vary: sourced(['custody-officer', 'subject'], 'PACE 1984 Pt IV', 'memory'),
    renew: sourced(['authorised-officer', 'court'], 'PACE 1984 s47ZD, s47ZE, s47ZF', 'verified'),
    discharge: sourced(['custody-officer'], 'PACE 1984 Pt IV', 'memory'),
    mustBeHeard: sourced(
      ['subject', 'protected-person'],
      'PACE 1984 s47ZD; pre-charge bail guidance (s47ZZA not read)',
      'verified',
    ),
    appeal: sourced('magistrates', 'On application by the person', 'memory'),
    appealRules: [],
    afterArrest: sourced('station', 'PACE 1984 s46A; pre-charge bail guidance', 'verified'),
    arrestRules: ['bail-breach-pause-3h'],
    extensions: [
      { rule: 'bail-ext-6m', by: sourced('inspector', 'PACE 1984 s47ZD', 'verified') },
      {
        rule: 'bail-ext-9m',
        by: sourced('superintendent', 'PACE 1984 s47ZDA', 'doubtful'),
      },
      // A case the DPP has designated as exceptionally complex; everyone else goes to the court at 9 months.
      {
        rule: 'bail-designated-12m',
        by: sourced('assistant-chief-constable', 'PACE 1984 s47ZE', 'verified'),
      },
      { rule: 'bail-court-12m', by: sourced('magistrates', 'PACE 1984 s47ZF', 'verified') },
      { rule: 'bail-court-designated', by: sourced('magistrates', 'PACE 1984 s47ZF', 'memory') },
      { rule: 'bail-court-further', by: sourced('magistrates', 'PACE 1984 s47ZG', 'memory') },
    ],
    offence: sourced(null, 'Arrest only: PACE 1984 s46A', 'memory'),
    trace: sourced('custody-record', 'Original custody record only', 'verified'),
    versions: [
      version(
        'pcsc-2022',
        '2022-10-28',
        'PACE 1984 s47ZA-47ZM as changed by PCSC Act 2022',
        'PCSC Act 2022 s45(3)',
        'verified',
      ),
      // Bail of older arrests ran to other lengths; kept so that imported records have their law.
      {
        id: 'before-pcsc-2022',
        from: null,
        to: '2022-10-27',
        where: 'england-and-wales',
        law: 'PACE 1984 Pt IV before the PCSC Act 2022',
        source: 'PCSC Act 2022 s45(3)',
        confidence: 'memory',
      },
    ],
  },
  'bail-post-charge': {
    applicants: sourced(['court', 'custody-officer'], 'Bail Act 1976', 'memory'),
    authorisingRank: sourced(null, 'Bail Act 1976', 'memory'),
    courts: sourced(['magistrates', 'youth', 'crown', 'high-court'], 'Bail Act 1976', 'memory'),
    test: sourced(
      { en: 'Bail Act 1976, Schedule 1.', cy: 'Deddf Mechnïaeth 1976, Atodlen 1.' },
      'Bail Act 1976 Sch 1',
      'memory',
    ),
    length: sourced(
      {
        ends: 'stated-in-order',
        shortest: null,
        longest: null,
        note: { en: 'To the next hearing.', cy: 'Hyd y gwrandawiad nesaf.' },
      },
      'Bail Act 1976',
      'memory',
    ),
    terms: sourced({ prohibitions: true, requirements: true, tag: true }, 'Bail Act 1976', 'memory'),
    interim: sourced('none', 'Bail Act 1976', 'memory'),
    service: sourced('record-on-request', 'Bail Act 1976 s5', 'verified'),
    serviceRules: [],
    notification: sourced(null, 'As conditions', 'memory'),
    notificationRules: [],
    vary: sourced(['court', 'subject', 'prosecution'], 'Bail Act 1976', 'memory'),
    renew: sourced(['court'], 'Bail Act 1976', 'memory'),
    discharge: sourced(['court'], 'Bail Act 1976', 'memory'),
    mustBeHeard: sourced(['subject', 'prosecution'], 'Bail Act 1976', 'memory'),
    appeal: sourced('crown', 'Crown Court or High Court', 'memory'),
    appealRules: [],
    afterArrest: sourced('court-within-hours', 'Bail Act 1976 s7(4), (7)', 'verified'),
    arrestRules: ['courtbail-breach-24h', 'courtbail-breach-24h-murder'],
    extensions: [],
    offence: sourced(null, 'Arrest only: Bail Act 1976 s7; s6 is failing to surrender', 'verified'),
    trace: sourced('court-file', 'Bail Act 1976 s7; remand status only', 'doubtful'),
    versions: [version('bail-act', null, 'Bail Act 1976', 'Bail Act 1976 ss6-7', 'verified')],
  },
  'conditional-caution': {
    applicants: sourced(['authorised-officer', 'prosecution'], 'CJA 2003 s22', 'memory'),
    authorisingRank: sourced(null, 'CJA 2003 s22: authorised person', 'memory'),
    courts: sourced([], 'CJA 2003 s22', 'memory'),
    test: sourced(
      {
        en: 'Admission, enough evidence, and consent.',
        cy: 'Cyfaddefiad, digon o dystiolaeth, a chydsyniad.',
      },
      'CJA 2003 s23',
      'memory',
    ),
    length: sourced(
      { ends: 'stated-in-order', shortest: null, longest: null, note: null },
      'CJA 2003 s22',
      'memory',
    ),
    terms: sourced(both, 'CJA 2003 s22', 'memory'),
    interim: sourced('none', 'CJA 2003 s22', 'memory'),
    service: sourced('signed-by-subject', 'CJA 2003 s23', 'memory'),
    serviceRules: [],
    notification: sourced(null, 'CJA 2003 s22', 'memory'),
    notificationRules: [],
    vary: sourced(['authorised-officer'], 'CJA 2003 s23B', 'memory'),
    renew: sourced([], 'CJA 2003 s22', 'memory'),
    discharge: sourced(['authorised-officer'], 'CJA 2003 s22', 'memory'),
    mustBeHeard: sourced(['subject'], 'CJA 2003 s23B', 'memory'),
    appeal: sourced(null, 'CJA 2003 s22', 'memory'),
    appealRules: [],
    afterArrest: sourced('custody-clock', 'CJA 2003 s24A', 'memory'),
    arrestRules: [],
    extensions: [],
    // The original offence may be prosecuted; the breach is no offence of its own.
    offence: sourced(null, 'CJA 2003 s24', 'memory'),
    trace: sourced('caution-record', 'Caution shown; original offence prosecutable', 'memory'),
    versions: [
      version(
        'cja-2003',
        '2004-07-03',
        'Criminal Justice Act 2003 ss22-27',
        'CJA 2003; PCSC Act 2022 replacement not found in force',
        'doubtful',
      ),
    ],
  },
  cbo: {
    // Sections 24 to 33 were read; section 22 was not.
    applicants: sourced(['prosecution'], 'ASBCPA 2014 s22', 'memory'),
    authorisingRank: sourced(null, 'ASBCPA 2014 s22', 'memory'),
    courts: sourced(['magistrates', 'youth', 'crown'], 'ASBCPA 2014 s22', 'memory'),
    test: sourced(
      {
        en: 'Conviction; behaviour likely to cause harassment, alarm or distress; order will help prevent it.',
        cy: 'Collfarn; ymddygiad sy’n debygol o achosi aflonyddwch, braw neu drallod; gorchymyn yn helpu i atal hynny.',
      },
      'ASBCPA 2014 s22',
      'memory',
    ),
    length: sourced(
      {
        ends: 'fixed-or-further-order',
        shortest: null,
        longest: null,
        note: {
          en: 'Adult: 2 years or more, or indefinite. Under 18: 1 to 3 years, reviewed yearly.',
          cy: 'Oedolyn: 2 flynedd neu fwy, neu am gyfnod amhenodol. Dan 18: 1 i 3 blynedd, adolygiad blynyddol.',
        },
        // The least for anybody, which is for a person under 18: who the subject is, a length alone does not say.
        own: { shortest: { unit: 'months', count: 12 }, longest: null },
        ofAdults: {
          shortest: { unit: 'months', count: 24 },
          why: {
            en: 'The text that was read is an older one. For a person under 18 it is 1 to 3 years.',
            cy: 'Testun hŷn a ddarllenwyd. I rywun dan 18 mae’n 1 i 3 blynedd.',
          },
        },
        doubt: {
          en: 'The text that was read is an older one. The limit shown is the shorter: for a person under 18. An adult’s order lasts 2 years or more.',
          cy: 'Testun hŷn a ddarllenwyd. Y terfyn byrraf a ddangosir: ar gyfer rhywun dan 18. Mae gorchymyn oedolyn yn para 2 flynedd neu fwy.',
        },
      },
      'ASBCPA 2014 s25(4)-(5), in an older text',
      'doubtful',
    ),
    terms: sourced(both, 'ASBCPA 2014 s24', 'verified'),
    interim: sourced('interim-order', 'ASBCPA 2014 s26', 'verified'),
    service: sourced('in-court', 'In court', 'memory'),
    serviceRules: ['cbo-youth-review-12m'],
    // A change of address goes to the supervisor of a requirement, not to police.
    notification: sourced(null, 'ASBCPA 2014 s24(6)', 'verified'),
    notificationRules: [],
    vary: sourced(['subject', 'prosecution'], 'ASBCPA 2014 s27', 'verified'),
    renew: sourced(['prosecution'], 'ASBCPA 2014 s27', 'memory'),
    discharge: sourced(['subject', 'prosecution'], 'ASBCPA 2014 s27', 'verified'),
    mustBeHeard: sourced(['subject', 'prosecution'], 'ASBCPA 2014 s27', 'memory'),
    appeal: sourced('court-that-made-it', 'As against sentence', 'memory'),
    appealRules: [],
    afterArrest: sourced('custody-clock', 'PACE 1984 s24', 'memory'),
    arrestRules: [],
    extensions: [],
    offence: sourced(
      {
        section: 'ASBCPA 2014 s30; Sentencing Act 2020 s339 for convictions from 1 December 2020',
        maxYears: 5,
        cjsCodes: ['AS14001'],
        homeOfficeCode: '066/98',
      },
      'ASBCPA 2014 s30',
      'verified',
    ),
    trace: sourced('pnc-when-charged', 'Imprisonable, so recordable', 'memory'),
    versions: [
      version(
        'asbcpa-2014',
        '2014-10-20',
        'ASBCPA 2014 ss22-33, now in the Sentencing Act 2020',
        'ASBCPA 2014 read in an older text',
        'doubtful',
      ),
    ],
  },
  sro: {
    applicants: sourced(['chief-officer', 'nca'], 'SOA 2003 s122A', 'memory'),
    authorisingRank: sourced(null, 'SOA 2003 s122A', 'memory'),
    courts: sourced(['magistrates', 'youth'], 'SOA 2003 s122A', 'memory'),
    test: sourced(sexualHarmTest, 'SOA 2003 s122A', 'memory'),
    length: sourced(
      {
        ends: 'fixed-or-further-order',
        shortest: null,
        longest: null,
        note: { en: 'At least 2 years.', cy: 'O leiaf 2 flynedd.' },
        own: { shortest: { unit: 'months', count: 24 }, longest: null },
      },
      'SOA 2003 s122A',
      'memory',
    ),
    terms: sourced(both, 'SOA 2003 s122A; requirements since 2022', 'memory'),
    interim: sourced('interim-order', 'SOA 2003 s122E', 'memory'),
    service: sourced('personal', 'By police', 'memory'),
    serviceRules: [],
    notification: sourced('from-service', 'SOA 2003 s122F: name and address, 3 days', 'memory'),
    notificationRules: [],
    vary: sourced(['subject', 'chief-officer'], 'SOA 2003 s122D', 'memory'),
    renew: sourced(['subject', 'chief-officer'], 'SOA 2003 s122D', 'memory'),
    discharge: sourced(['subject', 'chief-officer'], 'SOA 2003 s122D', 'memory'),
    mustBeHeard: sourced(['subject', 'chief-officer'], 'SOA 2003 s122D', 'memory'),
    appeal: sourced('crown', 'SOA 2003 s122G', 'memory'),
    appealRules: [],
    afterArrest: sourced('custody-clock', 'PACE 1984 s24', 'memory'),
    arrestRules: [],
    extensions: [],
    offence: sourced(
      { section: 'SOA 2003 s122H', maxYears: 5, cjsCodes: [], homeOfficeCode: null },
      'SOA 2003 s122H',
      'memory',
    ),
    trace: sourced('pnc-when-charged', 'Imprisonable, so recordable', 'memory'),
    versions: [version('soa-2015', '2015-03-08', 'SOA 2003 Part 2', 'Commencement from memory', 'memory')],
  },
  shpo: {
    applicants: sourced(['chief-officer', 'nca', 'court'], 'SOA 2003 s103A', 'memory'),
    authorisingRank: sourced(null, 'SOA 2003 s103A', 'memory'),
    courts: sourced(['magistrates', 'youth', 'crown'], 'SOA 2003 s103A', 'memory'),
    test: sourced(sexualHarmTest, 'SOA 2003 s103A', 'memory'),
    length: sourced(
      {
        ends: 'fixed-or-further-order',
        shortest: null,
        longest: null,
        note: { en: 'At least 5 years.', cy: 'O leiaf 5 mlynedd.' },
        own: { shortest: { unit: 'months', count: 60 }, longest: null },
      },
      'SOA 2003 s103C',
      'memory',
    ),
    terms: sourced(both, 'SOA 2003 s103C; requirements since 2022', 'memory'),
    interim: sourced('interim-order', 'SOA 2003 s103F', 'memory'),
    service: sourced('personal', 'By police', 'memory'),
    serviceRules: [],
    notification: sourced('from-service', 'SOA 2003 Part 2 in full', 'memory'),
    notificationRules: [],
    vary: sourced(['subject', 'chief-officer'], 'SOA 2003 s103E', 'memory'),
    renew: sourced(['subject', 'chief-officer'], 'SOA 2003 s103E', 'memory'),
    discharge: sourced(['subject', 'chief-officer'], 'SOA 2003 s103E', 'memory'),
    mustBeHeard: sourced(['subject', 'chief-officer'], 'SOA 2003 s103E', 'memory'),
    appeal: sourced('crown', 'SOA 2003 s103H', 'memory'),
    appealRules: [],
    afterArrest: sourced('custody-clock', 'PACE 1984 s24', 'memory'),
    arrestRules: [],
    extensions: [],
    offence: sourced(
      {
        section: 'SOA 2003 s103I; Sentencing Act 2020 s354',
        maxYears: 5,
        cjsCodes: ['SX03220', 'SX03221', 'SE20005'],
        homeOfficeCode: '068/08',
      },
      'SOA 2003 s103I; Sentencing Act 2020 s354',
      'memory',
    ),
    trace: sourced('pnc-when-charged', 'Imprisonable, so recordable', 'memory'),
    versions: [version('soa-2015', '2015-03-08', 'SOA 2003 Part 2', 'Commencement from memory', 'memory')],
  },
} as const satisfies Record<
  'bail-pre-charge' | 'bail-post-charge' | 'conditional-caution' | 'cbo' | 'sro' | 'shpo',
  RegimeLaw
>;
