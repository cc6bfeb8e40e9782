// Files come with whatever headings their makers chose: each column is placed, and a doubtful one is left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from './csv.ts';
import { guessColumns } from './guess-roles.ts';
import { readColumns, writeColumns } from './roles.ts';

function guess(csv: string) {
  const table = readCsv(Buffer.from(csv));
  assert.ok(table.ok);
  return guessColumns(table.value);
}

/** One word a column: the role, or for an identifier its kind. */
function rolesOf(csv: string): string {
  return guess(csv)
    .map(({ role, kind }) => (role === 'identifier' ? kind : role))
    .join(' ');
}

// Headings of public test sets as their documentation gives them; the people are invented.
for (const [name, csv, roles] of [
  [
    'the set of this room’s own generator',
    `record_id,source_system,event_date,forename,middle_names,surname,aliases,sex,dob,age,house,street,town,postcode,phone,pnc_id,cro_number
R1,crime,2012-01-01,Rhys,,Jones,,M,1980-01-02,,3,High Street,Carmarthen,SA31 1AA,07700900123,1980/0000001Q,1/80A
R2,court,2012-01-02,Rhys,,Jones,,M,1980-01-02,,3,High Street,Carmarthen,SA31 1AA,07700900123,,`,
    'id source event_date forename middle_names surname aliases sex dob age house street town postcode phone pnc cro',
  ],
  [
    'FEBRL 1 to 4',
    `rec_id, given_name, surname, street_number, address_1, address_2, suburb, postcode, state, date_of_birth, soc_sec_id
rec-1-org, owain, green, 7, bluegum place, delmar, millbrook, 2119, sa, 19560409, 1804999
rec-1-dup-0, owian, green, 7, bluegum place, delmar, milbrook, 2119, sa, 19560409, 1804999
rec-2-org, elin, mcrae, 177, wattle street, milton, marsham, 3165, nsw, 19080419, 6089999`,
    'id forename surname house street text town postcode ignore dob other',
  ],
  [
    'the FEBRL generator with its further fields',
    `rec_id,culture,sex,age,date_of_birth,title,given_name,surname,state,suburb,postcode,street_number,address_1,address_2,phone_number,soc_sec_id,blocking_number,family_role
rec-1-org,usa,f,34,19740409,mrs,anna,green,nsw,marsham,2119,7,bluegum place,delmar,02 12345678,1804999,3,wife
rec-2-org,uk,m,44,19640409,mr,huw,smith,vic,millbrook,3165,17,wattle street,milton,08 12445678,6089999,5,husband`,
    'id ignore sex age dob ignore forename surname ignore town postcode house street text phone other ignore ignore',
  ],
  [
    'short English headings, days as a spreadsheet counts them',
    `Ref,First,Last,DoB,SEX_CD,HSE_NO,STR,CITY,ZIP
1,Rhys,Jones,29406,1,3,High Street,Neath,SA11 1AA
2,Elin,Hall,31021,2,4,High Street,Barry,CF62 1AB
3,Huw,Green,27111,1,5,Low Street,Barry,CF62 1AC`,
    'id forename surname dob sex house street town postcode',
  ],
  [
    'Welsh headings with one middle name',
    `Ref,Enw cyntaf,Enw canol,Cyfenw,Rhyw,Dyddiad geni,Cod post
1,Rhys,Huw,Jones,Gwryw,04.07.1980,SA11 1AA
2,Elin,Mair,Hall,Benyw,05.07.1991,CF62 1AB
3,Huw,Wyn,Green,Gwryw,06.07.1970,CF62 1AC`,
    'id forename middle_names surname sex dob postcode',
  ],
  [
    'RLdata',
    `fname_c1,fname_c2,lname_c1,lname_c2,by,bm,bd,rec_id,ent_id
OTTO,,MEIER,,1949,7,22,1,34
GERDA,,BAUER,,1968,7,27,2,51
STEFAN,HANS,WOLFF,MEYER,1957,9,2,4,51`,
    'forename middle_names surname surname dob_year dob_month dob_day id ignore',
  ],
  [
    'Splink fake_1000',
    `unique_id,first_name,surname,dob,city,email,cluster
0,Rhiannon,Alan,1971-06-24,,rhiannon255@example.org,0
1,Rhiannon,Allen,1971-05-24,,rallen25@example.org,0
2,Rhi,Allen,1971-06-24,London,rallen25@example.org,0`,
    'id forename surname dob town email ignore',
  ],
  [
    'Splink historical_50k',
    `unique_id,cluster,full_name,first_and_surname,first_name,surname,dob,birth_place,postcode_fake,gender,occupation
Q1-1,Q1,"owain griffith, 1st baron griffith of towy",owain griffith,owain,griffith,1630-08-01,devon,tq13 8df,male,politician
Q1-2,Q1,owain of towy,owain towy,owain,towy,1630-08-01,devon,tq13 8df,male,politician
Q2-1,Q2,lydia parry,lydia parry,lydia,parry,1830-02-01,bristol,bs1 4aa,female,artist`,
    'id ignore full_name full_name forename surname dob text postcode sex text',
  ],
  [
    'a force’s crime system',
    `Nominal URN,Surname,Forename1,Forename2,DOB,Gender,Ethnic Appearance (Self),Address Line 1,Address Line 2,Town,Post Code,Home Tel No,Mobile,PNC ID,CRO,Occurrence No,Offence
N1,Jones,Rhys,,04/07/1980,M,W1,4 High Street,,Carmarthen,SA31 1AA,01267 123456,07700 900123,80/1234X,123/80A,OC1,Stalking
N2,Davies,Siân,,14/07/1981,F,W1,5 High Street,,Carmarthen,SA31 1AB,,07700 900124,81/1234X,124/80A,OC2,Harassment`,
    'id surname forename middle_names dob sex ignore street text town postcode phone phone pnc cro ignore ignore',
  ],
  [
    'Welsh headings',
    `Rhif cofnod,Enw cyntaf,Enwau canol,Cyfenw,Dyddiad geni,Rhyw,Cyfeiriad,Tref,Cod post,Rhif ffôn,E-bost,Enwau eraill,Ethnigrwydd,Oedran
1,Rhys,,Jones,04/07/1980,Gwryw,4 Heol y Bont,Caerfyrddin,SA31 1AA,01267 123456,a@example.cymru,,Gwyn,40
2,Siân,Mair,Davies,14/07/1981,Benyw,5 Heol y Bont,Caerfyrddin,SA31 1AB,01267 123457,b@example.cymru,Shan Davies,Gwyn,41`,
    'id forename middle_names surname dob sex street town postcode phone email aliases ignore age',
  ],
  [
    'the name in one field, no sex',
    `Ref,Suspect Name,D.O.B.,Last Known Address,Date Recorded
A1,"Jones, Rhys Dafydd",4 July 1980,"4 High Street, Carmarthen SA31 1AA",2020-01-01
A2,Siân Davies,14-Jul-81,,2021-01-01`,
    'id full_name dob street event_date',
  ],
  [
    'two addresses, each with its lines, and the parts of a birth',
    `Nominal Ref,First Name,Last Name,Birth Day,Birth Month,Birth Year,Address 1 Line 1,Address 1 Line 2,Address 1 Town,Address 1 Postcode,Address 2 Line 1,Address 2 Town,Address 2 Postcode
a1,Siôn,Llwyd,7,4,1980,3 Bridge Street,,Carmarthen,SA31 1AA,9 High Street,Tenby,SA70 7AA
a2,John,Lloyd,07,April,1980,9 High Street,,Tenby,SA70 7AA,,,`,
    'id forename surname dob_day dob_month dob_year street text town postcode street town postcode',
  ],
  [
    'two addresses and two telephones',
    `id,name,born,home_address,home_postcode,work_address,work_postcode,phone1,phone2
1,Rhys Jones,1980-07-04,4 High Street,SA31 1AA,1 Quay Street,SA31 3BB,07700900123,07700900124
2,Siân Davies,1981-07-04,5 High Street,SA31 1AB,,,07700900125,`,
    'id full_name dob street postcode street postcode phone phone',
  ],
  [
    'headings run together',
    `personRef,firstName,lastName,dateOfBirth,postCode,emailAddress
a,Rhys,Jones,1980-07-04,SA31 1AA,a@example.org
b,Siân,Davies,1981-07-04,SA31 1AB,b@example.org`,
    'id forename surname dob postcode email',
  ],
  [
    'headings that say nothing',
    `c1,c2,c3,c4,c5,c6
1,Rhys,Jones,1980-07-04,SA31 1AA,M
2,David,Williams,1975-02-04,SA31 1AB,M
3,Michael,Davies,1965-02-04,SA32 1AB,M`,
    'id forename surname dob postcode sex',
  ],
  [
    'a birth heading over places, an age heading over words',
    `id,surname,birth,age
1,Jones,Llanelli,young
2,Davies,Swansea,old`,
    'id surname ignore ignore',
  ],
] as const) {
  test(`${name}: every column is placed`, () => assert.equal(rolesOf(csv), roles));
}

