// Welsh drafts for a deadline that cannot be worked out. Notification: SPA 2019 s9(1)(a); DAA 2021 s41(8)-(9).

import { dayWords } from './day-words.ts';
import type { NotificationRegime } from './deadline-facts.ts';
import type { deadlineRefusalEn } from './refusal-words.en.ts';
import { unreachable } from './unreachable.ts';

const others: Record<NotificationRegime, string> = {
  'soa-part-2': 'Dim terfyn newydd: mae hysbysu troseddwyr rhyw yn parhau. Cyfrif eto ar y diwedd.',
  spo: 'Dim terfyn newydd: mae hysbysu dan SPO yn parhau. Cyfrif eto ar y diwedd.',
  'dapo-earlier': 'Dim terfyn newydd: mae hysbysu dan DAPO cynharach yn parhau. Cyfrif eto ar y diwedd.',
};

/** Why there is no deadline, in Welsh. */
export const deadlineRefusalCy: typeof deadlineRefusalEn = (refusal) => {
  switch (refusal.code) {
    case 'not-a-date-or-time':
      return 'Rhoi dyddiad fel 2026-11-25, neu ddyddiad ac amser fel 2026-11-25T14:30.';
    case 'time-does-not-exist':
      return 'Aeth y clociau ymlaen dros yr amser hwn. Rhoi’r amser oedd ar y cloc.';
    case 'time-needed':
      return 'Mae’r rheol hon yn cyfrif oriau. Rhoi’r dyddiad a’r amser.';
    case 'date-out-of-range':
      return 'Rhoi dyddiad rhwng 1995 a 2100.';
    case 'calendar-does-not-cover':
      return `Ni chyfrifir terfyn: dim gwyliau banc ar gadw ar gyfer ${dayWords(refusal.day, 'cy')}. Gall gweinyddwr ychwanegu’r flwyddyn.`;
    case 'not-in-force':
      return refusal.from === null
        ? 'Nid oedd y rheol hon yn gyfraith ar y diwrnod hwnnw. Gwirio’r dyddiad.'
        : `Mae’r rheol hon yn gyfraith ers ${dayWords(refusal.from, 'cy')}. Gwirio’r dyddiad.`;
    case 'fact-before-trigger':
      return 'Mae dyddiad neu amser a roddwyd cyn y dechrau. Gwirio’r ddau.';
    case 'switched-off':
      return `Nid yw’r gyfraith fel y’i cedwir gan yr heddlu hwn yn gosod terfyn amser ar gyfer y math hwn o orchymyn (${refusal.source}).`;
    case 'no-deadline':
      return refusal.other === null
        ? 'Dim terfyn newydd: mae’r gorchymyn hwn yn disodli gorchymyn interim a hysbyswyd eisoes.'
        : others[refusal.other];
  }
  return unreachable(refusal);
};
