// Forms about telling others: a new partner (Domestic Violence Disclosure Scheme), another force, and its receipt.

import { dayFields, londonDate, shortDay } from '#platform';

import { disclosureSteps } from '../../management.ts';
import type { Disclosure, HandOver } from '../../management.ts';
import { addDisclosureSteps, addHandOvers, addReceipts } from '../../share-facts-store.ts';
import { disclosureRoles, managingRoles } from '../../permitted-actions.ts';
import { disclosureState, permittedDisclosure } from '../../standing.ts';
import { takeReference } from '../../take-reference.ts';
import { byOf, entered, guardFacts, keysOf, listed, reasonField } from './act.ts';
import type { Act, Scene } from './act.ts';

function disclosureOf({ file, of }: Scene): Disclosure | null {
  return file.record.disclosures.find((each) => String(each.eventId) === of) ?? null;
}

export const disclosureAct: Act = {
  roles: disclosureRoles,
  form: async (scene) => {
    const { w, request } = scene;
    const disclosure = disclosureOf(scene);
    if (disclosure === null) return null;
    const steps = permittedDisclosure(disclosureState(disclosure));
    if (steps.length === 0) return null;
    return {
      line: w.disclosureLine(shortDay(request.language, disclosure.knownOn)),
      facts: [
        w.disclosureNames,
        ...disclosure.steps.map((each) =>
          w.stepBefore(w.disclosureSteps[each.step], shortDay(request.language, each.occurredOn)),
        ),
      ],
      fields: [
        {
          kind: 'radios',
          name: 'step',
          label: w.disclosureStep,
          choices: steps.map((value) => ({ value, text: w.disclosureSteps[value] })),
        },
        { kind: 'day', name: 'on', label: w.day },
        { ...reasonField(scene), hint: w.disclosureReasonHint },
      ],
      values: dayFields('on', scene.file.day),
    };
  },
  seen: (scene) => String(disclosureOf(scene)?.steps.length ?? 0),
  record: async (scene, reader) => {
    const disclosure = disclosureOf(scene);
    if (disclosure === null) return { kind: 'wrong' };
    const allowed = permittedDisclosure(disclosureState(disclosure));
    const step = reader.choice(
      'step',
      disclosureSteps.filter((each) => allowed.includes(each)),
    );
    const occurredOn = reader.day('on');
    const reason = reader.needed('reason');
    if (step === null || occurredOn === null || reason === null) return { kind: 'wrong' };
    const decided = { riskEventId: disclosure.eventId, step, reason, occurredOn, by: byOf(scene) };
    await addDisclosureSteps(scene.request.db, [decided]);
    return { kind: 'done', detail: { step } };
  },
};

export const handOverAct: Act = {
  roles: managingRoles,
  form: async (scene) => {
    const { w } = scene;
    return {
      line: w.handOverLine,
      facts: guardFacts(scene, w.linkedVictim),
      fields: [
        {
          kind: 'select',
          name: 'force',
          label: w.force,
          empty: w.chooseForce,
          choices: listed(scene, 'other-force'),
        },
        { kind: 'line', name: 'unit', label: w.forceUnit, hint: w.forceUnitHint },
        { kind: 'day', name: 'on', label: w.sentOn },
        reasonField(scene),
      ],
      values: dayFields('on', scene.file.day),
    };
  },
  seen: ({ file }) => String(file.record.handOvers.length),
  record: async (scene, reader) => {
    const { request, file } = scene;
    const force = reader.choice('force', keysOf(scene, 'other-force'));
    const unit = reader.line('unit');
    const occurredOn = reader.day('on');
    const reason = reader.needed('reason');
    if (unit === null) reader.wrong('unit', 'unit-needed');
    if (force === null || unit === null || occurredOn === null || reason === null || !reader.isRight) {
      return { kind: 'wrong' };
    }
    const ref = await takeReference(request.db, request.clock, 'HO');
    // Whoever sends it answers for the person here until the receipt, where nobody owns the person yet.
    const ownerStaffId = file.standing.owner?.staffId ?? request.viewer.staffId;
    const packet = { ref, force, unit, ownerStaffId, reason, occurredOn };
    await addHandOvers(request.db, [{ ...packet, ...entered(scene) }]);
    return { kind: 'done', detail: { packet: ref, force }, to: `/hand-overs/${ref}` };
  },
};

function openPacket({ file, of }: Scene): HandOver | null {
  return file.record.handOvers.find((each) => each.ref === of && each.receipt === null) ?? null;
}

export const receiptAct: Act = {
  roles: managingRoles,
  form: async (scene) => {
    const { w, file, request } = scene;
    const packet = openPacket(scene);
    if (packet === null) return null;
    return {
      line: w.receiptLine(
        packet.ref,
        file.book.nameThen('other-force', packet.force, request.language, londonDate(packet.at)),
      ),
      fields: [
        {
          kind: 'radios',
          name: 'outcome',
          label: w.outcome,
          choices: [
            { value: 'received', text: w.outcomes.received },
            { value: 'taken-back', text: w.outcomes['taken-back'] },
          ],
        },
        { kind: 'line', name: 'owner', label: w.theirOwner, hint: w.theirOwnerHint },
        { kind: 'line', name: 'ref', label: w.theirRef },
        { kind: 'day', name: 'on', label: w.day },
        { kind: 'text', name: 'note', label: w.note, hint: w.reasonHint, limit: 500 },
      ],
      values: dayFields('on', file.day),
    };
  },
  seen: ({ of }) => of,
  record: async (scene, reader) => {
    const packet = openPacket(scene);
    const outcome = reader.choice('outcome', ['received', 'taken-back']);
    const theirOwner = reader.line('owner');
    const theirRef = reader.line('ref');
    const occurredOn = reader.day('on');
    const note = reader.text('note');
    if (outcome === 'received' && theirOwner === null) reader.wrong('owner', 'their-owner-needed');
    if (outcome === 'taken-back' && note === null) reader.wrong('note', 'note-needed');
    if (
      packet !== null &&
      occurredOn !== null &&
      Temporal.PlainDate.compare(occurredOn, packet.occurredOn) < 0
    )
      reader.wrong('on', 'before-sent');
    if (packet === null || outcome === null || occurredOn === null || !reader.isRight)
      return { kind: 'wrong' };
    const receipt = { handOverId: packet.id, outcome, theirOwner, theirRef, note, occurredOn };
    await addReceipts(scene.request.db, [{ ...receipt, by: byOf(scene) }]);
    return { kind: 'done', detail: { packet: packet.ref, outcome } };
  },
};
