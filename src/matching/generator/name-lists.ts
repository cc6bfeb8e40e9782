// Long because it is a word list: names, streets and towns from which the generated people are made. No real person.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Commonest first within each list: the generator draws the front more often. */
export const FORENAMES = {
  welsh: {
    male: list(`Rhys Dafydd Gareth Huw Siôn Ieuan Owain Aled Llyr Iwan Geraint Tomos Gruffydd Hywel Rhodri Emyr Dylan
      Alun Ifan Gethin Meirion Osian Llywelyn Iestyn Gwilym Emlyn Bryn Elis Ioan Macsen Eifion Rhydian Arwel Cai Deian
      Gwyn Ceri Steffan Harri Idris Trystan Carwyn Aneirin Tegid Elgan Dewi Guto Mostyn Ynyr Ifor Cynan Caradog Tudur
      David John Michael Paul Andrew Mark Christopher Stephen James Robert Richard Matthew Daniel Thomas William`),
    female:
      list(`Siân Megan Rhian Bethan Carys Elin Ffion Lowri Nia Angharad Catrin Sioned Mari Eleri Gwenllian Cerys
      Delyth Rhiannon Nerys Eirlys Heledd Manon Llinos Mair Eluned Branwen Non Gwen Alys Glesni Eira Lleucu Tegwen
      Sarah Emma Claire Nicola Rachel Lisa Elizabeth Julie Karen Amy Laura Rebecca Hannah Katherine`),
  },
  english: {
    male: list(`David Paul Mark Andrew James Michael John Christopher Daniel Robert Lee Jason Matthew Stephen Richard
      Darren Craig Ryan Jack Thomas Adam Simon Anthony Kevin Gary Ian Peter Liam Luke Joshua Benjamin Samuel Alexander
      William Joseph Nathan Ashley Scott Stuart Karl Neil Martin Philip Nicholas Wayne Carl Dean Shaun Edward George
      Charles Harry Oliver Callum Kieran Jake Connor Jordan Aaron Bradley Kyle Graham Keith Barry Alan Terence Trevor
      Nigel Colin Derek Raymond Leonard Frederick Timothy Jonathan Gavin Russell Damian Glen Clive Dominic`),
    female:
      list(`Sarah Emma Claire Lisa Nicola Karen Julie Rachel Rebecca Laura Michelle Joanne Amanda Samantha Louise
      Kelly Victoria Jennifer Hannah Charlotte Elizabeth Katherine Susan Jane Amy Gemma Stephanie Helen Natalie Sophie
      Jessica Lucy Lauren Chloe Zoe Kerry Donna Tracey Sharon Deborah Alison Jacqueline Angela Christine Margaret
      Patricia Caroline Abigail Danielle Leanne Holly Kirsty Jade Paige Ellie Leah Melissa Heather Wendy Gillian`),
  },
  eastern: {
    male: list(`Piotr Krzysztof Andrzej Tomasz Paweł Marcin Michał Jan Łukasz Marek Grzegorz Adam Jakub Mateusz Dariusz
      Zbigniew Jerzy Mariusz Rafał Kamil Wojciech Dawid Sebastian Bartosz Maciej Ion Andrei Alexandru Vasile Mihai
      Bogdan Florin Ivan Dmitri Sergei Vladimir Aleksander Oleksandr Jonas Tomas`),
    female:
      list(`Anna Katarzyna Agnieszka Małgorzata Ewa Magdalena Joanna Monika Aleksandra Karolina Marta Natalia
      Zofia Elżbieta Barbara Dorota Iwona Beata Justyna Maria Elena Ioana Mihaela Olena Irina Svetlana Jolanta Renata`),
  },
  southAsian: {
    male: list(`Mohammed Imran Asif Usman Ali Tariq Rajesh Sanjay Gurpreet Harpreet Amit Rahul Vijay Sunil Zahid Nadeem
      Shahid Kashif Bilal Hamza Faisal Naveed Arjun Ravi Manpreet Jaswinder Sukhdeep Anil Deepak Rashid Wasim Adeel
      Abdul Khalid Iqbal Salman`),
    female:
      list(`Fatima Aisha Nasreen Shabnam Priya Anjali Rukhsana Saima Sunita Kiran Parveen Zainab Amina Meera
      Jaspreet Harpreet Simran Noreen Farah Sadia Nadia Pooja Deepa Rekha`),
  },
  arabic: {
    male: list(`Mohammed Ahmed Ali Hassan Hussein Omar Ibrahim Khalid Mustafa Abdullah Youssef Mahmoud Karim Samir
      Tariq Nasser Hamza Bilal Said Ismail Jamal Walid Rashid Osman`),
    female:
      list(`Fatima Aisha Layla Maryam Zainab Amina Noor Khadija Yasmin Samira Huda Rania Salma Nadia Hanan
      Leila Sara Mona`),
  },
} as const;

