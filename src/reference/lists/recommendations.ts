// The 18 recommendations of the review of July 2023 in our own short words, what of them is measured here, and how it is counted. Long because each is in two languages.

import { listOf } from '../lists.ts';
import type { ShippedEntry } from '../lists.ts';

/** Whom the review asks; 'not-said' where it does not say. */
type Asked = 'force' | 'courts' | 'not-said';

/** The review is of July 2023; its day is not known, so it stands from the first of that month. */
const published = '2023-07-01';

function recommendation(
  number: number,
  to: Asked,
  en: { readonly name: string; readonly says: string },
  cy: { readonly name: string; readonly says: string },
  /** Keys of the figures of this service that measure it, the first at its head; none where none does. */
  measures: readonly string[] = [],
): readonly ShippedEntry[] {
  const source = `Review of July 2023, recommendation ${number}; own short words`;
  const body = { to, saysEn: en.says, saysCy: cy.says, measures: [...measures] };
  const rows = [{ key: String(number), en: en.name, cy: cy.name, body }];
  return listOf('recommendation', source, 'verified', 'as-written', rows).map((entry) => ({
    ...entry,
    from: published,
    sort: number,
  }));
}

const recommendations = [
  recommendation(
    1,
    'force',
    {
      name: 'Funding for the schemes co-ordinator',
      says: 'Find lasting money for the post that co-ordinates schemes for perpetrators of domestic abuse and stalking.',
    },
    {
      name: 'Cyllid i’r cydlynydd cynlluniau',
      says: 'Dod o hyd i arian parhaol i’r swydd sy’n cydlynu cynlluniau i gyflawnwyr cam-drin domestig a stelcio.',
    },
  ),
  recommendation(
    2,
    'force',
    {
      name: 'An officer for civil orders',
      says: 'Put first the recruiting of a Civil Orders Officer, who soon builds a way to watch everybody under a civil order.',
    },
    {
      name: 'Swyddog gorchmynion sifil',
      says: 'Rhoi’n gyntaf y gwaith o recriwtio Swyddog Gorchmynion Sifil, a fydd yn fuan yn creu ffordd o gadw golwg ar bawb o dan orchymyn sifil.',
    },
    ['owned-orders'],
  ),
  recommendation(
    3,
    'force',
    {
      name: 'Specialist advice',
      says: 'Get officers to ask Legal Services, champions and offender management for help with these cases.',
    },
    {
      name: 'Cyngor arbenigol',
      says: 'Cael swyddogion i ofyn i’r Gwasanaethau Cyfreithiol, y pencampwyr a’r uned rheoli troseddwyr am help gyda’r achosion hyn.',
    },
    ['advice-asked', 'advice-hours'],
  ),
  recommendation(
    4,
    'force',
    {
      name: 'Review of the champions’ training',
      says: 'Within a year, judge the champions’ new training by what victims say, outcomes and reoffending.',
    },
    {
      name: 'Adolygu hyfforddiant y pencampwyr',
      says: 'O fewn blwyddyn, barnu hyfforddiant newydd y pencampwyr yn ôl barn dioddefwyr, canlyniadau ac aildroseddu.',
    },
  ),
  recommendation(
    5,
    'courts',
    {
      name: 'Training for judges',
      says: 'Look at independent training for judges on what it means when a civil order is broken.',
    },
    {
      name: 'Hyfforddiant i farnwyr',
      says: 'Ystyried hyfforddiant annibynnol i farnwyr ar yr hyn y mae torri gorchymyn sifil yn ei olygu.',
    },
  ),
  recommendation(
    6,
    'force',
    {
      name: 'Victims’ voices in training',
      says: 'In every survey about training, ask officers about what victims and survivors brought to it.',
    },
    {
      name: 'Lleisiau dioddefwyr mewn hyfforddiant',
      says: 'Ym mhob arolwg am hyfforddiant, holi swyddogion am yr hyn a ddaeth dioddefwyr a goroeswyr iddo.',
    },
  ),
  recommendation(
    7,
    'force',
    {
      name: 'Lessons of Operation Soteria',
      says: 'See which lessons of Soteria Bluestone would help with stalking and harassment.',
    },
    {
      name: 'Gwersi Ymgyrch Soteria',
      says: 'Gweld pa rai o wersi Soteria Bluestone a fyddai’n helpu gyda stelcio ac aflonyddu.',
    },
  ),
  recommendation(
    8,
    'force',
    {
      name: 'Interventions in crime profiles',
      says: 'Say in later crime profiles what was done to stop people who offend again.',
    },
    {
      name: 'Ymyriadau mewn proffiliau troseddau',
      says: 'Nodi mewn proffiliau troseddau diweddarach beth a wnaed i atal pobl sy’n troseddu eto.',
    },
  ),
  recommendation(
    9,
    'force',
    {
      name: 'Dashboards of orders and breaches',
      says: 'Widen the performance dashboards, so that civil orders and their breaches can be looked at closely.',
    },
    {
      name: 'Dangosfyrddau gorchmynion a’u torri',
      says: 'Ehangu’r dangosfyrddau perfformiad, er mwyn gallu craffu ar orchmynion sifil a’u torri.',
    },
  ),
  recommendation(
    10,
    'force',
    {
      name: 'Breach history early',
      says: 'Make sure that an investigator finds a perpetrator’s whole history of breaches at the very start.',
    },
    {
      name: 'Hanes torri amodau yn gynnar',
      says: 'Sicrhau bod ymchwilydd yn cael holl hanes cyflawnwr o dorri amodau o’r cychwyn cyntaf.',
    },
    ['history-read'],
  ),
  recommendation(
    11,
    'force',
    {
      name: 'The prioritisation tool in Niche',
      says: 'Put first the work that builds the Perpetrator Prioritisation Tool into Niche.',
    },
    {
      name: 'Yr offeryn blaenoriaethu yn Niche',
      says: 'Rhoi’n gyntaf y gwaith o gynnwys yr Offeryn Blaenoriaethu Cyflawnwyr yn Niche.',
    },
  ),
  recommendation(
    12,
    'force',
    {
      name: 'Interventions considered early',
      says: 'Be sure that investigators think of many interventions, civil orders among them, as early as they can.',
    },
    {
      name: 'Ystyried ymyriadau’n gynnar',
      says: 'Sicrhau bod ymchwilwyr yn meddwl am amryw o ymyriadau, gan gynnwys gorchmynion sifil, cyn gynted ag y gallant.',
    },
    ['considered-days'],
  ),
  recommendation(
    13,
    'force',
    {
      name: 'Everything considered is noted',
      says: 'Have every assessment and intervention considered noted in the crime record, used or not, at meetings too.',
    },
    {
      name: 'Nodi popeth a ystyriwyd',
      says: 'Cael pob asesiad ac ymyriad a ystyriwyd wedi’i nodi yn y cofnod trosedd, p’un a’i defnyddiwyd ai peidio, ac mewn cyfarfodydd hefyd.',
    },
    ['considered', 'assessed', 'meeting-written'],
  ),
  recommendation(
    14,
    'force',
    {
      name: 'Managing orders, and follow-up',
      says: 'Think about set processes to manage civil orders, with closer follow-up of people once a programme is over.',
    },
    {
      name: 'Rheoli gorchmynion, a dilyn i fyny',
      says: 'Ystyried prosesau pendant i reoli gorchmynion sifil, a dilyn pobl yn agosach ar ôl i raglen ddod i ben.',
    },
    ['checks-made'],
  ),
  recommendation(
    15,
    'force',
    {
      name: 'Reviews with the victim’s view',
      says: 'Have the Civil Orders Officer help to review orders, and hear what the victim thinks each time.',
    },
    {
      name: 'Adolygiadau gyda barn y dioddefwr',
      says: 'Cael y Swyddog Gorchmynion Sifil i helpu i adolygu gorchmynion, a chlywed barn y dioddefwr bob tro.',
    },
    ['reviews-heard'],
  ),
  recommendation(
    16,
    'force',
    {
      name: 'Contact agreements looked at again',
      says: 'Get officers to go back to the contact agreement with the victim as the investigation moves on.',
    },
    {
      name: 'Edrych eto ar gytundebau cyswllt',
      says: 'Cael swyddogion i fynd yn ôl at y cytundeb cyswllt gyda’r dioddefwr wrth i’r ymchwiliad fynd yn ei flaen.',
    },
    ['asked-again', 'contact-agreed'],
  ),
  recommendation(
    17,
    'force',
    {
      name: 'Asking victims about the agreement',
      says: 'Whenever victims are asked for their views, ask whether contact was kept as agreed.',
    },
    {
      name: 'Holi dioddefwyr am y cytundeb',
      says: 'Pryd bynnag y gofynnir i ddioddefwyr am eu barn, gofyn a gadwyd cyswllt fel y cytunwyd.',
    },
    ['contact-kept'],
  ),
  recommendation(
    18,
    'not-said',
    {
      name: 'Stalking support in the new contract',
      says: 'Think further about support for victims of stalking when victim and witness services are tendered again.',
    },
    {
      name: 'Cymorth stelcio yn y contract newydd',
      says: 'Meddwl ymhellach am gymorth i ddioddefwyr stelcio pan fydd gwasanaethau dioddefwyr a thystion yn cael eu haildendro.',
    },
  ),
].flat();

