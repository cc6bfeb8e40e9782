// Long because it is a word list: common given names, the commonest first, and the pairs that name one person in two languages.

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const givenNames = {
  cy: {
    male: words(`
      Dafydd Rhys Gareth Huw Ieuan Owain Gethin Aled Emyr Geraint Iwan Siôn Hywel Dewi Ifan Rhodri Gwilym Alun
      Llŷr Tomos Steffan Dylan Elis Osian Meirion Arwel Iestyn Eifion Gerallt Deiniol Iolo Macsen Tudur Guto Cai
      Ioan Caradog Elfyn Gruffydd Emrys Ithel Idris Illtud Garmon Cynan Madog Alwyn Glyn Rhydian Berwyn Eurig
      Trefor Meurig Cemlyn Gwyn Harri Tecwyn Prys Bedwyr Urien`),
    female: words(`
      Siân Rhian Angharad Catrin Elin Sioned Mair Nia Lowri Ffion Carys Eleri Bethan Gwenllian Menna Delyth Non
      Manon Mared Heledd Nerys Eirlys Gwen Mali Cerys Alaw Efa Beca Lleucu Branwen Nesta Rhiannon Eirian Meinir
      Glenys Haf Elan Betsan Llinos Enfys Anwen Gwyneth Dilys Cadi Esyllt Ceinwen Olwen Morfudd Arianwen Tegwen
      Marged Dwynwen Gwawr Luned Eluned Iola`),
  },
  en: {
    male: words(`
      David Mark Paul Andrew Christopher Michael Stephen James Matthew Daniel Robert Richard Simon Jason Lee Ryan
      Kevin Gary Adam Craig Darren Jonathan Anthony Thomas Luke Jack Joshua Benjamin Samuel Nathan Callum Kyle
      Jordan Liam Connor Scott Wayne Dean Shaun Carl Neil Ian Peter Martin Kieran Aaron Jamie Lewis Harry George
      Ashley Bradley Marc Stuart Graham Karl Joseph Alexander Oliver Charlie Jake Dale Robin Gavin Leon`),
    female: words(`
      Sarah Emma Claire Rebecca Lisa Nicola Kelly Louise Gemma Rachel Laura Amy Samantha Michelle Joanne Hannah
      Jessica Charlotte Stacey Natalie Victoria Lauren Chloe Sophie Katie Danielle Zoe Kirsty Helen Julie Karen
      Amanda Tracey Leanne Hayley Kayleigh Jade Megan Abigail Holly Georgia Olivia Bethany Paige Jodie Alison
      Catherine Donna Susan Angela Tina Debbie Wendy Lucy Alice Grace Ellie Caitlin Tara`),
  },
  other: {
    male: words(`
      Piotr Marek Tomasz Jakub Andrei Mihai Ahmed Mohammed Yusuf Imran Arjun Rajesh Kwame Tunde Chen Wei João
      Miguel Luca Mateusz`),
    female: words(`
      Anna Katarzyna Agnieszka Magdalena Elena Ioana Fatima Aisha Zainab Priya Anjali Amara Mei Lin Sofia Maria
      Chiara Zofia Ewa Irina`),
  },
} as const satisfies Record<string, { readonly male: readonly string[]; readonly female: readonly string[] }>;

export type NameLanguage = keyof typeof givenNames;

/** The form another system may hold for the same person: pet form, English for Welsh, or a spelling without its accent. */
export const otherForms: ReadonlyMap<string, string> = new Map([
  ['Siôn', 'Sion'],
  ['Llŷr', 'Llyr'],
  ['Siân', 'Sian'],
  ['Dafydd', 'Dai'],
  ['David', 'Dave'],
  ['Rhys', 'Rees'],
  ['Ieuan', 'Evan'],
  ['Owain', 'Owen'],
  ['Gareth', 'Gary'],
  ['Gethin', 'Geth'],
  ['Gwilym', 'William'],
  ['Steffan', 'Stephen'],
  ['Stephen', 'Steve'],
  ['Tomos', 'Thomas'],
  ['Gruffydd', 'Griff'],
  ['Ioan', 'John'],
  ['Huw', 'Hugh'],
  ['Christopher', 'Chris'],
  ['Michael', 'Mike'],
  ['Matthew', 'Matt'],
  ['Daniel', 'Dan'],
  ['Robert', 'Rob'],
  ['Andrew', 'Andy'],
  ['Anthony', 'Tony'],
  ['Marc', 'Mark'],
  ['Mark', 'Marc'],
  ['Jonathan', 'Jon'],
  ['Benjamin', 'Ben'],
  ['Samuel', 'Sam'],
  ['Shaun', 'Sean'],
  ['Stuart', 'Stewart'],
  ['Catrin', 'Catherine'],
  ['Elin', 'Helen'],
  ['Rebecca', 'Becky'],
  ['Katie', 'Katy'],
  ['Claire', 'Clare'],
  ['Nicola', 'Nicky'],
]);