export const SURNAMES_OF = {
  welsh:
    list(`Jones Davies Williams Evans Thomas Roberts Lewis Hughes Morgan Griffiths Edwards Owen James Rees Price
      Phillips Morris Harris Jenkins Richards Lloyd Powell Hopkins Howells Parry Pritchard Bowen Llewellyn Watkins
      Vaughan Bevan Pugh Humphreys Ellis Beynon Rowlands Prosser Gough Meredith Matthews Walters Mathias Harries
      Nicholas Francis George John David Rosser Cadwaladr Wynne Gwyn Tudor Maddocks Craddock Treharne Protheroe
      Probert Bebb Foulkes Anwyl Lougher Gittins Eynon Arthur Samuel Isaac Daniel Elias Penry Breeze`),
  english:
    list(`Smith Taylor Brown Wilson Johnson Walker Wright Robinson Thompson White Hall Green Wood Clarke Jackson
      Harrison Cooper Turner Ward Hill Moore Baker Martin Cook Bailey Parker Bennett Carter Shaw Mitchell Marshall
      Collins Webb Barker Foster Chapman Mills Palmer Reynolds Simpson Stevens Knight Saunders Fletcher Andrews Barnes
      Murphy Kelly Ryan Sullivan O'Brien O'Connor McDonald MacKenzie Campbell Stewart Fraser Graham Murray Reid Burns
      Gallagher Doyle Lynch Brennan Page Sharp Holmes Stone Hunt Gibson Pearce Black Rose Hart Newman Lane Fox Dixon
      Hawkins Wells Lowe Booth Cross Day Payne Field Potter Goddard Hobbs Sutton Tucker Nash Burgess Bird Skinner`),
  eastern:
    list(`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski
      Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Pawłowski Michalski Król Wieczorek Jabłoński
      Wróbel Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Popescu Ionescu Popa Radu Dumitru Stan
      Ivanov Petrov Kovalenko Shevchenko Bondarenko Kazlauskas Jankauskas Horvat Novak`),
  southAsian:
    list(`Khan Ahmed Hussain Ali Singh Patel Begum Kaur Iqbal Mahmood Malik Akhtar Shah Rahman Chowdhury Mirza
      Sheikh Sharma Kumar Gupta Rao Das Aslam Siddiqui Butt Qureshi Bashir Rashid Uddin Miah Hossain Gill Dhillon`),
  arabic:
    list(`Ali Ahmed Hassan Mohammed Hussein Ibrahim Abdullah Khalil Mahmoud Saleh Mansour Haddad Nasser Aziz Omar
      Said Karim Farah Habib Al-Masri Al-Rashid Osman Hamdan Salem Bakir`),
} as const;

export const PLACE_SURNAME_STARTS =
  list(`Ash Black Brad Brook Burn Carl Chad Cole Cran Dal Dun East Elm Fair Farn Green
      Grim Hard Hart Hazel Hep Hol Kirk Lang Lin Mar Mel Mid Nor Oak Pem Rad Red Rip Rush Sel Shel Stan Sut Thorn Tor
      Wal Wes Whit Win Wood Wor York`);
export const PLACE_SURNAME_ENDS =
  list(`bridge brook burn bury by combe cote croft dale den field ford gate ham hill hurst
      ley low man more ridge shaw stead stone thorpe ton ward well wick wood worth`);

/** Towns of mid and west Wales with their outward codes; the Welsh form stands first where the two differ. */
export const TOWNS: readonly (readonly [welsh: string, english: string, outward: string])[] = [
  ['Caerfyrddin', 'Carmarthen', 'SA31'],
  ['Llanelli', 'Llanelli', 'SA15'],
  ['Llanelli', 'Llanelli', 'SA14'],
  ['Aberystwyth', 'Aberystwyth', 'SY23'],
  ['Aberteifi', 'Cardigan', 'SA43'],
  ['Hwlffordd', 'Haverfordwest', 'SA61'],
  ['Aberdaugleddau', 'Milford Haven', 'SA73'],
  ['Doc Penfro', 'Pembroke Dock', 'SA72'],
  ['Penfro', 'Pembroke', 'SA71'],
  ['Dinbych-y-pysgod', 'Tenby', 'SA70'],
  ['Y Drenewydd', 'Newtown', 'SY16'],
  ['Y Trallwng', 'Welshpool', 'SY21'],
  ['Aberhonddu', 'Brecon', 'LD3'],
  ['Llandrindod', 'Llandrindod Wells', 'LD1'],
  ['Rhydaman', 'Ammanford', 'SA18'],
  ['Llanbedr Pont Steffan', 'Lampeter', 'SA48'],
  ['Llandeilo', 'Llandeilo', 'SA19'],
  ['Llanymddyfri', 'Llandovery', 'SA20'],
  ['Machynlleth', 'Machynlleth', 'SY20'],
  ['Abergwaun', 'Fishguard', 'SA65'],
  ['Cei Newydd', 'New Quay', 'SA45'],
  ['Ystradgynlais', 'Ystradgynlais', 'SA9'],
  ['Llanidloes', 'Llanidloes', 'SY18'],
  ['Llanfair-ym-Muallt', 'Builth Wells', 'LD2'],
  ['Crughywel', 'Crickhowell', 'NP8'],
  ['Porth Tywyn', 'Burry Port', 'SA16'],
  ['Cydweli', 'Kidwelly', 'SA17'],
  ['Sanclêr', 'St Clears', 'SA33'],
  ['Castellnewydd Emlyn', 'Newcastle Emlyn', 'SA38'],
  ['Llandysul', 'Llandysul', 'SA44'],
];