test('a victim and an officer beside the suspect are not the suspect', () => {
  assert.equal(
    rolesOf(`id,suspect_name,victim_name,victim_dob,officer_email,dob
1,Rhys Jones,Ann Lee,1990-01-01,pc1@example.org,1980-07-04
2,Huw Davies,Eve Lowe,1991-01-01,pc2@example.org,1981-07-04`),
    'id full_name ignore ignore ignore dob',
  );
  assert.equal(
    rolesOf(`id,victim_name,victim_dob\n1,Ann Lee,1990-01-01\n2,Eve Lowe,1991-01-01`),
    'id full_name dob',
  );
});

test('an id must tell rows apart; with none, the first column that does stands in', () => {
  assert.equal(rolesOf('id,surname\n1,Jones\n1,Jones\n1,Davies\n'), 'ignore surname');
  assert.equal(rolesOf('urn of file,surname,docket\nF,Jones,7\nF,Jones,8\n'), 'ignore surname id');
  assert.equal(rolesOf('record_id,unique_id,surname\n1,a,Jones\n2,b,Jones\n'), 'id ignore surname');
});

test('the ground of each guess is said', () => {
  assert.deepEqual(
    guess('id,surname,c,note\n1,Jones,SA31 1AA,seen\n2,Davies,SA31 1AB,heard\n').map(
      ({ because }) => because,
    ),
    ['heading', 'heading', 'content', 'unsure'],
  );
});

