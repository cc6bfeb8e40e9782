// No template holds a word of its own, and a word planted in each place where one can hide is caught.

import test from 'node:test';

import { assertAllowed, assertCaught, assertKept } from './reading/keeps.ts';
import { repositoryFiles } from './reading/repository.ts';
import { templateFaults } from './templates.ts';

const path = 'src/orders/pages/order.njk';

test('no template holds words', () => {
  assertKept(
    templateFaults,
    repositoryFiles().filter((file) => file.path.endsWith('.njk')),
  );
});

test('words in text, attributes, buttons, parameters and expressions are caught', () => {
  const bad = [
    '<p>Served on {{ view.day }}</p>',
    '{{ t.title }}\n  by\n{{ view.name }}',
    '<img src="{{ a }}" alt="Bar chart">',
    '<nav aria-label="Pages"></nav>',
    '<input name="q" placeholder="Name or number">',
    '<abbr title="{{ t.a }} order">{{ t.b }}</abbr>',
    '<input type="submit" value="Save">',
    '{{ govukButton({ text: "Save" }) }}',
    `{{ govukInput({ label: { text: 'Surname' }, name: 'surname' }) }}`,
    '{{ govukPanel({ html: "<b>Saved</b>" }) }}',
    '{% set heading = "Orders in force" %}',
    '{{ view.name or "Nobody" }}',
  ];
  for (const text of bad) assertCaught(templateFaults, path, text);
});

test('layout, machine values and entities are allowed', () => {
  const good = [
    '{# The order page: title, parties, conditions. #}',
    '<p class="govuk-body">{{ t.served(view.day) }}&nbsp;&middot; {{ view.n }}</p>',
    '<input type="radio" name="served" value="yes">',
    '{{ govukButton({ text: t.save, classes: "govuk-button govuk-button--secondary", type: "submit" }) }}',
    '{% if view.kind == "spo" %}<hr>{% endif %}',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>{{ t.title }} – Gwarchod</title>',
    '<script src="{{ chrome.script }}"></script>',
  ];
  for (const text of good) assertAllowed(templateFaults, path, text);
});
