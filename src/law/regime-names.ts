// Long because it is a word list: names of regimes, breach kinds and powers in both languages.
// V: attested Welsh. T: a draft that the force's translators must approve.

import type { BreachKind, PowerGroup, RegimeCode } from './regime-codes.ts';
import type { BilingualTerm } from './sourced.ts';

type RegimeName = BilingualTerm & {
  /** What officers say. Forces in Wales use the English letters in both languages. */
  readonly short: { readonly en: string; readonly cy: string };
};

export const regimeNames = {
  spo: {
    en: 'Stalking Protection Order',
    cy: 'Gorchymyn Diogelu rhag Stelcio',
    status: 'V',
    short: { en: 'SPO', cy: 'SPO' },
  },
  'spo-interim': {
    en: 'Interim Stalking Protection Order',
    cy: 'Gorchymyn Diogelu rhag Stelcio Interim',
    status: 'T',
    short: { en: 'Interim SPO', cy: 'SPO interim' },
  },
  dvpn: {
    en: 'Domestic Violence Protection Notice',
    cy: 'Hysbysiad Diogelu rhag Trais Domestig',
    status: 'T',
    short: { en: 'DVPN', cy: 'DVPN' },
  },
  dvpo: {
    en: 'Domestic Violence Protection Order',
    cy: 'Gorchymyn Diogelu rhag Trais Domestig',
    status: 'T',
    short: { en: 'DVPO', cy: 'DVPO' },
  },
  dapn: {
    en: 'Domestic Abuse Protection Notice',
    cy: 'Hysbysiad Diogelu rhag Cam-drin Domestig',
    status: 'V',
    short: { en: 'DAPN', cy: 'DAPN' },
  },
  dapo: {
    en: 'Domestic Abuse Protection Order',
    cy: 'Gorchymyn Diogelu rhag Cam-drin Domestig',
    status: 'V',
    short: { en: 'DAPO', cy: 'DAPO' },
  },
  nmo: {
    en: 'Non-Molestation Order',
    cy: 'Gorchymyn rhag Molestu',
    status: 'V',
    short: { en: 'NMO', cy: 'NMO' },
  },
  occupation: {
    en: 'Occupation order',
    cy: 'Gorchymyn anheddu',
    status: 'T',
    short: { en: 'Occupation order', cy: 'Gorchymyn anheddu' },
  },
  'ro-conviction': {
    en: 'Restraining Order on conviction',
    cy: 'Gorchymyn Atal ar gollfarn',
    status: 'T',
    short: { en: 'RO (conviction)', cy: 'RO (collfarn)' },
  },
  'ro-acquittal': {
    en: 'Restraining Order on acquittal',
    cy: 'Gorchymyn Atal ar ryddfarn',
    status: 'T',
    short: { en: 'RO (acquittal)', cy: 'RO (rhyddfarn)' },
  },
  'pha-injunction': {
    en: 'Injunction against harassment',
    cy: 'Gwaharddeb rhag aflonyddu',
    status: 'T',
    short: { en: 'PHA injunction', cy: 'Gwaharddeb PHA' },
  },
  'bail-pre-charge': {
    en: 'Pre-charge bail',
    cy: 'Mechnïaeth cyn cyhuddo',
    status: 'T',
    short: { en: 'Police bail', cy: 'Mechnïaeth yr heddlu' },
  },
  'bail-post-charge': {
    en: 'Bail after charge',
    cy: 'Mechnïaeth ar ôl cyhuddo',
    status: 'T',
    short: { en: 'Court bail', cy: 'Mechnïaeth y llys' },
  },
  'conditional-caution': {
    en: 'Conditional caution',
    cy: 'Rhybudd amodol',
    status: 'T',
    short: { en: 'Conditional caution', cy: 'Rhybudd amodol' },
  },
  cbo: {
    en: 'Criminal Behaviour Order',
    cy: 'Gorchymyn Ymddygiad Troseddol',
    status: 'T',
    short: { en: 'CBO', cy: 'CBO' },
  },
  sro: {
    en: 'Sexual Risk Order',
    cy: 'Gorchymyn Risg Rhywiol',
    status: 'T',
    short: { en: 'SRO', cy: 'SRO' },
  },
  shpo: {
    en: 'Sexual Harm Prevention Order',
    cy: 'Gorchymyn Atal Niwed Rhywiol',
    status: 'T',
    short: { en: 'SHPO', cy: 'SHPO' },
  },
} as const satisfies Record<RegimeCode, RegimeName>;

export const breachKindNames = {
  offence: { en: 'A crime in itself', cy: 'Trosedd fel y cyfryw', status: 'T' },
  'court-dealt': {
    en: 'Dealt with by the court, no crime record',
    cy: 'Y llys sy’n delio â’r achos, dim cofnod trosedd',
    status: 'T',
  },
  'arrest-only': {
    en: 'Power of arrest, no crime record',
    cy: 'Pŵer i arestio, dim cofnod trosedd',
    status: 'T',
  },
  'failure-to-surrender': {
    en: 'Failing to surrender to bail',
    cy: 'Methu ag ildio i fechnïaeth',
    status: 'T',
  },
  'caution-or-licence': {
    en: 'Condition of a caution or licence',
    cy: 'Amod rhybudd neu drwydded',
    status: 'T',
  },
  programme: {
    en: 'Programme missed',
    cy: 'Heb fynychu rhaglen',
    status: 'T',
  },
} as const satisfies Record<BreachKind, BilingualTerm>;

