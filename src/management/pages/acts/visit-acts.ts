// Forms for visits and for alerts of tags: planned, made, nobody in; given, and what police did.

import { measureState, measureStatus, measuresOf } from '#orders';
import { clockTime, dayFields, londonDate, shortDay, shortMoment } from '#platform';

import { visitResults } from '../../management.ts';
import type { TagAlert, Visit } from '../../management.ts';
import { addTagAlerts, addTagResponses, addVisitResults, addVisits } from '../../visit-facts-store.ts';
import { fieldRoles, managingRoles } from '../../permitted-actions.ts';
import { takeReference } from '../../take-reference.ts';
import { byOf, entered, keysOf, listed, longestReason } from './act.ts';
import type { Act, Choice, Field, Scene } from './act.ts';

const noteField = ({ w }: Scene, label: string): Field => ({
  kind: 'text',
  name: 'note',
  label,
  hint: w.reasonHint,
  limit: longestReason,
});

/** Now as the fields of a day and a time. */
function nowFields({ request }: Scene) {
  const now = request.clock.now();
  return { ...dayFields('on', londonDate(now)), time: clockTime(now) };
}

const whenFields = ({ w }: Scene): readonly Field[] => [
  { kind: 'day', name: 'on', label: w.day },
  { kind: 'time', name: 'time', label: w.time },
];

export const visitAct: Act = {
  roles: managingRoles,
  form: async (scene) => ({
    fields: [
      { kind: 'day', name: 'on', label: scene.w.visitBy },
      { kind: 'radios', name: 'purpose', label: scene.w.purpose, choices: listed(scene, 'visit-purpose') },
      noteField(scene, scene.w.visitNote),
    ],
    values: dayFields('on', scene.file.day),
  }),
  seen: () => '',
  record: async (scene, reader) => {
    const { request } = scene;
    const plannedOn = reader.day('on', 'future');
    const purpose = reader.choice('purpose', keysOf(scene, 'visit-purpose'));
    const note = reader.text('note');
    if (plannedOn === null || purpose === null || !reader.isRight) return { kind: 'wrong' };
    const ref = await takeReference(request.db, request.clock, 'VIS');
    const visit = { ref, plannedOn, purpose, staffId: null, note };
    await addVisits(request.db, [{ ...visit, ...entered(scene) }]);
    return { kind: 'done', detail: { visit: ref } };
  },
};

function waitingVisit({ file, of }: Scene): Visit | null {
  return file.record.visits.find((each) => each.ref === of && each.result === null) ?? null;
}

export const visitResultAct: Act = {
  roles: fieldRoles,
  form: async (scene) => {
    const { w, request, file } = scene;
    const visit = waitingVisit(scene);
    if (visit === null) return null;
    const purpose = file.book.nameThen(
      'visit-purpose',
      visit.purpose,
      request.language,
      londonDate(visit.at),
    );
    return {
      line: w.visitLine(visit.ref, purpose, shortDay(request.language, visit.plannedOn)),
      facts: visit.note === null ? [] : [visit.note],
      fields: [
        {
          kind: 'radios',
          name: 'result',
          label: w.visitResult,
          choices: visitResults.map((value) => ({ value, text: w.visitResults[value] })),
        },
        ...whenFields(scene),
        {
          kind: 'checkboxes',
          name: 'findings',
          label: w.findings,
          hint: w.findingsHint,
          choices: listed(scene, 'visit-finding'),
        },
        noteField(scene, w.visitFound),
        { kind: 'day', name: 'next', label: w.nextVisit, hint: w.nextVisitHint },
      ],
      values: nowFields(scene),
    };
  },
  seen: ({ of }) => of,
  record: async (scene, reader) => {
    const { request } = scene;
    const visit = waitingVisit(scene);
    const result = reader.choice('result', visitResults);
    const occurredAt = reader.moment('on', 'time');
    const findings = reader.some('findings', keysOf(scene, 'visit-finding'));
    const note = reader.text('note');
    const next = reader.maybeDay('next');
    if (result === 'done' && findings.length === 0) reader.wrong('findings', 'findings-needed');
    if (findings.includes('other') && note === null) reader.wrong('note', 'note-needed');
    if (result === 'called-off' && note === null) reader.wrong('note', 'note-needed');
    if (visit === null || result === null || occurredAt === null || !reader.isRight) return { kind: 'wrong' };
    const by = byOf(scene);
    const found = result === 'done' ? findings : [];
    const made = { visitId: visit.id, result, occurredAt, findings: found, note, by };
    await addVisitResults(request.db, [made]);
    if (next !== null) {
      const ref = await takeReference(request.db, request.clock, 'VIS');
      const again = { ref, plannedOn: next, purpose: visit.purpose, staffId: visit.staffId, note: null };
      await addVisits(request.db, [{ ...again, ...entered(scene) }]);
    }
    return { kind: 'done', detail: { visit: visit.ref, result } };
  },
};

