// Text made safe for HTML, and HTML that has been made safe.

import nunjucks from 'nunjucks';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** HTML that a template may print as it stands; everything else is escaped. */
export type SafeHtml = InstanceType<typeof nunjucks.runtime.SafeString>;

export function safeHtml(html: string): SafeHtml {
  return new nunjucks.runtime.SafeString(html);
}