test('slips of the keys in a column of few values leave its role, whatever its heading', () => {
  const slips = ['mael', 'femal', 't22', 'female | male', '?m', '7'];
  for (const heading of ['Gender', 'Mf']) {
    const rows = Array.from({ length: 300 }, (_, at) => {
      const slip = at % 50 === 49 ? slips[(at - 49) / 50] : undefined;
      return `${at},Jones,${slip ?? (at % 3 === 0 ? 'female' : 'male')}`;
    });
    assert.equal(rolesOf(`id,surname,${heading}\n${rows.join('\n')}`), 'id surname sex');
  }
  // A heading that is wrong of nearly every row is still not believed.
  assert.equal(
    rolesOf('id,surname,Gender\n1,Jones,talgarth\n2,Rees,brecon\n3,Rees,hay\n4,Rees,m'),
    'id surname ignore',
  );
});

test('a columns file takes corrections and refuses what is no role', () => {
  const read = readColumns({
    surname: 'surname',
    soc: { role: 'identifier', kind: 'PNC' },
    born: { role: 'dob', format: 'MM/DD/YYYY' },
  });
  assert.ok(read.ok);
  assert.deepEqual(
    read.value.map(({ role, kind, format }) => [role, kind, format]),
    [
      ['surname', 'other', ''],
      ['identifier', 'pnc', ''],
      ['dob', 'other', 'mm/dd/yyyy'],
    ],
  );
  assert.deepEqual(readColumns({ a: 'ethnicity' }), {
    ok: false,
    error: { kind: 'unknown-role', heading: 'a', role: 'ethnicity' },
  });
  for (const wrong of [[], null, 'surname', 3]) assert.equal(readColumns(wrong).ok, false);
  assert.deepEqual(writeColumns(guess('id,PNC ID\na,80/1234X\nb,81/1234X\n')), {
    id: 'id',
    'PNC ID': { role: 'identifier', kind: 'pnc' },
  });
});
