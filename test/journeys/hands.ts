// Two ways through the same pages: by pointer, and by keyboard alone with every key press counted.

import assert from 'node:assert/strict';

import type { Locator, Page } from 'playwright-core';

/** What somebody does to a page, by the words they read on it. */
export type Hands = {
  /** A link or a button. */
  readonly press: (text: string) => Promise<void>;
  /** A box to type in, by its label. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** One of several circles. */
  readonly choose: (label: string) => Promise<void>;
  /** A box to tick. */
  readonly tick: (label: string) => Promise<void>;
  /** An entry of a list that opens. */
  readonly pick: (label: string, entry: string) => Promise<void>;
  /** Key presses so far, without the letters typed into boxes; 0 by pointer. */
  readonly keys: () => number;
};

/** Text of a link or button as the eye reads it: exactly this, or this and more for those who listen. */
function pressable(page: Page | Locator, text: string): Locator {
  const words = text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const name = new RegExp(`^\\s*${words}\\s*(?:–.*)?$`, 'u');
  return page.getByRole('link', { name }).or(page.getByRole('button', { name })).first();
}

export function pointer(page: Page): Hands {
  return {
    press: (text) => pressable(page, text).click(),
    type: (label, text) => page.getByLabel(label, { exact: true }).first().fill(text),
    choose: (label) => page.getByRole('radio', { name: label, exact: true }).check(),
    tick: (label) => page.getByRole('checkbox', { name: label, exact: true }).check(),
    pick: async (label, entry) => {
      await page.getByLabel(label, { exact: true }).selectOption({ label: entry });
    },
    keys: () => 0,
  };
}

type Focused = {
  readonly kind: string;
  readonly text: string;
  /** Labels of all circles of the group. */
  readonly group: readonly string[];
};

// Read in the page: what has the focus, and the words that name it.
const focused = `(() => {
  const at = document.activeElement;
  const seen = (element) => {
    const copy = element.cloneNode(true);
    for (const hidden of copy.querySelectorAll('.govuk-visually-hidden')) hidden.remove();
    return copy.textContent.trim().replace(/\\s+/g, ' ');
  };
  const labelOf = (field) => (field.labels && field.labels[0] ? field.labels[0].textContent.trim().replace(/\\s+/g, ' ') : '');
  const tag = at.tagName.toLowerCase();
  const kind = tag === 'input' ? at.type : tag;
  const group = kind === 'radio' ? [...at.form.querySelectorAll('input[type=radio]')].filter((one) => one.name === at.name).map(labelOf) : [];
  return { kind, text: tag === 'a' || tag === 'button' ? seen(at) : labelOf(at), group };
})()`;
const chosenEntry = 'document.activeElement.selectedOptions[0].textContent.trim()';

const mostPresses = 250;

/** Only Tab, Space, Enter, the arrows and letters. Fails when what is wanted cannot be reached. */
export function keyboard(page: Page): Hands {
  let pressed = 0;
  const key = async (name: string) => {
    pressed += 1;
    await page.keyboard.press(name);
  };
  const at = () => page.evaluate<Focused>(focused);
  const reach = async (wanted: string, isIt: (element: Focused) => boolean) => {
    for (let turn = 0; turn < mostPresses; turn += 1) {
      if (isIt(await at())) return;
      await key('Tab');
    }
    assert.fail(`No key press reaches “${wanted}” on ${new URL(page.url()).pathname}`);
  };
  /** On a page just opened, the skip link passes over the header and the menu. */
  const skipToMain = async () => {
    if ((await at()).kind !== 'body') return;
    await key('Tab');
    await key('Enter');
  };
  const isField = (kinds: readonly string[], label: string) => (element: Focused) =>
    kinds.includes(element.kind) && element.text === label;
  return {
    press: async (text) => {
      if ((await pressable(page.getByRole('main'), text).count()) > 0) await skipToMain();
      await reach(text, isField(['a', 'button'], text));
      const opened = page.waitForEvent('load');
      await key('Enter');
      await opened;
    },
    type: async (label, text) => {
      await reach(label, isField(['text', 'search', 'textarea', 'password'], label));
      await page.keyboard.type(text);
    },
    choose: async (label) => {
      await skipToMain();
      await reach(label, (element) => element.kind === 'radio' && element.group.includes(label));
      for (let turn = 0; (await at()).text !== label; turn += 1) {
        assert.ok(turn < mostPresses, `The arrows do not reach “${label}”`);
        await key('ArrowDown');
      }
      await key('Space');
    },
    tick: async (label) => {
      await skipToMain();
      await reach(label, isField(['checkbox'], label));
      await key('Space');
    },
    pick: async (label, entry) => {
      await skipToMain();
      await reach(label, isField(['select'], label));
      for (let turn = 0; (await page.evaluate<string>(chosenEntry)) !== entry; turn += 1) {
        assert.ok(turn < mostPresses, `“${entry}” is not in the list “${label}”`);
        await key('ArrowDown');
      }
    },
    keys: () => pressed,
  };
}
