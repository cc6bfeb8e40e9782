// The forms of a page: which has the language switch, and which of them what was typed goes back into.

import assert from 'node:assert/strict';
import test from 'node:test';

import { formsOfPage } from './forms-of-page.ts';

const typed = { name: 'order', key: 'old-key-order', values: { court: 'Llanelli', version: '3' } };
const own = { values: { court: 'Brecon' }, errors: [] };

test('what was typed goes back into its own form, and no other form of the page takes it', () => {
  const forms = formsOfPage([typed], 'new-key', true);
  assert.equal(forms.begin('other'), 'new-key-other');
  assert.deepEqual(forms.answers(own), own);
  assert.equal(forms.begin('order'), 'old-key-order');
  assert.deepEqual(forms.answers(own), { values: typed.values, errors: [] });
});

test('what a form was shown over stays as sent, so that a change by somebody else is still found out', () => {
  const forms = formsOfPage([typed], 'new-key', true);
  forms.begin('order');
  assert.equal(forms.hidden('version', 4), '3');
  forms.begin('other');
  assert.equal(forms.hidden('version', 4), '4');
});

test('the switch belongs to the main form, else to the first that stands in, and to none where it must stay a link', () => {
  const forms = formsOfPage([], 'key', true);
  assert.equal(forms.main(), null);
  forms.standIn('back');
  assert.deepEqual(forms.main(), { id: 'form-back', name: 'back', press: null });
  forms.offer('add');
  assert.deepEqual(forms.main(), { id: 'main-form', name: 'add', press: null });
  const link = formsOfPage([], 'key', false);
  link.offer('add');
  assert.equal(link.main(), null);
});
