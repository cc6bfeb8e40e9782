// Which tools a case asks for, and what the shipped list says of each: levels, course, stages with our own words.

import assert from 'node:assert/strict';
import test from 'node:test';

import { shippedReferenceBook } from '#reference';

import { askedTools, cannotSay, findTool, stagesOf, toolsOf } from './tool.ts';

const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const kind = { offenceKey: 'stalking_s2a', domesticAbuse: 'no', relationships: ['stranger'] } as const;

test('a stalking case asks for SASH and HRE; DASH too where they are or may be connected', () => {
  assert.deepEqual(askedTools(book, kind), ['sash', 'hre']);
  assert.deepEqual(askedTools(book, { ...kind, relationships: ['former-partner'] }), ['sash', 'hre', 'dash']);
  assert.deepEqual(askedTools(book, { ...kind, relationships: [null] }), ['sash', 'hre', 'dash']);
  assert.deepEqual(askedTools(book, { ...kind, domesticAbuse: 'yes' }), ['sash', 'hre', 'dash']);
});

test('harassment between strangers, and an offence of no such kind, ask for none', () => {
  assert.deepEqual(askedTools(book, { ...kind, offenceKey: 'harassment_s2' }), []);
  assert.deepEqual(askedTools(book, { ...kind, offenceKey: null }), []);
});

test('every tool results in levels or in a stage, “cannot say” is a value of its own, and courses exist', () => {
  const tools = toolsOf(book, 'en');
  assert.deepEqual(
    tools.map(({ key }) => key),
    ['sash', 'hre', 'dash', 'dara', 's-dash', 'srp', 'ppit', 'force-form'],
  );
  for (const tool of tools) {
    assert.equal(tool.isStaged, tool.levels.length === 0, tool.key);
    if (!tool.isStaged) assert.equal(tool.levels.at(-1), cannotSay);
    for (const level of tool.levels) assert.ok(book.find('assessment-level', level), level);
    if (tool.course !== null) assert.ok(book.find('course', tool.course), tool.course);
  }
  assert.equal(findTool(book, 'sash', 'en')?.course, 'sash');
});

test('the eight stages are in order, described in both languages, and cite the published research', () => {
  for (const language of ['en', 'cy'] as const) {
    const stages = stagesOf(book, language);
    assert.deepEqual(
      stages.map(({ stage }) => stage),
      [1, 2, 3, 4, 5, 6, 7, 8],
    );
    assert.ok(stages.every(({ says }) => says.length > 10));
  }
  assert.ok(book.all('homicide-stage').every(({ source }) => source.includes('Monckton Smith')));
});
