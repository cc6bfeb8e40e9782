// Welsh words of the form of a risk assessment.

import type { WordsOf } from '#platform';

import type { en } from './new-assessment.en.ts';

export const cy: WordsOf<typeof en> = {
  title: 'Cofnodi asesiad risg',
  line: 'Dewiswch yr asesiad. Mae’r cofnod hwn yn cadw pwy wnaeth yr asesiad, y canlyniad a pham.',
  crumb: 'Asesiad risg',
  formTitle: (tool: string) => `Cofnodi: ${tool}`,
  heads: { tool: 'Asesiad', state: 'Yn yr achos', due: 'Erbyn pryd' },
  askedTitle: 'Y gofynnir amdanynt yn yr achos hwn',
  askedCaption: 'Asesiadau y gofynnir amdanynt yn yr achos hwn',
  othersTitle: 'Eraill',
  othersCaption: 'Asesiadau eraill',
  casesTitle: 'Achosion agored eraill',
  notAsked: 'Ni ofynnir amdano yma',
  noClock: 'Dim i’w wneud',
  state: 'Beth ddigwyddodd?',
  states: {
    completed: 'Cafodd ei wneud',
    'not-needed': 'Cafodd ei ystyried, ac nid oes ei angen',
    refused: 'Nid oedd modd ei wneud',
  },
  level: 'Lefel',
  levelHint: 'Eich barn chi. Gadewch yn wag os na chafodd ei wneud.',
  stage: 'Y cam a gyrhaeddwyd',
  stageHint: 'Y cam uchaf y mae tystiolaeth ohono. Gadewch yn wag os na chafodd ei wneud.',
  stageName: (stage: number, name: string) => `${stage}. ${name}`,
  notNeeded: 'Os nad oes ei angen, pam?',
  refused: 'Os nad oedd modd ei wneud, pam?',
  choose: 'Dewiswch reswm',
  reasons: 'Sail',
  reasonsHint:
    'Yn eich geiriau eich hun. Rhowch y dystiolaeth. Peidiwch ag ysgrifennu enw na chyfeiriad dioddefwr.',
  made: 'Diwrnod y cafodd ei wneud',
  review: 'Adolygiad nesaf (dewisol)',
  reviewHint: 'Gofynnir amdano eto hefyd ar ôl torri amodau, gwahanu, dyddiad llys neu bartner newydd.',
  version: 'Fersiwn y ffurflen (dewisol)',
  versionHint: 'Er enghraifft, 2009.',
  save: 'Cadw',
  cancel: 'Canslo',
  saved: 'Wedi’i gadw. Mae’r asesiadau cynharach yn aros wrth ei ochr.',
  maySign: 'Mae eich hyfforddiant yn caniatáu i chi lofnodi hwn.',
  maySignUntil: (day: string) => `Mae eich hyfforddiant yn caniatáu i chi lofnodi hwn tan ${day}.`,
  noCourse: 'Nid yw’r ffurflen hon yn gofyn am gwrs.',
  maySayConsidered: 'Gallwch gofnodi o hyd ei fod wedi’i ystyried, neu nad oedd modd ei wneud.',
  regrading: (ref: string, result: string) =>
    `Yn graddio ${ref} eto. Y canlyniad oedd: ${result}. Bydd y ddau’n sefyll.`,
  changedTitle: 'Cofnododd rhywun arall hyn yn y cyfamser',
  changedLine: 'Mae’r hyn a deipiwyd wedi’i gadw isod. Darllenwch eu cofnod nhw, yna cadwch eich un chi.',
  changedBy: (who: string, when: string, result: string) => `${who}, ${when}: ${result}`,
  due: 'Erbyn pryd',
  before: 'Asesiadau diwethaf',
  nothingBefore: 'Dim yn yr achos hwn.',
  licence: 'Am yr offeryn hwn',
  noWording: 'Defnyddiwch ffurflen drwyddedig yr heddlu. Ni chedwir dim o’i geiriad yma.',
};
