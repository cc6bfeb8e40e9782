// The navigation marks one place as where somebody is: no two places of a role share a section.

import assert from 'node:assert/strict';
import test from 'node:test';

import { navigationFor } from './navigation.ts';
import { roles } from './roles.ts';

test('whoever looks, a section is one place in the navigation', () => {
  for (const role of roles) {
    const sections = navigationFor(role, 'en').flatMap(({ section }) => section ?? []);
    assert.deepEqual(sections, [...new Set(sections)], role);
  }
});
