// Long because it is a word list: surnames, the commonest first, and the second spellings they meet.

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** In Wales a handful of surnames names a third of the people, so their weights are written out. */
export const welshSurnames = words(`
  Jones Davies Williams Evans Thomas Lewis Hughes Morgan Griffiths Edwards Roberts Rees James Owen Morris Phillips
  Price Jenkins Powell Lloyd Harries John Bowen Richards Llewellyn Howells Parry Rowlands Ellis Watkins Pugh Bevan
  Harris Mathias George Reynolds Francis Gibby Picton Vaughan Beynon Nicholas Pritchard Prosser Probert
  Humphreys Hopkins Daniel Gwyther Elias Bebb Breeze Tudor Meredith Rosser Arthur Samuel Protheroe Perkins
  Llwyd Gruffydd Prydderch Cadwaladr`);

/** Some Welsh families still name the father: ap before a consonant, ab before a vowel, ferch for a daughter. */
export const patronymics = words(
  `Dafydd Gwilym Rhys Huw Ifan Owain Iorwerth Emyr Hywel Siôn Tomos Meurig Elis Glyn`,
);

export const englishSurnames = words(`
  Smith Brown Taylor Johnson White Walker Wright Robinson Green Hall Wood Jackson Clarke Harrison Cooper Ward
  Turner Hill Baker Carter Shaw Bailey Cole Mitchell Adams Marshall Webb Palmer Mills Barnes Knight Holmes Hunt
  Dixon Barker Fisher Gibson Chapman Ford Lawrence Fox Stone Booth Carr Black Hart Wells Pearce Burton Nash Field
  Hobbs Bishop Lane Tucker Payne Rowe Skinner Peacock Mould Tranter Bradshaw Summers Whittle Cartwright Hodges`);

export const otherSurnames = words(`
  Kowalski Nowak Wójcik Popescu Ionescu Khan Ahmed Hussain Patel Singh Kaur Okafor Mensah Chen Wong Silva Costa
  Rossi Ferreira Zielińska`);

/** A second spelling that another system may hold for the same family. */
export const otherSpellings: ReadonlyMap<string, string> = new Map([
  ['Lloyd', 'Llwyd'],
  ['Llwyd', 'Lloyd'],
  ['Rees', 'Rhys'],
  ['Davies', 'Davis'],
  ['Griffiths', 'Griffith'],
  ['Llewellyn', 'Llewelyn'],
  ['Harries', 'Harris'],
  ['Harris', 'Harries'],
  ['Phillips', 'Philips'],
  ['Morris', 'Maurice'],
  ['Howells', 'Howell'],
  ['Mathias', 'Matthias'],
  ['Pritchard', 'Prichard'],
  ['Reynolds', 'Reynold'],
  ['Edwards', 'Edward'],
  ['Clarke', 'Clark'],
  ['Thomas', 'Tomas'],
  ['Wójcik', 'Wojcik'],
  ['Zielińska', 'Zielinska'],
]);
