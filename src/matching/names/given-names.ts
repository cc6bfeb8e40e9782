// Long because it is a reference table: families of given names, one a line.
// Each line: head: Welsh forms / other forms and spellings / pet forms. Folded spelling (no accents).

export const GIVEN_NAMES_SOURCE = {
  title:
    'Given names that stand for one another in Wales and England, and transliterations common in UK records',
  compiled: '2026-11-25',
  confidence: 'memory',
  note: 'Compiled from general knowledge of Welsh, English, Polish, South Asian and Arabic naming; not checked against a published dictionary. A family says that two forms may name one person, never that they do.',
} as const;

export const GIVEN_NAMES = `
rhys: rhys rys / rees reece rice reese rhyse rees reeces / rhysi
john: sion ioan ianto siencyn / john jon jonathan jonathon johnathan johnny johnnie shon juan jan / jack jacky jackie
sean: / sean shaun shawn shane sionn /
evan: ieuan ifan iefan / evan euan ewan ewen iwan / ianto
ivor: ifor / ivor ivar /
david: dafydd dewi dafid / david davyd davydd dawid daud dawood davide / dai dave davey davie davy taffy deio
james: iago siams / james jacob jakub jakob yakub yaqub yacoub jaymes / jim jimmy jamie jimi jim jake jem
stephen: steffan steffon / stephen steven stefan stephan szczepan stefen / steve ste stevie steff
william: gwilym gwilim gwylim wiliam / william wilhelm willem / will bill billy willy willie liam wil gwil
owen: owain ywain / owen owan eoin /
robert: rhobert / robert roberto / bob rob bobby robbie robby rab rhob robin bert
richard: rhisiart / richard ryszard rikard / dick rick ricky richie rich dickie
thomas: tomos / thomas tomas tomasz tomaz / tom tommy twm tomi
henry: harri hari / henry henri henryk / harry hal
hugh: huw / hugh hew hughe hue / hughie
howell: hywel howel / howell howel hywell /
griffith: gruffydd gruffudd griffydd / griffith gruffyd gryffydd / gruff griff guto gruffi
llywelyn: llywelyn llewelyn llywelin / llewellyn llewelin llywellyn lewelyn lewellyn / llew llewie
lewis: lewys / lewis louis luis louie ludwik / lew
llyr: llyr / lear llir lyr /
lloyd: llwyd / lloyd loyd floyd /
rhodri: rhodri rodri / rodric roderick rodrick / rhod rod roddy
rhydian: rhydian / rhidian ridian rydian /
geraint: geraint / gerant gereint gerraint / ger
gareth: gareth / garath garreth garet / gaz gary garry gaz
gerallt: gerallt / gerald gerard gerrard / gerry ger
emyr: emyr / emir emrys / em
emlyn: emlyn / emlin emelyn /
aled: aled / alled /
alun: alun / alan allan allen allun alyn / al
aneurin: aneurin aneirin / aneuryn / nye
arthur: arthur / artur / art arth
andrew: andreas / andrew andrzej andrei andre andras andris / andy drew andi
anthony: / anthony antony antoni anton antonio tony / tony toni ant
alexander: / alexander aleksander alexandr aleksandr alexandre aleksandar alexandru / alex al sandy alec alek alexs
michael: mihangel meical / michael mikel micheal michal mihai mihail mikhail mykhailo michele mickael / mike mick micky mickey mikey mal
matthew: mathew mathias / matthew mateusz mathieu matteo matej / matt mat matty
mark: marc / mark marek marcus marco markus /
martin: martyn / martin marcin martyn marten / marty mart
nicholas: niclas / nicholas nicolas nikolas mikolaj nicolae / nick nicky nico niko
paul: pawl / paul pavel pawel paulo /
peter: pedr / peter piotr petr petro pedro petru / pete
philip: ffilip phylip / philip phillip philipp filip / phil pip
patrick: padrig / patrick patryk padraig / pat paddy
edward: iorwerth / edward eduard edwardo edouard / ed eddie ted teddy ned eddy
edmund: / edmund edmond / ed eddie
emrys: emrys / ambrose emris /
elis: elis / ellis elias elies /
elwyn: elwyn / elwin elwynn /
eifion: eifion / ivion eivion /
einion: einion / eynon einon /
gethin: gethin / gethyn getin / geth
glyn: glyn / glynn glynne glin glen glenn /
gwyn: gwyn / gwynn wyn wynne wynn gwynne gwin /
iestyn: iestyn / justin iestin yestin /
iolo: iolo / yolo /
iwan: iwan / ewan euan /
merfyn: merfyn / mervyn mervin merv / merv
meurig: meurig / maurice morris meyrick moris /
morgan: morgan / morgant morgen / mog
mostyn: mostyn / mostin /
myrddin: myrddin / merlin merddin /
osian: osian / oshian ossian /
siarl: siarl / charles karol carlos carl karl / charlie chas chuck charley
sior: sior / george georg jerzy jorge gheorghe yuri / georgie sioros
tudur: tudur / tudor tewdwr tewdur tidur theodore / tud
trefor: trefor / trevor trever / trev
tegid: tegid / teggid /
christopher: crist / christopher krzysztof kristopher kristof christof christoph kristoffer christian / chris kris krzys topher
daniel: deiniol / daniel danyl danyal daniyal danial / dan danny dani
samuel: sawyl / samuel samuil szymuel / sam sammy
simon: seimon / simon szymon symon simeon / si
benjamin: / benjamin beniamin binyamin / ben benny benji
joseph: joseff / joseph jozef josef yusuf yousef youssef yusef yousuf yousaf yosef / joe joey jo joss
joshua: / joshua josua iosua / josh
jeffrey: sieffre / jeffrey geoffrey jeffery jeffry geoffry / geoff jeff
kenneth: cenydd / kenneth kennith / ken kenny
keith: / keith keyth kieth /
kevin: / kevin kevan kevyn / kev
leonard: / leonard leonardo / len lenny leo
ronald: / ronald rhonald / ron ronnie
raymond: / raymond raimund rajmund / ray
francis: ffransis / francis franciszek francisco frank / frank fran frankie
frederick: ffredrig / frederick frederic fredrick fryderyk / fred freddie freddy
terence: / terence terrence terance / terry tel
timothy: timotheus / timothy timoteusz / tim timmy
dennis: / dennis denis denys denzil / den denny
derek: / derek deric derrick deryk deric /
donald: / donald donal / don donnie
douglas: / douglas duglas / doug dougie
dylan: dylan / dillon dyllan dilan dillan /
craig: / craig kraig graig /
darren: / darren daren darryn daran / daz
bryn: bryn / brinn brynn / 
bryan: / bryan brian bryon brien /
ceri: ceri / kerry kerri keri cerri /
bethan: bethan / betan bethann / beth
elizabeth: elisabeth elisabet lisbeth / elizabeth elisabeth elzbieta elisabeta / liz lizzie beth betty bess betsan betsi eliza lisa libby elsie bet
mary: mair mari mairi / mary marie maria maryam mariam miriam maryam / molly mal polly
margaret: mared marged megan mererid / margaret margarita malgorzata margret / maggie meg peggy madge marge gosia greta magi
catherine: catrin cadi cati / catherine katherine kathryn catharine katharine katarzyna kathrine catryn kathleen katerina ekaterina / kate kath cathy kathy katie katy cath kat kasia cat trina
katrina: catrina / katrina catriona /
sian: sian / sian shan sharn sharne siarn /
jane: sian siani / jane jayne jaine jean joan / janey janie
janet: sioned / janet janette / jan
sioned: sioned / shoned shonet sionedd /
jennifer: siwan / jennifer jenifer jeniffer / jen jenny jenni
joanna: siwan / joanne joanna joann / jo joey joanie
susan: siwsan / susan suzanne zuzanna susanna susannah / sue susie suzie
sarah: sara / sarah sara zara / sally sal
anne: ann anna anwen / anne ann anna hannah hana / annie nan nancy nansi ania
angharad: angharad / ankaret angarad anharad / hari ang
eleri: eleri / elery ellery /
elin: elin / helen ellen elen elena helena ellyn / nell nellie nel
eleanor: elinor / eleanor elinor eleonora elanor / ellie nell nora lea
lowri: lowri / laura lora laurie /
gwenllian: gwenllian / gwenlian gwenllyan gwenthlian / gwen gwennie gwenno
gwendolen: gwendolen / gwendoline gwendolyn / gwen wendy
gwyneth: gwyneth gweneth / gwynneth gwenith / gwyn gwen
gwenan: gwenan / gwennan /
nerys: nerys / neris nerris /
nia: nia / neah niah neeah /
non: non / nonn /
rhian: rhian / rian rhiann ryan rhianne /
rhiannon: rhiannon / rianon rhianon riannon / rhi
rhonwen: rhonwen / rowena ronwen /
ffion: ffion / fion fiona phion /
eirlys: eirlys / airlys /
eira: eira / eyra ira /
eluned: eluned luned / linet lynette /
carys: carys / caris karis cerys karys / caz
ceridwen: ceridwen / keridwen / ceri
myfanwy: myfanwy / mavanwy myvanwy mifanwy / myf fanw
mererid: mererid / mererydd /
morfydd: morfydd / morvith morfudd morvydd /
olwen: olwen / olwyn olven /
delyth: delyth / delith / del
dilys: dilys / dylis dyllis /
tegwen: tegwen / tegwin / teg
heledd: heledd / heleth haleth /
manon: manon / mannon /
llinos: llinos / linos clinos /
lleucu: lleucu / lucy luci lucia lucja / lu
alice: alys / alice alicia alicja alis allis /
esyllt: esyllt / isolde essyllt /
dorothy: / dorothy dorota dorothea / dot dolly dotty
emily: emili / emily emilia emilie / em emmy
emma: / emma ema /
victoria: buddug / victoria viktoria wiktoria / vicky vicki tori
rebecca: / rebecca rebekah rebeka / becky becca becs bex
rachel: rahel / rachel rachael raquel / rach
deborah: / deborah debora debra / deb debbie debs
barbara: / barbara barbra / barb babs basia
jacqueline: / jacqueline jacquelyn jaqueline / jackie jacqui jacky
julia: / julia julie giulia / jules
patricia: / patricia patrycja / pat tricia trish patsy
pamela: / pamela pamella / pam
samantha: / samantha / sam sammy
stephanie: steffani / stephanie stefania stefanie / steph steff
theresa: / theresa teresa therese / terry tess tessa tracey
valerie: / valerie valery / val
yvonne: / yvonne evonne / 
amanda: / amanda / mandy mand
christine: cristin / christine christina krystyna kristina cristina christin kirsten / chris chrissy tina krysia
caroline: carolin / caroline carolyn karolina carolina / carol caz
charlotte: siarlot / charlotte szarlota / lottie charlie lotte
abigail: / abigail abigayle / abby abbie gail
isabel: isbel / isabel isabelle isobel isabella izabela / bella izzy belle
gillian: / gillian jillian / gill jill gilly
beatrice: betrys / beatrice beatrix beatriz / bea trixie
agnes: nest nesta / agnes agnieszka / aga nessie
agnieszka: / agnieszka agneska / aga
malgorzata: / malgorzata malgosia / gosia
katarzyna: / katarzyna / kasia
aleksandra: / aleksandra alexandra oleksandra alexandrina / ola sandra alex sasha
magdalena: / magdalena magdalene madeleine / magda maddie
ewa: / ewa eve eva efa yeva /
zofia: / zofia sophia sofia sophie zophia zosia / zosia sophy
jerzy: / jerzy george / jurek
grzegorz: grigor / grzegorz gregory gregor grigore / greg grzes
wojciech: / wojciech wojtech vojtech / wojtek
tadeusz: / tadeusz thaddeus / tadek
stanislaw: / stanislaw stanislav stanislas / stan staszek stas
wladyslaw: / wladyslaw vladislav ladislav / wladek vlad
zbigniew: / zbigniew / zbyszek
slawomir: / slawomir slavomir / slawek
jaroslaw: / jaroslaw jaroslav yaroslav / jarek
miroslaw: / miroslaw miroslav / mirek
przemyslaw: / przemyslaw / przemek
rafal: / rafal raphael rafael / rafa
lukasz: luc / lukasz lucas lukas luca luke / luka
maciej: / maciej matthias / maciek
bartosz: / bartosz bartlomiej bartholomew / bartek bart
dariusz: / dariusz darius / darek
kamil: / kamil camil / 
adrian: / adrian adrien hadrian / ade
sebastian: / sebastian sebastien / seb
vasile: / vasile vasyl basil wasyl vasil /
ion: / ion ioan iwan ivan /
mihaela: / mihaela michaela michela / mica
ionela: / ionela yonela /
olena: / olena helena elena /
mohammed: / mohammed muhammad mohammad mohamed muhammed mohamad mohammod muhamad mahomed mohd muhd md mehmet / mo hamed
ahmed: / ahmed ahmad achmed ahmet ahamed /
hussein: / hussein hussain husain hossein hossain husayn hussien hosain /
hassan: / hassan hasan hassen /
ali: / ali aly aliy /
abdul: / abdul abdool abdel abdal abd /
abdullah: / abdullah abdulla abdallah abdollah /
abdulrahman: / abdulrahman abdurrahman abdelrahman abdurahman abdirahman /
ibrahim: / ibrahim ebrahim ibraheem abraham abram / ibby
ismail: / ismail ismael ismaeel esmail /
khalid: / khalid khaled kaled khaleed /
omar: / omar umar omer umer /
osman: / osman usman uthman othman ousmane /
bilal: / bilal belal billal /
tariq: / tariq tarik tareq tarek tarique /
imran: / imran emran imraan /
rashid: / rashid rasheed rachid rashed /
hamza: / hamza hamzah hamsa /
mustafa: / mustafa mustapha moustafa mostafa /
mahmoud: / mahmoud mahmood mahmud mehmood /
karim: / karim kareem kerim /
said: / said saeed sayed syed sayeed saied /
zain: / zain zayn zane zein /
fatima: / fatima fatimah fatma fathima /
aisha: / aisha ayesha aysha aishah ayisha aesha /
khadija: / khadija khadijah khadeeja hadija /
zainab: / zainab zaynab zeinab zeynep /
noor: / noor nour nur noora /
amina: / amina aminah ameena / 
layla: / layla leila laila leyla /
yasmin: / yasmin yasmeen jasmine jasmin yasmine / jas
singh: / singh sing /
gurpreet: / gurpreet gurprit / gopi
harpreet: / harpreet harprit / harry
jaswinder: / jaswinder jaswindar jasvinder / jas jassi
manpreet: / manpreet manprit / 
rajesh: / rajesh raj rajes / raj
sanjay: / sanjay sanjai sunjay /
vijay: / vijay vijai wijay /
priya: / priya pria preeya /
sunil: / sunil suneel /
nasreen: / nasreen nasrin nasrine /
rukhsana: / rukhsana ruksana rokhsana /
shabnam: / shabnam shabnum /
nicola: / nicola nichola nicole nicolette / nicky nikki nicki nikky nic nico
michelle: / michelle michele mischelle / shell shelley shelly chelle mich
claire: / claire clare clair klara clara /
lauren: / lauren loren lauryn lorraine laurenn / loz
leanne: / leanne lianne leeanne leann lian / lee
danielle: / danielle daniella daniela danyelle / dani danni danny
natalie: / natalie natalia nathalie natasha nataliya / nat tasha talia
jessica: / jessica jesica jessika / jess jessie jessi
louise: / louise luisa louisa / lou lulu
alison: / alison allison alyson alisson / ali aly
kirsty: / kirsty kirstie kirsti kersty /
melissa: / melissa melisa / mel missy lissa
melanie: / melanie melany / mel
gemma: / gemma jemma / gem jem
kimberley: / kimberley kimberly kimberlee / kim kimmy
georgina: / georgina georgia georgiana / georgie george gina
philippa: ffilipa / philippa phillipa filipa / pippa pip
frances: / frances francesca franciszka / fran frankie franny cesca
josephine: / josephine jozefina / jo josie
tracey: / tracey tracy traci tracie / trace
hayley: / hayley haley hailey hayleigh /
linda: / linda lynda / lyn lynn lin
lynne: / lynne lynn lyn linne /
diane: / diane diana dianne dyan / di
zoe: / zoe zoey zoie /
chloe: / chloe khloe cloe /
kayleigh: / kayleigh kayley kaylee keighley / kay
bronwen: bronwen / bronwyn bronwin / bron
ffraid: ffraid / bridget brigid bridie bryde / biddy
rhonda: rhonda / ronda /
gaynor: gaenor / gaynor gayner /
marilyn: / marilyn marylin marilynn / maz
maureen: / maureen moreen / mo
sharon: / sharon sharron sharyn / shaz shazza
karen: / karen caren karin karyn / kaz
michaela: / michaela mikaela mikayla michala / mica kayla
nathaniel: / nathaniel nathanial natanael nathan / nat nate nath
aaron: aron / aaron arron aron haroun harun /
bradley: / bradley bradly / brad
callum: / callum calum kallum colm / cal
kieran: ciaran / kieran ciaran kieron keiran kiran / kier
connor: / connor conor conner konnor / con
graham: / graham graeme grahame greyam / gray
gavin: / gavin gavyn gaven / gav
gregory: grigor / gregory gregor grzegorz / greg gregg
stuart: / stuart stewart steward / stu stew
russell: / russell russel / russ
ashley: / ashley ashleigh ashlee / ash
jonathan: / jonathan jonathon johnathan jonothan / jon jonny jonty nathan
zachary: / zachary zachariah zackary zakariya zakaria / zac zack zak
alexander: / alexander / xander lex zander
dylan: / dylan / dyl
neil: / neil neal niall neale nial /
nigel: / nigel nygel / nige
jason: / jason jayson jasen / jay jase
jeremy: / jeremy jeremiah jeremie / jez jem
lawrence: lowrens / lawrence laurence lorenzo lawrance / larry loz laurie
vincent: / vincent vinsent vincenzo / vince vinny
victor: / victor viktor wiktor / vic
maxwell: macsen / maxwell maximilian maksym maxim / max
dominic: / dominic dominik dominick / dom
damian: / damian damien damion / damo
tristan: trystan drystan / tristan tristram / tris
wayne: / wayne wain wane /
shane: / shane shayne shaine /
leslie: / leslie lesley lezley / les
terry: / terry terri teri /
kelvin: / kelvin calvin kelvyn / kel cal
roger: / roger rodger / rog
trevor: / trevor trevar / trev
hefin: hefin / heffin hevin /
elfed: elfed / elved elvet /
goronwy: goronwy gronw / goronwi / ron
idris: idris / idrys idriss /
meirion: meirion merion / meyrion merrion /
cynan: cynan / kynan conan /
caradog: caradog / caradoc cradoc / crad
macsen: macsen / maxen /
gwion: gwion / gwyon /
owena: owena / rowena /
krzysztof: / krzysztof / krzysiek krzysiu
tomasz: / tomasz / tomek
piotr: / piotr / piotrek
jan: / jan / janek jasiu
jakub: / jakub yakub / kuba
joanna: / joanna / asia aska
mateusz: / mateusz / mati
aleksandr: / aleksander oleksandr aleksandr / sasha sanya olek
dmitri: / dmitri dmitry dmytro dimitri dimitry / dima mitya
sergei: / sergei sergey serhiy serhii sergiu serge / serg
vladimir: / vladimir wladimir volodymyr wlodzimierz / vlad vova wlodek
yevgeny: / yevgeny evgeny yevhen eugene eugeniusz / gene zhenya
yuri: / yuri yuriy iurie jurij /
jurgita: / jurgita jurgyta /
asif: / asif aasif asiff /
adeel: / adeel adil adel /
faisal: / faisal faysal feisal faizal /
farah: / farah fara farrah /
iqbal: / iqbal eqbal ikbal /
jamal: / jamal gamal jamaal jemal /
kashif: / kashif kasheef /
nadeem: / nadeem nadim /
nasser: / nasser nasir naser nassir nasar /
naveed: / naveed navid nawid /
salman: / salman salmaan sulman /
suleiman: / suleiman sulaiman soliman suleman sulayman solomon /
samir: / samir sameer /
shahid: / shahid shaheed shahed /
walid: / walid waleed oualid /
wasim: / wasim waseem vasim /
zahid: / zahid zaheed /
yahya: / yahya yehia yahia /
habib: / habib habeeb /
nadia: / nadia nadya nadja /
huda: / huda hoda houda /
rania: / rania raniya ranya /
salma: / salma selma /
saima: / saima sayma /
sadia: / sadia saadia sadiya /
parveen: / parveen parvin perveen /
sunita: / sunita suneeta /
deepak: / deepak dipak /
gurdeep: / gurdeep gurdip /
sukhdeep: / sukhdeep sukhdip / sukh
kuldeep: / kuldeep kuldip /
balwinder: / balwinder balvinder balwindar /
parminder: / parminder permindar parmindar / pam
`;