export const STREETS: readonly (readonly [welsh: string, english: string])[] = [
  ['Heol y Bont', 'Bridge Street'],
  ['Stryd Fawr', 'High Street'],
  ['Heol yr Eglwys', 'Church Road'],
  ['Stryd y Capel', 'Chapel Street'],
  ['Heol yr Orsaf', 'Station Road'],
  ['Stryd y Farchnad', 'Market Street'],
  ['Heol y Felin', 'Mill Road'],
  ['Maes yr Haf', 'Summerfield'],
  ['Heol y Castell', 'Castle Road'],
  ['Stryd y Cei', 'Quay Street'],
  ['Heol Newydd', 'New Road'],
  ['Ffordd y Mor', 'Sea Road'],
  ['Stryd y Brenin', 'King Street'],
  ['Stryd y Frenhines', 'Queen Street'],
  ['Heol y Parc', 'Park Road'],
  ['Lon y Coed', 'Wood Lane'],
  ['Heol y Mynydd', 'Mountain Road'],
  ['Rhes y Glowyr', 'Colliers Row'],
  ['Heol y Ffynnon', 'Well Street'],
  ['Stryd y Dwr', 'Water Street'],
  ['Maes y Dderwen', 'Maes y Dderwen'],
  ['Bryn Awel', 'Bryn Awel'],
  ['Clos y Wern', 'Clos y Wern'],
  ['Heol Dewi', 'Heol Dewi'],
  ['Tan y Bryn', 'Tan y Bryn'],
  ['Llys Gwyn', 'Llys Gwyn'],
  ['Pen y Bryn', 'Pen y Bryn'],
  ['Victoria Road', 'Victoria Road'],
  ['Richmond Terrace', 'Richmond Terrace'],
  ['Wellfield Road', 'Wellfield Road'],
  ['Priory Street', 'Priory Street'],
  ['Albert Street', 'Albert Street'],
  ['Greenfield Close', 'Greenfield Close'],
  ['Lammas Street', 'Lammas Street'],
  ['Orchard Drive', 'Orchard Drive'],
  ['Brynmor Avenue', 'Brynmor Avenue'],
  ['Penlan Crescent', 'Penlan Crescent'],
  ['Tabernacle Terrace', 'Tabernacle Terrace'],
  ['Hill Street', 'Hill Street'],
  ['Marine Parade', 'Marine Parade'],
];

