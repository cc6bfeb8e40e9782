// A new user's ten minutes, step by step as the README tells them: the same steps in both languages, by pointer or by keyboard.

import assert from 'node:assert/strict';

import type { Page } from 'playwright-core';

import type { Language } from '#platform';

import type { Hands } from './hands.ts';

/** Name in full, as pages show it; the search is typed without the accents. */
const person = 'Siôn Ŵyn LLŶR';
const typed = 'sion wyn llyr';

const words = {
  en: {
    officer: 'PC D Rees, Officer',
    searchBox: 'Search for a person, order or crime',
    search: 'Search',
    conditions: 'Conditions in force now',
    history: 'Breach history',
    gaps: /2 breaches in \d+ days/u,
    record: 'Record a breach',
    condition: 'Must not contact victim A or go to their home',
    next: 'Continue',
    channel: 'Message',
    accountBox: 'Short account',
    account: 'Sent victim A two messages',
    evidence: 'Messages',
    police: 'Not arrested',
    reasonList: 'If not arrested, why?',
    reason: 'No reasonable grounds yet',
    crime: 'Not known yet',
    victim: 'Not told yet: due now',
    save: 'Record breach',
    sure: 'Record it: not arrested',
    saved: /Breach recorded\./u,
    third: /3rd breach of this person/u,
    signOut: 'Sign out',
    signIn: 'Sign in again',
    supervisor: 'Sgt C Morgan, Supervisor',
    work: /Decide what to do about a breach[\s\S]{0,40}Siôn Ŵyn LLŶR[\s\S]{0,200}3 breaches recorded for this person/u,
    card: 'Print the conditions card',
    cardTitle: `Conditions in force: ${person}`,
  },
  cy: {
    officer: 'PC D Rees, Swyddog',
    searchBox: 'Chwilio am berson, gorchymyn neu drosedd',
    search: 'Chwilio',
    conditions: 'Amodau mewn grym nawr',
    history: 'Hanes torri amodau',
    gaps: /Achosion o dorri amodau: 2/u,
    record: 'Cofnodi achos o dorri amodau',
    condition: 'Rhaid peidio â chysylltu â dioddefwr A na mynd i gartref y dioddefwr',
    next: 'Parhau',
    channel: 'Neges',
    accountBox: 'Disgrifiad byr',
    account: 'Anfonodd ddwy neges at ddioddefwr A',
    evidence: 'Negeseuon',
    police: 'Heb arestio',
    reasonList: 'Os nad arestiwyd, pam?',
    reason: 'Dim seiliau rhesymol eto',
    crime: 'Ddim yn hysbys eto',
    victim: 'Heb gael gwybod eto: i’w wneud nawr',
    save: 'Cofnodi’r achos',
    sure: 'Cofnodi: heb arestio',
    saved: /Cofnodwyd yr achos\./u,
    third: /Achos rhif 3 gan y person hwn/u,
    signOut: 'Allgofnodi',
    signIn: 'Mewngofnodi eto',
    supervisor: 'Sgt C Morgan, Goruchwyliwr',
    work: /Penderfynu beth i’w wneud am achos o dorri amodau[\s\S]{0,40}Siôn Ŵyn LLŶR[\s\S]{0,200}person hwn: 3\./u,
    card: 'Argraffu’r cerdyn amodau',
    cardTitle: `Amodau mewn grym: ${person}`,
  },
} as const;

export type Walked = {
  /** What was pressed, typed or chosen, in order: the bold words of the README. */
  readonly said: readonly string[];
  /** Of recording the breach alone: answers given, and keys pressed besides the account's own letters. */
  readonly answers: number;
  readonly keys: number;
};

/** Walks from the sign-in page, already open in the language, to the conditions card ready to print. */
export async function walkTenMinutes(page: Page, hands: Hands, language: Language): Promise<Walked> {
  const w = words[language];
  const said: string[] = [];
  const press = async (text: string) => {
    said.push(text);
    await hands.press(text);
  };
  const main = () => page.locator('main').innerText();

  await press(w.officer);
  said.push(typed);
  await hands.type(w.searchBox, typed);
  await press(w.search);
  await press(person);

  await page.getByRole('heading', { name: w.conditions }).waitFor();
  const record = await main();
  said.push(w.conditions, w.history);
  assert.ok(record.includes(w.condition), 'the condition is on the first page');
  assert.ok(record.includes(w.history));
  assert.match(record, w.gaps);

  const before = hands.keys();
  let answers = 0;
  const answer = async (text: string, give: () => Promise<void>) => {
    said.push(text);
    answers += 1;
    await give();
  };
  await press(w.record);
  await answer(w.condition, () => hands.choose(w.condition));
  await hands.press(w.next);
  await answer(w.channel, () => hands.tick(w.channel));
  await answer(w.account, () => hands.type(w.accountBox, w.account));
  await hands.press(w.next);
  await answer(w.evidence, () => hands.tick(w.evidence));
  await hands.press(w.next);
  await answer(w.police, () => hands.choose(w.police));
  await answer(w.reason, () => hands.pick(w.reasonList, w.reason));
  await answer(w.crime, () => hands.choose(w.crime));
  await hands.press(w.next);
  await answer(w.victim, () => hands.choose(w.victim));
  await hands.press(w.next);
  await press(w.save);
  await press(w.sure);
  await page.waitForURL(/\/breaches\/BR-/u);
  const breach = await page.locator('body').innerText();
  assert.match(breach, w.saved);
  assert.match(breach, w.third);
  const keys = hands.keys() - before;

  await press(w.signOut);
  await press(w.signIn);
  await press(w.supervisor);
  await page.waitForURL(/\/today/u);
  assert.match(await main(), w.work);
  await press(person);
  await press(w.card);
  await page.getByRole('heading', { name: w.cardTitle }).waitFor();
  assert.ok((await main()).includes(w.condition));
  return { said, answers, keys };
}

/** Sheets of paper that the open page prints on. */
export async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}
