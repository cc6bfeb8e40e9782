// How people are managed: cohorts with their criteria, what proposes a nomination, limits, visits, tags, plans and other forces. Long because it lists every choice of one room.

import { listOf } from '../lists.ts';

/**
 * `group`: only one of a group at a time. `for`: adults, youth or both. `levels`: levels of management. `criteriaEn` and
 * `criteriaCy`: who belongs in it. `proposed`: what an accepted nomination may lead to.
 */
const iom = listOf(
  'management-cohort',
  'Review of July 2023, Offender Management Unit; the names of the cohorts are those of the national IOM strategy (from memory), criteria to be settled by the force',
  'memory',
  'as-written',
  [
    {
      key: 'iom-fixed',
      en: 'IOM Fixed',
      cy: 'IOM Sefydlog',
      body: {
        group: 'iom',
        for: 'adult',
        proposed: true,
        criteriaEn: 'Neighbourhood crime with a high risk of reoffending',
        criteriaCy: 'Troseddau cymdogaeth gyda risg uchel o aildroseddu',
      },
    },
    {
      key: 'iom-flex',
      en: 'IOM Flex',
      cy: 'IOM Hyblyg',
      body: {
        group: 'iom',
        for: 'adult',
        proposed: true,
        criteriaEn: 'Neighbourhood crime chosen locally, below the fixed cohort',
        criteriaCy: 'Troseddau cymdogaeth a ddewisir yn lleol, islaw’r garfan sefydlog',
      },
    },
    {
      key: 'iom-free',
      en: 'IOM Free',
      cy: 'IOM Rhydd',
      body: {
        group: 'iom',
        for: 'adult',
        proposed: true,
        criteriaEn: 'Local priorities: high-risk stalking, and every subject of an SPO',
        criteriaCy: 'Blaenoriaethau lleol: stelcio risg uchel, a phob un sy’n destun SPO',
      },
    },
  ],
);

const others = listOf(
  'management-cohort',
  'Review of July 2023: MOSOVO holds some SPO subjects with a sexual or violent history',
  'verified',
  'as-written',
  [
    {
      key: 'mosovo',
      en: 'MOSOVO',
      cy: 'MOSOVO',
      sort: 40,
      body: {
        group: 'mosovo',
        for: 'any',
        criteriaEn: 'Management of sexual or violent offenders',
        criteriaCy: 'Rheoli troseddwyr rhyw neu dreisgar',
      },
    },
  ],
);

const mappa = listOf(
  'management-cohort',
  'Criminal Justice Act 2003 s325; category 2 includes stalking under s4A with 12 months or more (read at second hand); categories 1 and 3 and the levels from memory',
  'memory',
  'as-written',
  [
    {
      key: 'mappa-1',
      en: 'MAPPA category 1',
      cy: 'MAPPA categori 1',
      sort: 50,
      body: {
        group: 'mappa',
        for: 'any',
        levels: [1, 2, 3],
        criteriaEn: 'Registered sexual offenders',
        criteriaCy: 'Troseddwyr rhyw cofrestredig',
      },
    },
    {
      key: 'mappa-2',
      en: 'MAPPA category 2',
      cy: 'MAPPA categori 2',
      sort: 51,
      body: {
        group: 'mappa',
        for: 'any',
        levels: [1, 2, 3],
        criteriaEn: 'A listed violent or sexual offence, s4A stalking among them, with 12 months or more',
        criteriaCy:
          'Trosedd dreisgar neu rywiol restredig, gan gynnwys stelcio o dan a4A, gyda 12 mis neu fwy',
      },
    },
    {
      key: 'mappa-3',
      en: 'MAPPA category 3',
      cy: 'MAPPA categori 3',
      sort: 52,
      body: {
        group: 'mappa',
        for: 'any',
        levels: [2, 3],
        criteriaEn: 'Other dangerous offenders who need active work by several agencies',
        criteriaCy: 'Troseddwyr peryglus eraill y mae angen gwaith gweithredol gan sawl asiantaeth arnynt',
      },
    },
    {
      key: 'mappa-4',
      en: 'MAPPA category 4',
      cy: 'MAPPA categori 4',
      sort: 53,
      body: {
        group: 'mappa',
        for: 'any',
        levels: [1, 2, 3],
        criteriaEn: 'Terrorist or terrorist risk offenders',
        criteriaCy: 'Troseddwyr terfysgol neu risg derfysgol',
      },
    },
  ],
);