/** Ways a victim or a clerk may write the same forename; the first is the form the person is given. */
export const VARIANTS: readonly (readonly string[])[] = [
  list('Rhys Rees Rice Reece'),
  list('Ieuan Evan Ifan Iwan'),
  list('Dafydd David Dai Dave'),
  list('Siân Sian Shan'),
  list('Siôn Sion John Shaun'),
  list('Llywelyn Llewelyn Llewellyn'),
  list('Mohammed Muhammad Mohamed Mohammad Muhammed Mohd'),
  list('Krzysztof Kristof Chris Krzys'),
  list('Robert Bob Rob Robbie Bobby'),
  list('William Will Bill Billy Liam'),
  list('Richard Rich Dick Ricky'),
  list('Michael Mike Mick Mikey'),
  list('James Jim Jimmy Jamie'),
  list('Thomas Tom Tommy'),
  list('Tomos Thomas Tom'),
  list('Christopher Chris Kris Topher'),
  list('Stephen Steven Steve Ste'),
  list('Steffan Stephen Steff'),
  list('Anthony Tony Antony'),
  list('Andrew Andy Drew'),
  list('Matthew Matt Mathew'),
  list('Daniel Dan Danny'),
  list('Joshua Josh'),
  list('Benjamin Ben'),
  list('Samuel Sam Sammy'),
  list('Alexander Alex Sandy Xander'),
  list('Joseph Joe Joey'),
  list('Nicholas Nick Nicky Nicolas'),
  list('Philip Phillip Phil'),
  list('Edward Ed Eddie Ted'),
  list('Gareth Gaz Garry Garath'),
  list('Geraint Ger Gerraint'),
  list('Gruffydd Griffith Gruff Guto'),
  list('Hywel Howell Howel'),
  list('Huw Hugh'),
  list('Owain Owen'),
  list('Alun Alan Allan'),
  list('Dylan Dillon Dyl'),
  list('Iestyn Justin'),
  list('Gwilym William Will'),
  list('Ioan Iolo Ianto John'),
  list('Elis Ellis'),
  list('Harri Harry'),
  list('Jonathan Jon Jonny'),
  list('Kieran Ciaran Kieron'),
  list('Shaun Sean Shawn'),
  list('Craig Kraig'),
  list('Darren Daz Darran'),
  list('Liam Lee'),
  list('Callum Calum Cal'),
  list('Piotr Peter'),
  list('Andrzej Andrew'),
  list('Tomasz Tomas Thomas'),
  list('Paweł Pawel Paul'),
  list('Michał Michal Michael'),
  list('Łukasz Lukasz Lucas'),
  list('Grzegorz Greg Gregor'),
  list('Jakub Jacob Kuba'),
  list('Mateusz Matthew Mateus'),
  list('Vasile Vasil'),
  list('Ahmed Ahmad Achmed'),
  list('Hussein Hussain Husain'),
  list('Hassan Hasan'),
  list('Youssef Yusuf Yousef'),
  list('Omar Umar'),
  list('Khalid Khaled'),
  list('Mahmoud Mahmood'),
  list('Mustafa Mustapha'),
  list('Abdullah Abdulla Abdul'),
  list('Tariq Tarik Tareq'),
  list('Osman Usman'),
  list('Usman Osman'),
  list('Gurpreet Gopi'),
  list('Jaswinder Jas'),
  list('Catrin Katrin Catherine Cat'),
  list('Katherine Catherine Kate Kath Katie'),
  list('Elizabeth Liz Beth Elisabeth'),
  list('Sarah Sara'),
  list('Rebecca Becky Bex'),
  list('Bethan Beth Bethany'),
  list('Megan Meg'),
  list('Angharad Anghared Ang'),
  list('Rhiannon Rianon'),
  list('Carys Cerys Karis'),
  list('Cerys Carys'),
  list('Lowri Laura Lowry'),
  list('Elin Ellen Elen'),
  list('Sioned Shoned Janet'),
  list('Nicola Nicky'),
  list('Victoria Vicky Tori'),
  list('Jennifer Jen Jenny'),
  list('Samantha Sam'),
  list('Stephanie Steph'),
  list('Charlotte Lottie Charley'),
  list('Susan Sue Suzie'),
  list('Amanda Mandy'),
  list('Michelle Shell Michele'),
  list('Agnieszka Aga Agnes'),
  list('Małgorzata Malgorzata Gosia Margaret'),
  list('Katarzyna Kasia Katherine'),
  list('Fatima Fatimah Fatma'),
  list('Aisha Ayesha Aysha'),
  list('Layla Leila Laila'),
];

/** Surnames that are written in more ways than one. */
export const SURNAME_VARIANTS: readonly (readonly string[])[] = [
  list('Rees Rhys Rice Reece'),
  list('Lloyd Llwyd Loyd'),
  list('Davies Davis'),
  list('Phillips Philips'),
  list('Llewellyn Llywelyn Llewelyn'),
  list('Hughes Huws'),
  list('Griffiths Griffith Gruffydd'),
  list('Price Pryce'),
  list('Howells Howell Hywel'),
  list('Morris Morrice'),
  list('Pritchard Prichard'),
  list('Vaughan Vaughn Fychan'),
  list('Harris Harries'),
  list('Harries Harris'),
  list('Owen Owens'),
  list('Matthews Mathews'),
  list('Ellis Elis'),
  list('Humphreys Humphries'),
  list('Clarke Clark'),
  list('Stevens Stephens'),
  list('Thompson Thomson'),
  list('Reid Read Reed'),
  list('Stewart Stuart'),
  list('McDonald MacDonald'),
  list('Hussain Hussein'),
  list('Ahmed Ahmad'),
  list('Chowdhury Choudhury'),
  list('Rahman Rehman'),
];

export const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ['Rhys', 'Rhydian'],
  ['Siôn', 'Siân'],
  ['Ieuan', 'Iwan'],
  ['Gareth', 'Geraint'],
  ['Daniel', 'David'],
  ['Mark', 'Marc'],
  ['Owain', 'Owen'],
  ['Dylan', 'Dilwyn'],
  ['Jason', 'Jake'],
  ['Elin', 'Elan'],
  ['Carys', 'Cerys'],
  ['Ali', 'Alia'],
  ['Hassan', 'Hussein'],
  ['Ryan', 'Rhian'],
  ['Craig', 'Greg'],
  ['Aled', 'Alun'],
];
