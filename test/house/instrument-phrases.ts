// House rule: the wording of licensed risk instruments is not in this repository; phrases are known by hash, never by text.

import { createHash } from 'node:crypto';

import type { Fault, RepositoryFile } from './reading/repository.ts';
import { lineOf } from './reading/source-text.ts';

/** How many words of an item in a row make a phrase: few enough to notice a reworded quotation, enough to be no accident. */
const phraseLength = 5;

/** First 16 hexadecimal digits of the SHA-256 of each phrase: lower case, letters and digits, single spaces, apostrophes dropped. */
const known: ReadonlySet<string> = new Set(
  `
    02a0dce5ae38cb19 02f61df4bfff1fb0 093c13bed6f309c7 0e4a09ad82dffa3c 125c324b3cb6a617 135b207996a9ebe2
    1474ee986fe01a2b 17fa29426668a99c 18e0f003e92161ce 1e52a63f2a3e6aee 210ebc2481bce58e 2723fb8804ce2cf0
    28128f3c9bcf683a 2d99c43ae85f06a9 30499367305ac1a7 3077779fa4cd0433 31fd0876107b0d18 33d3efa424602538
    34975b926b1cb97b 3618c56a8306eb02 37cdb54f23db908e 39817f42b661f5c0 39f055fb9e71fe60 3d3021031313e9ed
    3fba703100756fe6 428bba9138c839fe 440262f71ef3422a 460213145a13428a 4953a7aec8dbc87f 4b618e4820d29227
    4f26d290f8bfa9b7 51793ff1ec253add 539aef6ad419bbbc 55816c7fcbca363c 56636fd563585ba4 578b593dac5c3098
    58b9fcc7b89f7611 5add7543b8484d3e 5ba3f0719d629727 647f13e1ed23fdff 64c217af26e59da3 670bbc150c1247e5
    6880d6583f9d5f21 6961cfba9a8dda3a 69a99aab0bd0d0f2 69e0d5763a50483f 6d5f91afc6ad74ed 6faaaa04c219a2a9
    6ffbd285cfad393c 706b6cd9699f6e7d 73b39b53f66da698 752632d0f811baf0 7574c1903ed4b5f4 75fc5cb76b96ceb8
    79a046837c5750ce 7aea2fc2b79edbee 7c4bf090d333b51e 7c5e217a02b3e04b 7c8dbb57f51bd20d 7d53afae02bf1550
    7eb34e0efc0d6c34 7eb89fb1553df7b1 7f28cd3e32770e99 843df597ffd1aa5b 84ec8a722b5a2df0 887067d591ff1c5b
    8d925b7082c2fa55 8dfe27846d7cb1fd 8eb9d6bcb6402025 91887565c11f57e7 92b0df3ec01fe07a 93e3b0c77a25cbbd
    96d9ebea455b12e7 97a5e874f98b7c89 9836fa95b66baf8e 9926492fa1636655 99b4eaad0ef30716 9b2375a0e0b3663c
    9b8005087c7d4669 9fabb2e84f0a93e4 a46f7cf95b335d98 a663244f7515367f a681bf6a70d35f16 a751598ef22f6844
    a7540185d646625f a858f203b894a571 a88f773894004f1b a9bf82c582504124 a9c026bfc0fdf3f3 aa58cd37ad266774
    aa9c22bf372f7757 ab0960849950e4fc aba4c87c53dba74e aba630e9881565cc ad9522e5ea0cd1bf ae55d39b1e6305d1
    b067554a02aed0d9 b38202188cd15ba6 ba2f494eb6adcc9e bcc5a52eddc35d9d c02a0b5ec990e671 c0808456fd8ec103
    c0c487a4f7264c72 c1507c21489160d7 c196508dee3be392 c51b2c2661628ef8 c51f29d794d0239e c6d13c938e5b8a06
    caa8b031bf6cad0f cac05c59dcaf7a7e cd5c06daa3f33797 d0953aa684929c0c d0b751e25c1b51d7 d42301303e08db88
    d4233aa6ecd9a6dd d713ad86a4736504 d7ca75c3122e7c24 d98ae5697d04db17 dde0d8427326c833 dec21079c284f19c
    deefa609d9adc95e e01184026619995c e04b1b6c6ce68571 e098c6e73753928d e197bb3f5c7e5c7f e1b0583a0f970e54
    e1f5c41e993f97e6 e38932cb9fae9036 e50c97b837acb397 e88d3819d247cf74 ea4b803146f5886b ed5ef49aa201a004
    ed76af573a1da4bc f1a8511188169672 f2e638f394d13d0c f36f0bf22409122a f425387ce6a319df fa9978074d19ba24
    fb07b456e0f88a15 fb85cd509a01f4ad fc8266d964609fe2 fe72811d5748c44c ffe7ded15c8e0393
  `
    .trim()
    .split(/\s+/),
);

/** The hash by which a phrase of five words is known. */
export function phraseHash(phrase: string): string {
  const words = wordsOf(phrase).map((each) => each.word);
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}

/** Places where a file quotes an item of an instrument. */
export function instrumentFaults(
  { path, text }: RepositoryFile,
  hashes: ReadonlySet<string> = known,
): readonly Fault[] {
  if (path === 'package-lock.json') return [];
  const words = wordsOf(text);
  const faults: Fault[] = [];
  for (let first = 0; first + phraseLength <= words.length; first += 1) {
    const phrase = words.slice(first, first + phraseLength);
    if (!hashes.has(phraseHash(phrase.map((each) => each.word).join(' ')))) continue;
    faults.push({
      path,
      line: lineOf(text, phrase[0]?.at ?? 0),
      fault:
        'quotes an item of a licensed risk instrument: record who assessed, when, the level and reasons instead',
    });
  }
  return faults;
}

function wordsOf(text: string): readonly { readonly word: string; readonly at: number }[] {
  return [...text.toLowerCase().matchAll(/[a-z0-9'’]+/g)]
    .map((match) => ({ word: match[0].replace(/['’]/g, ''), at: match.index }))
    .filter((each) => each.word !== '');
}
