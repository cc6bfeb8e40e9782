// The form by which a named person looks at what came after a case that was closed without charge.

import { shortDay } from '#platform';
import { recordingRoles } from '#users';

import { closureRules } from '../../closed-case.ts';
import { addClosureLook, findClosedCase } from '../../closed-case-store.ts';
import { byOf, subjectOf } from './act.ts';
import type { Act, Scene } from './act.ts';

function closed({ request, file, of }: Scene) {
  return findClosedCase(request.db, file.person.id, of, closureRules(file.book), file.at, file.day);
}

export const lookAct: Act = {
  roles: recordingRoles,
  form: async (scene) => {
    const { w, request } = scene;
    const found = await closed(scene);
    if (found === null) return null;
    return {
      line: w.lookLine(found.crimeRef, shortDay(request.language, found.closedOn)),
      facts: found.later.map((each) => w.later(each.ref, shortDay(request.language, each.on))),
      fields: [{ kind: 'text', name: 'reason', label: w.follows, hint: w.reasonHint, limit: 500 }],
    };
  },
  seen: ({ of }) => of,
  record: async (scene, reader) => {
    const found = await closed(scene);
    const reason = reader.needed('reason');
    if (found === null || reason === null) return { kind: 'wrong' };
    const seen = found.later.map(({ ref }) => ref);
    const look = { crimeId: found.crimeId, subjectNominalId: subjectOf(scene), seen, reason };
    await addClosureLook(scene.request.db, look, byOf(scene));
    return { kind: 'done', detail: { crime: found.crimeRef, seen: seen.join(' ') } };
  },
};
