// Welsh words for the steps of a referral. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './step-words.en.ts';

export const cy: WordsOf<typeof en> = {
  steps: {
    referred: 'Atgyfeiriwyd',
    'consent-given': 'Rhoddwyd cydsyniad',
    accepted: 'Derbyniwyd gan y darparwr',
    'not-accepted': 'Ni dderbyniwyd gan y darparwr',
    started: 'Dechreuodd y rhaglen',
    'session-attended': 'Mynychwyd sesiwn',
    'session-missed': 'Collwyd sesiwn',
    'missed-decided': 'Penderfynwyd am sesiwn a gollwyd',
    held: 'Gohiriwyd',
    resumed: 'Ailgydiwyd',
    withdrawn: 'Gadawodd y rhaglen',
    completed: 'Cwblhawyd y rhaglen',
  },
  acts: {
    referred: 'Atgyfeirio',
    'consent-given': 'Cofnodi cydsyniad',
    accepted: 'Cofnodi bod y darparwr yn derbyn',
    'not-accepted': 'Cofnodi nad yw’r darparwr yn derbyn',
    started: 'Cofnodi’r dechrau',
    'session-attended': 'Cofnodi sesiwn a fynychwyd',
    'session-missed': 'Cofnodi sesiwn a gollwyd',
    'missed-decided': 'Penderfynu am sesiwn a gollwyd',
    held: 'Gohirio',
    resumed: 'Ailgydio',
    withdrawn: 'Cofnodi bod y person wedi gadael',
    completed: 'Cofnodi cwblhau',
  },
};
