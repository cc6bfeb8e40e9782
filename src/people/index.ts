// The front door of the people room: persons, source nominals, and finding a person.

export { personContact } from './contact-store.ts';
export type { PersonContact } from './contact-store.ts';
export { identifyingTexts } from './identifying-texts-store.ts';
export type { IdentifyingTexts } from './identifying-texts-store.ts';
export { ageOn, fullName, nominalId, personId } from './person.ts';
export type { BornPrecision, NominalId, Person, PersonId, PersonSummary } from './person.ts';
export { identifierKey, longestSearch, parseSearch, typedNames } from './person-search.ts';
export type { SearchTerm } from './person-search.ts';
export { knownFacts } from './known-facts-store.ts';
export type { KnownFacts } from './known-facts-store.ts';
export {
  findPeople,
  findPerson,
  findPersonAsAt,
  listPerpetrators,
  namesOf,
  searchPeople,
} from './person-store.ts';
export type { FoundPerson } from './person-store.ts';
export type { PeopleRecords, RecordStanding } from './read-records.ts';
export { markAsSuspects, rebuildPersonCards } from './rebuild-person-cards.ts';
