// Welsh and English names of the same town, and Welsh words in street names, so that one address meets itself.

export const PLACE_NAMES_SOURCE = {
  title: 'Welsh and English forms of towns of Wales, and words of Welsh street names',
  compiled: '2026-11-25',
  confidence: 'memory',
  note: 'General knowledge; the Welsh Language Commissioner publishes the standard list of place-names, not checked against it here.',
} as const;

/** Folded English form = folded Welsh form or forms. */
const TOWNS = `carmarthen=caerfyrddin|cardigan=aberteifi|haverfordwest=hwlffordd|milford haven=aberdaugleddau
pembroke dock=doc penfro|pembroke=penfro|tenby=dinbych y pysgod|newtown=y drenewydd=drenewydd
welshpool=y trallwng=trallwng|brecon=aberhonddu|llandrindod wells=llandrindod|ammanford=rhydaman
lampeter=llanbedr pont steffan=llambed|llandovery=llanymddyfri|fishguard=abergwaun|new quay=cei newydd
builth wells=llanfair ym muallt|crickhowell=crughywel=crucywel|burry port=porth tywyn|kidwelly=cydweli
st clears=sancler=san cler|newcastle emlyn=castellnewydd emlyn|cardiff=caerdydd|swansea=abertawe
newport=casnewydd|wrexham=wrecsam|bridgend=pen y bont ar ogwr=pen y bont|neath=castell nedd|barry=y barri
merthyr tydfil=merthyr tudful|caernarfon=caernarvon|holyhead=caergybi|st asaph=llanelwy
holywell=treffynnon|denbigh=dinbych|flint=y fflint=fflint|mold=yr wyddgrug=wyddgrug|ruthin=rhuthun
abergavenny=y fenni=fenni|chepstow=cas gwent|monmouth=trefynwy|hay on wye=y gelli gandryll=y gelli
knighton=trefyclo=tref y clawdd|presteigne=llanandras|rhayader=rhaeadr gwy=rhaeadr|montgomery=trefaldwyn
st davids=tyddewi|narberth=arberth|saundersfoot=llanusyllt|whitland=hendy gwyn=hendy gwyn ar daf
laugharne=talacharn|llanelly=llanelli|aberaeron=aberayron|dolgellau=dolgelley|blackwood=coed duon
caldicot=cil y coed|ebbw vale=glynebwy|mountain ash=aberpennar|port talbot=porth talbot|rhyl=y rhyl
towyn=tywyn`;

function townTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const entry of TOWNS.split(/[|\n]/)) {
    const forms = entry.split('=');
    for (const form of forms) table.set(form, forms[0] ?? form);
  }
  return table;
}

const towns = townTable();

/** One form of a folded town name, whichever language it was written in. */
export function townKey(folded: string): string {
  return towns.get(folded) ?? folded;
}

/** Kinds of street in both languages, written out and short: they differ between records of one address. */
const KINDS = new Set(
  `street st str stryd road rd heol hl ffordd avenue ave rhodfa close cl clos drive dr lane ln lon crescent cres cilgant
  terrace ter terr teras rhes row place pl court ct llys gardens gdns way square sq sgwar maes`.split(/\s+/),
);
const LITTLE = new Set(['y', 'yr', 'r', 'the', 'of', 'a', 'ar', 'and', 'upon']);
const WORDS: Readonly<Record<string, string>> = {
  bont: 'bridge',
  pont: 'bridge',
  fawr: 'high',
  eglwys: 'church',
  capel: 'chapel',
  orsaf: 'station',
  gorsaf: 'station',
  farchnad: 'market',
  marchnad: 'market',
  felin: 'mill',
  melin: 'mill',
  castell: 'castle',
  cei: 'quay',
  newydd: 'new',
  mor: 'sea',
  brenin: 'king',
  kings: 'king',
  frenhines: 'queen',
  brenhines: 'queen',
  queens: 'queen',
  parc: 'park',
  coed: 'wood',
  coedwig: 'forest',
  mynydd: 'mountain',
  glowyr: 'colliers',
  ffynnon: 'well',
  dwr: 'water',
  ysgol: 'school',
  haf: 'summer',
  gogledd: 'north',
  de: 'south',
  dwyrain: 'east',
  gorllewin: 'west',
  isaf: 'lower',
  uchaf: 'upper',
  santes: 'saint',
  sant: 'saint',
  mair: 'mary',
  porth: 'gate',
  afon: 'river',
  llan: 'church',
  ysbyty: 'hospital',
  harbwr: 'harbour',
  neuadd: 'hall',
  allt: 'hill',
  rhiw: 'hill',
};

/**
 * One form of a folded street name: kinds of street and little words dropped, Welsh words put into English, the rest
 * in order of the alphabet. A name made of nothing else keeps its words.
 */
export function streetKey(folded: string): string {
  const words = folded.split(' ').filter((word) => word !== '');
  const kept = words
    .filter((word) => !KINDS.has(word) && !LITTLE.has(word))
    .map((word) => WORDS[word] ?? word);
  return (kept.length === 0 ? words : kept).slice(0, 6).sort().join(' ');
}
