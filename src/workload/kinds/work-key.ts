// Names of items of work, for example breach:BR-2026-00123:decide: the same at every sweep, so that a claim keeps its item.

import { workKinds, workRules } from './work-rules.ts';
import type { WorkKind } from './work-rules.ts';

/** What comes before and after the reference in the key of an item of this kind. */
export function keyAround(kind: WorkKind): { readonly before: string; readonly after: string } {
  const [record, act] = workRules[kind].key;
  return { before: `${record}:`, after: `:${act}` };
}

/** The name of an item. */
export function workKey(kind: WorkKind, ref: string): string {
  const { before, after } = keyAround(kind);
  return `${before}${ref}${after}`;
}

const references = /^[A-Za-z0-9][A-Za-z0-9.-]{0,59}$/u;

/** Whether a text sent by a form has the shape of an item's name; whether there is such an item is another question. */
export function isWorkKey(text: string): boolean {
  return workKinds.some((kind) => {
    const { before, after } = keyAround(kind);
    return (
      text.startsWith(before) &&
      text.endsWith(after) &&
      references.test(text.slice(before.length, -after.length))
    );
  });
}
