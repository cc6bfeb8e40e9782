// Checks a whole document for the tests: valid HTML and what a screen reader needs, without a browser.

import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Nunjucks leaves spaces where a block was empty.
    'no-trailing-whitespace': 'off',
    // govuk-frontend says role="group" on the fieldset of a date, for old screen readers.
    'no-redundant-role': 'off',
  },
});

/** One line a fault; empty is good. */
export async function htmlFaults(html: string): Promise<string> {
  const report = await validator.validateString(html);
  return report.results
    .flatMap((result) => result.messages)
    .map(({ ruleId, line, message }) => `${ruleId} at ${line}: ${message}`)
    .join('\n');
}
