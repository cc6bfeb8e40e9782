// What a caller says puts the conditions it may concern first, in either language; nothing is ever left out of the page by it.

import assert from 'node:assert/strict';
import test from 'node:test';

import { array, assert as check, constantFrom, property } from 'fast-check';

import { shippedReferenceBook } from '#reference';

import { rankClauses, topicsHeard } from './rank-clauses.ts';

const book = shippedReferenceBook(Temporal.PlainDate.from('2026-11-25'));
const clauses = [
  'Must not contact Victim A directly or indirectly by any means',
  'Must not enter the town of Llanddewi within the boundary marked on the map',
  'Must not follow or watch Victim A',
  'Must live and sleep at the address given to the court',
  'Must attend the programme and engage with every session',
  'Rhaid peidio â chysylltu â Dioddefwr A mewn unrhyw fodd',
  'Must surrender any passport',
] as const;

const first = (said: string, picked: readonly string[] = []) => {
  const heard = topicsHeard(book, said, picked);
  return rankClauses(clauses, (clause) => [clause], said, heard).map(({ clause }) => clause);
};
const heardIn = (said: string) => topicsHeard(book, said, []).map((entry) => entry.key);

test('what callers say is heard, in English and in Welsh, mutated or not', () => {
  for (const [said, topic] of [
    ['He keeps texting me', 'contact'],
    ['mae’n anfon negeseuon ata i', 'contact'],
    ['fe gysylltodd o eto', 'contact'],
    ['he is outside my house', 'address'],
    ['mae e wrth y drws', 'address'],
    ['yn yr ardd', 'address'],
    ['he is in the village', 'near'],
    ['added me on Instagram', 'online'],
    ['cyfrif newydd ar Facebook', 'online'],
    ['a car is following me', 'following'],
    ['mae’n fy nilyn i', 'following'],
    ['flowers were left at work', 'gifts'],
    ['daeth blodau eto', 'gifts'],
    ['his brother told me to drop it', 'others'],
    ['neges drwy ei frawd', 'others'],
    ['I found an AirTag on the car', 'tracking'],
    ['he threatened me with a knife', 'threats'],
    ['mae o wedi bygwth fy lladd', 'threats'],
    ['he was at the school gate', 'children'],
    ['he has moved house', 'living'],
    ['missed his appointment', 'programme'],
  ] as const) {
    assert.ok(heardIn(said).includes(topic), `${said}: ${heardIn(said).join(' ')}`);
  }
  assert.deepEqual(heardIn(''), []);
  assert.deepEqual(heardIn('the weather is fine'), []);
});

test('the likeliest condition comes first, and a word of the caller’s own weighs most', () => {
  assert.equal(first('he sent flowers')[0], clauses[0]);
  assert.equal(first('saw him in Llanddewi')[0], clauses[1]);
  assert.equal(first('gwelais i fe yn Llanddewi')[0], clauses[1]);
  assert.equal(first('he is following me')[0], clauses[2]);
  assert.ok(first('mae e’n ffonio bob awr').includes(clauses[5]));
  assert.equal(first('', ['programme'])[0], clauses[4]);
  const spo = [
    'The respondent must not engage in surveillance by any means whatsoever',
    'Must attend every session of the programme as directed by the supervisor',
    'Must not contact victim B',
    'Must not contact victim A in any way, or get anyone else to, directly or indirectly',
  ] as const;
  const of = (said: string) =>
    rankClauses(spo, (clause) => [clause], said, topicsHeard(book, said, []))[0]?.clause;
  assert.equal(of('he missed his course'), spo[1], 'one word by chance is not the whole topic');
  assert.equal(of('his mum phoned me'), spo[3], 'the one that names somebody else');
  assert.deepEqual(first('the weather is fine'), []);
});

test('every topic finds a word in both languages, and is told apart by its words', () => {
  for (const entry of book.entries('call-topic', 'en')) {
    for (const name of ['said', 'clause']) {
      const list = entry.body[name];
      assert.ok(Array.isArray(list) && list.length >= 6, `${entry.key} ${name}`);
      for (const word of list) assert.match(String(word), /^[\p{L}\p{N}’'-]+(?: [\p{L}\p{N}’'-]+)*\*?$/u);
    }
  }
});

test('whatever is said, only conditions there are come first, each once, with why', () => {
  const words = constantFrom(
    'text',
    'door',
    'ffonio',
    'ngardd',
    'blodau',
    'x',
    '’',
    '()',
    'school',
    '*',
    'Llanddewi',
  );
  check(
    property(array(words, { maxLength: 12 }), (said) => {
      const text = said.join(' ');
      const ranked = rankClauses(clauses, (clause) => [clause], text, topicsHeard(book, text, []));
      assert.equal(new Set(ranked.map(({ clause }) => clause)).size, ranked.length);
      for (const { clause, topics, shared } of ranked) {
        assert.ok(clauses.includes(clause));
        assert.ok(topics.length + shared.length > 0);
      }
    }),
    { seed: 20_261_126, numRuns: 300 },
  );
});
