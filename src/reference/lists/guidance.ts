// Guidance in our own words for the step at which it is needed: dated, with an owner and a day to look at it again.

import { listOf } from '../lists.ts';
import type { ListRow, ReferenceConfidence } from '../lists.ts';

/** Roles that keep a piece right. */
type Keeper =
  | 'force-lead'
  | 'supervisor'
  | 'legal-services'
  | 'domestic-abuse-officer'
  | 'civil-orders-officer'
  | 'offender-management'
  | 'schemes-coordinator';

function piece(
  source: string,
  confidence: ReferenceConfidence,
  row: {
    readonly key: string;
    /** Pages at which it stands, by name: "management-act/nomination" where one page has several forms. */
    readonly steps: readonly string[];
    readonly en: string;
    readonly cy: string;
    readonly saysEn: string;
    readonly saysCy: string;
    readonly owner: Keeper;
    readonly reviewBy: string;
  },
) {
  const { key, en, cy, ...body } = row;
  const written: ListRow = { key, en, cy, body };
  return listOf('guidance', source, confidence, 'as-written', [written]);
}

export const guidanceEntries = [
  ...piece('Review of July 2023, section on advice and recommendation 3', 'verified', {
    key: 'ask-early',
    steps: ['new-advice'],
    en: 'Ask early, and write the answer down',
    cy: 'Gofyn yn gynnar, ac ysgrifennu’r ateb',
    saysEn:
      'The review found no case in which advice from Legal Services was on record. A question asked by phone counts once it is written here.',
    saysCy:
      'Ni chanfu’r adolygiad yr un achos lle’r oedd cyngor Gwasanaethau Cyfreithiol wedi’i gofnodi. Mae cwestiwn dros y ffôn yn cyfrif unwaith y mae wedi’i ysgrifennu yma.',
    owner: 'force-lead',
    reviewBy: '2027-06-30',
  }),
  ...piece('Home Office and College of Policing materials on FOUR; review of July 2023', 'memory', {
    key: 'four',
    steps: ['four'],
    en: 'FOUR looks at the pattern, not at one event',
    cy: 'Mae FOUR yn edrych ar y patrwm, nid ar un digwyddiad',
    saysEn:
      'Fixated, obsessive, unwanted, repeated: say which events show each. Domestic or not makes no difference. The answers support a decision and do not make it.',
    saysCy:
      'Wedi’i sefydlogi, obsesiynol, digroeso, ailadroddus: nodwch pa ddigwyddiadau sy’n dangos pob un. Domestig ai peidio, nid yw’n newid dim. Mae’r atebion yn cefnogi penderfyniad, nid yn ei wneud.',
    owner: 'force-lead',
    reviewBy: '2027-03-31',
  }),
  ...piece('Own rule, after the review of July 2023: a disputed classification left standing', 'local', {
    key: 'classification',
    steps: ['crime-offence', 'not-stalking'],
    en: 'Two views are kept until a named person settles it',
    cy: 'Cedwir dwy farn nes i berson a enwir ei setlo',
    saysEn:
      'Say which offence and why. The Force Crime and Incident Registrar advises on counting rules. The crime system is changed there, not here.',
    saysCy:
      'Nodwch pa drosedd a pham. Mae Cofrestrydd Troseddau a Digwyddiadau’r Heddlu yn cynghori ar y rheolau cyfrif. Newidir y system droseddau yno, nid yma.',
    owner: 'supervisor',
    reviewBy: '2026-10-31',
  }),
  ...piece('Review of July 2023: the five offences go together and are handled apart', 'verified', {
    key: 'course',
    steps: ['course-of-conduct', 'crime-linked', 'new-conduct-log'],
    en: 'Read the reports together',
    cy: 'Darllen yr adroddiadau gyda’i gilydd',
    saysEn:
      'Two incidents can be a course of conduct, whatever each was recorded as. Look for other victims, other forces and property that was found.',
    saysCy:
      'Gall dau ddigwyddiad fod yn gwrs o ymddygiad, sut bynnag y cofnodwyd pob un. Chwiliwch am ddioddefwyr eraill, heddluoedd eraill ac eiddo a ganfuwyd.',
    owner: 'force-lead',
    reviewBy: '2027-03-31',
  }),
  ...piece('Stalking Protection Act 2019, statutory guidance of April 2024', 'memory', {
    key: 'spo',
    steps: ['new-consideration'],
    en: 'An SPO does not wait for a charge',
    cy: 'Nid yw SPO yn aros am gyhuddiad',
    saysEn:
      'It can be applied for while the crime is investigated, and an interim order while the application waits. Ask Legal Services early.',
    saysCy:
      'Gellir gwneud cais tra ymchwilir i’r drosedd, ac am orchymyn interim tra bo’r cais yn aros. Gofynnwch i’r Gwasanaethau Cyfreithiol yn gynnar.',
    owner: 'legal-services',
    reviewBy: '2027-04-30',
  }),
  ...piece('Review of July 2023, recommendation 12: considered at the earliest stage', 'verified', {
    key: 'consider-now',
    steps: ['new-consideration'],
    en: '“Not now” counts, with a reason and a day',
    cy: 'Mae “ddim nawr” yn cyfrif, gyda rheswm a diwrnod',
    saysEn:
      'Write down what you thought of, also where the answer is no. What is not written was not considered, for the next reader.',
    saysCy:
      'Nodwch yr hyn y meddylioch amdano, hyd yn oed os mai na yw’r ateb. I’r darllenydd nesaf, nid ystyriwyd yr hyn sydd heb ei nodi.',
    owner: 'force-lead',
    reviewBy: '2027-06-30',
  }),
  ...piece('Review of July 2023: bail breaches were recorded on custody records alone', 'verified', {
    key: 'every-breach',
    steps: ['new-breach-report', 'breach-report-which'],
    en: 'Record every breach, crime or not',
    cy: 'Cofnodi pob achos o dorri amodau, trosedd neu beidio',
    saysEn:
      'A breach of bail needs no crime number to be kept here. The next officer sees it at once. If you are not sure which order it was, say so.',
    saysCy:
      'Nid oes angen rhif trosedd i gadw achos o dorri mechnïaeth yma. Bydd y swyddog nesaf yn ei weld ar unwaith. Os nad ydych yn siŵr pa orchymyn oedd, nodwch hynny.',
    owner: 'civil-orders-officer',
    reviewBy: '2027-03-31',
  }),
  ...piece('Review of July 2023: four days from the superintendent’s request to the arrest', 'verified', {
    key: 'answer-breach',
    steps: ['breach-report-action', 'decide-breach', 'breach-result'],
    en: 'A message is answered as fast as a visit',
    cy: 'Ymatebir i neges mor gyflym ag i ymweliad',
    saysEn:
      'Say what police do, by when, and why if it waits. The victim is not asked whether police should act: that is ours to decide.',
    saysCy:
      'Nodwch beth mae’r heddlu’n ei wneud, erbyn pryd, a pham os yw’n aros. Ni ofynnir i’r dioddefwr a ddylai’r heddlu weithredu: ein penderfyniad ni yw hynny.',
    owner: 'supervisor',
    reviewBy: '2027-03-31',
  }),
  ...piece('Pre-charge bail statutory guidance, and review of July 2023 on victims told late', 'memory', {
    key: 'bail-end',
    steps: ['record-step-bail/ended', 'record-step-bail/ending-decided', 'record-review-bail'],
    en: 'Before bail ends, decide what protects next',
    cy: 'Cyn i fechnïaeth ddod i ben, penderfynu beth sy’n amddiffyn nesaf',
    saysEn:
      'Tell the victim first and record that it was understood. Ask whether an order should take its place, and who will be watching on the day after.',
    saysCy:
      'Rhowch wybod i’r dioddefwr yn gyntaf a chofnodwch fod y neges wedi’i deall. Gofynnwch a ddylai gorchymyn gymryd ei lle, a phwy fydd yn gwylio drannoeth.',
    owner: 'civil-orders-officer',
    reviewBy: '2027-04-30',
  }),
  ...piece('Review of July 2023, section on risk assessment and recommendation 13', 'verified', {
    key: 'assess',
    steps: ['new-assessment'],
    en: 'Name the tool, the assessor and the reasons',
    cy: 'Enwi’r offeryn, yr asesydd a’r rhesymau',
    saysEn:
      'A level without reasons helps nobody. A low level closes nothing and opens nothing by itself. If it was not needed, say why.',
    saysCy:
      'Nid yw lefel heb resymau yn helpu neb. Nid yw lefel isel yn cau nac yn agor dim ohoni’i hun. Os nad oedd ei angen, nodwch pam.',
    owner: 'domestic-abuse-officer',
    reviewBy: '2027-03-31',
  }),
  ...piece('Review of July 2023: a victim was put on a perpetrator programme', 'verified', {
    key: 'refer',
    steps: ['new-referral'],
    en: 'Be sure who causes the harm',
    cy: 'Sicrhau pwy sy’n achosi’r niwed',
    saysEn:
      'Somebody who gathers evidence may look like the one who follows. Where both sides report, the review of primary harm comes first.',
    saysCy:
      'Gall rhywun sy’n casglu tystiolaeth edrych fel yr un sy’n dilyn. Lle mae’r ddwy ochr yn adrodd, daw’r adolygiad o’r prif niwed yn gyntaf.',
    owner: 'schemes-coordinator',
    reviewBy: '2027-03-31',
  }),
  ...piece('Own rule: every high assessment and every SPO proposes a nomination', 'local', {
    key: 'nominate',
    steps: ['management-act/nomination'],
    en: 'No is an answer too, with its reason',
    cy: 'Mae na yn ateb hefyd, gyda’i reswm',
    saysEn:
      'Accept or decline by name. A person who is declined still needs an owner: say who that is before you send this.',
    saysCy:
      'Derbyniwch neu gwrthodwch wrth eich enw. Mae angen perchennog o hyd ar berson a wrthodir: nodwch pwy ydyw cyn anfon hwn.',
    owner: 'offender-management',
    reviewBy: '2027-02-28',
  }),
  ...piece('Domestic Violence Disclosure Scheme statutory guidance', 'memory', {
    key: 'disclose',
    steps: ['management-act/disclosure'],
    en: 'Tell what is necessary, to whom it protects',
    cy: 'Dweud yr hyn sydd ei angen, wrth y sawl y mae’n ei amddiffyn',
    saysEn:
      'Check records, then decide with partners, then tell in person with support at hand. Nothing is told because of a date or a score alone.',
    saysCy:
      'Gwiriwch gofnodion, yna penderfynwch gyda phartneriaid, yna dywedwch wyneb yn wyneb gyda chymorth wrth law. Ni ddywedir dim oherwydd dyddiad neu sgôr yn unig.',
    owner: 'domestic-abuse-officer',
    reviewBy: '2027-02-28',
  }),
  ...piece('Review of July 2023: a victim who moved to another force', 'verified', {
    key: 'hand-over',
    steps: ['management-act/hand-over'],
    en: 'Yours until they say it is theirs',
    cy: 'Eich un chi nes iddynt ddweud mai nhw biau',
    saysEn:
      'Send little and send it whole: orders, conditions, breaches, warnings. Ring the unit as well. The owner here answers until the receipt is recorded.',
    saysCy:
      'Anfonwch ychydig, a hynny’n gyflawn: gorchmynion, amodau, achosion o’u torri, rhybuddion. Ffoniwch yr uned hefyd. Y perchennog yma sy’n atebol nes cofnodi’r dderbynneb.',
    owner: 'offender-management',
    reviewBy: '2027-02-28',
  }),
  ...piece('Review of July 2023: cases without charge are not offered the programme', 'verified', {
    key: 'closed',
    steps: ['management-act/look', 'queue-case/missed-opportunity', 'follow-up'],
    en: 'A case without a charge is not a person without risk',
    cy: 'Nid yw achos heb gyhuddiad yn berson heb risg',
    saysEn:
      'Ask whether the programme, an order or a visit still fits. What happens in the months after closure may show the pattern.',
    saysCy:
      'Gofynnwch a yw’r rhaglen, gorchymyn neu ymweliad yn addas o hyd. Gall yr hyn sy’n digwydd yn y misoedd wedi’r cau ddangos y patrwm.',
    owner: 'schemes-coordinator',
    reviewBy: '2027-03-31',
  }),
  ...piece('Own rule: specialist look at every stalking case, domestic or not', 'local', {
    key: 'look',
    steps: ['queue-case/secondary-risk'],
    en: 'Look at what has changed since the last look',
    cy: 'Edrych ar yr hyn sydd wedi newid ers yr edrychiad diwethaf',
    saysEn:
      'Tempo, nearness, new channels, a breach, a court date. Write what follows from it and who does it.',
    saysCy:
      'Cyflymder, agosrwydd, sianeli newydd, torri amodau, dyddiad llys. Nodwch beth sy’n dilyn a phwy sy’n ei wneud.',
    owner: 'domestic-abuse-officer',
    reviewBy: '2027-03-31',
  }),
  ...piece('Review of July 2023: victims know the second telephone and the hidden key', 'memory', {
    key: 'search-release',
    steps: ['victim-knowledge'],
    en: 'Ask what the victim knows before a search or a release',
    cy: 'Gofyn beth mae’r dioddefwr yn ei wybod cyn chwilio neu ryddhau',
    saysEn:
      'Devices, keys, vehicles, weapons, people. Ask by a safe way. Never tell the suspect what came from the victim.',
    saysCy:
      'Dyfeisiau, allweddi, cerbydau, arfau, pobl. Gofynnwch mewn ffordd ddiogel. Peidiwch byth â dweud wrth y person dan amheuaeth beth ddaeth gan y dioddefwr.',
    owner: 'supervisor',
    reviewBy: '2027-03-31',
  }),
  ...piece('Own rule after the review of July 2023: Op Manatee for every stalking suspect', 'local', {
    key: 'outstanding',
    steps: ['outstanding-person'],
    en: 'Every shift tries, and writes what it tried',
    cy: 'Mae pob shifft yn rhoi cynnig arni, ac yn nodi’r ymgais',
    saysEn:
      'Where, when, what was found, and when next. After a day an inspector asks whether enough is being done. Domestic or not makes no difference.',
    saysCy:
      'Ble, pryd, beth a ganfuwyd, a phryd nesaf. Ar ôl diwrnod bydd arolygydd yn gofyn a wneir digon. Domestig ai peidio, nid yw’n newid dim.',
    owner: 'supervisor',
    reviewBy: '2027-02-28',
  }),
  ...piece('Stalking Protection Act 2019, statutory guidance of April 2024, on service', 'memory', {
    key: 'serve',
    steps: ['record-service'],
    en: 'Serve in person, and read it through',
    cy: 'Cyflwyno’n bersonol, a’i ddarllen drwodd',
    saysEn:
      'Say who served it, when and how: a breach stands on that proof. Check that each condition was understood, in Welsh where that is the language chosen.',
    saysCy:
      'Nodwch pwy a’i cyflwynodd, pryd a sut: mae achos o dorri yn sefyll ar y prawf hwnnw. Gwiriwch fod pob amod wedi’i ddeall, yn Gymraeg os dewiswyd hynny.',
    owner: 'civil-orders-officer',
    reviewBy: '2027-04-30',
  }),
  ...piece('Own rule: “not suitable” at high risk is not for one person alone', 'local', {
    key: 'second-reader',
    steps: ['second-reading'],
    en: 'Read the case, not only the reason',
    cy: 'Darllen yr achos, nid y rheswm yn unig',
    saysEn: 'You may disagree. Both views are kept with your names, and the row is asked for again.',
    saysCy: 'Cewch anghytuno. Cedwir y ddwy farn gyda’ch enwau, a gofynnir am y rhes eto.',
    owner: 'supervisor',
    reviewBy: '2027-03-31',
  }),
];
