// What the review of July 2023 found when it looked for considerations, assessments and advice in the record.

import { listOf } from '../lists.ts';

export const reviewFindingEntries = listOf(
  'review-finding',
  'Review of July 2023: panel of 24 cases and dip sample of 29',
  'verified',
  'as-written',
  [
    {
      key: 'orders',
      en: '1 of 24 panel cases showed that a civil order was considered.',
      cy: 'Dim ond 1 o 24 o achosion y panel oedd yn dangos bod gorchymyn sifil wedi’i ystyried.',
    },
    {
      key: 'homicide-risk',
      en: 'None of 29 sampled cases showed the homicide risk assessment.',
      cy: 'Nid oedd yr un o’r 29 achos a samplwyd yn dangos yr asesiad risg dynladdiad.',
    },
    {
      key: 'advice',
      en: 'No case showed advice from Legal Services.',
      cy: 'Nid oedd yr un achos yn dangos cyngor gan y Gwasanaethau Cyfreithiol.',
    },
  ],
);
