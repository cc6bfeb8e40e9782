// Switches the language of a page with every form of it filled in, with script and without, and says what was lost.

import type { Visit } from './server.ts';
import {
  answersFor,
  firstPress,
  formWithKey,
  lostIn,
  mainFormOf,
  otherFormsOf,
  sentBy,
} from './typed-form.ts';

type Switched = {
  /** What did not come through, in words for whoever broke it. */
  readonly lost: readonly string[];
  /** How many forms besides the main one ask something. */
  readonly others: number;
};

/** `body` is the page in English as this visitor sees it; null where it has no form that asks something. */
export async function switchLanguage(visit: Visit, body: string): Promise<Switched | null> {
  const main = mainFormOf(body);
  const others = otherFormsOf(body);
  const header = switchIn(body);
  if (main === null || header === null)
    return others.length === 0 ? null : { lost: ['its form has no switch'], others: others.length };
  const lost: string[] = [];
  const compare = (html: string, language: string, forms: readonly string[]) => {
    if (!html.includes(`<html lang="${language}"`)) lost.push(`not shown in ${language}`);
    for (const form of forms) {
      const again = formWithKey(html, sentBy(form)['_key'] ?? '');
      if (again === '') lost.push(`the key of a form in ${language}`);
      lost.push(...lostIn(again, answersFor(form)).map((name) => `${name} in ${language}`));
    }
  };
  const twin = /<button class="govuk-visually-hidden" type="submit" form="[^"]*"([^>]*)>/u.exec(body)?.[0];
  if (firstPress(twin ?? '') !== firstPress(main)) lost.push('what Enter presses');
  const keys = [...body.matchAll(/name="_key" value="([^"]*)"/gu)].map(([, key]) => key);
  if (new Set(keys).size !== keys.length) lost.push('two forms have one key');
  // As a browser with script sends it: the other forms of the page come along, and back again.
  const along = { _others: others.map((form) => new URLSearchParams(sentBy(form)).toString()) };
  const there = await visit.post(header.action, { ...sentBy(main), ...along, _language: header.form });
  compare(there.body, 'cy', [main, ...others]);
  const home = switchIn(there.body) ?? header;
  const back = await visit.post(home.action, { ...sentBy(main), ...along, _language: home.form });
  compare(back.body, 'en', [main, ...others]);
  // Without script each of the others has a switch of its own, at its end.
  for (const form of others) {
    const own = switchIn(form);
    if (own === null) lost.push('a form has no switch for a browser without script');
    else {
      const { body: html } = await visit.post(own.action, { ...sentBy(form), _language: own.form });
      compare(html, 'cy', [form]);
    }
    if (firstPress(form).startsWith('_language')) lost.push('Enter changes the language');
  }
  return { lost, others: others.length };
}

/** The first language switch in a piece of HTML: the form that it names, and where it sends it. */
function switchIn(html: string): { readonly form: string; readonly action: string } | null {
  const found = /<button [^>]*name="_language" value="([^"]*)" formaction="([^"]*)"/u.exec(html);
  return found === null ? null : { form: found[1] ?? '', action: (found[2] ?? '').replaceAll('&amp;', '&') };
}
