// How a breach was done, what shows it, why there was no arrest, how a victim was told, and what a condition limits.

import { listOf } from '../lists.ts';

const OWN =
  'Own list, from the kinds of contact and evidence the review of July 2023 and the interface design name';

/** `words`: what people write in a log for it, in either language. */
const channels = listOf('channel', OWN, 'local', 'as-written', [
  {
    key: 'in-person',
    en: 'In person',
    cy: 'Wyneb yn wyneb',
    body: { words: ['face to face', 'approached', 'met', 'wyneb'] },
  },
  {
    key: 'at-place',
    en: 'At a place',
    cy: 'Mewn lle penodol',
    body: { words: ['outside', 'at the gate', 'seen', 'followed', 'tu allan', 'dilyn'] },
  },
  {
    key: 'phone',
    en: 'Phone call',
    cy: 'Galwad ffôn',
    body: {
      words: ['call', 'calls', 'called', 'phone', 'rang', 'missed call', 'voicemail', 'galwad', 'ffoniodd'],
    },
  },
  {
    key: 'message',
    en: 'Message',
    cy: 'Neges',
    body: {
      words: [
        'text',
        'texts',
        'sms',
        'whatsapp',
        'email',
        'e-mail',
        'dm',
        'msg',
        'neges',
        'testun',
        'ebost',
        'e-bost',
      ],
    },
  },
  {
    key: 'online-account',
    en: 'Online account',
    cy: 'Cyfrif ar-lein',
    body: { words: ['online', 'facebook', 'instagram', 'snapchat', 'tiktok', 'social media', 'ar-lein'] },
  },
  {
    key: 'third-party',
    en: 'Through another person',
    cy: 'Drwy berson arall',
    body: { words: ['via', 'through', 'drwy'] },
  },
  {
    key: 'post-or-gift',
    en: 'Post or gift',
    cy: 'Post neu anrheg',
    body: { words: ['letter', 'gift', 'flowers', 'parcel', 'post', 'llythyr', 'anrheg', 'blodau'] },
  },
  {
    key: 'device-or-tracker',
    en: 'Device or tracker',
    cy: 'Dyfais neu draciwr',
    body: { words: ['tracker', 'airtag', 'device', 'traciwr', 'dyfais'] },
  },
  {
    key: 'property',
    en: 'Property: damaged, interfered with or found',
    cy: 'Eiddo: ei ddifrodi, ymyrryd ag ef neu ei ganfod',
    body: { words: ['damage', 'tyres', 'window', 'found', 'bag', 'difrod', 'eiddo', 'canfod'] },
  },
  { key: 'residence', en: 'Absent from the address', cy: 'Absennol o’r cyfeiriad' },
  { key: 'tag', en: 'Tag or curfew', cy: 'Tag neu gyrffyw' },
  { key: 'reporting', en: 'Did not report to police', cy: 'Heb adrodd i’r heddlu' },
  { key: 'missed-session', en: 'Missed session', cy: 'Sesiwn a gollwyd' },
  { key: 'other', en: 'Other', cy: 'Arall', sort: 'last' },
  { key: 'not-known', en: 'Not known', cy: 'Ddim yn hysbys', sort: 'last' },
]);

const limits = listOf(
  'limit',
  'Own list: what a condition of an order or bail limits',
  'local',
  'as-written',
  [
    { key: 'contact', en: 'Contact', cy: 'Cyswllt' },
    { key: 'place', en: 'Place', cy: 'Lle' },
    { key: 'online', en: 'Online', cy: 'Ar-lein' },
    { key: 'tracking', en: 'Watching or tracking', cy: 'Gwylio neu dracio' },
    { key: 'programme', en: 'Programme', cy: 'Rhaglen' },
    { key: 'residence', en: 'Residence', cy: 'Preswylio' },
    { key: 'reporting', en: 'Reporting', cy: 'Adrodd' },
    { key: 'other', en: 'Other', cy: 'Arall', sort: 'last' },
  ],
);

