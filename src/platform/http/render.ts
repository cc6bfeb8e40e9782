// What the server hands to the interface for each page: the one type both sides keep.

import type { Language } from '../words/words.ts';
import type { Viewer } from '../session/viewer.ts';
import type { Page, Section, TypedForm } from './page.ts';

/** One place in the service navigation; what a role cannot use is absent. */
export type NavigationItem = {
  readonly href: string;
  readonly text: string;
  readonly section: Section;
};

export type RenderContext = {
  readonly language: Language;
  /** Null when nobody is signed in. */
  readonly viewer: Viewer | null;
  /** Path and query of this page without `lang`: the language links add `lang` to it. */
  readonly path: string;
  /** Said once after a save, in the reader's language. */
  readonly notice: string | null;
  /** Value of the hidden field `_csrf`. */
  readonly csrf: string;
  /** Value of the hidden field `_key`. */
  readonly formKey: string;
  readonly requestId: string;
  /** Service navigation of this viewer, in order, in the reader's language. */
  readonly navigation: readonly NavigationItem[];
  /** The viewer's home page. */
  readonly home: string;
  readonly forceName: { readonly en: string; readonly cy: string };
  /** Protective marking in the reader's language. */
  readonly marking: string;
  /** True on the demonstration force: every page says so. */
  readonly demonstration: boolean;
  /** When the page was made, for the printed footer. */
  readonly now: Temporal.Instant;
  /** True when the page shows a form again with errors: the title begins "Error: ". */
  readonly hasErrors: boolean;
  /** Forms to fill with what was typed, when only the language was switched; empty otherwise. */
  readonly typed: readonly TypedForm[];
};

/** Makes the whole HTML document. Pure: no database, no clock. The template sees page.words as `t`, `view` and `chrome`. */
export type Render = (page: Page, view: object, context: RenderContext) => string;

/** What the template ui/pages/error.njk is given. */
export type ErrorView = {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** A way on, where there is one. */
  readonly links: readonly { readonly href: string; readonly text: string }[];
};