const dangerous = listOf(
  'management-cohort',
  'College of Policing practice on managing people who pose a risk and fall outside MAPPA (from memory): the force must settle the criteria',
  'memory',
  'as-written',
  [
    {
      key: 'pdp',
      en: 'Potentially Dangerous Person',
      cy: 'Person a allai fod yn Beryglus',
      sort: 60,
      body: {
        group: 'pdp',
        for: 'any',
        criteriaEn: 'Not within MAPPA, with reasons to believe that serious harm is likely',
        criteriaCy: 'Y tu allan i MAPPA, gyda rhesymau dros gredu bod niwed difrifol yn debygol',
      },
    },
  ],
);

const youth = listOf(
  'management-cohort',
  'Crime and Disorder Act 1998 ss37 to 39: youth offending teams; own rule that a child is not put into an adult cohort',
  'memory',
  'as-written',
  [
    {
      key: 'youth-justice',
      en: 'Youth Justice Service',
      cy: 'Gwasanaeth Cyfiawnder Ieuenctid',
      sort: 70,
      body: {
        group: 'youth',
        for: 'youth',
        proposed: true,
        criteriaEn: 'Under 18: managed together with the Youth Justice Service',
        criteriaCy: 'O dan 18: rheolir ar y cyd â’r Gwasanaeth Cyfiawnder Ieuenctid',
      },
    },
  ],
);

/** `firstTool`: the newest of this tool decides; where there is none, the newest of any tool. */
const nominations = listOf(
  'nomination-rule',
  'Review of July 2023: high-risk stalking and all subjects of an SPO go to IOM',
  'verified',
  'as-written',
  [
    {
      key: 'high-assessment',
      en: 'Newest assessment is high',
      cy: 'Yr asesiad diweddaraf yn uchel',
      body: { firstTool: 'sash', levels: ['high'] },
    },
    {
      key: 'spo-subject',
      en: 'Subject of a Stalking Protection Order',
      cy: 'Yn destun Gorchymyn Diogelu rhag Stelcio',
      body: { regimes: ['spo', 'spo-interim'] },
    },
  ],
);

/** Groups of outcomes by which a case ends without a charge while a suspect is named. */
const closedWithoutCharge = [
  'prosecution-prevented',
  'victim-does-not-support',
  'victim-supports',
  'police-decision',
  'out-of-court-informal',
];

const limits = listOf(
  'management-limit',
  'The force’s own rule, to be set by the force lead',
  'local',
  'as-written',
  [
    {
      key: 'tag-response',
      en: 'Response to an alert of a tag: within 30 minutes',
      cy: 'Ymateb i rybudd tag: o fewn 30 munud',
      body: { minutes: 30 },
    },
    {
      key: 'hand-over-receipt',
      en: 'Receipt of a hand-over packet: within 3 days',
      cy: 'Derbynneb am becyn trosglwyddo: o fewn 3 diwrnod',
      body: { days: 3 },
    },
    {
      key: 'programme-after-closure',
      en: 'Programme is asked about for 28 days after a case closes without charge',
      cy: 'Holir am raglen am 28 diwrnod ar ôl cau achos heb gyhuddo',
      body: { days: 28, programme: 'reflecting-on-relationships', groups: closedWithoutCharge },
    },
    {
      key: 'watch-after-closure',
      en: 'A case closed without charge is watched for 365 days',
      cy: 'Gwylir achos a gaewyd heb gyhuddo am 365 diwrnod',
      body: { days: 365, newForDays: 28, groups: closedWithoutCharge },
    },
    {
      key: 'youth',
      en: 'Under 18 counts as youth',
      cy: 'O dan 18 yw ieuenctid',
      body: { under: 18 },
    },
  ],
);