/** After the definitions of the review's findings, which these use. */
const after = 200;

const countingRules = listOf(
  'counting-rule',
  'Own definition, for the recommendations of the review of July 2023',
  'local',
  'as-written',
  [
    {
      key: 'owned-order-1',
      en: 'An order or notice in force on the day, in which a member of staff is named as owner. Bail is not counted',
      cy: 'Gorchymyn neu hysbysiad mewn grym ar y diwrnod, lle mae aelod o staff wedi’i enwi’n berchennog. Ni chyfrifir mechnïaeth',
    },
    {
      key: 'answer-hours-1',
      en: 'The middle of the hours from a question to its first answer, over questions of the last 12 months that have one',
      cy: 'Canol yr oriau o gwestiwn i’w ateb cyntaf, dros gwestiynau’r 12 mis diwethaf sydd ag un',
    },
    {
      key: 'considered-days-1',
      en: 'The middle of the days from the report to the first consideration of any intervention, over cases of the last 30 days, or of the month that ended, that have one',
      cy: 'Canol y diwrnodau o’r adroddiad i’r ystyriaeth gyntaf o unrhyw ymyriad, dros achosion y 30 diwrnod diwethaf, neu’r mis a ddaeth i ben, sydd ag un',
    },
    {
      key: 'noted-case-1',
      en: 'A case reported in the last 30 days, or in the month that ended, in which an intervention was considered, whatever the answer',
      cy: 'Achos yr adroddwyd amdano yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, lle ystyriwyd ymyriad, beth bynnag yr ateb',
    },
    {
      key: 'assessed-any-1',
      en: 'A case reported in the last 30 days, or in the month that ended, with an assessment on record: made, or with the reason why not',
      cy: 'Achos yr adroddwyd amdano yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, gydag asesiad wedi’i gofnodi: wedi’i wneud, neu gyda’r rheswm pam na',
    },
    {
      key: 'meeting-written-1',
      en: 'A case on the list of a daily management meeting of the last 30 days, or of the month that ended, about which something was written to the case there',
      cy: 'Achos ar restr cyfarfod rheoli dyddiol yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, lle’r ysgrifennwyd rhywbeth amdano yn yr achos yno',
    },
    {
      key: 'check-made-1',
      en: 'A check after a programme whose day fell in the last 12 months, and that was made',
      cy: 'Gwiriad ar ôl rhaglen yr oedd ei ddiwrnod yn y 12 mis diwethaf, ac a wnaed',
    },
    {
      key: 'review-heard-1',
      en: 'A review of an order in the last 12 months before which the victim was asked, in the 90 days up to it, or there was nobody to ask',
      cy: 'Adolygiad o orchymyn yn y 12 mis diwethaf y gofynnwyd i’r dioddefwr cyn iddo, yn y 90 diwrnod hyd ato, neu nad oedd neb i’w holi',
    },
    {
      key: 'history-read-1',
      en: 'A crime reported in the last 30 days, or in the month that ended, whose suspect had a breach before it, and whose breaches somebody opened here within 3 days of its recording. A crime is left out while its 3 days run',
      cy: 'Trosedd yr adroddwyd amdani yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, lle’r oedd y sawl a amheuir wedi torri amodau o’i blaen, ac yr agorodd rhywun ei hanes yma o fewn 3 diwrnod i’w chofnodi. Gadewir trosedd allan tra bo’r 3 diwrnod yn rhedeg',
      body: { days: 3 },
    },
    {
      key: 'contact-agreed-1',
      en: 'A crime reported in the last 30 days, or in the month that ended, with a victim, where with every victim something was agreed about contact or a reason why not was recorded by the day of the figure',
      cy: 'Trosedd yr adroddwyd amdani yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, ac iddi ddioddefwr, lle y cytunwyd ar gyswllt â phob dioddefwr neu y cofnodwyd pam na wnaed erbyn diwrnod y ffigur',
    },
    {
      key: 'asked-again-1',
      en: 'A charge, another outcome, bail given, changed or ended, an order made or changed, or a breach, in the last 30 days, or in the month that ended, in a case whose victim was asked before it; it counts once the victim was asked again. An order that only ran out is left out',
      cy: 'Cyhuddiad, canlyniad arall, mechnïaeth a roddwyd, a newidiwyd neu a ddaeth i ben, gorchymyn a wnaed neu a newidiwyd, neu doriad, yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, mewn achos y gofynnwyd i’w ddioddefwr cyn hynny; mae’n cyfrif unwaith y gofynnwyd eto. Gadewir allan orchymyn na wnaeth ond dirwyn i ben',
    },
    {
      key: 'contact-kept-1',
      en: 'A contact that was due by an agreement of every 7, 14 or 21 days, in the last 30 days, or in the month that ended, and that reached the victim by its day or as many days later as the force allows. An attempt does not count. Silence counts once for each interval. Cases without an agreement are counted apart',
      cy: 'Cyswllt a oedd i’w wneud yn ôl cytundeb bob 7, 14 neu 21 diwrnod, yn y 30 diwrnod diwethaf, neu yn y mis a ddaeth i ben, ac a gyrhaeddodd y dioddefwr erbyn ei ddiwrnod neu gynifer o ddyddiau wedyn ag y mae’r heddlu’n eu caniatáu. Nid yw cynnig heb gael gafael yn cyfrif. Mae distawrwydd yn cyfrif unwaith am bob cyfnod. Cyfrifir achosion heb gytundeb ar wahân',
    },
    {
      key: 'month-end-1',
      en: 'A figure at a month end is counted from what was on record at the end of that day. Later facts are left out',
      cy: 'Cyfrifir ffigur ar ddiwedd mis o’r hyn a oedd wedi’i gofnodi ar ddiwedd y diwrnod hwnnw. Gadewir ffeithiau diweddarach allan',
    },
    {
      key: 'decayed-1',
      en: 'A closed recommendation is reopened by its figures where a share is 10 points lower than at closing, a middle 2 days or 12 hours longer, both over at least 10',
      cy: 'Mae argymhelliad a gaewyd yn cael ei ailagor gan ei ffigurau lle mae cyfran 10 pwynt yn is na phan gaewyd ef, neu ganol 2 ddiwrnod neu 12 awr yn hirach, y ddau dros o leiaf 10',
      body: { points: 10, days: 2, hours: 12, least: 10 },
    },
  ].map((row, place) => ({ ...row, sort: after + place })),
);

export const recommendationEntries: readonly ShippedEntry[] = [...recommendations, ...countingRules];
