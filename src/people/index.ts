// The front door of the people room: persons, source nominals, and finding a person.

export { personContact } from './contact-store.ts';
export type { PersonContact } from './contact-store.ts';
export { identifyingTexts } from './identifying-texts-store.ts';
export type { IdentifyingTexts } from './identifying-texts-store.ts';
export { countRepeatSuspects } from './matches/read-repeat-suspects.ts';
export { decideMatch } from './matches/decide-match.ts';
export type { MatchStep } from './matches/match.ts';
export { addProposals, addRun, newestWholeRun } from './matches/proposal-store.ts';
export { rebuildMatchCards } from './matches/rebuild-match-cards.ts';
export { countNominals } from './matches/nominal-records-store.ts';
export { proposeMatches } from './matches/propose-matches.ts';
export { makePeoplePages } from './pages/index.ts';
export { ageOn, fullName, nominalId, personId } from './person.ts';
export type { BornPrecision, NominalId, Person, PersonId, PersonSummary } from './person.ts';
export { identifierKey, longestSearch, parseSearch, typedNames } from './person-search.ts';
export type { SearchTerm } from './person-search.ts';
export { knownFacts } from './known-facts-store.ts';
export type { KnownFacts } from './known-facts-store.ts';
export { findPeople, findPerson, listPerpetrators, namesOf, searchPeople } from './person-store.ts';
export { nominalNames, nominalsOfPeople } from './nominal-names-store.ts';
export type { NominalName } from './nominal-names-store.ts';
export { findPersonAsAt } from './person-as-at-store.ts';
export type { FoundPerson } from './person-store.ts';
export type { PeopleRecords, RecordStanding } from './read-records.ts';
export { markAsSuspects, rebuildPersonCards } from './rebuild-person-cards.ts';
export { withholder } from './withhold.ts';
export type { Withheld } from './withhold.ts';
