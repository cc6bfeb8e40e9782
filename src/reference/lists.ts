// The names of the reference lists and what one shipped entry holds.

import type { Json } from '#platform';

/** Every list this product ships or reads. A new list is a name here and a file under lists/. */
export const referenceListNames = [
  'area',
  'area-near',
  'assessment-asked',
  'assessment-clock',
  'assessment-level',
  'assessment-reason',
  'assessment-tool',
  'assessment-trigger',
  'call-question',
  'call-topic',
  'case-limit',
  'channel',
  'clinic-confidence',
  'clinic-paper',
  'closure-budget',
  'conduct-answer',
  'consideration-budget',
  'consideration-limit',
  'contact-interval',
  'contact-language',
  'contact-limit',
  'contact-method',
  'contact-topic',
  'counting-rule',
  'course',
  'court',
  'enquiry-result',
  'evidence',
  'evidence-prompt',
  'feed',
  'force',
  'gap-budget',
  'guidance',
  'high-risk-sign',
  'homicide-stage',
  'intervention',
  'intervention-asked',
  'later-limit',
  'later-reason',
  'limit',
  'look-again',
  'look-result',
  'management-cohort',
  'management-limit',
  'mappa-pillar',
  'match-limit',
  'meeting-decision',
  'meeting-kind',
  'meeting-reason',
  'national-system',
  'no-agreement-reason',
  'nomination-rule',
  'not-asked-reason',
  'offence',
  'order-criterion',
  'other-force',
  'outcome',
  'plan-step',
  'programme',
  'programme-criterion',
  'programme-provider',
  'programme-reason',
  'queue',
  'rank',
  'reason-delayed',
  'reason-not-arrested',
  'reason-not-going-ahead',
  'reason-not-progressed',
  'reason-refused',
  'reason-withdrawn',
  'recommendation',
  'relationship',
  'response-target',
  'review-finding',
  'service-method',
  'shift',
  'skill',
  'source-system',
  'support-end-reason',
  'support-service',
  'tag-alert',
  'tag-response',
  'victim-knows',
  'view-reason',
  'visit-finding',
  'visit-purpose',
  'wanted-rule',
  'warning',
  'watch',
  'who-to-call',
] as const;

export type ReferenceListName = (typeof referenceListNames)[number];

/**
 * The lists that people choose from and that a force puts in its own words, in the order of their page. A record keeps
 * the words of its day, so a value of these is never named without one. What the law names is changed as a rule of an order.
 */
export const valueLists = [
  'court',
  'reason-refused',
  'reason-withdrawn',
  'reason-not-progressed',
  'reason-not-going-ahead',
  'reason-not-arrested',
  'reason-delayed',
  'not-asked-reason',
  'conduct-answer',
  'service-method',
  'contact-method',
  'channel',
  'evidence',
  'evidence-prompt',
  'call-question',
  'relationship',
  'later-reason',
  'enquiry-result',
  'view-reason',
  'victim-knows',
  'visit-purpose',
  'visit-finding',
  'tag-alert',
  'tag-response',
  'other-force',
  'assessment-reason',
  'programme-provider',
  'programme-reason',
  'programme-criterion',
  'look-result',
  'plan-step',
  'national-system',
  'meeting-decision',
  'clinic-paper',
  'clinic-confidence',
  'skill',
  'support-service',
  'support-end-reason',
  'who-to-call',
  'contact-language',
  'contact-topic',
  'no-agreement-reason',
] as const satisfies readonly ReferenceListName[];
export type ValueList = (typeof valueLists)[number];

/** How sure we are: read in a source, from memory, doubtful, or the force's own. */
export type ReferenceConfidence = 'verified' | 'memory' | 'doubtful' | 'local';

export type ReferenceBody = { readonly [key: string]: Json };

export type ShippedEntry = {
  readonly list: ReferenceListName;
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  readonly body: ReferenceBody;
  readonly source: string;
  readonly confidence: ReferenceConfidence;
  readonly from: string | null;
  readonly to: string | null;
  readonly sort: number;
};

/** One line of a simple list as it is written down under lists/. */
export type ListRow = {
  readonly key: string;
  readonly en: string;
  readonly cy: string;
  /** `attested`: the Welsh is a published term. Otherwise a draft that a translator must approve. */
  readonly welsh?: 'attested';
  readonly body?: ReferenceBody;
  /** Place in the list; without one the order written down. 'last' is for "other" and "not known". */
  readonly sort?: number | 'last';
};

/** Last in any list, whatever its name. */
const LAST = 9_000;

/** Turns written rows into shipped entries: one source and confidence for the whole list. */
export function listOf(
  list: ReferenceListName,
  source: string,
  confidence: ReferenceConfidence,
  order: 'as-written' | 'by-name',
  rows: readonly ListRow[],
): readonly ShippedEntry[] {
  return rows.map((row, place) => ({
    list,
    key: row.key,
    en: row.en,
    cy: row.cy,
    body: { ...row.body, welsh: row.welsh ?? 'draft' },
    source,
    confidence,
    from: null,
    to: null,
    sort: row.sort === 'last' ? LAST + place : (row.sort ?? (order === 'by-name' ? 0 : (place + 1) * 10)),
  }));
}