/** Orders and bail in force, to which a tag may belong. */
async function measures({ request, file }: Scene): Promise<readonly (Choice & { readonly id: number })[]> {
  const all = await measuresOf(request.db, file.person.nominalIds, file.at);
  return all
    .filter(({ events }) => measureStatus(measureState(events), file.day) === 'in-force')
    .map(({ measure }) => ({ value: measure.ref, text: measure.ref, id: measure.id }));
}

export const alertAct: Act = {
  roles: fieldRoles,
  form: async (scene) => {
    const { w } = scene;
    const orders = await measures(scene);
    return {
      line: w.alertLine(scene.file.limits.tagMinutes),
      fields: [
        { kind: 'radios', name: 'alert', label: w.alert, choices: listed(scene, 'tag-alert') },
        ...whenFields(scene),
        ...(orders.length === 0
          ? []
          : [
              {
                kind: 'select' as const,
                name: 'measure',
                label: w.tagOrder,
                empty: w.noOrder,
                choices: orders.map(({ value, text }) => ({ value, text })),
              },
            ]),
        noteField(scene, w.alertNote),
      ],
      values: nowFields(scene),
    };
  },
  seen: () => '',
  record: async (scene, reader) => {
    const { request } = scene;
    const kind = reader.choice('alert', keysOf(scene, 'tag-alert'));
    const occurredAt = reader.moment('on', 'time');
    const orders = await measures(scene);
    const order = reader.maybe(
      'measure',
      orders.map(({ value }) => value),
    );
    const note = reader.text('note');
    if (kind === 'other' && note === null) reader.wrong('note', 'note-needed');
    if (kind === null || occurredAt === null || !reader.isRight) return { kind: 'wrong' };
    const ref = await takeReference(request.db, request.clock, 'TAG');
    const measureId = orders.find(({ value }) => value === order)?.id ?? null;
    const alert = { ref, measureId, kind, occurredAt, note };
    await addTagAlerts(request.db, [{ ...alert, ...entered(scene) }]);
    return { kind: 'done', detail: { alert: ref } };
  },
};

function alertOf({ file, of }: Scene): TagAlert | null {
  return file.record.alerts.find((each) => each.ref === of) ?? null;
}

export const alertResponseAct: Act = {
  roles: fieldRoles,
  form: async (scene) => {
    const { w, request, file } = scene;
    const alert = alertOf(scene);
    if (alert === null) return null;
    const kind = file.book.nameThen('tag-alert', alert.kind, request.language, londonDate(alert.at));
    return {
      line: w.responseLine(alert.ref, kind, shortMoment(request.language, alert.occurredAt)),
      facts: alert.responses.map((each) =>
        w.responseBefore(
          file.book.nameThen('tag-response', each.response, request.language, londonDate(each.at)),
          shortMoment(request.language, each.occurredAt),
          file.names.get(each.byStaffId ?? 0) ?? '',
        ),
      ),
      fields: [
        { kind: 'radios', name: 'response', label: w.response, choices: listed(scene, 'tag-response') },
        ...whenFields(scene),
        noteField(scene, w.responseNote),
      ],
      values: nowFields(scene),
    };
  },
  seen: (scene) => String(alertOf(scene)?.responses.length ?? 0),
  record: async (scene, reader) => {
    const alert = alertOf(scene);
    const response = reader.choice('response', keysOf(scene, 'tag-response'));
    const occurredAt = reader.moment('on', 'time');
    const note = reader.text('note');
    if (response === 'other' && note === null) reader.wrong('note', 'note-needed');
    if (occurredAt !== null && alert !== null && Temporal.Instant.compare(occurredAt, alert.occurredAt) < 0) {
      reader.wrong('time', 'before-alert');
    }
    if (alert === null || response === null || occurredAt === null || !reader.isRight)
      return { kind: 'wrong' };
    const given = { alertId: alert.id, response, occurredAt, note, by: byOf(scene) };
    await addTagResponses(scene.request.db, [given]);
    return { kind: 'done', detail: { alert: alert.ref, response } };
  },
};
