// A page walked by Tab from its first stop to its last: what cannot be reached, seen or left is told, a line each.

import type { CDPSession, Page } from 'playwright-core';

// Runs in the page: notes every stop in the order of the document, how it looks without the focus, and then each visit.
const prepare = `(async () => {
  // The menu folds and unfolds a frame after the window has changed its width.
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  const stops = [];
  const groups = new Set();
  const faults = [];
  const name = (element) => element.tagName.toLowerCase() + ' “' +
    (element.labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\\s+/g, ' ').slice(0, 40) + '”';
  for (const element of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')) {
    if (element.disabled || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.tabIndex < 0) {
      // A button that Enter presses in a form is nobody's to reach: its twin stands in the form.
      if (!element.matches('main, [role], button.govuk-visually-hidden[aria-hidden="true"][form]')) faults.push('cannot be reached: ' + name(element));
      continue;
    }
    if (element.type === 'radio') {
      const others = [...document.getElementsByName(element.name)].filter((one) => one.form === element.form);
      if (groups.has(others[0])) continue;
      groups.add(others[0]);
      stops.push(others.find((one) => one.checked) ?? others[0]);
    } else stops.push(element);
  }
  const looks = (element) => [[element, null], [element.nextElementSibling, '::before'], [element.parentElement, null]]
    .flatMap(([one, part]) => {
      if (one === null) return [];
      const style = getComputedStyle(one, part);
      return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow, style.backgroundColor, style.borderColor];
    }).join(';');
  const before = new Map(stops.map((stop) => [stop, looks(stop)]));
  const walked = [];
  addEventListener('focusin', ({ target }) => {
    if (!before.has(target) || walked.length >= stops.length) return;
    walked.push(target);
    const { width, height } = target.getBoundingClientRect();
    if (looks(target) === before.get(target) || width <= 1 || height <= 1) faults.push('the focus is not seen: ' + name(target));
  });
  for (const element of document.body.querySelectorAll('*'))
    if (['fixed', 'sticky'].includes(getComputedStyle(element).position)) faults.push('can lie over what has the focus: ' + name(element));
  window.tabStops = stops;
  window.tabWalk = () => {
    for (const stop of stops) if (!walked.includes(stop)) faults.push('Tab does not reach: ' + name(stop));
    const astray = walked.findIndex((stop, place) => stop !== stops[place]);
    if (astray >= 0) faults.push('Tab leaves the order of the page at ' + name(walked[astray]));
    if (stops[0]?.getAttribute('href') !== '#main-content') faults.push('the first stop is not the skip link');
    stops[0]?.focus();
    return faults;
  };
  return stops.length;
})()`;

const afterSkip = `(() => {
  const main = document.getElementById('main-content');
  const at = document.activeElement;
  const isPast = (one) => main !== null && (main.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return isPast(at) || !window.tabStops.some(isPast) ? [] : ['the skip link does not lead into the page: ' + at.tagName + ' ' + at.textContent.trim().slice(0, 40)];
})()`;

/** Scrolling areas are stops of the browser's own, so more presses are sent than the page has stops of ours. */
const sparePresses = 8;

/** What somebody without a pointer would meet on the page just opened; empty is good. */
export async function faultsByTab(tab: Page): Promise<readonly string[]> {
  const stops = await tab.evaluate<number>(prepare);
  const keys = await tab.context().newCDPSession(tab);
  // Sent without waiting for each answer: the browser keeps their order, and a page takes a moment, not a minute.
  await Promise.all(Array.from({ length: stops + sparePresses }, () => press(keys, 'Tab', 9, '')));
  const faults = await tab.evaluate<string[]>('window.tabWalk()');
  await press(keys, 'Enter', 13, '\r');
  await press(keys, 'Tab', 9, '');
  faults.push(...(await tab.evaluate<string[]>(afterSkip)));
  // What has the focus is drawn otherwise: whoever looks at the page next sees it at rest.
  await tab.evaluate('document.activeElement?.blur()');
  await keys.detach();
  return faults;
}

async function press(keys: CDPSession, key: string, code: number, text: string): Promise<void> {
  const named = { key, code: key, windowsVirtualKeyCode: code };
  await keys.send('Input.dispatchKeyEvent', { type: text === '' ? 'rawKeyDown' : 'keyDown', text, ...named });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...named });
}
