// Welsh for what the law asks of whoever takes a step with an order, or says of it. Drafts for the force’s translators to approve.

import type { pointWordsEn } from './point-words.en.ts';

export const pointWordsCy: Record<keyof typeof pointWordsEn, string> = {
  welfare: 'Ystyriwyd lles unrhyw un dan 18 oed',
  'victim-opinion': 'Ystyriwyd barn y dioddefwr. Nid oes angen cydsyniad',
  representations: 'Ystyriwyd yr hyn a ddywedodd y testun amdano',
  occupants: 'Ceisiwyd ac ystyriwyd barn pobl gysylltiedig sy’n byw yno',
  'notice-states':
    'Mae’r hysbysiad yn nodi ei sail, y pŵer i arestio, y gwrandawiad, ei hyd, a beth y gall gorchymyn ei gynnwys',
  'commanding-officer': 'Aelod o’r lluoedd arfog mewn llety milwrol: hysbyswyd y swyddog rheoli',
  'address-asked': 'Gofynnwyd i’r testun am gyfeiriad ar gyfer hysbysiad o’r gwrandawiad',
  'hearing-notice-left': 'Gadawyd hysbysiad o’r gwrandawiad yn y cyfeiriad a roddwyd',
  'no-address': 'Ni roddwyd cyfeiriad: mae’r nodyn yn dweud sut y ceisiwyd rhoi gwybod am y gwrandawiad',
  'hearing-notice-proof':
    'Dewch â phrawf bod hysbysiad o’r gwrandawiad wedi’i adael yn y cyfeiriad a roddwyd, neu o’r ymdrechion a wnaed.',
  'beside-bail': 'Gall mechnïaeth gydag amodau redeg ochr yn ochr â hyn.',
  remand:
    'Caiff y llys remandio. Ar gyfer adroddiad meddygol: 3 wythnos yn y ddalfa ar y mwyaf, 4 ar fechnïaeth.',
  'civil-penalty': 'Caiff y llys gosbi: £50 y dydd hyd at £5,000, neu 2 fis.',
  'supervisor-named': 'Mae ynddo ofynion: mae pob un yn enwi pwy sy’n goruchwylio',
  'supervisor-tells':
    'Mae’r goruchwylydd yn hysbysu’r prif swyddog pan gyflawnir pob gofyniad, neu pan fethir un.',
  'change-of-address': 'Mae’r testun yn hysbysu’r goruchwylydd o newid cyfeiriad.',
  'full-hearing': 'Os gwnaed heb rybudd: bydd gwrandawiad llawn cyn gynted ag y bo’n gyfiawn a chyfleus.',
  'in-person': 'Rhoddwyd gwybod yn bersonol, mewn gorsaf heddlu, ar lafar',
  acknowledged: 'Cydnabu’r heddlu hynny yn ysgrifenedig',
  fingerprints: 'Gofynnwyd am olion bysedd neu ffotograff, a’u cymryd',
  'more-by-regulations': 'Gall rheoliadau ofyn i’r testun am fwy nag enw a chyfeiriad.',
  'notify-offence':
    'Mae peidio â hysbysu, neu roi gwybodaeth ffug, yn drosedd ynddo’i hun: hyd at 5 mlynedd yn y carchar.',
  proxy: 'Gall y risg fod yn gorfforol neu’n seicolegol, ac i rywun heblaw dioddefwr y gweithredoedd.',
  'no-six-months': 'Nid oes terfyn chwe mis ar yr hyn y dibynnir arno.',
  'terms-of-life': 'Mae ei delerau’n osgoi gwrthdaro â chrefydd, gwaith ac addysg, hyd y bo’n ymarferol.',
  'no-clash': 'Ni chaiff wrthdaro ag SPO cynharach.',
  'order-states':
    'Mae’n nodi diwrnod ei wneud, ei hyd, pob teler, terfynau lle, a thelerau sy’n dod i ben ynghynt.',
  'falls-with-proceedings':
    'Gwnaed mewn achos teulu arall: daw i ben os tynnir yr achos yn ôl neu ei wrthod.',
  'two-days': 'Gyda rhybudd: fe’i cyflwynir i’r atebydd 2 ddiwrnod neu fwy cyn y gwrandawiad.',
  'no-undertaking':
    'Dim ymgymeriad yn ei le lle defnyddiwyd neu y bygythiwyd trais a bod angen gorfodi fel trosedd.',
  'no-violence-found':
    'Nid achos o drais, wedi’i ddefnyddio neu ei fygwth, lle mae angen gorchymyn er mwyn i’w dorri fod yn drosedd',
  'no-arrest-power-due': 'Ni fyddai’r llys wedi atodi pŵer i arestio i’r gorchymyn',
  'undertaking-contempt': 'Mae torri ymgymeriad yn ddirmyg llys; nid oes pŵer i arestio ynddo',
  'crime-or-contempt': 'Ymdrinnir ag ef fel trosedd neu fel dirmyg llys, byth fel y ddau.',
  'court-tells-station': 'Mae’r llys yn hysbysu’r orsaf heddlu ar unwaith.',
  'breach-court': 'Caiff llys sy’n ymdrin â thorri’r gorchymyn ei amrywio neu ei ryddhau bryd hynny.',
  'conditions-a-to-d':
    'Bodlonir amodau A i D: amheuaeth, angen mwy o amser, dim oedi gormodol, mechnïaeth yn angenrheidiol ac yn gymesur',
  invited: 'Gwahoddwyd y person i ddweud ei ddweud, ac ystyriwyd hynny',
  'return-day':
    'Y diwrnod i ddychwelyd yw diwrnod olaf y fechnïaeth, oni bai bod mechnïaeth arall neu benderfyniad cynharach yn ei osod.',
  'before-the-justice': 'Rhaid i’r person fod gerbron y llys o fewn yr oriau, nid yn y celloedd yn unig.',
  'original-crime': 'Gellir erlyn am y drosedd wreiddiol.',
};
