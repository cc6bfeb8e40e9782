// The front door of the tests' builders (`#testing`): export lines in the order of the files' names.

export { askPage, inBothLanguages } from './ask-page.ts';
export type { Asked } from './ask-page.ts';
export { breachAnswers, breachesOf } from './breach-report.ts';
export { axeViolations, openBrowser } from './browser.ts';
export { countingPlugin } from './counting.ts';
export {
  embeddedTemplate,
  engines,
  freshDatabase,
  onBothEngines,
  onBothEnginesFresh,
  testClock,
  testDatabase,
} from './database.ts';
export { keptWorkFaults } from './kept-work.ts';
export { switchLanguage } from './language-switch.ts';
export { inventedKind, makeAddedKind, makeLawChange } from './law.ts';
export { makeMatches, mergePeople } from './matches.ts';
export { makeBailOfTwo, makeUndertaking } from './measures.ts';
export { newestOn, orderDesk, typedDay } from './order-forms.ts';
export { peopleRecords } from '#perpetrators';
export { postgresServer } from './postgres-server.ts';
export {
  makeBreach,
  makeCrime,
  makeGroup,
  makeMeasure,
  makePerson,
  makeStaff,
  makeSupport,
  makeTeam,
} from './facts.ts';
export type { MadePerson } from './facts.ts';
export { makeReviewStaff } from './review-staff.ts';
export { pdfLanguages, taggedPdfFaults } from './tagged-pdf.ts';
export { testProgram } from './server.ts';
export type { TestProgram, Visit } from './server.ts';
export { severalForms } from './several-forms.ts';
export { smallProgram } from './small-program.ts';
export type { SmallProgram } from './small-program.ts';
export {
  answersFor,
  firstPress,
  formWithKey,
  lostIn,
  mainFormOf,
  otherFormsOf,
  sentBy,
} from './typed-form.ts';
