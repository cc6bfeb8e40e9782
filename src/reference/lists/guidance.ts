// Guidance in our own words for the step at which it is needed: dated, with an owner and a day to look at it again.

import { listOf } from '../lists.ts';
import type { ListRow, ReferenceConfidence } from '../lists.ts';

function piece(
  source: string,
  confidence: ReferenceConfidence,
  row: {
    readonly key: string;
    /** Step of the work at which it is shown. */
    readonly step: string;
    readonly en: string;
    readonly cy: string;
    readonly saysEn: string;
    readonly saysCy: string;
    /** Role that keeps it right. */
    readonly owner: string;
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
    step: 'advice',
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
    step: 'four',
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
    step: 'classification',
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
    step: 'course',
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
    step: 'consider',
    en: 'An SPO does not wait for a charge',
    cy: 'Nid yw SPO yn aros am gyhuddiad',
    saysEn:
      'It can be applied for while the crime is investigated, and an interim order while the application waits. Ask Legal Services early.',
    saysCy:
      'Gellir gwneud cais tra ymchwilir i’r drosedd, ac am orchymyn interim tra bo’r cais yn aros. Gofynnwch i’r Gwasanaethau Cyfreithiol yn gynnar.',
    owner: 'legal-services',
    reviewBy: '2027-04-30',
  }),
];
