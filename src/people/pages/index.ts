// The pages of the people room: proposed matches, one match, an answer checked, a person's records, the rule, and figures.

import type { Page } from '#platform';

import type { PeopleRecords } from '../read-records.ts';
import { matchCheckPage } from './match-check.ts';
import { matchQualityPage } from './match-quality.ts';
import { makeMatchRepeatsPage } from './match-repeats.ts';
import { matchRulesPage } from './match-rules.ts';
import { makeMatchPage } from './match.ts';
import { matchesPage } from './matches.ts';
import { makePersonRecordsPage } from './person-records.ts';

/** Every page of the room, over what the rooms below say of records. */
export function makePeoplePages(records: PeopleRecords): readonly Page[] {
  return [
    matchesPage,
    matchQualityPage,
    makeMatchRepeatsPage(records),
    matchRulesPage,
    matchCheckPage,
    makePersonRecordsPage(records),
    makeMatchPage(records),
  ];
}
