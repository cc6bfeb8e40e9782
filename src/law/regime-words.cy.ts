// Welsh for the coded fields of a regime. Drafts for the force's translators to approve.

import type { regimeWordsEn } from './regime-words.en.ts';

export const regimeWordsCy: typeof regimeWordsEn = {
  parties: {
    'chief-officer': 'Prif swyddog yr heddlu',
    constable: 'Cwnstabl',
    'custody-officer': 'Swyddog y ddalfa',
    'authorised-officer': 'Swyddog awdurdodedig',
    nca: 'Yr Asiantaeth Troseddu Cenedlaethol',
    prosecution: 'Yr erlyniad',
    court: 'Y llys ar gymhelliad y llys',
    subject: 'Gwrthrych y gorchymyn',
    applicant: 'Ceisydd',
    'protected-person': 'Y person a ddiogelir',
    'associated-person': 'Person cysylltiedig',
    'third-party': 'Trydydd parti gyda chaniatâd',
    'person-mentioned': 'Unrhyw berson a enwir yn y gorchymyn',
  },
  courts: {
    magistrates: 'Llys ynadon',
    youth: 'Llys ieuenctid',
    crown: 'Llys y Goron',
    family: 'Llys Teulu',
    county: 'Llys Sirol',
    'high-court': 'Uchel Lys',
    'court-that-made-it': 'Fel apêl yn erbyn dedfryd',
  },
  ends: {
    'on-determination': 'Pan benderfynir y cais',
    'fixed-or-further-order': 'Cyfnod penodol, neu hyd orchymyn pellach',
    'fixed-only': 'Cyfnod penodol yn unig',
    'stated-in-order': 'Fel y nodir yn y gorchymyn',
  },
  interim: {
    'is-the-urgent-form': 'Dyma’r ffurf frys',
    'interim-order': 'Gorchymyn interim',
    'without-notice': 'Heb rybudd',
    'street-bail': 'Mechnïaeth stryd',
    none: 'Dim',
  },
  service: {
    'personal-by-constable': 'Yn bersonol, gan gwnstabl',
    personal: 'Yn bersonol',
    'personal-not-by-applicant': 'Yn bersonol, byth gan y ceisydd',
    'in-court': 'Yn y llys',
    'given-at-release': 'Rhoddir adeg rhyddhau',
    'record-on-request': 'Rhoddir cofnod ar gais',
    'signed-by-subject': 'Llofnodir gan y gwrthrych',
  },
  notification: {
    'from-service': 'Enw a chyfeiriad, o’r diwrnod cyflwyno',
    'from-made': 'Enw a chyfeiriad, o ddiwrnod gwneud y gorchymyn',
    none: 'Dim dyletswydd i hysbysu’r heddlu',
  },
  arrestPower: {
    'in-law': 'Yn ei gyfraith, ar gyfer pob gorchymyn o’r math',
    'if-attached': 'Dim ond lle mae’r llys wedi’i atodi i’r gorchymyn',
    attached: 'Mae pŵer i arestio wedi’i atodi',
    'not-attached': 'Nid oes pŵer i arestio wedi’i atodi',
  },
  afterArrest: {
    'court-within-hours': 'Gerbron llys o fewn yr oriau y mae’r gyfraith yn eu gosod',
    'custody-clock': 'Cloc dalfa arferol, yna’r eisteddiad cyntaf ar ôl cyhuddo',
    station: 'I orsaf heddlu; seibio’r cloc dalfa am 3 awr',
    'warrant-or-clock': 'Cloc dalfa arferol, neu warant gan lys',
    warrant: 'O dan warant y llys, fel y mae’n dweud',
  },
  courtHours: {
    A: (hours) =>
      `Gerbron llys o fewn ${hours} awr. Nid yw dydd Sul, Dydd Nadolig, Dydd Gwener y Groglith na gwyliau banc yn cyfrif`,
    B: (hours) =>
      `Gerbron llys o fewn ${hours} awr. Nid yw dydd Sul, Dydd Nadolig na Dydd Gwener y Groglith yn cyfrif`,
    C: (hours) =>
      `Gerbron llys o fewn ${hours} awr. Nid yw penwythnosau, Dydd Nadolig, Dydd Gwener y Groglith na gwyliau banc yn cyfrif`,
    H: (hours) => `Gerbron llys o fewn ${hours} awr. Mae pob awr yn cyfrif`,
  },
  trace: {
    'pnc-when-charged': 'Ar y PNC ar ôl cyhuddiad, rhybudd neu gollfarn',
    'court-result': 'Cofnod dalfa a chanlyniad llys yn unig',
    'custody-record': 'Cofnod dalfa yn unig',
    'court-file': 'Ffeil y llys yn unig',
    'caution-record': 'Y rhybudd sy’n ymddangos, nid torri’r amod',
  },
};
