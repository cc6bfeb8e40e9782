// What the frame of a page is made of: everything around the page's own content.

import { shortMoment } from '#platform';
import type { Language, Page, RenderContext } from '#platform';

import { assets } from '../assets/assets.ts';
import { formsOfPage, type FormsOfPage } from '../html/forms-of-page.ts';
import { cy } from './chrome.cy.ts';
import { en } from './chrome.en.ts';

const chromeWords = { en, cy } as const;
const languageNames = { en: 'English', cy: 'Cymraeg' } as const;

/** Paths of the pages that the frame links to; null where the program has no such page. */
export type FramePaths = {
  readonly search: string | null;
  readonly signIn: string;
  readonly signOut: string;
  readonly account: string | null;
  readonly help: string | null;
  readonly accessibility: string | null;
  readonly cookies: string | null;
  readonly privacy: string | null;
};

export const framePaths: FramePaths = {
  search: '/searches',
  signIn: '/sign-in',
  signOut: '/sign-out',
  account: '/account',
  help: '/help',
  accessibility: '/accessibility-statement',
  cookies: '/cookies',
  privacy: '/privacy',
};

export type Chrome = {
  readonly language: Language;
  readonly words: (typeof chromeWords)[Language];
  readonly languages: readonly {
    readonly code: Language;
    readonly name: string;
    readonly href: string;
    readonly current: boolean;
  }[];
  readonly viewerName: string | null;
  readonly navigation: readonly { readonly href: string; readonly text: string; readonly current: boolean }[];
  readonly home: string;
  readonly forceName: { readonly en: string; readonly cy: string };
  readonly marking: string;
  readonly demonstration: boolean;
  readonly notice: string | null;
  readonly csrf: string;
  readonly formKey: string;
  /** The forms of this page while it is drawn. */
  readonly forms: FormsOfPage;
  readonly requestId: string;
  readonly hasErrors: boolean;
  /** The page footer on paper: when it was printed and by whom. */
  readonly printed: string;
  /** The same without a name, for paper that somebody outside carries; the access log has who. */
  readonly printedUnnamed: string;
  readonly search: string | null;
  readonly footer: readonly { readonly href: string; readonly text: string }[];
  readonly paths: FramePaths;
  readonly assets: { readonly stylesheet: string; readonly script: string; readonly icon: string };
};

/** The same address in another language. */
function inLanguage(path: string, language: Language): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set('lang', language);
  return url.pathname + url.search;
}

export function buildChrome(page: Page, context: RenderContext, paths: FramePaths): Chrome {
  const words = chromeWords[context.language];
  const when = shortMoment(context.language, context.now);
  const footer = [
    { href: context.viewer === null ? null : paths.account, text: words.account },
    { href: paths.help, text: words.help },
    { href: paths.accessibility, text: words.accessibility },
    { href: paths.cookies, text: words.cookies },
    { href: paths.privacy, text: words.privacy },
  ].flatMap(({ href, text }) => (href === null ? [] : [{ href, text }]));
  // Search is by name, so it belongs to whoever may open perpetrators at all.
  const maySearch = context.navigation.some((item) => item.section === 'perpetrators');
  return {
    language: context.language,
    words,
    languages: (['en', 'cy'] as const).map((code) => ({
      code,
      name: languageNames[code],
      href: inLanguage(context.path, code),
      current: code === context.language,
    })),
    viewerName: context.viewer?.name ?? null,
    navigation: context.navigation.map(({ href, text, section }) => ({
      href,
      text,
      current: section !== null && section === page.section,
    })),
    home: context.home,
    forceName: context.forceName,
    marking: context.marking,
    demonstration: context.demonstration,
    notice: context.notice,
    csrf: context.csrf,
    formKey: context.formKey,
    forms: formsOfPage(context.typed, context.formKey, page.get !== undefined && context.viewer !== null),
    requestId: context.requestId,
    hasErrors: context.hasErrors,
    printedUnnamed: words.printedBySystem(when),
    printed: context.viewer === null ? words.printedBySystem(when) : words.printed(when, context.viewer.name),
    search: maySearch ? paths.search : null,
    footer,
    paths,
    assets: { stylesheet: assets.stylesheet, script: assets.script, icon: assets.icon },
  };
}
