// Each step of a breach report as typed: what it says, and every problem it can have.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import type { FormBody } from '#platform';

import { readAction, readCrimeRef, readEvidence, readVictim, readWhat, readWhich } from './read-answers.ts';
import type { NamedMeasure, ReadAnswer } from './read-answers.ts';

/** A Wednesday, 18:00 in London. */
const now = Temporal.Instant.from('2026-11-25T18:00:00Z');
const measures: readonly NamedMeasure[] = [
  { id: 1, ref: 'SPO-2026-007', regime: 'spo', subjectNominalId: 5, clauseNos: [1, 2] },
  { id: 2, ref: 'BAIL-2026-010', regime: 'bail-pre-charge', subjectNominalId: 6, clauseNos: [] },
];

function day(name: string, text: string): FormBody {
  const [year = '', month = '', date = ''] = text.split('-');
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
}

function problemsOf<T>(read: ReadAnswer<T>): readonly string[] {
  return read.ok ? [] : read.error.map(({ field, problem }) => `${field}: ${problem}`);
}

function valueOf<T>(read: ReadAnswer<T>): T {
  if (!read.ok) throw new Error(problemsOf(read).join(', '));
  return read.value;
}

describe('which condition', () => {
  const read = (form: FormBody) => readWhich(form, measures);

  it('takes a condition, a measure without conditions, another measure, and not sure', () => {
    const spo = valueOf(read({ which: 'SPO-2026-007:2' }));
    assert.deepEqual([spo.measure?.id, spo.clauseNo, spo.kind], [1, 2, null]);
    const bail = valueOf(read({ which: 'BAIL-2026-010' }));
    assert.deepEqual([bail.measure?.id, bail.clauseNo], [2, null]);
    const other = valueOf(read({ which: 'other', measure: 'SPO-2026-007:1' }));
    assert.deepEqual([other.measure?.id, other.clauseNo], [1, 1]);
    assert.deepEqual(valueOf(read({ which: 'not-sure', measure: 'SPO-2026-007' })), {
      measure: null,
      clauseNo: null,
      kind: null,
    });
  });

  it('keeps failing to surrender and a missed session apart from the measure they are of', () => {
    assert.equal(valueOf(read({ which: 'surrender' })).kind, 'failure-to-surrender');
    const missed = valueOf(read({ which: 'programme', measure: 'SPO-2026-007' }));
    assert.deepEqual([missed.kind, missed.measure?.id], ['programme', 1]);
  });

  it('refuses nothing chosen, a condition of somebody else, and “another” without saying which', () => {
    assert.deepEqual(problemsOf(read({})), ['which: which-needed']);
    assert.deepEqual(problemsOf(read({ which: 'SPO-2026-999:1' })), ['which: which-needed']);
    assert.deepEqual(problemsOf(read({ which: 'SPO-2026-007:9' })), ['which: which-needed']);
    assert.deepEqual(problemsOf(read({ which: 'other' })), ['measure: measure-needed']);
    assert.deepEqual(problemsOf(read({ which: 'surrender', measure: 'SPO-2026-999' })), [
      'measure: measure-needed',
    ]);
  });
});

