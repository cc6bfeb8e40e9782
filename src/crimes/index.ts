// The front door of the crimes room: recorded crimes, their histories and who was in them.

export {
  classificationHistory,
  crimeId,
  currentOutcome,
  currentVersion,
  domesticAbuseHistory,
} from './crime.ts';
export type {
  Crime,
  CrimeId,
  CrimeOutcome,
  CrimeParty,
  CrimePart,
  CrimeRecord,
  CrimeVersion,
  Relationship,
} from './crime.ts';
export { makeCrimePages } from './pages/index.ts';
export type {
  AssessedInCrime,
  ConsideredInCrime,
  CrimeMeasure,
  CrimePageParts,
  CrimePhrase,
  CrimeSection,
  MeasuresOfCrime,
  SectionsOfCrime,
} from './crime-measure.ts';
export { caseRef, openCase } from './open-case.ts';
export type { CaseFile, OpenedCase } from './open-case.ts';
export { crimeNumbers, crimeRefs, crimesByNumber, crimesOf, findCrime, partiesOf } from './crime-store.ts';
export { relationshipName } from './relationship-name.ts';
export { numberedVictims } from './numbered-victim-store.ts';
export type { NumberedVictim } from './numbered-victim-store.ts';
export { otherPeopleOf } from './other-people-store.ts';
export {
  countSuspectPeople,
  crimesSuspected,
  partyStandings,
  suspectAndVictimPairs,
} from './party-standing-store.ts';
export { areaOfCrime, suspectOfCrime } from './suspect-of-crime-store.ts';
export { victimLetters, victimsOf } from './victim-letter-store.ts';
export type { LabelledVictim } from './victim-letter-store.ts';
