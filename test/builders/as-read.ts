// A document as tests read it.

/** The document without what keeps numbers on one line (`src/ui/html/unbroken.ts`): tests read its sentences. */
export function asRead(html: string): string {
  return html.replaceAll(/<span class="g-ref">([^<]*)<\/span>/gu, '$1');
}
