// A restricted record: who may open it, who to ask, and a request that is kept.

import { definePage, readText, words } from '#platform';
import type { Db, FormError, Language, RefusedRecord } from '#platform';

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
  example: () => null,
  post: async (request) => {
    const { form, db, language, viewer } = request;
    const kind = typeof form['kind'] === 'string' ? form['kind'] : '';
    const ref = typeof form['ref'] === 'string' ? form['ref'] : '';
    const groupId = Number(form['group']);
    if (!recordKind.test(kind) || !reference.test(ref) || !Number.isSafeInteger(groupId))
      return { kind: 'not-found' };
    const reason = readText(form, 'reason', longestReason);
    const w = pageWords[language];
    if (!reason.ok || reason.value === null) {
      const message = reason.ok ? w.enterReason : w.tooLong;
      const record = { recordKind: kind, recordRef: ref, groupId };
      const view = await restrictedView(db, record, language, [{ field: 'reason', message }]);
      return { kind: 'show', status: 422, view };
    }
    const at = request.clock.now();
    await addAccessRequest(db, { staffId: viewer.staffId, kind, ref, reason: reason.value, at });
    await request.logChange({ action: 'ask-for-access', kind, ref });
    return { kind: 'redirect', to: '/', notice: 'asked' };
  },
});

/** What the page shows about a record the viewer may not open. */
export async function restrictedView(
  db: Db,
  record: RefusedRecord,
  language: Language,
  errors: readonly FormError[] = [],
): Promise<object> {
  const w = pageWords[language];
  const group = await findGroup(db, record.groupId);
  return {
    action: askForAccess.path,
    ref: record.recordRef,
    kind: record.recordKind,
    group: String(record.groupId),
    lines: group === null ? [] : [w.group(group.name[language]), w.contact(group.contact)],
    form: { values: {}, errors },
  };
}