const visits = [
  ...listOf('visit-purpose', 'Own list, for the force to settle', 'local', 'as-written', [
    { key: 'routine', en: 'Routine visit', cy: 'Ymweliad arferol' },
    {
      key: 'conditions',
      en: 'Check conditions of an order or bail',
      cy: 'Gwirio amodau gorchymyn neu fechnïaeth',
    },
    { key: 'address', en: 'Check the address', cy: 'Gwirio’r cyfeiriad' },
    {
      key: 'after-event',
      en: 'After a breach or other event',
      cy: 'Ar ôl torri amodau neu ddigwyddiad arall',
    },
  ]),
  ...listOf('visit-finding', 'Own list, for the force to settle', 'local', 'as-written', [
    { key: 'nothing', en: 'Nothing of concern', cy: 'Dim byd sy’n peri pryder' },
    {
      key: 'devices',
      en: 'Devices or accounts not known before',
      cy: 'Dyfeisiau neu gyfrifon anhysbys o’r blaen',
    },
    { key: 'new-partner', en: 'Signs of a new partner', cy: 'Arwyddion o bartner newydd' },
    { key: 'moved', en: 'Does not live there now', cy: 'Ddim yn byw yno erbyn hyn' },
    { key: 'contact', en: 'Signs of contact with a victim', cy: 'Arwyddion o gysylltu â dioddefwr' },
    {
      key: 'items',
      en: 'Items that could be used for stalking',
      cy: 'Eitemau y gellid eu defnyddio i stelcio',
    },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ]),
];

const tags = [
  ...listOf('tag-alert', 'Own list, for the force to settle', 'local', 'as-written', [
    { key: 'zone', en: 'Entered an exclusion zone', cy: 'Mynd i barth gwaharddedig' },
    { key: 'curfew', en: 'Not at home in the hours set', cy: 'Ddim gartref yn yr oriau a osodwyd' },
    { key: 'tamper', en: 'Tag damaged or taken off', cy: 'Tag wedi’i ddifrodi neu ei dynnu' },
    { key: 'no-signal', en: 'No signal, or battery empty', cy: 'Dim signal, neu’r batri’n wag' },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ]),
  ...listOf('tag-response', 'Own list, for the force to settle', 'local', 'as-written', [
    { key: 'victim-safe', en: 'Victim reached and safe', cy: 'Wedi cyrraedd y dioddefwr, sy’n ddiogel' },
    { key: 'sent', en: 'Officers sent', cy: 'Swyddogion wedi’u hanfon' },
    { key: 'found', en: 'Person found', cy: 'Wedi dod o hyd i’r person' },
    { key: 'breach', en: 'Recorded as a breach', cy: 'Cofnodwyd fel achos o dorri amodau' },
    {
      key: 'fault',
      en: 'Fault of the device, confirmed by the company',
      cy: 'Nam ar y ddyfais, cadarnhawyd gan y cwmni',
    },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ]),
];

/** Only the reference is kept; what the system holds stays there. */
const national = listOf(
  'national-system',
  'Review of July 2023 (ViSOR); MAPPS as its successor from memory',
  'memory',
  'as-written',
  [
    { key: 'visor', en: 'ViSOR', cy: 'ViSOR' },
    { key: 'mapps', en: 'MAPPS', cy: 'MAPPS' },
    { key: 'pnc', en: 'PNC', cy: 'PNC' },
    { key: 'delius', en: 'Probation (nDelius)', cy: 'Prawf (nDelius)' },
  ],
);

