// Parts of the frame that depend on what a page put into a block: its title, and the column beside the main one.

import type { Chrome } from '../chrome/chrome.ts';
import { escapeHtml, safeHtml, type SafeHtml } from './escape.ts';

/** The document's title; a form shown again with errors says so first, for those who hear only the title. `title` is HTML already. */
export function pageTitle(title: string, chrome: Chrome): SafeHtml {
  const { words } = chrome;
  const own = title.trim();
  return safeHtml(`${chrome.hasErrors ? words.errorPrefix(own) : own} – ${escapeHtml(words.service)}`);
}

/** The side column, or nothing at all where a page has none: an empty landmark would be read out. `html` is HTML already. */
export function besideColumn(html: string, label: string): SafeHtml {
  const inside = html.trim();
  return safeHtml(
    inside === ''
      ? ''
      : `<aside class="g-columns__aside" aria-label="${escapeHtml(label)}">${inside}</aside>`,
  );
}
