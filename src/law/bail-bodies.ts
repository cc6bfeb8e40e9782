// Whose case pre-charge bail is: the body sets how long its first period may be. PACE 1984 s47ZB.

import type { DeadlineRuleId } from './deadline-rules.ts';
import type { Bilingual, Sourced } from './sourced.ts';
import { sourced } from './sourced.ts';

/** Police first: bail is taken for a police case until somebody says otherwise. */
export const bailBodies = ['police', 'fca', 'hmrc', 'nca', 'sfo'] as const;
export type BailBody = (typeof bailBodies)[number];

/** Names as forms and pages say them; the Welsh ones are drafts for the force's translators. */
export const bailBodyNames = {
  police: { en: 'Police', cy: 'Heddlu' },
  fca: { en: 'Financial Conduct Authority (FCA)', cy: 'Awdurdod Ymddygiad Ariannol (FCA)' },
  hmrc: { en: 'HM Revenue and Customs (HMRC)', cy: 'Cyllid a Thollau EF (HMRC)' },
  nca: { en: 'National Crime Agency (NCA)', cy: 'Asiantaeth Troseddu Cenedlaethol (NCA)' },
  sfo: { en: 'Serious Fraud Office (SFO)', cy: 'Swyddfa Twyll Difrifol (SFO)' },
} as const satisfies Record<BailBody, Bilingual>;

/** The rule of the first period in a case of this body: 3 months for police, 6 for the others. PACE 1984 s47ZB. */
export function firstBailRule(body: BailBody): DeadlineRuleId {
  return body === 'police' ? 'bail-abp-3m' : 'bail-abp-6m';
}

/**
 * Whether the stages after the first are held: those of police are (PACE 1984 s47ZD-47ZG). For the others none was found,
 * so the time of a police case, which is not later, is shown in doubt.
 */
export function laterBailStages(body: BailBody): Sourced<'held' | 'not-found'> {
  return body === 'police'
    ? sourced('held', 'PACE 1984 s47ZD-47ZG', 'verified')
    : sourced('not-found', 'PACE 1984 s47ZB: its later stages not found', 'doubtful');
}
