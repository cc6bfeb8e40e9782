// Welsh words for assessments: states, results, training, when due and why.

import type { WordsOf } from '#platform';

import type { en } from './assessment-words.en.ts';

export const cy: WordsOf<typeof en> = {
  states: {
    'not-yet': 'Ddim eto',
    completed: 'Wedi’i wneud',
    'not-needed': 'Ystyriwyd, dim angen',
    refused: 'Methu ei wneud',
  },
  stage: (stage: number, of: number, name: string) => `Cam ${stage} o ${of}: ${name}`,
  nobody: 'Dim person dan amheuaeth wedi’i enwi',
  toolAndResult: (tool: string, result: string) => `${tool} ${result}`,
  trained: 'Wedi’i hyfforddi pan lofnodwyd',
  trainedUntil: (day: string) => `Wedi’i hyfforddi pan lofnodwyd, tan ${day}`,
  trainingNotRequired: 'Nid yw’r offeryn hwn yn gofyn am gwrs',
  trainingNotKnown: 'Hyfforddiant anhysbys: daeth o system arall',
  trainingNotAsked: 'Nid oes angen hyfforddiant i gofnodi hyn',
  dueBy: (day: string) => `I’w wneud erbyn ${day}`,
  lateSince: (day: string) => `Hwyr: i’w wneud erbyn ${day}`,
  why: {
    recorded: (days: number) => `${days} diwrnod ar ôl cofnodi`,
    firstReview: 'Erbyn adolygiad cyntaf y goruchwyliwr',
    review: 'Ei ddiwrnod adolygu ei hun',
    trigger: (what: string, day: string) => `Gofynnir eto: ${what}, ${day}`,
  },
  sure: {
    verified: 'Wedi’i ddarllen yn y ffynhonnell.',
    memory: 'O’r cof: gwiriwch cyn dibynnu arno.',
    doubtful: 'Ffynhonnell yn ansicr: holwch cyn ei ddefnyddio.',
    local: 'Rheol yr heddlu ei hun.',
  },
};
