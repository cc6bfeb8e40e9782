// English words for the lists that people choose from, and for what may be done with one of their values.

import type { ValueAct } from '#law';

import type { ValueList } from '#reference';

export const en = {
  lists: {
    court: 'Courts',
    'reason-refused': 'Why an application was refused',
    'reason-withdrawn': 'Why an application was withdrawn',
    'reason-not-progressed': 'Why an order was not applied for',
    'reason-not-going-ahead': 'Why what was considered does not go ahead',
    'reason-not-arrested': 'Why nobody was arrested',
    'reason-delayed': 'Why an answer to a breach was late',
    'not-asked-reason': 'Why the victim was not asked',
    'conduct-answer': 'Whether a breach is also stalking',
    'service-method': 'How an order is served',
    'contact-method': 'How a victim is contacted',
    channel: 'How a condition was broken',
    evidence: 'Evidence',
    'evidence-prompt': 'Evidence to keep',
    'call-question': 'What to ask a caller',
    relationship: 'Relationship to the victim',
    'later-reason': 'Why work is left for later',
    'enquiry-result': 'Results of an enquiry',
    'view-reason': 'Why a victim’s record is opened',
    'victim-knows': 'What a victim knows',
    'visit-purpose': 'Purpose of a visit',
    'visit-finding': 'What a visit found',
    'tag-alert': 'Alerts of a tag',
    'tag-response': 'Answers to an alert of a tag',
    'other-force': 'Other police forces',
  } satisfies Record<ValueList, string>,
  acts: {
    add: (list: string, value: string) => `${list}, new: ${value}`,
    reword: (list: string, value: string) => `${list}, other words: ${value}`,
    retire: (list: string, value: string) => `${list}, out of use: ${value}`,
    restore: (list: string, value: string) => `${list}, back in use: ${value}`,
  } satisfies Record<ValueAct, (list: string, value: string) => string>,
  offered: (english: string, welsh: string) => `In use: ${english} / ${welsh}`,
  notOffered: 'Out of use. Old records keep its name.',
  notThere: 'Not on the list',
} as const;