describe('what happened', () => {
  const good: FormBody = {
    ...day('occurred', '2026-11-25'),
    occurredTime: '06:40',
    ...day('reported', '2026-11-25'),
    reportedTime: '07.05',
    channels: ['message', 'phone'],
    account: 'Sent four messages.',
  };
  const read = (change: FormBody) => readWhat({ ...good, ...change }, ['phone', 'message', 'not-known'], now);

  it('reads a whole answer, and without a time only the day is known', () => {
    const answer = valueOf(read({}));
    assert.equal(answer.occurredFrom.toString(), '2026-11-25T06:40:00Z');
    assert.equal(answer.reportedAt.toString(), '2026-11-25T07:05:00Z');
    assert.deepEqual(answer.channels, ['phone', 'message']);
    const byDay = valueOf(read({ occurredTime: '', account: '' }));
    assert.deepEqual([byDay.occurredPrecision, byDay.account], ['day', null]);
    assert.equal(byDay.occurredFrom.toString(), '2026-11-25T00:00:00Z');
  });

  it('counts in London: in summer 06:40 is 05:40 by Greenwich', () => {
    const summer = valueOf(
      read({ ...day('occurred', '2026-07-01'), ...day('reported', '2026-07-02'), reportedTime: '0900' }),
    );
    assert.equal(summer.occurredFrom.toString(), '2026-07-01T05:40:00Z');
  });

  it('names each thing that is wrong', () => {
    const none = day('occurred', '');
    assert.deepEqual(problemsOf(read(none)), ['occurred: occurred-needed']);
    assert.deepEqual(problemsOf(read(day('occurred', '2026-02-30'))), ['occurred: occurred-not-a-date']);
    assert.deepEqual(problemsOf(read({ occurredTime: '25:00' })), ['occurredTime: occurred-not-a-time']);
    assert.deepEqual(problemsOf(read({ occurredTime: '18:01' })), ['occurredTime: occurred-in-future']);
    assert.deepEqual(problemsOf(read(day('occurred', '2026-11-26'))), ['occurred: occurred-in-future']);
    assert.deepEqual(problemsOf(read(day('reported', ''))), ['reported: reported-needed']);
    assert.deepEqual(problemsOf(read(day('reported', '2026-13-01'))), ['reported: reported-not-a-date']);
    assert.deepEqual(problemsOf(read({ reportedTime: '' })), ['reportedTime: reported-time-needed']);
    assert.deepEqual(problemsOf(read({ reportedTime: 'seven' })), ['reportedTime: reported-not-a-time']);
    assert.deepEqual(problemsOf(read({ reportedTime: '18:01' })), ['reportedTime: reported-in-future']);
    assert.deepEqual(problemsOf(read({ occurredTime: '07:06' })), ['reported: reported-before-it-happened']);
    assert.deepEqual(problemsOf(read({ channels: [] })), ['channels: channels-needed']);
    assert.deepEqual(problemsOf(read({ channels: ['telepathy'] })), ['channels: channels-needed']);
    assert.deepEqual(problemsOf(read({ account: 'x'.repeat(501) })), ['account: account-too-long']);
  });

  it('tells all that is wrong at once', () => {
    assert.deepEqual(problemsOf(readWhat({}, [], now)), [
      'occurred: occurred-needed',
      'reportedTime: reported-time-needed',
      'reported: reported-needed',
      'channels: channels-needed',
    ]);
  });
});

describe('evidence', () => {
  const read = (form: FormBody) => readEvidence(form, ['cctv', 'messages', 'none-yet']);

  it('takes what there is, or that there is none yet', () => {
    assert.deepEqual(valueOf(read({ evidence: ['messages', 'cctv'], evidenceNote: ' Kept ' })), {
      evidence: ['cctv', 'messages'],
      evidenceNote: 'Kept',
    });
    assert.deepEqual(valueOf(read({ evidence: 'none-yet' })).evidence, ['none-yet']);
  });

  it('refuses nothing, none together with some, and a long note', () => {
    assert.deepEqual(problemsOf(read({})), ['evidence: evidence-needed']);
    assert.deepEqual(problemsOf(read({ evidence: ['cctv', 'none-yet'] })), ['evidence: none-with-others']);
    assert.deepEqual(problemsOf(read({ evidence: 'cctv', evidenceNote: 'x'.repeat(501) })), [
      'evidenceNote: note-too-long',
    ]);
  });
});

