// The lists that people choose from: each is named in the reader's language, counted, and leads to its values.

import assert from 'node:assert/strict';
import test from 'node:test';

import { loadReferenceData, referenceListNames, valueLists } from '#reference';
import { inBothLanguages, makeStaff, testClock, testDatabase } from '#testing';

import { ruleLists } from '../list-rules.ts';
import { listsPage } from './lists.ts';

test('each list leads to its values', async (t) => {
  const db = await testDatabase(t);
  await loadReferenceData(db, testClock);
  const { viewer } = await makeStaff(db, 'auditor');
  await inBothLanguages(listsPage, { db, clock: testClock, viewer }, (html, language) => {
    assert.ok(html.includes(language === 'en' ? 'Courts' : 'Llysoedd'));
    assert.match(html, /href="\/admin\/lists\/reason-refused"/u);
  });
});

/** Lists that no page changes, and why. A new list is put among those that a page changes, or here. */
const changedElsewhere: Readonly<Record<string, string>> = {
  area: 'how the force is divided: access and teams hang on it',
  'area-near': 'which areas are near: not words',
  force: 'the forces that a law may hold for',
  rank: 'ranks of the police service',
  'source-system': 'the force’s systems: set with its feeds',
  offence: 'Home Office counting rules',
  outcome: 'Home Office outcomes framework',
  'counting-rule': 'how a measure is worked out',
  'review-finding': 'what the review of July 2023 said',
  recommendation: 'what the review of July 2023 recommends',
  guidance: 'guidance with an owner and a day to look again: comes with a release',
  'mappa-pillar': 'MAPPA Guidance',
  'assessment-tool': 'instruments of others',
  'assessment-level': 'levels of instruments of others',
  'homicide-stage': 'stages of Monckton Smith’s timeline',
  'assessment-asked': 'which assessment is asked for: a rule with conditions',
  'intervention-asked': 'what is asked to be considered: a rule with conditions',
  'nomination-rule': 'whom the record proposes to nominate: a rule with conditions',
  intervention: 'what can be considered: each is wired to orders and programmes',
  'management-cohort': 'cohorts of integrated management and MAPPA, with their rules',
  'order-criterion': 'what the law asks a court to find: comes with a release',
  'meeting-reason': 'why the record puts a case on a list: worked out, chosen by nobody',
  'call-topic': 'words of callers that lead to a condition: more than a name',
  'contact-interval': 'how often a victim may choose to hear: an agreement keeps the days it was made with',
  limit: 'what a condition limits: read from files, chosen on no form',
  warning: 'kinds of warning as police systems carry them: read from files',
};

test('every list is changed on a page, or is said why not', () => {
  const changed = new Set<string>([...valueLists, ...ruleLists]);
  const left = referenceListNames.filter((list) => !changed.has(list));
  assert.deepEqual(left.toSorted(), Object.keys(changedElsewhere).toSorted());
});
