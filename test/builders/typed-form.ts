// A form as somebody fills it in: an answer for every field, and whether those answers stand in a form shown again.

type Field = { readonly name: string; readonly value: string; readonly kind: 'text' | 'choice' };

/** The form of a page that the language switch sends: its HTML, with its tags as they stand. */
export function mainFormOf(html: string): string | null {
  const id = /<button [^>]*form="([^"]*)" name="_language"/u.exec(html)?.[1];
  return id === undefined
    ? null
    : (new RegExp(`<form id="${id}"[\\s\\S]*?</form>`, 'u').exec(html)?.[0] ?? null);
}

/** The other forms of a page that ask something: each its HTML. A password is typed again, and asks for no keeping. */
export function otherFormsOf(html: string): readonly string[] {
  const main = mainFormOf(html);
  return [...html.slice(html.indexOf('<main')).matchAll(/<form\b[^>]*method="post"[\s\S]*?<\/form>/gu)]
    .map(([form]) => form)
    .filter((form) => form !== main && answersFor(form).length > 0 && !form.includes('type="password"'));
}

/** The form of a page that holds this one-time key; empty where none does. */
export function formWithKey(html: string, key: string): string {
  return (
    [...html.matchAll(/<form\b[\s\S]*?<\/form>/gu)].find(([form]) =>
      form.includes(`name="_key" value="${key}"`),
    )?.[0] ?? ''
  );
}

/** What a browser sends of a form that was filled in: its hidden fields and an answer to each question. */
export function sentBy(form: string): Readonly<Record<string, string>> {
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu)];
  return Object.fromEntries([
    ...hidden.map(([, name = '', value = '']) => [name, plain(value)] as const),
    ...answersFor(form).map(({ name, value }) => [name, value] as const),
  ]);
}

/** An answer to each field that is typed in or chosen from: the first choice of each, and text that no page holds. */
export function answersFor(form: string): readonly Field[] {
  const fields: Field[] = [];
  const add = (name: string | undefined, value: string, kind: Field['kind']) => {
    if (name !== undefined && !fields.some((each) => each.name === name)) fields.push({ name, value, kind });
  };
  for (const [tag] of form.matchAll(/<(?:input|textarea)\b[^>]*>/gu)) {
    const type = tag.startsWith('<textarea') ? 'textarea' : (read(tag, 'type') ?? 'text');
    if (['hidden', 'submit', 'file', 'password'].includes(type)) continue;
    const isChoice = type === 'radio' || type === 'checkbox';
    add(
      read(tag, 'name'),
      isChoice ? (read(tag, 'value') ?? 'on') : `typed ${fields.length} “ŵ&”`,
      isChoice ? 'choice' : 'text',
    );
  }
  for (const [, tag = '', inside = ''] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gu)) {
    const last = [...inside.matchAll(/<option\b([^>]*)>/gu)].at(-1)?.[1];
    if (last !== undefined) add(read(tag, 'name'), read(last, 'value') ?? '', 'choice');
  }
  return fields;
}

/** Names of the answers that a form shown again has lost, or has added to. */
export function lostIn(form: string, answers: readonly Field[]): readonly string[] {
  return answers
    .filter(({ name, value, kind }) => {
      if (kind === 'text') return !textsNamed(form, name).includes(value);
      return chosenNamed(form, name).join(' ') !== value;
    })
    .map(({ name }) => name);
}

/** What the first button of a form sends, as `name=value`; empty where it has no name. */
export function firstPress(form: string): string {
  const tag = [...form.matchAll(/<button\b([^>]*)>/gu)].find(
    ([, own = '']) => read(own, 'type') !== 'button',
  );
  const name = read(tag?.[1] ?? '', 'name');
  return name === undefined ? '' : `${name}=${read(tag?.[1] ?? '', 'value') ?? ''}`;
}

function textsNamed(form: string, name: string): readonly string[] {
  return [...form.matchAll(/<input\b([^>]*)>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/gu)]
    .filter(([, input, area]) => read(input ?? area ?? '', 'name') === name)
    .map(([, input, , inside]) =>
      input === undefined ? plain((inside ?? '').replace(/^\n/u, '')) : (read(input, 'value') ?? ''),
    );
}

function chosenNamed(form: string, name: string): readonly string[] {
  const ticked = [...form.matchAll(/<input\b([^>]*)>/gu)]
    .filter(([, tag = '']) => read(tag, 'name') === name && /\schecked(?:\s|$)/u.test(tag))
    .map(([, tag = '']) => read(tag, 'value') ?? 'on');
  const selected = [...form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/gu)]
    .filter(([, tag = '']) => read(tag, 'name') === name)
    .flatMap(([, , inside = '']) => [...inside.matchAll(/<option\b([^>]*\sselected[^>]*)>/gu)])
    .map(([, tag = '']) => read(tag, 'value') ?? '');
  return [...ticked, ...selected];
}

/** The value of an attribute, as it was before it was made safe for HTML. */
function read(tag: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}="([^"]*)"`, 'u').exec(tag)?.[1];
  return found === undefined ? undefined : plain(found);
}

function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
