// Welsh words of the figures that a role sees first. Terms marked T in the glossary await a translator.

import type { WordsOf } from '#platform';

import type { en } from './glance-words.en.ts';

export const cy: WordsOf<typeof en> = {
  label: 'I chi yn gyntaf',
  none: 'dim i’w wneud',
  facts: {
    blanks: 'achosion â bylchau',
    'directions-late': 'cyfarwyddiadau a chamau heb eu gwneud',
    'answers-waiting': 'yn aros am eich ateb',
    assessments: 'asesiadau i’w gwneud',
    'secondary-risk': 'achosion i edrych ar eu risg',
    'orders-today': 'gorchmynion a mechnïaeth i weithredu arnynt',
    notifications: 'hysbysiadau heb eu cofnodi',
    'victims-not-told': 'dioddefwyr heb wybod',
    'not-offered': 'achosion a gaewyd heb gynnig rhaglen',
    'left-programme': 'sesiynau a gollwyd a phryderon',
    'follow-ups': 'gwiriadau ar ôl rhaglen',
    'to-manage': 'enwebiadau a phobl heb reolwr',
    visits: 'ymweliadau i’w gwneud neu eu cofnodi',
    'alerts-and-plans': 'rhybuddion tag, cynlluniau a throsglwyddiadau',
    hearings: 'gwrandawiadau â’r cloc yn rhedeg',
    questions: 'cwestiynau i’w hateb',
    applications: 'gorchmynion yn dod i ben neu’n newid dwylo',
  },
};
