// A restricted record: who may open it, who to ask, and a request that is kept.

import { definePage, readText, words } from '#platform';
import type { Db, FormBody, FormError, Language, RefusedRecord } from '#platform';

import { caseRoles } from '../roles.ts';
import { addAccessRequest, findGroup } from '../staff-store.ts';
import { cy } from './ask-for-access.cy.ts';
import { en } from './ask-for-access.en.ts';

const pageWords = words(en, cy);
const longestReason = 500;
/** References only: letters, digits, hyphens and the stroke before a victim's letter. */
const reference = /^[A-Z0-9][A-Z0-9/-]{1,40}$/u;
const recordKind = /^[a-z-]{2,20}$/u;

export const askForAccess = definePage({
  name: 'ask-for-access',
  path: '/access-requests',
  section: null,
  who: caseRoles,
  reads: 'nothing',
  words: pageWords,
  template: 'users/pages/ask-for-access.njk',
  example: (known) => `/access-requests?kind=person&ref=${known.restrictedPerpetrator}&group=1`,
  // The form alone: in the other language after a reason was found wanting, or for the record that the address names.
  get: async ({ typedIn, query, db, language }) => {
    const record = recordIn(typedIn('ask') ?? query);
    if (record === null) return { kind: 'not-found' };
    return { kind: 'show', view: await restrictedView(db, record, language) };
  },
  post: async (request) => {
    const { form, db, language, viewer } = request;
    const record = recordIn(form);
    if (record === null) return { kind: 'not-found' };
    const { recordKind: kind, recordRef: ref } = record;
    const reason = readText(form, 'reason', longestReason);
    const w = pageWords[language];
    if (!reason.ok || reason.value === null) {
      const message = reason.ok ? w.enterReason : w.tooLong;
      const view = await restrictedView(db, record, language, [{ field: 'reason', message }], form);
      return { kind: 'show', status: 422, view };
    }
    const at = request.clock.now();
    await addAccessRequest(db, { staffId: viewer.staffId, kind, ref, reason: reason.value, at });
    await request.logChange({ action: 'ask-for-access', kind, ref });
    return { kind: 'redirect', to: '/', notice: 'asked' };
  },
});

/** The record that a form is about, or null where it names none. */
function recordIn(form: FormBody): RefusedRecord | null {
  const text = (name: string) => {
    const value = form[name];
    return typeof value === 'string' ? value : '';
  };
  const groupId = Number(text('group'));
  const record = { recordKind: text('kind'), recordRef: text('ref'), groupId };
  const isOne =
    recordKind.test(record.recordKind) && reference.test(record.recordRef) && Number.isSafeInteger(groupId);
  return isOne ? record : null;
}

/** What the page shows about a record the viewer may not open. */
export async function restrictedView(
  db: Db,
  record: RefusedRecord,
  language: Language,
  errors: readonly FormError[] = [],
  values: FormBody = {},
): Promise<object> {
  const w = pageWords[language];
  const group = await findGroup(db, record.groupId);
  return {
    action: askForAccess.path,
    ref: record.recordRef,
    kind: record.recordKind,
    group: String(record.groupId),
    lines: group === null ? [] : [w.group(group.name[language]), w.contact(group.contact)],
    form: { values, errors },
  };
}
