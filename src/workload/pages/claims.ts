// Taking work on from Today and putting it down; when that is not possible, who has it.

import { findPeople } from '#people';
import { definePage, fieldText, londonDate, shortMoment, words } from '#platform';
import type { PageAnswer, PostRequest } from '#platform';
import { referenceLists } from '#reference';
import { mayOpen, recordingRoles, staffNames } from '#users';

import { isWorkKey } from '../kinds/work-key.ts';
import { workRules } from '../kinds/work-rules.ts';
import { putWorkDown, takeWork } from '../take-work.ts';
import type { ClaimRefusal } from '../take-work.ts';
import { watchFor } from '../watch.ts';
import { workAddress } from '../work-listing.ts';
import { scopeAsked } from '../work-scope.ts';
import { findWork } from '../work-store.ts';
import { cy } from './claims.cy.ts';
import { en } from './claims.en.ts';

const pageWords = words(en, cy);

export const claimsPage = definePage({
  name: 'work-claims',
  path: '/today/claims',
  section: 'today',
  who: recordingRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'workload/pages/claims.njk',
  example: () => null,
  post: async (request) => {
    const { db, clock, viewer, form } = request;
    const key = fieldText(form, 'item');
    const act = fieldText(form, 'do');
    if (act !== 'take' && act !== 'put-down') return { kind: 'not-found' };
    const closed = await closedRecord(request, key);
    if (closed !== null) return closed;
    const claim = act === 'take' ? takeWork : putWorkDown;
    const result = await claim(db, clock, viewer, key);
    if (!result.ok) return refusedAnswer(request, result.error);
    const { kind, recordRef } = result.value;
    await request.logChange({
      action: act === 'take' ? 'take-work' : 'put-work-down',
      kind: workRules[kind].key[0],
      ref: recordRef,
      detail: { item: key },
    });
    return {
      kind: 'redirect',
      to: back(request),
      notice: act === 'take' ? 'taken' : 'putDown',
    };
  },
});

/** Where the form came from: the list of the same scope. */
function back(request: PostRequest): string {
  const scope = scopeAsked(request.viewer, fieldText(request.form, 'scope'));
  return workAddress(scope, { kind: 'day' });
}

/** Work on a record that the viewer may not open is not theirs to take. */
async function closedRecord(request: PostRequest, key: string): Promise<PageAnswer | null> {
  const { db, clock, viewer } = request;
  const now = clock.now();
  const watch = watchFor(await referenceLists(db, londonDate(now)), viewer.role, viewer.rank);
  const item = isWorkKey(key) ? await findWork(db, viewer, key, now, watch) : undefined;
  if (item === undefined) return null;
  if (item.personId === null) return null;
  const person = (await findPeople(db, viewer, [item.personId])).get(item.personId);
  if (person === undefined) throw new Error(`No card of person ${item.personId}, who has work due`);
  const groupId = person.restrictedGroupId;
  if (groupId === null || mayOpen(viewer, groupId)) return null;
  return { kind: 'restricted', recordKind: 'person', recordRef: person.ref, groupId };
}

async function refusedAnswer(request: PostRequest, refusal: ClaimRefusal): Promise<PageAnswer> {
  const w = pageWords[request.language];
  const said = await refusalWords(request, refusal);
  return {
    kind: 'show',
    status: 409,
    view: { ...said, back: { text: w.back, href: back(request) } },
  };
}

async function refusalWords(request: PostRequest, refusal: ClaimRefusal) {
  const { db, language } = request;
  const w = pageWords[language];
  switch (refusal.code) {
    case 'held': {
      const name = (await staffNames(db, [refusal.staffId])).get(refusal.staffId);
      if (name === undefined) throw new Error(`No member of staff ${refusal.staffId}, who has work`);
      return {
        title: refusal.at === null ? w.held(name) : w.heldSince(name, shortMoment(language, refusal.at)),
        text: w.heldText,
      };
    }
    case 'not-there':
      return { title: w.doneTitle, text: w.doneText };
    case 'yours':
      return { title: w.yoursTitle, text: w.yoursText };
    case 'not-taken':
      return { title: w.notTakenTitle, text: w.notTakenText };
    case 'needs-owner':
      return { title: w.needsOwnerTitle, text: w.needsOwnerText };
  }
}
