// Searching: no name in an address, and only its author opens a search.

import assert from 'node:assert/strict';
import test from 'node:test';

import { makePerson, smallProgram, testClock } from '#testing';

test('a Welsh name typed without its accents finds the person, and the address holds no name', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'sion llyr' });
  assert.equal(sent.status, 303);
  assert.match(sent.location ?? '', /^\/searches\/[0-9a-f-]{36}$/u);
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Siôn Ŵyn LLŶR/u);
  assert.match(body, /accents differ/u);
});

test('a reference leads straight to its record', async () => {
  const { as, known } = await smallProgram();
  const visit = await as('officer');
  for (const [typed, address] of [
    [known.perpetrator.toLowerCase(), `/perpetrators/${known.perpetrator}`],
    [known.order, `/orders/${known.order}`],
    [known.bail, `/bail/${known.bail}`],
    [known.breach, `/breaches/${known.breach}`],
    [known.crime.replace('-', '/'), `/crimes/${known.crime}`],
  ]) {
    const sent = await visit.send('/perpetrators', { words: typed ?? '' });
    assert.equal(sent.location, address);
  }
});

test('another person cannot open my search', async () => {
  const { as } = await smallProgram();
  const sent = await (await as('officer')).send('/perpetrators', { words: 'huws' });
  const other = await (await as('supervisor')).get(sent.location ?? '');
  assert.equal(other.status, 404);
});

test('the restricted person is found without a name', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'cuddiedig' });
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Restricted record/u);
  assert.doesNotMatch(body, /Cuddiedig PRAWF/u);
});

test('another form of a name finds the person, and says which two forms met', async () => {
  const { as } = await smallProgram();
  const visit = await as('officer');
  const sent = await visit.send('/perpetrators', { words: 'llwyd' });
  const { body } = await visit.get(sent.location ?? '');
  assert.match(body, /Gethin Rhys LLOYD/u);
  assert.match(body, /another form of the name: llwyd, Lloyd/u);
});

let crowd: ReturnType<typeof makeCrowd> | undefined;
const crowded = (): ReturnType<typeof makeCrowd> => (crowd ??= makeCrowd());

/** A force with many people called Rhys and Siôn, and few whose names only sound so or are other forms. */
async function makeCrowd() {
  const { as, database } = await smallProgram();
  const { db } = database;
  for (let at = 0; at < 60; at += 1) {
    await makePerson(db, testClock, { given: 'Rhys', surname: `Aaron${at}` });
    await makePerson(db, testClock, { given: 'Siôn', surname: `Aaron${at}` });
  }
  for (const [given, surname] of [
    ['Rees', 'Zimmer'],
    ['Mair', 'Rice'],
    ['Shaun', 'Zimmer'],
    ['John', 'Zimmer'],
    ['Sionedwen', 'Zimmer'],
  ] as const)
    await makePerson(db, testClock, { given, surname });
  await makePerson(db, testClock, { given: 'Shaun', surname: 'Zachary', aliases: ['Siôn Zed'] });
  const visit = await as('officer');
  const search = async (words: string): Promise<{ body: string; address: string }> => {
    const address = (await visit.send('/perpetrators', { words })).location ?? '';
    return { body: (await visit.get(address)).body, address };
  };
  return { search, visit };
}

/** The rows between the heading of a group and the next heading. */
function groupIn(body: string, near: string): string {
  const from = body.indexOf(`id="near-${near}"`);
  assert.notEqual(from, -1, near);
  const to = body.indexOf('</section>', from);
  return body.slice(from, to);
}

test('other forms of a name and what sounds like it are on the first page, however many are called as typed', async () => {
  const { search } = await crowded();
  const rhys = (await search('rhys')).body;
  const forms = groupIn(rhys, 'form');
  assert.match(forms, /Rees ZIMMER/u);
  assert.match(forms, /another form of the name: rhys, Rees/u);
  assert.match(forms, /Mair RICE/u);
  assert.match(forms, /another form of the name: rhys, Rice/u);
  assert.doesNotMatch(groupIn(rhys, 'same'), /Rees ZIMMER/u);
  const sion = (await search('sion')).body;
  assert.match(groupIn(sion, 'same'), /accents differ: sion, Siôn/u);
  assert.match(groupIn(sion, 'form'), /another form of the name: sion, John/u);
  assert.match(groupIn(sion, 'part'), /start of the name: sion, Sionedwen/u);
  assert.match(groupIn(sion, 'sound'), /sounds alike: sion, \p{L}+/u);
});

test('whoever stands beyond the first page is reached by a link, page by page, in the language that was chosen', async () => {
  const { search, visit } = await crowded();
  const { body, address } = await search('sion');
  const shown = new Set(body.match(/AARON\d+/gu));
  assert.ok(shown.size < 60);
  assert.match(groupIn(body, 'same'), /Show all 6\d/u);
  assert.ok(body.includes(`href="${address}?near=same"`));
  for (const page of ['near=same', 'near=same&page=2']) {
    const next = await visit.get(`${address}?${page}`);
    assert.equal(next.status, 200);
    for (const name of next.body.match(/AARON\d+/gu) ?? []) shown.add(name);
  }
  assert.equal(shown.size, 60);
  const first = (await visit.get(`${address}?near=same`)).body;
  assert.ok(first.includes(`href="${address}?near=same&amp;page=2"`));
  assert.doesNotMatch(first, /Shaun ZIMMER/u);
  const sound = (await visit.get(`${address}?near=sound&lang=cy`)).body;
  assert.match(sound, /Yn swnio’n debyg/u);
  assert.match(sound, /yn swnio’n debyg: sion, Shaun/u);
  await visit.get(`${address}?lang=en`);
  assert.equal((await visit.get(`${address}?near=nobody&page=x`)).status, 200);
  assert.equal((await visit.get(`${address}?near=same&page=99`)).status, 200);
});

test('the reason told is that of the name which comes nearest, and of each where no one name answers', async () => {
  const { search } = await crowded();
  const { body } = await search('sion zachary');
  assert.match(body, /also known as Siôn Zed \(accents differ: sion, Siôn\); same name/u);
  assert.doesNotMatch(body, /sounds alike|date of birth or number/u);
  assert.match((await search('shaun zachary')).body, /<td[^>]*>[^<]*<span[^>]*>[^<]*<\/span>same name</u);
});