/** What breaking a promise to the court is, in a list of breaches and above what was promised. */
export const promiseBreachName = {
  kind: {
    en: 'Contempt of court, no crime record',
    cy: 'Dirmyg llys, dim cofnod trosedd',
    status: 'T',
  },
  power: {
    en: 'Promised to the court. Breaking these is contempt of court. No power of arrest.',
    cy: 'Addawyd i’r llys. Mae torri’r rhain yn ddirmyg llys. Dim pŵer i arestio.',
    status: 'T',
  },
} as const satisfies Record<string, BilingualTerm>;

/** What an officer reads above a list of conditions. Force Legal Services approve every line before live use. */
export const powerTexts = {
  crime: {
    en: 'Breaking these is a crime. Power of arrest.',
    cy: 'Mae torri’r rhain yn drosedd. Pŵer i arestio.',
    status: 'T',
  },
  'arrest-not-crime': {
    en: 'Breaking these is not a crime in itself. Power of arrest, then court within 24 hours.',
    cy: 'Nid yw torri’r rhain, fel y cyfryw, yn drosedd. Pŵer i arestio, yna llys o fewn 24 awr.',
    status: 'T',
  },
  'arrest-if-attached': {
    en: 'Breaking these is not a crime in itself. Power of arrest only if the court attached one.',
    cy: 'Nid yw torri’r rhain, fel y cyfryw, yn drosedd. Dim pŵer i arestio oni bai bod y llys wedi’i atodi.',
    status: 'T',
  },
  warrant: {
    en: 'Breaking these is not a crime in itself. No power of arrest without a warrant.',
    cy: 'Nid yw torri’r rhain, fel y cyfryw, yn drosedd. Dim pŵer i arestio heb warant.',
    status: 'T',
  },
  bail: {
    en: 'Bail. Breaking these is not a crime in itself.',
    cy: 'Mechnïaeth. Nid yw torri’r rhain, fel y cyfryw, yn drosedd.',
    status: 'T',
  },
  'caution-or-licence': {
    en: 'Caution or licence. Breaking these can lead to prosecution or recall.',
    cy: 'Rhybudd neu drwydded. Gall torri’r rhain arwain at erlyniad neu adalw i’r carchar.',
    status: 'T',
  },
  programme: {
    en: 'Programme. Missing it breaks an order only where the order requires it.',
    cy: 'Rhaglen. Dim ond lle mae gorchymyn yn mynnu presenoldeb y mae absenoldeb yn torri’r gorchymyn.',
    status: 'T',
  },
} as const satisfies Record<PowerGroup, BilingualTerm>;

/** The line under the power: what to do now. Same approval as `powerTexts`. */
export const powerActions = {
  crime: {
    en: 'Arrest, record the breach here, and ask whether it is also a stalking crime.',
    cy: 'Arestio, cofnodi’r achos o dorri amodau yma, a gofyn a yw hefyd yn drosedd stelcio.',
    status: 'T',
  },
  'arrest-not-crime': {
    en: 'You can arrest. Note the time of arrest: the court clock starts then. Record every breach here.',
    cy: 'Gellir arestio. Nodi amser arestio: dyna pryd mae cloc y llys yn dechrau. Cofnodi pob achos yma.',
    status: 'T',
  },
  'arrest-if-attached': {
    en: 'Read the order for a power of arrest before you arrest under it. Ask whether it is also a crime. Record every breach here.',
    cy: 'Darllen y gorchymyn am bŵer i arestio cyn arestio oddi tano. Gofyn a yw hefyd yn drosedd. Cofnodi pob achos yma.',
    status: 'T',
  },
  warrant: {
    en: 'Ask whether it is also a crime: you can arrest for that. The applicant may ask the court for a warrant. Record every breach here.',
    cy: 'Gofyn a yw hefyd yn drosedd: gellir arestio am hynny. Caiff y ceisydd ofyn i’r llys am warant. Cofnodi pob achos yma.',
    status: 'T',
  },
  bail: {
    en: 'You can arrest and return to custody. Record every breach here.',
    cy: 'Gellir arestio a dychwelyd i’r ddalfa. Cofnodi pob achos yma.',
    status: 'T',
  },
  'caution-or-licence': {
    en: 'Record it here and tell whoever set the conditions.',
    cy: 'Cofnodi yma a hysbysu pwy bynnag a osododd yr amodau.',
    status: 'T',
  },
  programme: {
    en: 'Record it here and tell the order’s manager.',
    cy: 'Cofnodi yma a hysbysu rheolwr y gorchymyn.',
    status: 'T',
  },
} as const satisfies Record<PowerGroup, BilingualTerm>;