describe('what police did', () => {
  const happened = Temporal.Instant.from('2026-11-25T06:40:00Z');
  const read = (form: FormBody, occurredFrom: Temporal.Instant | null = happened) =>
    readAction({ alsoCrime: 'no', ...form }, ['not-necessary', 'other'], now, occurredFrom);
  const arrested: FormBody = { action: 'arrested', ...day('arrest', '2026-11-25'), arrestTime: '09:10' };

  it('reads each action', () => {
    const { action } = valueOf(read(arrested));
    assert.equal(action.kind === 'arrested' && action.at.toString(), '2026-11-25T09:10:00Z');
    assert.deepEqual(valueOf(read({ action: 'looking-for' })).action, { kind: 'looking-for' });
    assert.deepEqual(valueOf(read({ action: 'not-arrested', reason: 'other', reasonNote: 'Ill' })).action, {
      kind: 'not-arrested',
      reason: 'other',
      note: 'Ill',
    });
  });

  it('needs a reason where there is no arrest, and words for another reason', () => {
    assert.deepEqual(problemsOf(read({})), ['action: action-needed']);
    assert.deepEqual(problemsOf(read({ action: 'not-arrested' })), ['reason: reason-needed']);
    assert.deepEqual(problemsOf(read({ action: 'not-arrested', reason: 'made-up' })), [
      'reason: reason-needed',
    ]);
    assert.deepEqual(problemsOf(read({ action: 'not-arrested', reason: 'other' })), [
      'reasonNote: reason-note-needed',
    ]);
    assert.deepEqual(
      problemsOf(read({ action: 'not-arrested', reason: 'not-necessary', reasonNote: 'x'.repeat(501) })),
      ['reasonNote: note-too-long'],
    );
  });

  it('refuses an arrest at an impossible time', () => {
    assert.deepEqual(problemsOf(read({ ...arrested, arrestTime: '' })), ['arrestTime: arrest-time-needed']);
    assert.deepEqual(problemsOf(read({ ...arrested, arrestTime: '9' })), ['arrestTime: arrest-not-a-time']);
    assert.deepEqual(problemsOf(read({ ...arrested, ...day('arrest', '') })), ['arrest: arrest-needed']);
    assert.deepEqual(problemsOf(read({ ...arrested, ...day('arrest', '2026-11-31') })), [
      'arrest: arrest-not-a-date',
    ]);
    assert.deepEqual(problemsOf(read({ ...arrested, arrestTime: '19:00' })), [
      'arrestTime: arrest-in-future',
    ]);
    assert.deepEqual(problemsOf(read({ ...arrested, arrestTime: '06:39' })), [
      'arrest: arrest-before-it-happened',
    ]);
    assert.deepEqual(problemsOf(read({ ...arrested, arrestTime: '06:39' }, null)), []);
  });

  it('asks whether it is also a crime; a number says yes, and cannot stand with no', () => {
    assert.deepEqual(problemsOf(readAction({ action: 'looking-for' }, [], now, null)), [
      'alsoCrime: also-crime-needed',
    ]);
    const withNumber = { action: 'looking-for', crime: ' 26/121377 ' };
    const answer = valueOf(read({ ...withNumber, alsoCrime: 'not-known' }));
    assert.deepEqual([answer.alsoCrime, answer.crimeRef], ['yes', '26-121377']);
    assert.deepEqual(problemsOf(read({ ...withNumber, alsoCrime: 'no' })), ['crime: crime-but-no']);
    assert.equal(readCrimeRef('  '.trim()), null);
  });
});

describe('telling the victim', () => {
  const happened = Temporal.Instant.from('2026-11-25T06:40:00Z');
  const read = (form: FormBody) => readVictim(form, ['phone'], now, happened);
  const told: FormBody = { victim: 'told', ...day('told', '2026-11-25'), toldTime: '07:20', method: 'phone' };

  it('reads each answer', () => {
    const answer = valueOf(read(told));
    assert.equal(
      answer.kind === 'told' && `${answer.at.toString()} ${answer.method}`,
      '2026-11-25T07:20:00Z phone',
    );
    assert.deepEqual(valueOf(read({ victim: 'not-yet' })), { kind: 'not-yet' });
    assert.deepEqual(valueOf(read({ victim: 'no-victim' })), { kind: 'no-victim' });
  });

  it('names each thing that is wrong', () => {
    assert.deepEqual(problemsOf(read({})), ['victim: victim-needed']);
    assert.deepEqual(problemsOf(read({ ...told, toldTime: '' })), ['toldTime: told-time-needed']);
    assert.deepEqual(problemsOf(read({ ...told, toldTime: 'noon' })), ['toldTime: told-not-a-time']);
    assert.deepEqual(problemsOf(read({ ...told, ...day('told', '') })), ['told: told-needed']);
    assert.deepEqual(problemsOf(read({ ...told, ...day('told', '2026-11-99') })), ['told: told-not-a-date']);
    assert.deepEqual(problemsOf(read({ ...told, toldTime: '23:00' })), ['toldTime: told-in-future']);
    assert.deepEqual(problemsOf(read({ ...told, toldTime: '06:00' })), ['told: told-before-it-happened']);
    assert.deepEqual(problemsOf(read({ ...told, method: 'pigeon' })), ['method: method-needed']);
  });
});