const evidence = listOf('evidence', OWN, 'local', 'as-written', [
  { key: 'victim-statement', en: 'Victim’s statement', cy: 'Datganiad dioddefwr' },
  { key: 'witness-statement', en: 'Witness statement', cy: 'Datganiad tyst' },
  { key: 'officer-statement', en: 'Officer’s statement', cy: 'Datganiad swyddog' },
  { key: 'body-worn-video', en: 'Body-worn video', cy: 'Fideo a wisgir ar y corff' },
  { key: 'cctv', en: 'CCTV', cy: 'Teledu cylch cyfyng' },
  { key: 'doorbell', en: 'Doorbell or home camera', cy: 'Camera cloch drws neu gamera cartref' },
  { key: 'messages', en: 'Messages', cy: 'Negeseuon' },
  { key: 'call-records', en: 'Call records', cy: 'Cofnodion galwadau' },
  { key: 'online-capture', en: 'Screen captures', cy: 'Sgrinluniau' },
  { key: 'device-download', en: 'Download of a device', cy: 'Lawrlwythiad o ddyfais' },
  { key: 'emergency-call', en: 'Recording of a 999 or 101 call', cy: 'Recordiad o alwad 999 neu 101' },
  { key: 'photographs', en: 'Photographs', cy: 'Ffotograffau' },
  { key: 'item', en: 'Letter, gift or other item', cy: 'Llythyr, anrheg neu eitem arall' },
  { key: 'tracker', en: 'Tracker or device found', cy: 'Traciwr neu ddyfais a ganfuwyd' },
  { key: 'tag-report', en: 'Report from the tagging service', cy: 'Adroddiad y gwasanaeth tagio' },
  { key: 'custody-record', en: 'Custody record', cy: 'Cofnod y ddalfa' },
  { key: 'programme-report', en: 'Report from the programme', cy: 'Adroddiad y rhaglen' },
  { key: 'forensic', en: 'Forensic evidence', cy: 'Tystiolaeth fforensig' },
  { key: 'admission', en: 'Admission', cy: 'Cyfaddefiad' },
  { key: 'other', en: 'Other', cy: 'Arall', sort: 'last' },
  { key: 'none-yet', en: 'None yet', cy: 'Dim eto', sort: 'last' },
]);

/** An arrest needs a ground and necessity (PACE 1984 s.24 and Code G): a reason not to is always recorded. */
const notArrested = listOf(
  'reason-not-arrested',
  'Own list; grounds and necessity for arrest are in PACE 1984 s.24 and Code G',
  'local',
  'as-written',
  [
    { key: 'already-in-custody', en: 'Already in custody', cy: 'Eisoes yn y ddalfa' },
    { key: 'in-prison', en: 'In prison', cy: 'Yn y carchar' },
    {
      key: 'voluntary-interview',
      en: 'Voluntary interview arranged',
      cy: 'Cyfweliad gwirfoddol wedi’i drefnu',
    },
    { key: 'grounds-not-met', en: 'No reasonable grounds yet', cy: 'Dim seiliau rhesymol eto' },
    { key: 'not-necessary', en: 'Arrest not necessary', cy: 'Dim angen arestio' },
    { key: 'no-power', en: 'No power of arrest for this condition', cy: 'Dim pŵer i arestio am yr amod hwn' },
    { key: 'not-fit', en: 'Not fit to be arrested', cy: 'Ddim yn ffit i gael ei arestio' },
    {
      key: 'outside-force',
      en: 'Outside the force area: passed on',
      cy: 'Y tu allan i ardal yr heddlu: wedi’i drosglwyddo',
    },
    { key: 'supervisor-decision', en: 'Supervisor’s decision', cy: 'Penderfyniad goruchwyliwr' },
    { key: 'other', en: 'Other: say what', cy: 'Arall: nodi beth', sort: 'last' },
  ],
);

const contactMethods = listOf('contact-method', OWN, 'local', 'as-written', [
  { key: 'phone', en: 'Phone', cy: 'Ffôn' },
  { key: 'in-person', en: 'In person', cy: 'Wyneb yn wyneb' },
  { key: 'text', en: 'Text message', cy: 'Neges destun' },
  { key: 'email', en: 'Email', cy: 'E-bost' },
  { key: 'letter', en: 'Letter', cy: 'Llythyr' },
  { key: 'through-advocate', en: 'Through an advocate', cy: 'Drwy eiriolwr' },
  { key: 'through-trusted-person', en: 'Through a trusted person', cy: 'Drwy berson dibynadwy' },
  { key: 'other', en: 'Other', cy: 'Arall', sort: 'last' },
]);

export const breaches = [...channels, ...limits, ...evidence, ...notArrested, ...contactMethods];