/** `for`: adults, youth or both. */
const plan = listOf('plan-step', 'Own list, for the force to settle', 'local', 'as-written', [
  { key: 'visits', en: 'Visits', cy: 'Ymweliadau', body: { for: 'any' } },
  { key: 'order', en: 'Order, or a change to one', cy: 'Gorchymyn, neu newid i un', body: { for: 'any' } },
  { key: 'programme', en: 'Programme', cy: 'Rhaglen', body: { for: 'adult' } },
  { key: 'tag', en: 'Electronic tag', cy: 'Tag electronig', body: { for: 'any' } },
  { key: 'psychologist', en: 'Stalking clinic', cy: 'Clinig stelcio', body: { for: 'adult' } },
  {
    key: 'health',
    en: 'Mental health or substance treatment',
    cy: 'Triniaeth iechyd meddwl neu gyffuriau ac alcohol',
    body: { for: 'any' },
  },
  {
    key: 'devices',
    en: 'Check of devices and accounts',
    cy: 'Gwirio dyfeisiau a chyfrifon',
    body: { for: 'any' },
  },
  {
    key: 'housing-work',
    en: 'Housing, work and debt',
    cy: 'Tai, gwaith a dyled',
    body: { for: 'adult' },
  },
  {
    key: 'youth-work',
    en: 'Work by the Youth Justice Service',
    cy: 'Gwaith gan y Gwasanaeth Cyfiawnder Ieuenctid',
    body: { for: 'youth' },
  },
  { key: 'school', en: 'School or college', cy: 'Ysgol neu goleg', body: { for: 'youth' } },
  {
    key: 'family',
    en: 'Parents, carers and children’s services',
    cy: 'Rhieni, gofalwyr a gwasanaethau plant',
    body: { for: 'youth' },
  },
]);

const victimKnows = [
  ...listOf(
    'victim-knows',
    'Review of July 2023: victims said that they know the premises and the weapons',
    'verified',
    'as-written',
    [
      { key: 'premises', en: 'Premises and hiding places', cy: 'Adeiladau a mannau cuddio' },
      { key: 'weapons', en: 'Weapons', cy: 'Arfau' },
      { key: 'devices', en: 'Devices, accounts and trackers', cy: 'Dyfeisiau, cyfrifon a thracwyr' },
      { key: 'vehicles', en: 'Vehicles and keys', cy: 'Cerbydau ac allweddi' },
      { key: 'people', en: 'Others who live or help there', cy: 'Eraill sy’n byw neu’n helpu yno' },
      { key: 'animals', en: 'Animals', cy: 'Anifeiliaid' },
      { key: 'routines', en: 'When and where they will be', cy: 'Pryd a ble y byddant' },
    ],
  ),
  ...listOf('not-asked-reason', 'Own list, for the force to settle', 'local', 'as-written', [
    { key: 'urgent', en: 'No time: somebody is in danger', cy: 'Dim amser: mae rhywun mewn perygl' },
    { key: 'clock', en: 'Release is required by law now', cy: 'Rhaid rhyddhau yn ôl y gyfraith nawr' },
    { key: 'not-reached', en: 'Tried and not reached', cy: 'Wedi ceisio a methu cyrraedd' },
    { key: 'not-safe', en: 'Not safe to ask', cy: 'Ddim yn ddiogel gofyn' },
    { key: 'secret', en: 'Asking would give the search away', cy: 'Byddai gofyn yn datgelu’r chwiliad' },
    {
      key: 'no-release',
      en: 'Nobody is released: charged, or still held',
      cy: 'Neb yn cael ei ryddhau: wedi’i gyhuddo, neu’n dal yn y ddalfa',
    },
    { key: 'no-victim', en: 'No victim is recorded', cy: 'Dim dioddefwr wedi’i gofnodi' },
  ]),
];

const forces = listOf(
  'other-force',
  'Police forces of Wales and the neighbouring English forces',
  'verified',
  'by-name',
  [
    { key: 'gwent', en: 'Gwent Police', cy: 'Heddlu Gwent', welsh: 'attested' },
    { key: 'north-wales', en: 'North Wales Police', cy: 'Heddlu Gogledd Cymru', welsh: 'attested' },
    { key: 'south-wales', en: 'South Wales Police', cy: 'Heddlu De Cymru', welsh: 'attested' },
    { key: 'west-mercia', en: 'West Mercia Police', cy: 'Heddlu West Mercia' },
    { key: 'avon-and-somerset', en: 'Avon and Somerset Police', cy: 'Heddlu Avon a Gwlad yr Haf' },
    { key: 'other', en: 'Another force: say which', cy: 'Heddlu arall: nodi pa un', sort: 'last' },
  ],
);

export const managementEntries = [
  ...iom,
  ...others,
  ...mappa,
  ...dangerous,
  ...youth,
  ...nominations,
  ...limits,
  ...visits,
  ...tags,
  ...national,
  ...plan,
  ...victimKnows,
  ...forces,
];
