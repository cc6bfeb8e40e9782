// Families of surnames, one a line: Welsh forms / English forms and other spellings. Folded spelling (no accents).

export const SURNAMES_SOURCE = {
  title: 'Surnames of Wales and their English spellings, with a few other common spelling families',
  compiled: '2026-11-25',
  confidence: 'memory',
  note: 'Compiled from general knowledge of Welsh surnames (patronymics made fixed, adjectives, mutations); not checked against a published dictionary.',
} as const;

export const SURNAMES = `
lloyd: llwyd lwyd / lloyd loyd floyd loyde floyde /
rees: rhys rys / rees rice reece reese rhees rees /
price: / price pryce preece prys pryse preese /
evans: ifans / evans evens evance ivans /
bevan: / bevan beavan bevans bevin bevens /
jones: / jones joness johnes /
davies: dafis / davies davis davys daveis /
williams: wiliams / williams willams /
owen: owain / owen owens owain /
bowen: / bowen bowan /
howell: hywel / howell howells howel hywels /
powell: / powell powel powell /
hughes: huws / hughes hughs hewes /
pugh: puw / pugh pughe pue pew /
griffiths: gruffydd gruffudd / griffiths griffith griffths griffeths grifiths griffin /
llewellyn: llywelyn llewelyn / llewellyn llewelin lewellyn lewelyn llewellin /
lewis: lewys / lewis louis lewes /
vaughan: fychan bychan / vaughan vaughn vaughn vaugn /
gough: goch / gough goff gooch /
gwyn: gwyn wyn / gwynne wynne gwynn wynn winn wynne /
morgan: morgan / morgan morgans morgen /
morris: morys / morris morrice maurice morriss /
meredith: meredydd maredudd / meredith meredith merridith meredeth /
thomas: tomos / thomas tomas /
roberts: / roberts robarts /
probert: / probert probart /
richards: / richards rickards /
pritchard: / pritchard prichard pritchett /
edwards: / edwards edwardes /
harris: / harris harries haris /
parry: / parry parrie pary /
phillips: / phillips philips philipps philps /
jenkins: siencyn / jenkins jenkin jenkyns jinkins /
james: / james jaimes /
stephens: / stephens stevens /
watkins: gwatcyn / watkins watkin watkyn /
walters: / walters wolters /
prosser: / prosser prossor /
beynon: / beynon baynon baynham /
bithell: / bithell bethell ithell /
cadwaladr: cadwaladr / cadwallader cadwalader cadwaladyr /
gittins: gutyn guto / gittins gittings gittens /
hopkins: hopcyn / hopkins hopkin hopkyns /
humphreys: wmffre / humphreys humphries humphrey humphrys /
kendrick: cynwrig cynfrig / kendrick kenrick kendrik /
madoc: madog / maddock maddocks madoc maddox /
mathias: mathias / mathias matthias /
matthews: mathew / matthews mathews matthew mathew /
moore: / moore moor more /
nicholas: niclas / nicholas nicholls nichols nicolas /
perrott: / perrott perrot parrott /
rosser: rhosier / rosser rossor /
sayce: / sayce seys sayse /
tudor: tudur / tudor tewdwr tider /
voyle: foel / voyle voile /
yorath: iorwerth / yorath yorwerth /
craddock: caradog / craddock cradock caradoc /
ellis: elis / ellis elis ellice /
emanuel: / emanuel emmanuel /
francis: ffransis / francis frances /
anwyl: anwyl / anwyl annwyl anwell /
bebb: / bebb beb /
blaney: blaenau / blaney blayney /
breese: / breese brees breeze brice bryce /
clement: clemant / clement clements /
elias: elias / elias ellias /
foulkes: ffowc / foulkes foulks ffoulkes folkes /
gethin: gethin / gethin gethyn gethins /
isaac: / isaac isaacs /
lougher: / lougher loughor locker /
mostyn: mostyn / mostyn mostin /
nanney: nannau / nanney nanny /
onions: / onions onion eynons /
penry: / penry pendry /
rhydderch: rhydderch / rhydderch roderick rotherick prothero protheroe prytherch rutherch /
treharne: trehaearn / treharne traherne trehearn /
wogan: gwgan / wogan gwgan /
clarke: / clarke clark clerk clerke /
smith: / smith smyth smythe smithe /
taylor: / taylor tayler tailor /
brown: / brown browne /
green: / green greene /
white: / white whyte wight /
reid: / reid read reed reade /
gray: / gray grey /
hall: / hall hal haul /
allen: / allen allan alan alen /
baker: / baker bakker /
cook: / cook cooke /
johnson: / johnson johnston johnstone jonson /
thompson: / thompson thomson tompson /
wood: / wood woods woode /
stewart: / stewart stuart steward /
nicholson: / nicholson nicolson /
macdonald: / mcdonald mcdonnell mcdonell /
mckenzie: / mckenzie mckensie /
mclean: / mclean mclaine mclane /
neill: / oneill oneil oneal neil neill /
connor: / oconnor oconner connor conner connors /
sullivan: / osullivan sullivan sulivan /
kelly: / kelly kelley okelly /
murphy: / murphy murphey /
ryan: / ryan oryan /
khan: / khan kahn kan /
ahmed: / ahmed ahmad ahmet ahamed /
hussain: / hussain hussein husain hossain hossein husayn /
ali: / ali aly /
iqbal: / iqbal ikbal eqbal /
malik: / malik mallik malick /
chowdhury: / chowdhury choudhury chaudhry chaudhary choudhary chaudhuri choudry /
sheikh: / sheikh shaikh sheik shaykh /
patel: / patel patil /
singh: / singh sing /
kaur: / kaur kour cor /
begum: / begum begam begom /
rahman: / rahman rehman rahaman /
siddiqui: / siddiqui siddiqi siddique sidiqui /
mirza: / mirza mirzah /
akhtar: / akhtar akhter aktar /
kowalski: / kowalski kowalska kovalski /
nowak: / nowak novak nowac /
wisniewski: / wisniewski wisniewska wisnewski /
lewandowski: / lewandowski lewandowska /
zielinski: / zielinski zielinska /
kaminski: / kaminski kaminska /
wojcik: / wojcik wojczik /
szymanski: / szymanski szymanska /
kozlowski: / kozlowski kozlowska /
jankowski: / jankowski jankowska /
piotrowski: / piotrowski piotrowska /
grabowski: / grabowski grabowska /
popescu: / popescu popesku /
ivanov: / ivanov ivanova iwanow /
petrov: / petrov petrova petrow /
`;
