// Rows of what happened in the management of a person: visits, alerts of tags, disclosures and hand-overs.

import { doubtWords } from '#law';
import { londonDate, shortDay, shortMoment } from '#platform';

import { link, managementWords, nameOf } from './act-links.ts';
import type { ManagementReader } from './act-links.ts';
import { disclosureClock } from './disclosure-clock.ts';
import type { Disclosure, HandOver, TagAlert, Visit } from './management.ts';
import type { ManagementFile } from './read-file.ts';
import {
  alertState,
  disclosureState,
  isDisclosureOpen,
  permittedDisclosure,
  visitState,
} from './standing.ts';

/** One visit: planned, and what became of it. */
export function visitRow(reader: ManagementReader, file: ManagementFile, visit: Visit) {
  const { language } = reader;
  const w = managementWords[language];
  const state = visitState(visit, file.day);
  const tags = {
    planned: 'plain',
    due: 'soon',
    late: 'late',
    done: 'done',
    'no-answer': 'soon',
    'called-off': 'plain',
  };
  const { result } = visit;
  return {
    cells: [
      [
        { text: visit.ref },
        {
          text: file.book.nameThen('visit-purpose', visit.purpose, language, londonDate(visit.at)),
          quiet: true,
          line: true,
        },
      ],
      { text: shortDay(language, visit.plannedOn), datetime: visit.plannedOn.toString() },
      { text: w.visitStates[state], tag: tags[state] },
      result === null
        ? [
            ...(visit.note === null ? [] : [{ text: visit.note }]),
            ...link(reader, file, 'visit-result', visit.ref),
          ]
        : [
            {
              text: [
                ...result.findings.map((key) =>
                  file.book.nameThen('visit-finding', key, language, londonDate(result.at)),
                ),
                ...(result.note === null ? [] : [result.note]),
              ].join('. '),
            },
            {
              text: `${shortMoment(language, result.occurredAt)}, ${nameOf(file, result.byStaffId)}`,
              quiet: true,
              line: true,
            },
          ],
    ],
  };
}

/** One alert of a tag, and what police did. */
export function alertRow(reader: ManagementReader, file: ManagementFile, alert: TagAlert) {
  const { language } = reader;
  const w = managementWords[language];
  const state = alertState(alert, file.limits.tagMinutes, file.at);
  const tags = { answered: 'done', waits: 'soon', late: 'late' } as const;
  return {
    cells: [
      [
        { text: file.book.nameThen('tag-alert', alert.kind, language, londonDate(alert.at)) },
        { text: [alert.ref, alert.measureRef ?? ''].filter(Boolean).join(', '), quiet: true, line: true },
      ],
      { text: shortMoment(language, alert.occurredAt) },
      { text: w.alertStates[state], tag: tags[state] },
      [
        ...alert.responses.map((each) => ({
          text: [
            file.book.nameThen('tag-response', each.response, language, londonDate(each.at)),
            shortMoment(language, each.occurredAt),
            nameOf(file, each.byStaffId),
          ].join(', '),
          line: true,
        })),
        ...link(reader, file, 'alert-response', alert.ref),
      ],
    ],
  };
}

/** One new partner: where telling them stands, and each step. Nothing about a victim. */
export function disclosureRow(reader: ManagementReader, file: ManagementFile, disclosure: Disclosure) {
  const { language } = reader;
  const w = managementWords[language];
  const state = disclosureState(disclosure);
  const clock = disclosureClock(disclosure.knownOn, file.law);
  const due = clock?.due ?? null;
  const doubt = clock?.doubt ?? null;
  const isOpen = isDisclosureOpen(state);
  const by = state === 'to-tell' ? w.tellBy : w.decideBy;
  const isLate = due !== null && Temporal.PlainDate.compare(due, file.day) < 0;
  return {
    cells: [
      w.newPartner(shortDay(language, disclosure.knownOn)),
      [
        { text: w.disclosureStates[state], tag: isOpen ? (isLate ? 'late' : 'soon') : 'done' },
        ...(isOpen ? [{ text: due === null ? w.noClock : by(shortDay(language, due)), line: true }] : []),
        ...(isOpen && doubt !== null
          ? [{ text: `${doubtWords(doubt, language)} ${w.earlierShown}`, line: true, quiet: true }]
          : []),
      ],
      [
        ...disclosure.steps.flatMap((each) => [
          {
            text: w.step(
              w.disclosureSteps[each.step],
              shortDay(language, each.occurredOn),
              nameOf(file, each.byStaffId),
            ),
            line: true,
          },
          { text: each.reason, quiet: true, line: true },
        ]),
        ...(permittedDisclosure(state).length === 0
          ? []
          : link(
              reader,
              file,
              'disclosure',
              String(disclosure.eventId),
              w.newPartner(shortDay(language, disclosure.knownOn)),
            )),
      ],
    ],
  };
}

/** One packet for another force: both owners stand until the receipt; then who owns it now, and who handed it over. */
export function handOverRow(reader: ManagementReader, file: ManagementFile, packet: HandOver) {
  const { language } = reader;
  const w = managementWords[language];
  const here = nameOf(file, packet.ownerStaffId);
  const { receipt } = packet;
  const due = packet.occurredOn.add({ days: file.limits.receiptDays });
  const isLate = Temporal.PlainDate.compare(due, file.day) < 0;
  const state =
    receipt === null
      ? { text: w.noReceipt(shortDay(language, due)), tag: isLate ? 'late' : 'soon' }
      : receipt.outcome === 'received'
        ? { text: w.received(shortDay(language, receipt.occurredOn)), tag: 'done' }
        : { text: w.takenBack, tag: 'plain' };
  return {
    cells: [
      [
        { text: packet.ref, href: `/hand-overs/${packet.ref}` },
        { text: shortDay(language, packet.occurredOn), quiet: true, line: true },
      ],
      w.sent(file.book.nameThen('other-force', packet.force, language, londonDate(packet.at)), packet.unit),
      [state, ...(receipt === null ? link(reader, file, 'receipt', packet.ref) : [])],
      receipt === null
        ? w.both(here)
        : receipt.outcome === 'received'
          ? w.handedOver(here, receipt.theirOwner ?? w.nobody)
          : w.stillHere(here),
    ],
  };
}
